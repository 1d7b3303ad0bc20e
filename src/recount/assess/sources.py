"""Counting the sources of something, under both readings of dependence that is *not shown*."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..records import Claim, ClaimantKind, ClaimId, Incident, Origin, ReportId
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


def count_sources(
    claims: Iterable[Claim], origins: dict[ReportId, Origin], several: frozenset[str] = frozenset()
) -> Sources:
    """The sources that make these claims.

    Reports shown to be dependent are one origin and speak with one voice of their own; unnamed claimants are told
    apart from nobody and belong to it, save that "several sources" (`several` holds such words, folded) are one more at
    least. Claimants whom a report names are sources beside it, the same claimant quoted twice is one. That claimants
    of one report are independent of it or of one another is never shown; two origins are independent for sure only
    where one says so.
    """
    told = tuple(claims)
    heard = {origin.origin_id: origin for origin in (origins[claim.report_id] for claim in told)}
    own = _own_names(told, origins)
    voices = {own[origins[c.report_id].origin_id] if own_voice(c) else folded(c.claimant.name) for c in told}
    voices |= {f"others of {own[origins[c.report_id].origin_id]}" for c in told if _speaks_of_several(c, several)}
    return Sources(told, len(voices), _shown_apart(heard))


def _speaks_of_several(claim: Claim, several: frozenset[str]) -> bool:
    return claim.claimant.anonymous and not several.isdisjoint(folded(claim.claimant.name).split())


def _own_names(claims: Iterable[Claim], origins: dict[ReportId, Origin]) -> dict[str, str]:
    """What each origin's own voice is called: its publisher, so that two reports of one publisher are one source."""
    names: dict[str, str] = {}
    for claim in claims:
        origin = origins[claim.report_id]
        names.setdefault(origin.origin_id, origin.origin_id)
        if claim.claimant.kind is ClaimantKind.PUBLISHER and claim.claimant.name and len(origin.report_ids) == 1:
            names[origin.origin_id] = folded(claim.claimant.name)
    return names


def _shown_apart(heard: dict[str, Origin]) -> int:
    """The number of origins that are all shown independent of one another, taken in order; at least that many are."""
    chosen: list[Origin] = []
    for _, origin in sorted(heard.items()):
        if all(_independent(origin, other) for other in chosen):
            chosen.append(origin)
    return len(chosen)


def _independent(a: Origin, b: Origin) -> bool:
    return b.origin_id in a.shown_independent_of or a.origin_id in b.shown_independent_of
