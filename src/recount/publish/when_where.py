"""Times, places and events as the public may see them."""

from __future__ import annotations

from dataclasses import replace

from ..records import Event, PlacePrecision, When, Where
from .record import PublicPlace, PublicTime
from .rules import Coarsening
from .withheld import Withheld

_FINER_THAN_A_VILLAGE = {
    PlacePrecision.EXACT,
    PlacePrecision.LANDMARK,
    PlacePrecision.STREET,
    PlacePrecision.NEIGHBOURHOOD,
}
#: places that may be called as a source calls them where no gazetteer has a name: a village or wider, never a house
AS_STATED = frozenset(PlacePrecision) - _FINER_THAN_A_VILLAGE - {PlacePrecision.UNKNOWN}
#: decimals of a degree kept of a coarsened place: about one kilometre
COARSE_DECIMALS = 2


def public_event(event: Event | None) -> Event | None:
    """What happened, without the span that points into a text."""
    return None if event is None else replace(event, span=None)


def public_time(when: When | None, words: Withheld | None) -> PublicTime | None:
    """When; the source's own words only where `words` says what to mask in them."""
    if when is None:
        return None
    stated = words.clean(when.stated) if words is not None and when.stated else None
    return PublicTime(when.start, when.end, when.precision, when.day_part, stated)


def public_place(where: Where | None, words: Withheld | None) -> PublicPlace | None:
    """Where, without the other candidates; the source's own words only where `words` is given."""
    if where is None:
        return None
    return PublicPlace(
        stated=words.clean(where.stated) if words is not None else None,
        name=where.name,
        name_ar=where.name_ar,
        admin1=where.admin1,
        country_name=where.country_name,
        lat=where.lat,
        lon=where.lon,
        precision=where.precision,
        radius_m=where.radius_m,
    )


def without_coordinates(place: PublicPlace | None) -> PublicPlace | None:
    """The place by its names alone: an account must not be more exact than its incident is shown."""
    return None if place is None else replace(place, lat=None, lon=None, radius_m=None)


def coarsened(place: PublicPlace, coarsening: Coarsening) -> PublicPlace:
    """The place, no more exact than the policy shows places that people still depend on."""
    if place.lat is None or place.lon is None:
        return place
    fine = place.precision in _FINER_THAN_A_VILLAGE
    if not fine and (place.radius_m or 0) >= coarsening.radius_m:
        return place
    return replace(
        place,
        stated=None if fine else place.stated,
        lat=round(place.lat, COARSE_DECIMALS),
        lon=round(place.lon, COARSE_DECIMALS),
        precision=PlacePrecision.VILLAGE if fine else place.precision,
        radius_m=max(place.radius_m or 0, coarsening.radius_m),
        coarsened=True,
    )
