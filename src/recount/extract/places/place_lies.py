"""Where something lies that is told of by a place without being at it: 10 km from it, in a direction, between two.

The place named keeps its own point; what lies beside it has the point that the words give, where they give one, and is
never told to be as exact as the place.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ... import codebook
from ...records import Candidate, PlacePrecision, Where, distance_m, point_at
from .place_offsets import Offset

#: the least metres about the middle between two places, and the share of the way, for roads bend; the share of a
#: distance by which a told direction may err
LEAST_BETWEEN_M, HALF_AND_BENDS, MAY_ERR = 5_000, 0.55, 0.5
#: metres up to which a circle is a subdistrict's, and a district's
_SUBDISTRICT_M, _DISTRICT_M = 15_000, 45_000
#: metres from which two towns of two countries stand for their governments
_FAR_ABROAD_M = 100_000
_AREAS = (PlacePrecision.PROVINCE, PlacePrecision.COUNTRY, PlacePrecision.SEA_OR_AIR, PlacePrecision.UNKNOWN)
_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_WHOLE_CIRCLE, _WINDS, _KILOMETRE = 360, 8, 1000


class Lies(NamedTuple):
    """Where what is told of lies, and the offsets in the folded text of all words that say so."""

    start: int
    end: int
    where: Where


def away(where: Where, stated: str, offset: Offset, own_radius: int) -> Where | None:
    """So many metres from a known place: that point where the direction is told, else anywhere about the place."""
    if where.lat is None or where.lon is None or where.precision in _AREAS:
        return None
    if offset.bearing is None:
        called = _called("away", where, offset)
        return _at(where, stated, called, (where.lat, where.lon), offset.metres + own_radius)
    radius = round(max(offset.metres * MAY_ERR, own_radius))
    point = point_at(where.lat, where.lon, offset.metres, offset.bearing)
    return _at(where, stated, _called("offset", where, offset), point, radius)


def between(one: Where, other: Where, stated: str) -> Where | None:
    """The middle of the way between two known settlements, with half that way about it."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    if one.precision in _AREAS or other.precision in _AREAS:
        return None
    way = distance_m(one.lat, one.lon, other.lat, other.lon)
    if way == 0 or (one.country != other.country and way > _FAR_ABROAD_M):
        return None  # one place, or two governments
    radius = max(LEAST_BETWEEN_M, round(way * HALF_AND_BENDS))
    form = {language: _naming(language)["between"] for language in ("en", "ar")}
    called = str(form["en"]).format(one=one.called, other=other.called)
    arabic = str(form["ar"]).format(one=one.name_ar, other=other.name_ar) if one.name_ar and other.name_ar else None
    middle = _at(one, stated, (called, arabic), ((one.lat + other.lat) / 2, (one.lon + other.lon) / 2), radius)
    middle = replace(middle, candidates=(_itself(one), _itself(other)))
    if one.country != other.country:
        middle = replace(middle, country=None, country_name=None)
    return middle if one.admin1 == other.admin1 else replace(middle, admin1=None)


def _at(where: Where, stated: str, called: tuple[str, str | None], point: tuple[float, float], radius: int) -> Where:
    """A place by two names at a point; the one that it lies beside stays a candidate, and both of two."""
    return replace(where, stated=stated, name=called[0], name_ar=called[1], lat=round(point[0], 5),
                   lon=round(point[1], 5), precision=_wide(where.precision, radius), radius_m=radius,
                   candidates=(_itself(where),))  # fmt: skip


def _itself(where: Where) -> Candidate:
    """A place that is named as one that may be meant."""
    return Candidate(where.called, where.name_ar, where.lat or 0, where.lon or 0, where.precision, 1.0,
                     where.admin1, where.country)  # fmt: skip


def _wide(precision: PlacePrecision, radius: int) -> PlacePrecision:
    """The precision of an area of this radius, and never a finer one than that of the place it lies beside."""
    wide = PlacePrecision.DISTRICT if radius <= _DISTRICT_M else PlacePrecision.PROVINCE
    wide = PlacePrecision.SUBDISTRICT if radius <= _SUBDISTRICT_M else wide
    return max(wide, precision, key=_FINENESS.__getitem__)


def _called(form: str, where: Where, offset: Offset) -> tuple[str, str | None]:
    """What lies so far from a place is called by that, in both scripts."""
    kilometres = f"{offset.metres / _KILOMETRE:.1f}".removesuffix(".0")
    wind = None if offset.bearing is None else round(offset.bearing * _WINDS / _WHOLE_CIRCLE) % _WINDS

    def said(language: str, name: str) -> str:
        naming = _naming(language)
        bearing = "" if wind is None else naming["bearings"][wind]
        return str(naming[form]).format(distance=kilometres, bearing=bearing, name=name)

    return said("en", where.called), said("ar", where.name_ar) if where.name_ar else None


@cache
def _naming(language: str) -> dict[str, str | list[str]]:
    return dict(codebook.lexicon(language, "places")["naming"])
