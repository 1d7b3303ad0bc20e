"""Tolls told of several places at once: as the highest number of several incidents they are in a sum once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ..records import Group, Harm, Status
from .exposure import in_order
from .record import PublicClaim, PublicIncident

#: the rule of a highest end that is told of several places together, as the reasons of a range name it
_RULE, _END = "places_high", ".high"


class CombinedToll(NamedTuple):
    """A number told of several places at once, whoever tells it."""

    places: frozenset[str]
    harm: Harm
    status: Status
    group: Group | None
    low: int | None
    high: int | None
    day: date | None


def combined_tolls(claim: PublicClaim) -> tuple[CombinedToll, ...]:
    """The tolls of several places that a claim states."""
    day = claim.when.start if claim.when else None
    return tuple(
        CombinedToll(frozenset(count.together), count.harm, count.status, count.group, count.low, count.high, day)
        for count in claim.counts
        if count.together and not count.part_of_total
    )


def with_shared_highs(incidents: Iterable[PublicIncident], claims: Iterable[PublicClaim]) -> tuple[PublicIncident, ...]:
    """The incidents; where the highest number of one is a toll of several places, the claim that first states it."""
    tolls = {claim.key: found for claim in claims if (found := combined_tolls(claim))}
    first: dict[CombinedToll, str] = {}
    for key in sorted(tolls, key=in_order):
        for toll in tolls[key]:
            first.setdefault(toll, key)
    return tuple(replace(incident, highs_shared=_shared(incident, tolls, first)) for incident in incidents)


def _shared(
    incident: PublicIncident, tolls: Mapping[str, tuple[CombinedToll, ...]], first: Mapping[CombinedToll, str]
) -> dict[str, str]:
    found: dict[str, str] = {}
    for reason in (r for r in incident.reasons if r.rule == _RULE and r.field.endswith(_END)):
        field = reason.field.removesuffix(_END)
        told = (toll for key in reason.claims for toll in tolls.get(key, ()) if toll.harm in field)
        keys = {first[toll] for toll in told}
        if keys:
            found[field] = min(keys, key=in_order)
    return found
