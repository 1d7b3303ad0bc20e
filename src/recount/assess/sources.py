"""Counting the sources of something, under both readings of dependence that is *not shown*."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ..records import Claim, ClaimId, Incident, Origin, ReportId
from .actors import folded
from .speakers import own_voice


@dataclass(frozen=True, slots=True)
class Sources:
    """How many sources there are for something, and the claims by which they say it.

    `if_independent` takes pairs that are not shown either way as independent, `if_dependent` as dependent.
    """

    claims: tuple[Claim, ...]
    if_independent: int
    if_dependent: int

    @property
    def claim_ids(self) -> tuple[ClaimId, ...]:
        """The ids of the claims."""
        return tuple(claim.claim_id for claim in self.claims)


def origins_by_report(incident: Incident, claims: Iterable[Claim]) -> dict[ReportId, Origin]:
    """The origin of the report of each claim; a report that linking left without one is its own."""
    found = {report: origin for origin in incident.origins for report in origin.report_ids}
    return {c.report_id: found.get(c.report_id, Origin(f"alone:{c.report_id}", (c.report_id,))) for c in claims}


def count_sources(claims: Iterable[Claim], origins: dict[ReportId, Origin]) -> Sources:
    """The sources that make these claims.

    Reports shown to be dependent are one origin. In an origin that names the claimants it quotes, these are its
    sources and the origin's own voice, which passes them on, is none; the same claimant quoted in two origins is one
    source. That several claimants of one report are independent is never shown; two origins are independent for sure
    only where both say so.
    """
    told = tuple(claims)
    quoted: dict[str, set[str]] = defaultdict(set)
    heard: dict[str, Origin] = {}
    own: dict[str, str] = {}
    for claim in told:
        origin = origins[claim.report_id]
        heard[origin.origin_id] = origin
        if own_voice(claim):
            own.setdefault(origin.origin_id, _own_name(claim, origin))
        else:
            quoted[origin.origin_id].add(folded(claim.claimant.name))
    names = set().union(*quoted.values())
    names |= {name for origin_id, name in own.items() if not quoted[origin_id]}
    return Sources(told, len(names), _shown_apart(heard))


def _own_name(claim: Claim, origin: Origin) -> str:
    named = claim.claimant.name and not claim.claimant.anonymous
    return folded(claim.claimant.name) if named and len(origin.report_ids) == 1 else origin.origin_id


def _shown_apart(heard: dict[str, Origin]) -> int:
    """The number of origins that are all shown independent of one another, taken in order; at least that many are."""
    chosen: list[Origin] = []
    for _, origin in sorted(heard.items()):
        if all(_independent(origin, other) for other in chosen):
            chosen.append(origin)
    return len(chosen)


def _independent(a: Origin, b: Origin) -> bool:
    return b.origin_id in a.shown_independent_of or a.origin_id in b.shown_independent_of
