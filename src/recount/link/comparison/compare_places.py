"""The comparison of two tellings' places, by points and names, and by what the words around the claims mention."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...records import PlacePrecision
from ..tellings.event_places import shared_villages
from ..tellings.tellings import Telling
from ..tellings.told import in_sentence
from ..terms.findings import Finding, Signal
from ..terms.places import Between, Relation, Spot, between, coarser, shared_ends, spot
from ..terms.rules import rules
from ..terms.wording import metres_as_words, one_of
from .compare_times import on_one_day
from .corpus import Corpus

_UNKNOWN = Between(Relation.UNKNOWN)


def compare_places(a: Telling, b: Telling, body: Corpus) -> Finding:
    """How two places relate; a place that many reports name weighs less.

    Where both state another place and another day, neither is put at the place of the other for the words around it: a
    round-up names many. That nobody was harmed is said of one place alone: the other may stand in the words around it
    for its own dead.
    """
    mine, theirs = _placed(a), _placed(b)
    found = between(mine, theirs) if mine and theirs else _UNKNOWN
    if mine and theirs and found.relation in _ONE_NAME:
        return _one_name(mine, theirs, found, body)
    if mine and theirs and (end := _at_an_end(mine, theirs, found, body)):
        return end
    if village := _same_village(a, b, body):
        return village
    apart = found.relation is Relation.APART
    another = apart and _says_both(a) and _says_both(b) and _on_other_days(a, b)
    none_there = apart and (a.tells_of_none or b.tells_of_none)
    if not (another or none_there) and (mentioned := _mentioned(a, b, found, body)):
        return mentioned
    values = (_Names(mine, theirs, found),)
    if found.relation is Relation.APART:
        named = not none_there and (body.one_named(a, b) or (on_one_day(a, b) and body.name_the_same(a, b)))
        return Finding("places_apart", (("places_apart", 1.0),), values, veto=not named)
    if mine is None or theirs is None:
        rule = "place_untold" if mine or theirs else "places_untold"
        return Finding(rule, ((rule, 1.0),))
    rule = _RULES[found.relation]
    return Finding(rule, ((rule, 1.0), *_kilometres(rule, found)), values)


#: relations of places that bear one name, but for spelling
_ONE_NAME = {
    Relation.SAME: "same_place",
    Relation.SIMILAR_NAME: "similar_place",
    Relation.OTHER_POINT: "same_name_other_point",
}
_RULES = {Relation.NESTED: "nested_place", Relation.TOUCHING: "touching_places", Relation.UNKNOWN: "place_unknown"}


def _kilometres(rule: str, found: Between) -> tuple[Signal, ...]:
    return () if found.metres is None else ((f"{rule}_km", math.log1p(found.metres / 1000)),)


def _says_both(telling: Telling) -> bool:
    """True where the text itself states a day, and the sentence of a claim names the telling's place."""
    named = (c for c in telling.claims if c.where and telling.spot and spot(c.where) == telling.spot)
    return telling.stated and any(in_sentence(c, c.where.span if c.where else None, telling.report.text) for c in named)


def _on_other_days(a: Telling, b: Telling) -> bool:
    return a.when is not None and b.when is not None and bool(a.when.days_from(b.when))


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


def _one_name(mine: Spot, theirs: Spot, found: Between, body: Corpus) -> Finding:
    """One name, or one but for spelling: it says the less the coarser the place and the more reports name it."""
    signal = _ONE_NAME[found.relation]
    signals: list[Signal] = [(signal, 1.0), ("place_doublings", math.log2(max(body.reports_naming(mine, theirs), 1)))]
    if found.relation is Relation.SAME:
        signals.append((f"same_place_{_fineness(coarser(mine, theirs))}", 1.0))
    rule = "same_name_other_point" if found.relation is Relation.OTHER_POINT else "same_place"
    return Finding(rule, tuple(signals), (_Names(mine, theirs, found),))


def _at_an_end(mine: Spot, theirs: Spot, found: Between, body: Corpus) -> Finding | None:
    """One lies between two places or beside one, and the other is there: short accounts name the town alone."""
    near = found.relation in (Relation.NESTED, Relation.TOUCHING) and found.metres is not None
    ends = shared_ends(mine, theirs)
    if not ends or not near or (found.metres or 0) > rules().place.end_m:
        return None
    signals = (("same_place", 1.0), ("place_doublings", math.log2(max(body.reports_named(ends), 1))))
    return Finding("same_place", signals, (_Names(mine, theirs, found),))


def _same_village(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Both name one village that no gazetteer knows, and one at least was put at the town beside it."""
    shared = min(shared_villages(a.places, b.places), key=lambda found: found.name, default=None)
    if shared is None:
        return None
    signals = (("same_village", 1.0), ("place_doublings", math.log2(max(body.reports_named(shared.forms), 1))))
    return Finding("same_village", signals, (shared.name,))


def _fineness(precision: PlacePrecision) -> str:
    """How finely a place is told, as far as agreeing on it depends on that."""
    if precision in (PlacePrecision.VILLAGE, PlacePrecision.UNKNOWN):
        return "village"
    if precision in (PlacePrecision.TOWN, PlacePrecision.CITY):
        return "town"
    return "coarse" if precision in _COARSE else "fine"


_COARSE = {
    PlacePrecision.SUBDISTRICT,
    PlacePrecision.DISTRICT,
    PlacePrecision.PROVINCE,
    PlacePrecision.COUNTRY,
    PlacePrecision.SEA_OR_AIR,
}


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
    signals: list[Signal] = [("place_mentioned", 1.0), ("place_mentioned_doublings", math.log2(count))]
    if found.relation is Relation.APART:
        signals += [("mentioned_apart", 1.0), *_kilometres("mentioned_apart", found)]
    return Finding("place_mentioned", tuple(signals), (name,))
