"""What surrounds a place that no gazetteer knows: the known place in or beside which its own sentence sets it.

"The village of X, east of Y": nobody can say where X is, but Y is known, and X is near it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...records import Abstention, PlacePrecision, Relation, Surroundings, Where
from ..lexicon.sentence import Sentence
from ..lexicon.words import TargetWord
from ..places.place_words import said_by
from ..places.places import PlaceMention
from .whence import leads_around

_RANK = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_IN_TOWN = (PlacePrecision.NEIGHBOURHOOD, PlacePrecision.STREET, PlacePrecision.LANDMARK)
_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN)
#: metres about a town, and about a city, within which a village told beside it is held to lie
BESIDE_TOWN_M, BESIDE_CITY_M = 15_000, 45_000
#: characters up to which one place of a sentence tells of another; a place named before counts as further off
_REACH, _BEFORE = 90, 30


def surrounded(best: PlaceMention, places: Sequence[PlaceMention]) -> Surroundings | None:
    """The known place nearest to a mention without a point in its sentence; a province only where nothing finer is."""
    known = [place for place in places if place.where.lat is not None and _tells(best, place)]
    nearest = min(known, key=lambda place: (_is_wide(place.where), _gap(best, place)), default=None)
    if nearest is None:
        return None
    moved = nearest.lies is not None and nearest.lies.where.name != nearest.where.name
    return surroundings(best.where, nearest.lies.where if nearest.lies and moved else nearest.where)


def surroundings(unknown: Where, known: Where) -> Surroundings | None:
    """A known place as the surroundings of an unknown one; None where it says no more than the country."""
    if known.around and known.lat is None:
        return known.around
    if known.lat is None or known.lon is None or _RANK[known.precision] >= _RANK[PlacePrecision.COUNTRY]:
        return None
    precision, radius = _extent(unknown, known)
    return Surroundings(known.called, known.name_ar, known.admin1, known.country, known.country_name,
                        known.lat, known.lon, precision, radius)  # fmt: skip


def _extent(unknown: Where, known: Where) -> tuple[PlacePrecision, int]:
    radius = known.radius_m or 0
    if known.precision is PlacePrecision.CITY and unknown.precision in _IN_TOWN:
        return known.precision, radius
    if known.precision is PlacePrecision.CITY:
        return PlacePrecision.DISTRICT, max(radius, BESIDE_CITY_M)
    if known.precision in _SETTLEMENTS:
        return PlacePrecision.SUBDISTRICT, max(radius, BESIDE_TOWN_M)
    return max(known.precision, PlacePrecision.SUBDISTRICT, key=lambda one: _RANK[one]), max(radius, BESIDE_TOWN_M)


def _tells(best: PlaceMention, place: PlaceMention) -> bool:
    return place.where.precision is not PlacePrecision.COUNTRY and _gap(best, place) <= _REACH


def _is_wide(where: Where) -> bool:
    return where.precision in (PlacePrecision.DISTRICT, PlacePrecision.PROVINCE)


def _gap(best: PlaceMention, place: PlaceMention) -> int:
    return place.start - best.end if place.start >= best.end else best.start - place.end + _BEFORE


def says_where_to_look(sentence: Sentence, place: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """True for a name that no gazetteer knows and that the next places say where to look for: "in X, near Y".

    A building or street so named is finer than the town behind it, and no place that a known one must give way to.
    """
    if place.where.precision is not PlacePrecision.UNKNOWN or place.abstained is not Abstention.NOT_IN_GAZETTEER:
        return False
    if any(m.start < place.end and place.start < m.end for m in sentence.of(TargetWord)):
        return False
    end = place.end
    for behind in (p for p in places if p.start >= place.end):
        gap = sentence.text[end : behind.start].strip()
        if not leads_around(gap):
            return False
        if behind.relation is Relation.NEAR or (behind.relation is Relation.DIRECTION and gap.startswith(",")):
            return said_by(sentence.text[place.start : place.end].split()[-1]).kind is not PlacePrecision.STREET
        if _RANK[behind.where.precision] <= _RANK[PlacePrecision.DISTRICT]:
            return False
        end = behind.end
    return False
