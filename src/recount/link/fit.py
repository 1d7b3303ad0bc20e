"""How well an official's words fit an incident: by place, by day, and by kind of event and target."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..records import Claim, ClaimKind, Incident, When
from .places import Between, Relation, Spot, between
from .rules import rules
from .told import target_of, targets_conflict, types_conflict


@dataclass(frozen=True, eq=False, slots=True)
class Position:
    """A claim to be matched: the place, time and words it is compared by, and notes on where these were taken from.

    `grid` is the point that its report files by military grid, beside the place that it names.
    """

    claim: Claim
    spot: Spot | None
    when: When | None
    words: frozenset[str]
    notes: tuple[str, ...]
    grid: Spot | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Place:
    """An incident with every place, a district or finer, that its claims tell it at, and the words around them."""

    incident: Incident
    spots: tuple[Spot, ...]
    words: frozenset[str]


@dataclass(frozen=True, eq=False, slots=True)
class Fit:
    """A position and an incident it is compatible with.

    `score` is 0 to 1; `metres` and `days` are None where there is nothing to compare; `named` is true where both
    name one place.
    """

    position: Position
    incident: Incident
    score: float
    metres: float | None
    days: int | None
    named: bool = False


def fit_of(position: Position, place: Place, member: bool = False) -> Fit | None:
    """How a position fits an incident; None where it is too far in days or metres. Members score 1.

    Without places to compare, an official *position* of the same day still fits weakly, because it speaks of
    some event; a disclosure does not, because strikes are disclosed every day.
    """
    gap = position.when.days_from(place.incident.date) if position.when else None
    found = _nearest((position.spot, position.grid), place.spots)
    if gap is not None and gap > rules().match.days and not member:
        return None
    mentioned = _mentioned(position, place)
    by_place = max(_by_place(found) or 0.0, rules().match.mentioned if mentioned else 0.0)
    if not by_place and found is None and gap is not None and position.claim.kind is ClaimKind.RESPONSIBILITY:
        by_place = rules().match.no_place
    if not by_place:
        return None
    by_day = rules().match.no_day if gap is None else rules().match.per_day ** gap
    score = by_place * by_day * (rules().match.aside if _contradicts(position.claim, place.incident) else 1.0)
    metres, named = found.metres if found else None, mentioned or _is_named(found)
    return Fit(position, place.incident, 1.0 if member else round(0.95 * score, 4), metres, gap, named)


def _mentioned(position: Position, place: Place) -> bool:
    """True where a place of one stands in the words around the other, whatever place these were read as of."""
    mine = (position.spot,) if position.spot and position.spot.placed else ()
    return _named_in(mine, place.words) or _named_in(place.spots, position.words)


def _named_in(spots: tuple[Spot, ...], words: frozenset[str]) -> bool:
    return any(words.issuperset(name) for spot in spots for name in spot.names)


def _nearest(mine: tuple[Spot | None, ...], theirs: tuple[Spot, ...]) -> Between | None:
    """The closest of an incident's places; None where no two can be compared."""
    found = [between(own, other) for own in mine if own and own.placed for other in theirs]
    known = [one for one in found if one.metres is not None or _is_named(one)]
    return max(known, key=lambda one: _by_place(one) or 0.0, default=None)


def _is_named(found: Between | None) -> bool:
    return found is not None and found.relation in (Relation.SAME, Relation.SIMILAR_NAME)


def _by_place(found: Between | None) -> float | None:
    weights = rules().match
    if found is None:
        return None
    if found.relation is Relation.SAME:
        return 1.0
    if found.relation is Relation.SIMILAR_NAME:
        return weights.similar_name
    if found.metres is None or found.metres > weights.metres:
        return None
    return math.exp(-found.metres / weights.fall_metres)


def _contradicts(claim: Claim, incident: Incident) -> bool:
    kind = claim.event.type if claim.event else None
    return types_conflict(kind, incident.event.type) or targets_conflict(target_of(claim), incident.event.target)
