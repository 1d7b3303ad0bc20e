"""How well an official's words fit an incident, and whether they can at all: by place, by day, and by name.

What can be one is settled by rule; how likely it is, by learned weights of what agrees and what does not
(`codebook/weights/matching.json`, by `scripts/learn_matching.py`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ...records import Claim, ClaimId, ClaimKind, Incident, When
from ..terms.places import Between, Relation, Spot, between
from ..terms.rules import rules
from ..terms.words import sounds_of


@dataclass(frozen=True, eq=False, slots=True)
class Position:
    """A claim to be matched: the place, time and words it is compared by, and notes on where these were taken from.

    `grid` is the point that its report files by military grid, beside the place that it names. `party` is the actor
    that speaks or that it is spoken for, `conceded` how many dead its report acknowledges, `injured_alone` that it
    acknowledges injured and no dead. `borrowed` are the claims of its report whose place or day it is compared by.
    `dated` is false where only the day of publication is known, `published`.
    """

    claim: Claim
    spot: Spot | None
    when: When | None
    words: frozenset[str]
    notes: tuple[str, ...]
    grid: Spot | None = None
    party: str | None = None
    conceded: int | None = None
    injured_alone: bool = False
    borrowed: tuple[ClaimId, ...] = ()
    dated: bool = True
    published: date | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Place:
    """An incident with every place, a district or finer, that its claims tell it at, and the words around them.

    `sounds` are those words as they are heard, `parties` whom its claims blame, `killed` the tolls they state (lowest
    and highest). `officials_alone` is true where nobody but officials tells of it. `named_by` are the claims that tell
    each place.
    """

    incident: Incident
    spots: tuple[Spot, ...]
    words: frozenset[str]
    sounds: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    killed: tuple[tuple[int, int], ...] = ()
    officials_alone: bool = False
    named_by: tuple[tuple[Spot, ClaimId], ...] = ()


@dataclass(frozen=True, eq=False, slots=True)
class Near:
    """How a position and an incident lie to each other.

    `gap` is in days, None where either is unknown; `closest` are the two places that are nearest; `mentioned` is true
    where a place of one stands in the words around the other; `alike` is the share of the words of the stated place
    that are heard in the words around the incident.
    """

    gap: int | None
    closest: Between | None
    mentioned: bool
    alike: float

    @property
    def named(self) -> bool:
        """True where both name one place."""
        return self.mentioned or _is_named(self.closest)


@dataclass(frozen=True, eq=False, slots=True)
class Fit:
    """A position and an incident it is compatible with.

    `score` is 0 to 1; `signals` are what the score was made from.
    """

    position: Position
    place: Place
    score: float
    near: Near
    signals: Mapping[str, float]

    @property
    def incident(self) -> Incident:
        """The incident that it is compatible with."""
        return self.place.incident

    @property
    def metres(self) -> float | None:
        """The distance of the places; None where there are no two points."""
        return self.near.closest.metres if self.near.closest else None


def near_of(position: Position, place: Place) -> Near:
    """How a position and an incident lie to each other."""
    gap = position.when.days_from(place.incident.date) if position.when else None
    closest = _nearest((position.spot, position.grid), place.spots)
    return Near(gap, closest, _mentioned(position, place), _alike(position, place))


def rests_on(fit: Fit) -> tuple[ClaimId, ...]:
    """The claims that what is said of a fit rests on: the official's, and those of the incident's place, day and event.

    Where a place is only mentioned it stands in the words around all claims of the incident, so all are named.
    """
    position, near, incident = fit.position, fit.near, fit.incident
    ids = {position.claim.claim_id, *position.borrowed}
    ids |= {claim for why in incident.reasons if why.field in ("date", "event") for claim in why.claim_ids}
    if near.closest is not None:
        mine = [own for own in (position.spot, position.grid) if own and own.placed]
        ids |= {c for place, c in fit.place.named_by if any(between(own, place) == near.closest for own in mine)}
    if near.mentioned and fit.metres is None:
        ids |= set(incident.claim_ids)
    return tuple(sorted(ids))


def compatible(position: Position, near: Near) -> bool:
    """True where a position may be of an incident: not too far in days or metres, or named in its words.

    Without places to compare, an official *position* of the same day still may, because it speaks of some event; a
    disclosure may not, because strikes are disclosed every day.
    """
    if near.gap is not None and near.gap > rules().match.days:
        return False
    if near.named or (near.closest and near.closest.metres is not None and near.closest.metres <= rules().match.metres):
        return True
    if position.claim.kind is not ClaimKind.RESPONSIBILITY or near.gap is None:
        return False
    return near.closest is None or near.alike >= rules().match.alike


def _mentioned(position: Position, place: Place) -> bool:
    """True where a place of one stands in the words around the other, whatever place these were read as of."""
    mine = (position.spot,) if position.spot and position.spot.placed else ()
    return _named_in(mine, place.words) or _named_in(place.spots, position.words)


def _named_in(spots: tuple[Spot, ...], words: frozenset[str]) -> bool:
    return any(words.issuperset(name) for spot in spots for name in spot.names)


def _alike(position: Position, place: Place) -> float:
    if position.spot is None or not place.sounds:
        return 0.0
    shares = [sum(not sounds_of(word).isdisjoint(place.sounds) for word in name) / len(name)
              for name in position.spot.names]  # fmt: skip
    return max(shares, default=0.0)


def _nearest(mine: tuple[Spot | None, ...], theirs: tuple[Spot, ...]) -> Between | None:
    """The closest of an incident's places; None where no two can be compared."""
    found = [between(own, other) for own in mine if own and own.placed for other in theirs]
    known = [one for one in found if one.metres is not None or _is_named(one)]
    return min(known, key=_apart, default=None)


def _apart(found: Between) -> tuple[int, float]:
    """Smaller is nearer: one place, then a name alike, then by metres."""
    rank = {Relation.SAME: 0, Relation.SIMILAR_NAME: 1}.get(found.relation, 2)
    return rank, math.inf if found.metres is None else found.metres


def _is_named(found: Between | None) -> bool:
    return found is not None and found.relation in (Relation.SAME, Relation.SIMILAR_NAME)
