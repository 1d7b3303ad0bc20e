"""What keeps incidents apart that are told of alike: the contradictions between their claims, and who holds them.

A pair of reports may be held to tell of one event, and yet their incidents are not joined, because claims of the one
contradict claims of the other. The claims that do so are named in their own incident, so that whoever takes one of them
back can see what it kept apart. The other incident is counted and not named: it may not be for the public.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from ...records import Claim, ClaimId, Reason
from ..tellings.tellings import Telling
from ..tellings.told import target_of
from ..terms.places import spot
from .cluster import Bond, Clusters

#: what each contradiction is called in a sentence, by the rule of its finding
WHY = {
    "days_apart": "their days are too far apart",
    "places_apart": "their places are different",
    "other_type": "their kinds of event cannot be one",
    "other_target": "other objects were hit",
}


@dataclass(frozen=True, slots=True)
class Apart:
    """One contradiction by which an incident is kept apart from others: its rule, from how many, and its own claims."""

    rule: str
    others: int
    claims: tuple[ClaimId, ...]


def kept_apart(bonds: Sequence[Bond], clusters: Clusters) -> Mapping[ClaimId, tuple[Apart, ...]]:
    """For each cluster, by its root: what keeps it apart from clusters that hold a report alike to one of its own."""
    root = clusters.partition.root
    pairs = {frozenset((root(bond.first.telling_id), root(bond.second.telling_id))): bond for bond in bonds}
    told: dict[tuple[ClaimId, str], dict[ClaimId, set[ClaimId]]] = defaultdict(dict)
    for bond in (bond for ends, bond in sorted(pairs.items(), key=lambda one: sorted(one[0])) if len(ends) > 1):
        for one, other, rule in _contradictions(bond, clusters):
            for mine, theirs in ((one, other), (other, one)):
                held = told[root(mine.telling_id), rule].setdefault(root(theirs.telling_id), set())
                held.update(claim.claim_id for claim in mine.claims if _SHOWS[rule](claim, mine))
    found: dict[ClaimId, list[Apart]] = defaultdict(list)
    for (own, rule), others in sorted(told.items()):
        found[own].append(Apart(rule, len(others), tuple(sorted(set().union(*others.values())))))
    return {own: tuple(aparts) for own, aparts in found.items()}


def apart_reasons(aparts: Sequence[Apart]) -> list[Reason]:
    """A sentence for each contradiction, with the claims of this incident that it rests on."""
    return [Reason("grouping", "kept_apart", one.claims, _sentence(one)) for one in aparts if one.claims]


def _sentence(one: Apart) -> str:
    others = "1 other incident" if one.others == 1 else f"{one.others} other incidents"
    return f"kept apart from {others} told of alike, for {WHY[one.rule]}"


def _contradictions(bond: Bond, clusters: Clusters) -> list[tuple[Telling, Telling, str]]:
    """Every two tellings of the two clusters that no sum of agreements makes one event, with the rule that says so."""
    here, there = clusters.members(bond.first), clusters.members(bond.second)
    if len(here) * len(there) > _MOST:
        here, there = here[: _MOST // 8], there[:8]
    forbidden = [pair for pair in product(here, there) if clusters.forbids(*pair, (here, there))]
    found = [(one, other, clusters.compared(one, other).findings[-1].rule) for one, other in forbidden]
    return [pair for pair in found if pair[2] in WHY]


#: how many pairs of tellings of two clusters are looked at
_MOST = 144


def _on_day(claim: Claim, telling: Telling) -> bool:
    when = claim.when
    return bool(when and telling.when and (when.start, when.end) == (telling.when.start, telling.when.end))


def _at_place(claim: Claim, telling: Telling) -> bool:
    return bool(claim.where and telling.spot and spot(claim.where).forms & telling.spot.forms)


_SHOWS: Mapping[str, Callable[[Claim, Telling], bool]] = {
    "days_apart": _on_day,
    "places_apart": _at_place,
    "other_type": lambda claim, telling: bool(claim.event and claim.event.type in telling.types),
    "other_target": lambda claim, telling: target_of(claim) in telling.targets,
}
