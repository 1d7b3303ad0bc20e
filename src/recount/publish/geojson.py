"""The incidents as GeoJSON (RFC 7946): an exact place is a point, any other the area within which it is held to lie."""

from __future__ import annotations

import json
import math

from ..records import PlacePrecision
from ..records.place import EARTH_RADIUS_M
from .record import PublicIncident, PublicPlace, PublicRecord

#: corners of the polygon that stands for a circle
CORNERS = 48
#: decimals of a degree: about ten centimetres
DECIMALS = 6

Position = list[float]
Geometry = dict[str, str | Position | list[list[Position]]]


def incidents_geojson(record: PublicRecord) -> str:
    """A FeatureCollection of all incidents; one whose place is unknown has a null geometry."""
    features = [_feature(incident) for incident in record.incidents]
    collection = {"type": "FeatureCollection", "name": "incidents", "features": features}
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _feature(incident: PublicIncident) -> dict[str, object]:
    where, killed = incident.where, incident.killed
    return {
        "type": "Feature",
        "id": incident.code,
        "geometry": geometry(where) if where is not None else None,
        "properties": {
            "code": incident.code,
            "date_start": incident.date.start.isoformat() if incident.date.start else None,
            "date_end": incident.date.end.isoformat() if incident.date.end else None,
            "date_precision": incident.date.precision,
            "place": where.name if where else None,
            "place_ar": where.name_ar if where else None,
            "place_precision": where.precision if where else None,
            "radius_m": where.radius_m if where else None,
            "killed_low": killed.low if killed else None,
            "killed_high": killed.high if killed else None,
            "strike_status": incident.strike_status,
            "grade": incident.grade,
            "review_state": incident.review_state,
        },
    }


def geometry(where: PublicPlace) -> Geometry | None:
    """A point for an exact place, a circle as a polygon for any other; None without a point or a radius."""
    if where.lat is None or where.lon is None:
        return None
    if where.precision is PlacePrecision.EXACT and not where.coarsened:
        return {"type": "Point", "coordinates": [round(where.lon, DECIMALS), round(where.lat, DECIMALS)]}
    if where.radius_m is None:
        return None
    return {"type": "Polygon", "coordinates": [_circle(where.lat, where.lon, where.radius_m)]}


def _circle(lat: float, lon: float, radius_m: int) -> list[Position]:
    north = math.degrees(radius_m / EARTH_RADIUS_M)
    east = north / max(math.cos(math.radians(lat)), 0.01)
    turns = [2 * math.pi * corner / CORNERS for corner in range(CORNERS)]
    ring = [
        [round(lon + east * math.cos(turn), DECIMALS), round(lat + north * math.sin(turn), DECIMALS)] for turn in turns
    ]
    return [*ring, ring[0]]
