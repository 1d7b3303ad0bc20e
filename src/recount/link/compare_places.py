"""The comparison of two tellings' places, by points and names, and by what the words around the claims mention."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .corpus import Corpus
from .findings import Finding
from .places import Between, Relation, Spot, between, coarser
from .rules import rules
from .tellings import Telling
from .wording import metres_as_words, one_of

_UNKNOWN = Between(Relation.UNKNOWN)


def compare_places(a: Telling, b: Telling, body: Corpus) -> Finding:
    """How two places relate; a place that many reports name weighs less."""
    mine, theirs = _placed(a), _placed(b)
    found = between(mine, theirs) if mine and theirs else _UNKNOWN
    if mine and theirs and found.relation in (Relation.SAME, Relation.SIMILAR_NAME):
        return _same_place(mine, theirs, found, body)
    if mentioned := _mentioned(a, b, found, body):
        return mentioned
    weights, values = rules().place, (_Names(mine, theirs, found),)
    if found.relation is Relation.APART:
        return Finding("places_apart", 0.0, values, veto=True)
    if found.relation is Relation.NESTED:
        return Finding("nested_place", weights.nested, values)
    if found.relation is Relation.TOUCHING:
        return Finding("touching_places", weights.touching, values)
    if found.relation is Relation.OTHER_POINT:
        return Finding("same_name_other_point", weights.other_point, values)
    return Finding("place_unknown", weights.unknown, values)


def _placed(telling: Telling) -> Spot | None:
    return telling.spot if telling.spot and telling.spot.placed else None


@dataclass(frozen=True, slots=True)
class _Names:
    """Two places as a sentence names them, put into words only where the sentence is wanted."""

    mine: Spot | None
    theirs: Spot | None
    found: Between

    def __str__(self) -> str:
        names = [place.name for place in (self.mine, self.theirs) if place]
        if not names:
            return "a place that is not told finely enough to compare"
        apart = "" if self.found.metres is None else f" ({metres_as_words(self.found.metres)} apart)"
        return f"{one_of(names[0], names[-1])}{apart}"


def _same_place(mine: Spot, theirs: Spot, found: Between, body: Corpus) -> Finding:
    weights = rules().place
    weight = weights.same[coarser(mine, theirs)]
    if found.relation is Relation.SIMILAR_NAME:
        weight = min(weight, weights.similar_name)
    common = _commonness(body.reports_naming(mine, theirs))
    return Finding("same_place", weight - common, (_Names(mine, theirs, found),))


def _commonness(reports: int) -> float:
    """What is taken off for a place that many reports name: sharing it says little."""
    weights = rules().place
    return weights.per_doubling * max(0.0, math.log2(max(reports, 1) / weights.few))


def _mentioned(a: Telling, b: Telling, found: Between, body: Corpus) -> Finding | None:
    """One names a place that stands in the words around the other, which was read as of a larger or another place."""
    holders = [
        (count, place.name)
        for place, other in ((_placed(a), b), (_placed(b), a))
        if place and (count := body.mentions(place, other))
    ]
    if not holders:
        return None
    count, name = min(holders)
    weight = rules().place.mentioned - _commonness(count)
    if found.relation is Relation.APART:
        weight += rules().place.apart
    return Finding("place_mentioned", weight, (name,))
