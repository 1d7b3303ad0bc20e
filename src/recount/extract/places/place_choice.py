"""Which place a name means: candidates ranked, a choice where something decides, and otherwise none.

What decides, in this order: one candidate only; a candidate beside which the others are hamlets; a province or
country named next to it; another place of the text within 60 km; a place that people brought beside packaged ones; and,
last, clearly more people. A name that nothing decides keeps its candidates and gets no point.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from ...records import Abstention, Candidate, PlacePrecision, Relation, distance_m
from .gazetteer_files import Place

#: metres within which two entries of one name are one place, and a town is the seat of the area of its name
SAME_POINT_M, SEAT_M = 10_000, 150_000
NEARBY_M = 60_000
#: how many times more people decide by themselves; with a country hinted at; and without
OUTRIGHT, CLEARLY_HINTED, CLEARLY_UNHINTED = 50, 5, 10
#: the share of the places a text names that makes their country the one it speaks of
LEAST_SHARE = 0.6
#: the share of its people by which a district may differ from a town that it is
ALIKE = 0.02
#: people held to live where the gazetteer does not know
UNKNOWN_POPULATION = 500
MOST_CANDIDATES = 5
#: the rank from which entries are those that people brought
BROUGHT = 2
#: people under which a namesake elsewhere is likelier, and from which a town stands for the land around it
SMALL, LARGE = 15_000, 50_000
#: characters between a place and the larger one it is said to lie in
ADJACENT = 40
PARTS_OF_TOWNS = (PlacePrecision.NEIGHBOURHOOD, PlacePrecision.STREET)
AREA_KINDS = ("ADM1", "PCLI")
_AREA_KIND = {PlacePrecision.PROVINCE: "ADM1", PlacePrecision.COUNTRY: "PCLI"}


_BY_KIND = {"PCLI": PlacePrecision.COUNTRY, "ADM1": PlacePrecision.PROVINCE, "ADM2": PlacePrecision.DISTRICT,
            "AREA": PlacePrecision.SUBDISTRICT, "ADM3": PlacePrecision.SUBDISTRICT,
            "PPLX": PlacePrecision.NEIGHBOURHOOD, "LMK": PlacePrecision.LANDMARK}  # fmt: skip


class Draft(NamedTuple):
    """A mention before its place is chosen: offsets in the folded text, and all that speaks for a place.

    `places` are candidates, best first. `likeness` is 1 where the name is spelled as in the gazetteer; `opens` where
    the name opens a line of a list, so that other lines say nothing of it. `way_m` are the metres to the other place
    where the text speaks of what lies between the two.
    """

    start: int
    end: int
    places: tuple[Place, ...]
    precision: PlacePrecision | None
    relation: Relation
    likeness: float = 1.0
    chosen: Place | None = None
    abstained: Abstention | None = None
    opens: bool = False
    way_m: int = 0

    def choosing(self, place: Place) -> Draft:
        """The draft with its place; written out, because every name of a report comes by it."""
        return Draft(self.start, self.end, self.places, self.precision, self.relation, self.likeness, place,
                     self.abstained, self.opens, self.way_m)  # fmt: skip


@lru_cache(maxsize=1 << 14)
def ranked(
    places: tuple[Place, ...], precision: PlacePrecision | None, countries: tuple[str, ...]
) -> tuple[Place, ...]:
    """Candidates that a word of kind allows, doubles taken out, best first: hinted countries, then people."""
    every = sorted(places, key=lambda place: (-place.rank, -place.population, place.id))
    kept: list[Place] = []
    for place in _of_kind(every, precision):
        if not any(_same(place, other) for other in kept):
            kept.append(_with_population(place, every))
    hinted = [place for place in kept if place.country is None or place.country in countries]
    return tuple(sorted(hinted or kept, key=lambda place: (place.rank < BROUGHT, -_people(place), place.id)))


def _of_kind(places: list[Place], precision: PlacePrecision | None) -> list[Place]:
    """Areas where an area is meant. Without a word of kind a town goes before the area that is named after it."""
    wanted = _AREA_KIND.get(precision) if precision else None
    if wanted:
        return [p for p in places if p.kind == wanted] or places
    towns = [p for p in places if p.kind not in AREA_KINDS]
    if precision is not None:
        return towns or places
    towns = [p for p in towns if not _is_town_itself(p, towns)]
    areas = [p for p in places if p.kind in AREA_KINDS and not _has_seat(p, towns)]
    return areas + [p for p in towns if not areas or p.population >= 15_000]


def _is_town_itself(area: Place, towns: list[Place]) -> bool:
    """Whether a district is an independent town: it has as many people as the town of its name that lies in it."""
    return area.kind == "ADM2" and any(
        town.kind.startswith("PPL") and _metres(town, area) < SAME_POINT_M
        and abs(town.population - area.population) <= area.population * ALIKE
        for town in towns
    )  # fmt: skip


def _has_seat(area: Place, towns: list[Place]) -> bool:
    if area.kind == "PCLI":
        return False
    return any(town.country == area.country and _metres(town, area) < SEAT_M for town in towns)


def _same(a: Place, b: Place) -> bool:
    """Whether two entries of one name are one place. The point of an area says little: sources set it apart widely."""
    if a.kind in AREA_KINDS or b.kind in AREA_KINDS:
        return a.kind == b.kind and a.country == b.country
    return _metres(a, b) < SAME_POINT_M


def _with_population(place: Place, every: list[Place]) -> Place:
    """The place with the population that an entry of lower rank knows better."""
    most = max(p.population for p in every if _same(p, place))
    return place if place.population == most else replace(place, population=most)


def _metres(a: Place, b: Place) -> float:
    return distance_m(a.lat, a.lon, b.lat, b.lon)


def _people(place: Place) -> int:
    return place.population or UNKNOWN_POPULATION


def choose(drafts: Sequence[Draft], countries: tuple[str, ...]) -> list[Draft]:
    """The drafts with a place chosen wherever something decides."""
    first = [draft.choosing(place) if (place := _outright(draft)) else draft for draft in drafts]
    anchors = [draft for draft in first if draft.chosen is not None]
    first = [_as_quarter(draft, anchors) for draft in first]
    second = [draft if draft.chosen or not draft.places else _decided(draft, anchors, countries) for draft in first]
    return [_judged(draft, anchors) for draft in second]


def _as_quarter(draft: Draft, anchors: list[Draft]) -> Draft:
    """The draft with the namesake near the other places of the text, where a quarter was taken for a larger town."""
    if draft.chosen is None or draft.precision not in PARTS_OF_TOWNS or len(draft.places) < 2:
        return draft
    others = [anchor for anchor in anchors if anchor.start != draft.start]
    return draft.choosing(_contained(draft, others) or _near_another(draft, others) or draft.chosen)


def _judged(draft: Draft, anchors: list[Draft]) -> Draft:
    """The draft without a place that lies elsewhere, and with the reason where it has no place."""
    if not draft.places:
        return draft._replace(abstained=Abstention.NOT_IN_GAZETTEER)
    if draft.chosen is None:
        return draft._replace(abstained=Abstention.SEVERAL_FIT)
    if _contradicted(draft, anchors):
        return draft._replace(chosen=None, abstained=Abstention.LIES_ELSEWHERE)
    return draft


def _contradicted(draft: Draft, anchors: list[Draft]) -> bool:
    """Whether a small place lies elsewhere than the larger place named directly after it.

    The gazetteer lacks many villages and has their namesakes far away. A quarter or street of a town is never its
    namesake village in another province, and a place spelled otherwise must lie near another place of the text.
    """
    place = draft.chosen
    if place is None or place.kind in AREA_KINDS:
        return False
    if (draft.precision is PlacePrecision.DISTRICT or place.kind == "ADM2") and _named_elsewhere(draft, place, anchors):
        return True
    if draft.precision in PARTS_OF_TOWNS and place.kind != "PPLX" and _abroad(draft, place, anchors):
        return True
    if place.population >= SMALL and draft.likeness == 1:
        return False
    if _far_from_all(draft, place, anchors):
        return True
    anywhere = (draft.likeness < 1 and not draft.opens) or (draft.precision in PARTS_OF_TOWNS and place.kind == "PPL")
    around = [
        a.chosen
        for a in anchors
        if a.chosen and _is_wide(a.chosen) and a.start != draft.start
        and (anywhere or 0 < a.start - draft.end <= ADJACENT)
    ]  # fmt: skip
    return bool(around) and not any(_inside(place, area) or _metres(place, area) < NEARBY_M for area in around)


def _named_elsewhere(draft: Draft, place: Place, anchors: list[Draft]) -> bool:
    """Whether a district is taken for a town of its name that lies far from every other place of the text.

    The gazetteer lacks most districts: many a one (a county above all) has namesakes of its name elsewhere.
    """
    others = [a.chosen for a in anchors if a.chosen and a.start != draft.start and a.chosen.kind != "PCLI"]
    return bool(others) and all(_metres(place, other) > SEAT_M and not _inside_area(place, other) for other in others)


def _far_from_all(draft: Draft, place: Place, anchors: list[Draft]) -> bool:
    """Whether a village lies far from every other place of the text, in a province that it does not name.

    «قرية الجديدة … في ريف إدلب»: the gazetteer has one of the many villages of that name.
    """
    others = {a.chosen for a in anchors if a.chosen and a.start != draft.start and a.chosen.kind != "PCLI"}
    others -= {place}
    if draft.precision not in _SETTLED or place.rank >= BROUGHT or len(others) < _SEVERAL:
        return False
    return all(_metres(place, other) > SEAT_M and other.admin1 != place.admin1 for other in others)


#: what a text calls a place of which the gazetteer has a namesake, and how many other places say where it is not
_SETTLED, _SEVERAL = (PlacePrecision.VILLAGE, PlacePrecision.TOWN), 2


def _abroad(draft: Draft, place: Place, anchors: list[Draft]) -> bool:
    """Whether a quarter is taken for a town of its name in a country in which no other place of the text lies.

    Quarters and streets are named after far cities («حي القاهرة في حمص»); beside places of the same country a camp or
    suburb may well be that of the town.
    """
    others = [a.chosen for a in anchors if a.chosen and a.start != draft.start]
    return bool(others) and all(other.country != place.country and _metres(place, other) > NEARBY_M for other in others)


def _inside_area(place: Place, other: Place) -> bool:
    return other.kind in AREA_KINDS and _inside(place, other)


def _is_wide(place: Place) -> bool:
    return place.kind == "ADM1" or (place.kind not in AREA_KINDS and place.population >= LARGE)


def _outright(draft: Draft) -> Place | None:
    if not draft.places or _brought(draft.places):
        return None
    return _by_people(draft.places, OUTRIGHT)


def _brought(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those of the places that people brought, where the packaged gazetteer has others of the name elsewhere."""
    own = tuple(place for place in places if place.rank >= BROUGHT)
    return own if len(own) < len(places) else ()


def _by_people(places: tuple[Place, ...], times: int) -> Place | None:
    if len(places) == 1 or _people(places[0]) >= times * max(map(_people, places[1:])):
        return places[0]
    return None


def _decided(draft: Draft, anchors: list[Draft], countries: tuple[str, ...]) -> Draft:
    clearly = CLEARLY_HINTED if countries else CLEARLY_UNHINTED
    chosen = _contained(draft, anchors) or _near_another(draft, anchors)
    return draft._replace(chosen=chosen or _by_people(_brought(draft.places) or draft.places, clearly))


def _contained(draft: Draft, anchors: list[Draft]) -> Place | None:
    """The one candidate inside an area that the text names, the nearest area in the text first."""
    areas = sorted((a for a in anchors if a.chosen and a.chosen.kind in AREA_KINDS),
                   key=lambda a: abs(a.start - draft.start))  # fmt: skip
    for area in areas:
        inside = [place for place in draft.places if area.chosen and _inside(place, area.chosen)]
        if len(inside) == 1:
            return inside[0]
    return None


def _inside(place: Place, area: Place) -> bool:
    if place.country != area.country:
        return False
    return area.kind == "PCLI" or (place.admin1 is not None and place.admin1 == area.admin1)


def _near_another(draft: Draft, anchors: list[Draft]) -> Place | None:
    """The one candidate within 60 km of another place of the text."""
    points = {a.chosen for a in anchors if a.chosen and a.chosen.kind not in AREA_KINDS and a.start != draft.start}
    near = [place for place in draft.places if any(_metres(place, other) < NEARBY_M for other in points)]
    return near[0] if len(near) == 1 else None


def country_told(drafts: Sequence[Draft]) -> str | None:
    """The country in which most of the places that a text names lie; None where no country has most of them."""
    every = {draft.chosen for draft in drafts if draft.chosen and draft.chosen.country}
    named = {place for place in every if place.kind != "PCLI"} or every  # countries are often named for who acted
    counted = Counter(place.country for place in named if place.country)
    country, most = max(sorted(counted.items()), key=lambda one: one[1], default=(None, 0))
    return country if most >= LEAST_SHARE * len(named) else None


@lru_cache(maxsize=1 << 14)
def candidates(places: tuple[Place, ...], likeness: float, countries: tuple[str, ...]) -> tuple[Candidate, ...]:
    """Places as records, at most five, best first; `score` runs from 0 to 1."""
    return tuple(
        Candidate(
            p.name, p.name_ar, p.lat, p.lon, precision_of(p), likeness * _score(p, countries), p.admin1, p.country
        )
        for p in places[:MOST_CANDIDATES]
    )


def _score(place: Place, countries: tuple[str, ...]) -> float:
    people = min(math.log10(_people(place)) / 7, 1)
    return round(0.5 * people + (0.5 if place.country in countries else 0.0), 3)


def precision_of(place: Place) -> PlacePrecision:
    """How exactly a place of the gazetteer is known, by its class and its people."""
    if stated := _BY_KIND.get(place.kind):
        return stated
    if place.population > 100_000:
        return PlacePrecision.CITY
    return PlacePrecision.TOWN if place.population >= 15_000 else PlacePrecision.VILLAGE
