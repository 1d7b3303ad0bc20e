"""Claims into incidents: near copies, tellings, blocks, comparisons, clusters under judgements, and matches.

    claims ──▶ tellings ──▶ blocks ──▶ comparisons ──▶ clusters ──▶ incidents ──▶ matches
               (one report)            (with reasons)  (judgements)  (origins)    (official texts)

The partition does not depend on the order in which readings arrive: everything is taken by id. Precision comes
before recall: two reports that cannot be shown to tell of one event stay apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ..records import Claim, ClaimId, Echo, Grouping, Judgement, Reading, Report, ReportId
from .cluster import Bond, cluster
from .incidents import Group, incident
from .near import near_copies
from .official import matches
from .origins import echoes_of, origins_of, ties
from .partition import Partition, rejected
from .responsibility import attach
from .tellings import Telling, tellings
from .told import makes_incident

__all__ = ["group"]


def group(readings: tuple[Reading, ...], judgements: tuple[Judgement, ...] = ()) -> Grouping:
    """Incidents from the claims of all readings, with echoes and matches, each sorted by id.

    Judgements that claims tell of the same incident, or do not, are always obeyed, the latest first; a
    rejected claim takes no part. An incident needs at least one claim of harm or action.
    """
    set_aside = rejected(judgements)
    live = (claim for reading in readings for claim in reading.claims if claim.claim_id not in set_aside)
    claims = sorted(live, key=lambda claim: claim.claim_id)
    reports = {reading.report.report_id: reading.report for reading in readings}
    copies = near_copies(list(reports.values()))
    partition = Partition((claim.claim_id for claim in claims), judgements)
    told = _tellings(claims, reports, partition)
    bonds = cluster(told, copies, partition)
    attach(told, claims, partition)
    echoes = echoes_of(copies)
    groups = _groups(claims, reports, partition, bonds, echoes)
    incidents = sorted((incident(one) for one in groups), key=lambda one: one.incident_id)
    tied = [echo for one in groups for echo in one.tied]
    return Grouping(tuple(incidents), _echoes(echoes + tied), matches(claims, reports, incidents))


def _tellings(claims: Sequence[Claim], reports: dict[ReportId, Report], partition: Partition) -> list[Telling]:
    by_report: dict[ReportId, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_report[claim.report_id].append(claim)
    return [one for report in sorted(by_report) for one in tellings(reports[report], by_report[report], partition)]


def _groups(
    claims: Sequence[Claim],
    reports: dict[ReportId, Report],
    partition: Partition,
    bonds: Sequence[Bond],
    echoes: Sequence[Echo],
) -> list[Group]:
    """One group for every set of claims that can make an incident, in the order of their smallest claims."""
    by_id = {claim.claim_id: claim for claim in claims}
    grown: dict[ClaimId, list[Bond]] = defaultdict(list)
    for bond in bonds:
        grown[partition.root(bond.first.telling_id)].append(bond)
    copied: dict[ReportId, list[Echo]] = defaultdict(list)
    for echo in echoes:
        copied[echo.report_id].append(echo)
    found = []
    for ids in partition.groups():
        members = tuple(by_id[claim] for claim in ids)
        if any(makes_incident(claim) for claim in members):
            own = [e for report in sorted({c.report_id for c in members}) for e in copied.get(report, ())]
            tied = tuple(ties(members, reports))
            origins = origins_of(members, [*own, *tied])
            judged = tuple(partition.judgements_on(ids))
            found.append(Group(members, origins, tuple(grown.get(ids[0], ())), judged, tied, reports))
    return found


def _echoes(echoes: Sequence[Echo]) -> tuple[Echo, ...]:
    """Echoes by report, each pair once for each way in which it is known."""
    return tuple(sorted(set(echoes), key=lambda echo: (echo.report_id, echo.other_id, echo.how)))
