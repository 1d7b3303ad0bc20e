"""How many origins stand behind an incident: reports that depend on one another are one.

Dependence is shown by near copies and by relays (a report that names another report's publisher as its
speaker). Everything else is *not shown*: not copying is not independence. Two origins are shown independent
only where named people who were there speak in each and in no other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from ..records import Claim, ClaimantKind, Echo, EchoRelation, Origin, Report, ReportId, content_id
from .near import NearCopy
from .words import tokens

_FIRST_HAND = (ClaimantKind.WITNESS, ClaimantKind.MEDICAL, ClaimantKind.RESCUE, ClaimantKind.RELATIVE)
_SHORT = 3  # letters; words as short as "of" and "for" are left out of initials


def echoes_of(copies: Iterable[NearCopy]) -> list[Echo]:
    """Near copies as echoes."""
    return [
        Echo(
            copy.first,
            copy.second,
            EchoRelation.SHOWN_DEPENDENT,
            copy.containment,
            f"near copy: {copy.containment:.0%} of the shorter text stands in the other",
        )
        for copy in copies
    ]


def relays(claims: Sequence[Claim], reports: dict[ReportId, Report]) -> list[Echo]:
    """Reports of one incident of which one passes on what another's publisher says, as echoes."""
    publishers: dict[str, set[ReportId]] = defaultdict(set)
    for report_id in {claim.report_id for claim in claims}:
        for name in _names(reports[report_id].publisher):
            publishers[name].add(report_id)
    found: dict[tuple[ReportId, ReportId], Echo] = {}
    for claim in claims:
        for speaker in (claim.claimant.name, *claim.relayed_by):
            said_by = {other for name in _names(speaker) for other in publishers.get(name, ())}
            for other in said_by - {claim.report_id}:
                if _possible(reports[claim.report_id], reports[other]):
                    how = f"relays {reports[other].publisher}"
                    echo = Echo(claim.report_id, other, EchoRelation.SHOWN_DEPENDENT, 0.0, how)
                    found.setdefault((claim.report_id, other), echo)
    return [found[pair] for pair in sorted(found)]


def _possible(relaying: Report, relayed: Report) -> bool:
    """A report passes on only what was published before; a shared publisher speaks for itself."""
    if _names(relaying.publisher) & _names(relayed.publisher):
        return False
    if relaying.published is None or relayed.published is None:
        return True
    return relayed.published <= relaying.published


def _names(name: str | None) -> frozenset[str]:
    """A speaker's name in comparable form, and its initials where they are three or more ("SOHR")."""
    words = tokens(name or "")
    full = "".join(words)
    if not full:
        return frozenset()
    initials = "".join(word[0] for word in words if len(word) > _SHORT)
    return frozenset({full, initials} if len(initials) >= 3 and initials.isascii() else {full})


def origins_of(claims: Sequence[Claim], echoes: Iterable[Echo]) -> tuple[Origin, ...]:
    """The origins of one incident's claims, by their smallest report."""
    reports = sorted({claim.report_id for claim in claims})
    groups = _components(reports, echoes)
    ids = {group[0]: content_id("o", group[0]) for group in groups}
    witnesses = {group[0]: _witnesses(claims, group) for group in groups}
    return tuple(
        Origin(
            ids[group[0]],
            tuple(group),
            tuple(
                ids[other[0]]
                for other in groups
                if other is not group and _independent(witnesses[group[0]], witnesses[other[0]])
            ),
        )
        for group in groups
    )


def _components(reports: list[ReportId], echoes: Iterable[Echo]) -> list[list[ReportId]]:
    parent = {report: report for report in reports}

    def root(report: ReportId) -> ReportId:
        while parent[report] != report:
            report = parent[report]
        return report

    for echo in echoes:
        if echo.relation is EchoRelation.SHOWN_DEPENDENT and echo.report_id in parent and echo.other_id in parent:
            low, high = sorted((root(echo.report_id), root(echo.other_id)))
            parent[high] = low
    groups: dict[ReportId, list[ReportId]] = defaultdict(list)
    for report in reports:
        groups[root(report)].append(report)
    return [groups[key] for key in sorted(groups)]


def _witnesses(claims: Sequence[Claim], reports: Collection[ReportId]) -> frozenset[str]:
    return frozenset(
        "".join(tokens(claim.claimant.name))
        for claim in claims
        if claim.report_id in reports and claim.claimant.kind in _FIRST_HAND and not claim.claimant.anonymous
    )


def _independent(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine) and bool(theirs) and not mine & theirs
