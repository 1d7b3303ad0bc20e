"""Claims into incidents: near copies, tellings, blocks, comparisons, clusters under judgements, and matches.

    claims ──▶ tellings ──▶ blocks ──▶ comparisons ──▶ clusters ──▶ incidents ──▶ matches
               (one report)            (with reasons)  (judgements)  (origins)    (official texts)

The partition does not depend on the order in which readings arrive: everything is taken by id. Precision comes
before recall: two reports that cannot be shown to tell of one event stay apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..records import Claim, ClaimId, Echo, Grouping, Judgement, Origin, Reading, Report, ReportId
from .clusters.apart import Apart, kept_apart
from .clusters.cluster import Bond, cluster
from .clusters.corrections import Corrected, correct
from .clusters.groups import Group
from .clusters.incidents import incident
from .clusters.judged import conflicts_of, judged_reasons
from .comparison.blocks import candidates
from .comparison.compare import compare
from .comparison.corpus import Copy, corpus
from .dependence.access import accesses
from .dependence.growing import Added, CopyGraph
from .dependence.near import copies_among
from .dependence.origins import echoes_of, origins_of, shown_apart, undecided, voices
from .dependence.pictures import pictures_of
from .dependence.ties import ties
from .dependence.translated import translations
from .dependence.withdrawn import withdrawals
from .matching.at_hand import at_hand
from .matching.fit import Fit
from .matching.official import fits, index_of, matched, positions_of
from .matching.persons import names_of, persons_beside
from .matching.placebo import placebo
from .matching.responsibility import attach
from .tellings.tellings import Telling, tellings
from .tellings.told import makes_incident
from .terms.findings import Comparison
from .terms.partition import Partition, rejected

__all__ = [
    "Added",
    "CopyGraph",
    "Corrected",
    "Fit",
    "at_hand",
    "compared",
    "conflicts_of",
    "correct",
    "fitted",
    "group",
    "names_of",
    "persons_beside",
    "placebo",
]


def group(readings: tuple[Reading, ...], judgements: tuple[Judgement, ...] = ()) -> Grouping:
    """Incidents from the claims of all readings, with echoes and matches, each sorted by id.

    Judgements that claims tell of the same incident, or do not, are obeyed as `Partition` says; a rejected claim takes
    no part. An incident needs at least one claim of harm or action.
    """
    taking_part = _taking_part(readings, rejected(judgements))
    claims = sorted((c for reading in taking_part.values() for c in reading.claims), key=lambda claim: claim.claim_id)
    reports = {report: reading.report for report, reading in taking_part.items()}
    copies = copies_among(list(taking_part.values()))
    partition = Partition((claim.claim_id for claim in claims), judgements)
    told = [one for reading in taking_part.values() for one in tellings(reading.report, reading.claims, partition)]
    translated = translations(list(taking_part.values()))
    pictures = pictures_of(reports.values())
    grown = cluster(told, [*copies, *translated, *pictures.shared], partition)
    apart = kept_apart(grown.bonds, grown.clusters)
    attach(told, claims, partition)
    echoes = echoes_of(copies) + [found.echo for found in translated]
    known = _Known(reports, _by_report([*echoes, *(one.echo for one in pictures.shared)]), pictures.elsewhere)
    groups = _groups(claims, known, _Joined(partition, grown.clusters.made, apart))
    incidents = sorted((incident(one) for one in groups), key=lambda one: one.incident_id)
    tied = [echo for one in groups for echo in one.tied]
    found = matched(taking_part, told, incidents)
    findings = sorted(
        [*found.inconsistencies, *withdrawals(taking_part, incidents)], key=lambda one: one.inconsistency_id
    )
    return Grouping(tuple(incidents), _echoes(echoes + tied), found.matches, tuple(findings))


def compared(readings: tuple[Reading, ...]) -> Iterator[tuple[Telling, Telling, Comparison]]:
    """Every two tellings that meet, in the order of their ids, with what comparing them finds: to learn from."""
    taking_part = _taking_part(readings, frozenset())
    partition = Partition(claim.claim_id for reading in taking_part.values() for claim in reading.claims)
    told = [one for reading in taking_part.values() for one in tellings(reading.report, reading.claims, partition)]
    told.sort(key=lambda telling: telling.telling_id)
    reports = [reading.report for reading in taking_part.values()]
    translated, pictures = translations(list(taking_part.values())), pictures_of(reports)
    copies: list[Copy] = [*copies_among(list(taking_part.values())), *translated, *pictures.shared]
    body = corpus(told, copies)
    for first, second in candidates(told, copies, body):
        yield told[first], told[second], compare(told[first], told[second], body)


def fitted(readings: tuple[Reading, ...]) -> list[Fit]:
    """Every official claim with every incident that it can be of, and what speaks for and against: to learn from."""
    taking_part = _taking_part(readings, frozenset())
    partition = Partition(claim.claim_id for reading in taking_part.values() for claim in reading.claims)
    told = [one for reading in taking_part.values() for one in tellings(reading.report, reading.claims, partition)]
    return fits(positions_of(taking_part), index_of(told, group(readings).incidents))


def _taking_part(readings: tuple[Reading, ...], set_aside: frozenset[str]) -> dict[ReportId, Reading]:
    """The readings by report id, without the claims that people rejected."""
    kept = {
        reading.report.report_id: replace(
            reading, claims=tuple(claim for claim in reading.claims if claim.claim_id not in set_aside)
        )
        for reading in readings
    }
    return {report: kept[report] for report in sorted(kept)}


@dataclass(frozen=True, slots=True)
class _Joined:
    """Which claims stand together, by which bonds, and what keeps them apart from others."""

    partition: Partition
    bonds: Sequence[Bond]
    apart: Mapping[ClaimId, Sequence[Apart]]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of reports: copying and shared pictures, by the first of two, and who shows a picture of others."""

    reports: dict[ReportId, Report]
    echoes: Mapping[ReportId, Sequence[Echo]]
    elsewhere: frozenset[ReportId]


def _by_report(echoes: Sequence[Echo]) -> Mapping[ReportId, Sequence[Echo]]:
    found: dict[ReportId, list[Echo]] = defaultdict(list)
    for echo in echoes:
        found[echo.report_id].append(echo)
    return found


def _groups(claims: Sequence[Claim], known: _Known, joined: _Joined) -> list[Group]:
    """One group for every set of claims that can make an incident, in the order of their smallest claims."""
    by_id, partition = {claim.claim_id: claim for claim in claims}, joined.partition
    grown: dict[ClaimId, list[Bond]] = defaultdict(list)
    for bond in joined.bonds:
        grown[partition.root(bond.first.telling_id)].append(bond)
    apart: dict[ClaimId, list[Apart]] = defaultdict(list)
    for root, kept in joined.apart.items():
        apart[partition.root(root)] += kept
    found = []
    for ids in partition.groups():
        members = tuple(by_id[claim] for claim in ids)
        if any(makes_incident(claim) for claim in members):
            origins, tied = _origins(members, known)
            tellers = [claim.claim_id for claim in members if makes_incident(claim)]
            judged = judged_reasons(tellers, partition.judgements_on(ids), partition.conflicts_on(ids))
            bonds, kept_out = tuple(grown.get(ids[0], ())), tuple(apart.get(ids[0], ()))
            found.append(Group(members, origins, bonds, judged, tied, known.reports, kept_out))
    return found


def _origins(members: tuple[Claim, ...], known: _Known) -> tuple[tuple[Origin, ...], tuple[Echo, ...]]:
    """The origins of one incident's claims, and what beside copying ties its reports or shows them to be apart.

    What the pictures say stands beside where nothing else says more.
    """
    told_in, spoken = sorted({claim.report_id for claim in members}), voices(members, known.reports)
    if len(told_in) == 1:  # most incidents: one report has nothing to depend on
        return origins_of(members, (), (), spoken), ()
    own = [echo for report in told_in for echo in known.echoes.get(report, ())]
    tied, means = ties(members, known.reports), accesses(members, known.reports, known.elsewhere)
    origins = origins_of(members, [*own, *tied], means, spoken)
    return origins, (*tied, *shown_apart(origins, means), *undecided(origins, own))


def _echoes(echoes: Sequence[Echo]) -> tuple[Echo, ...]:
    """Echoes by report, each pair once for each way in which it is known."""
    return tuple(sorted(set(echoes), key=lambda echo: (echo.report_id, echo.other_id, echo.how)))
