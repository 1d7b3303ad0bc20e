"""How likely a position that can be of an incident is of it: what agrees and what does not, each with its weight.

The weights (`codebook/weights/matching.json`, by `scripts/learn_matching.py`) were learned from official statements
whose incidents are known, as a choice among all incidents that each statement can be of.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from ...records import Claim, ClaimKind, Incident, Target
from ..tellings.told import stated_target, target_of, targets_conflict, types_conflict
from ..terms.places import Relation
from ..terms.rules import rules
from ..terms.wording import target_as_words
from .fit import Fit, Near, Place, Position, compatible, near_of

START = "start"
_DAYS = {1: "days_1", 2: "days_2"}
_RELATION = {Relation.SAME: "same_place", Relation.SIMILAR_NAME: "similar_place", Relation.NESTED: "nested_place"}


def fit_of(position: Position, place: Place, member: bool = False) -> Fit | None:
    """How a position fits an incident; None where it cannot be of it. Members score 1."""
    near = near_of(position, place)
    if not member and not compatible(position, near):
        return None
    signals = signals_of(position, place, near)
    return Fit(position, place, 1.0 if member else score_of(signals), near, signals)


def score_of(signals: Mapping[str, float]) -> float:
    """The chance (0 to 0.99) that an incident that ranks first with these signals is the one."""
    known = rules().match_weights
    odds = known[START] + sum(known.get(name, 0.0) * amount for name, amount in signals.items())
    return round(0.99 / (1 + math.exp(-odds)), 4)


def signals_of(position: Position, place: Place, near: Near) -> dict[str, float]:
    """What agrees between a position and an incident and what does not: each signal and how much of it there is."""
    return {
        **_of_days(near),
        **_of_place(near),
        **_of_event(position.claim, place.incident),
        **_of_party(position, place),
        **_of_dead(position, place),
        **({"officials_alone": 1.0} if place.officials_alone else {}),
    }


def _of_days(near: Near) -> dict[str, float]:
    if near.gap is None:
        return {"day_unknown": 1.0}
    return {_DAYS.get(near.gap, "days_more"): 1.0} if near.gap else {}


def _of_place(near: Near) -> dict[str, float]:
    found = {"name_alike": near.alike} if near.alike else {}
    if near.mentioned:
        found["place_mentioned"] = 1.0
    if near.closest is None:
        return found
    if relation := _RELATION.get(near.closest.relation):
        found[relation] = 1.0
    if near.closest.metres is not None:
        found["place_near"] = math.exp(-near.closest.metres / rules().match.fall_metres)
    return found


def _of_event(claim: Claim, incident: Incident) -> dict[str, float]:
    found = {}
    kind = claim.event.type if claim.event else None
    if kind is not None and incident.event.type is not None:
        if kind is incident.event.type:
            found["same_type"] = 1.0
        elif types_conflict(kind, incident.event.type):
            found["other_type"] = 1.0
    mine, theirs = target_of(claim), incident.event.target
    if mine is not None and mine is theirs:
        found["same_target"] = 1.0
    elif targets_conflict(mine, theirs):
        found["other_target"] = 1.0
    return found


def _of_party(position: Position, place: Place) -> dict[str, float]:
    if position.party is None or not place.parties:
        return {}
    if position.party not in place.parties:
        return {"other_party": 1.0}
    return {"same_party": 1.0, "only_party": float(len(place.parties) == 1)}


def _of_dead(position: Position, place: Place) -> dict[str, float]:
    """How many are told of as dead (officials are asked of the graver ones first), and what the statement concedes."""
    if not place.killed:
        return {}
    found = {"told_dead": math.log1p(max(high for _, high in place.killed))}
    if position.injured_alone and not found["told_dead"]:
        found["both_none_dead"] = 1.0
    return found | _of_conceded(position, place)


def _of_conceded(position: Position, place: Place) -> dict[str, float]:
    if position.conceded is None:
        return {}
    lowest, highest = min(low for low, _ in place.killed), max(high for _, high in place.killed)
    if position.conceded > highest:
        return {"conceded_above": 1.0}
    if position.conceded < lowest:
        return {"conceded_below": 1.0}
    stated = (position.conceded, position.conceded) in place.killed
    return {"conceded_within": 1.0, "conceded_stated": float(stated)}


def target_agreement(claim: Claim, incident: Incident) -> str:
    """A sentence on whether a claim and an incident tell of one target."""
    mine, theirs = stated_target(claim), incident.event.target
    theirs = None if theirs in rules().silent else theirs
    if mine is None and theirs is None:
        return "neither names what was hit"
    if mine is None or theirs is None:
        says, named = ("the incident", theirs) if mine is None else (_speaker(claim), mine)
        return f"only {says} names what was hit: {_as_words(named)}"
    if mine is theirs:
        return f"both name {_as_words(mine)} as what was hit"
    how = "which cannot be one" if targets_conflict(mine, theirs) else "which may be one"
    return f"{_speaker(claim)} names {_as_words(mine)} as what was hit, the incident {_as_words(theirs)}, {how}"


def _speaker(claim: Claim) -> str:
    return "the release" if claim.kind is ClaimKind.DISCLOSURE else "the statement"


def _as_words(target: Target | None) -> str:
    return "something else" if target is None else target_as_words(target)
