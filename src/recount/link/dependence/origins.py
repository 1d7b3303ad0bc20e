"""How many origins stand behind an incident: reports that depend on one another are one.

Dependence is shown by near copies and translated ones, and by what ties the reports of one incident (`ties`).
Everything else is *not shown*: not copying is not independence. Two origins are shown independent only where each has
access of its own (`access`: named people who were there, its own staff who saw it, its own pictures) and they share
none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from ...records import Claim, Echo, EchoRelation, Origin, Report, ReportId, content_id
from .access import Access
from .near import NearCopy
from .publishers import answers_to


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


def voices(claims: Iterable[Claim], reports: Mapping[ReportId, Report]) -> dict[ReportId, frozenset[str]]:
    """By what names each report of one incident speaks: its publisher's, and those by which others quote it.

    Who quotes a publisher need not depend on it: a page may do so beside words of its own. What it quotes is no second
    source beside the publisher's own report all the same.
    """
    told = tuple(claims)
    found = {claim.report_id: {reports[claim.report_id].publisher or ""} for claim in told}
    answers = {report: answers_to(reports[report].publisher) for report in found}
    for name in {claim.claimant.name for claim in told if not claim.claimant.anonymous}:
        for report, known in answers.items():
            if answers_to(name) & known:
                found[report].add(name)
    return {report: frozenset(names - {""}) for report, names in found.items()}


def origins_of(
    claims: Sequence[Claim],
    echoes: Iterable[Echo],
    own: Sequence[Access] = (),
    spoken: Mapping[ReportId, frozenset[str]] | None = None,
) -> tuple[Origin, ...]:
    """The origins of one incident's claims, by their smallest report.

    `own` is what its reports know by own means, `spoken` the names by which they speak.
    """
    reports = sorted({claim.report_id for claim in claims})
    groups = _components(reports, echoes)
    ids = {group[0]: content_id("o", group[0]) for group in groups}
    means = {group[0]: [one for one in own if one.report_id in group] for group in groups}
    return tuple(
        Origin(
            ids[group[0]],
            tuple(group),
            tuple(
                ids[other[0]]
                for other in groups
                if other is not group and _independent(means[group[0]], means[other[0]])
            ),
            tuple(sorted({name for report in group for name in (spoken or {}).get(report, ())})),
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


def shown_apart(origins: Iterable[Origin], own: Sequence[Access]) -> list[Echo]:
    """For every two origins that are shown independent, the reports and the words that show it."""
    found = []
    for one, other in combinations(origins, 2):
        if other.origin_id in one.shown_independent_of:
            mine, theirs = (next(a for a in own if a.report_id in o.report_ids) for o in (one, other))
            how = f'each by means of its own: {mine.what}, "{mine.words}"; {theirs.what}, "{theirs.words}"'
            found.append(Echo(mine.report_id, theirs.report_id, EchoRelation.SHOWN_INDEPENDENT, 0.0, how))
    return found


def undecided(origins: Iterable[Origin], echoes: Iterable[Echo]) -> list[Echo]:
    """Of these echoes those that show nothing of two reports, where nothing else shows them to be one origin or two."""
    of = {report: origin for origin in origins for report in origin.report_ids}
    pairs = ((echo, of.get(echo.report_id), of.get(echo.other_id)) for echo in echoes)
    return [
        echo
        for echo, one, other in pairs
        if echo.relation is EchoRelation.NOT_SHOWN
        and one
        and other
        and one is not other
        and other.origin_id not in one.shown_independent_of
    ]


def _independent(mine: Sequence[Access], theirs: Sequence[Access]) -> bool:
    """Whether each has means of its own, and none of either may be one of the other's."""
    return bool(mine) and bool(theirs) and all(one.is_other_than(other) for one in mine for other in theirs)
