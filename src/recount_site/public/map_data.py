"""The map as a plain script: opened from disk a page can fetch nothing, but it can load a script beside it."""

from __future__ import annotations

import json

from recount.publish.record import PublicIncident
from recount.records import PlacePrecision

from .filters import listed
from .folder import ReleaseFolder

GLOBAL = "RECOUNT_MAP"


def map_script(folder: ReleaseFolder) -> str:
    """A script that sets one global: where incidents lie. Their words stand in the list's script."""
    found = enumerate(listed(folder.record))
    spots = [_spot(number, incident) for number, incident in found if incident.where and incident.where.lat is not None]
    lines = ",\n".join(json.dumps(spot, ensure_ascii=False, separators=(",", ":")) for spot in spots)
    return f'window.{GLOBAL} = {{"spots": [\n{lines}\n]}};\n'


def _spot(number: int, incident: PublicIncident) -> dict[str, object]:
    where = incident.where
    exact = where is not None and where.precision is PlacePrecision.EXACT and not where.coarsened
    return {
        "row": number,
        "lat": where.lat if where else None,
        "lon": where.lon if where else None,
        "radius": None if exact or where is None else where.radius_m,
    }
