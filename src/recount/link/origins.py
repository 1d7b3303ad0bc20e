"""How many origins stand behind an incident: reports that depend on one another are one.

Dependence is shown by near copies and translated ones, by one publisher, by a long sentence in the same words, and by
relays (a report that names another report's publisher as its speaker). Everything else is *not shown*: not copying is
not independence. Two origins are shown independent only where each has access of its own (`access`: named people who
were there, its own staff who saw it, its own pictures) and they share none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from ..records import Claim, Echo, EchoRelation, Origin, Report, ReportId, content_id
from .access import Access
from .near import NearCopy
from .publishers import answers_to, is_body
from .words import tokens

_LONG = 8  # words; a sentence as long is not found twice by chance


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


def ties(claims: Sequence[Claim], reports: dict[ReportId, Report]) -> list[Echo]:
    """What ties the reports of one incident to one another beside copying, as echoes in order."""
    told_in = sorted({claim.report_id for claim in claims})
    publishers = [(_house(reports[report].publisher), report) for report in told_in]
    sentences = [(_sentence(claim), claim.report_id) for claim in claims]
    found = [*_chained(publishers, "the same publisher"), *_chained(sentences, "a sentence in the same words")]
    return sorted([*found, *_relays(claims, reports)], key=lambda echo: (echo.report_id, echo.other_id, echo.how))


def _house(publisher: str | None) -> str:
    """What reports of one publisher share: the body of the code book that it is by any of its names, else its name."""
    return min(filter(is_body, answers_to(publisher)), default="".join(tokens(publisher or "")))


def _sentence(claim: Claim) -> str:
    words = tokens(claim.quote)
    return " ".join(words) if len(words) >= _LONG else ""


def _chained(marks: Iterable[tuple[str, ReportId]], how: str) -> Iterator[Echo]:
    """An echo from each report to the next that bears the same mark; no mark ties nothing."""
    bearers: dict[str, set[ReportId]] = defaultdict(set)
    for mark, report in marks:
        if mark:
            bearers[mark].add(report)
    for held in bearers.values():
        for one, other in pairwise(sorted(held)):
            yield Echo(one, other, EchoRelation.SHOWN_DEPENDENT, 0.0, how)


def _relays(claims: Sequence[Claim], reports: dict[ReportId, Report]) -> list[Echo]:
    publishers: dict[str, set[ReportId]] = defaultdict(set)
    for report_id in {claim.report_id for claim in claims}:
        for name in answers_to(reports[report_id].publisher):
            publishers[name].add(report_id)
    return [
        Echo(claim, other, EchoRelation.SHOWN_DEPENDENT, 0.0, f"relays {reports[other].publisher}")
        for claim, other in sorted(set(_spoken(claims, publishers)))
        if _possible(reports[claim], reports[other])
    ]


def _spoken(claims: Sequence[Claim], publishers: dict[str, set[ReportId]]) -> Iterator[tuple[ReportId, ReportId]]:
    """Each report with those whose publisher it names as its speaker.

    A body that only stands among the words of a speaker ("activists of the Observatory") must be the speaker of all
    that a report tells of the event: beside words of its own it is one source of several.
    """
    said: dict[ReportId, list[frozenset[str]]] = defaultdict(list)
    for claim in claims:
        named = (answers_to(speaker) for speaker in (claim.claimant.name, *claim.relayed_by))
        said[claim.report_id].append(frozenset().union(*named))
    for report, voices in said.items():
        throughout = frozenset.intersection(*voices)
        for name in frozenset().union(*voices):
            if name in throughout or not is_body(name):
                yield from ((report, other) for other in publishers.get(name, ()) if other != report)


def _possible(relaying: Report, relayed: Report) -> bool:
    """A report passes on only what was published before; a shared publisher speaks for itself."""
    if answers_to(relaying.publisher) & answers_to(relayed.publisher):
        return False
    if relaying.published is None or relayed.published is None:
        return True
    return relayed.published <= relaying.published


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
    means = {group[0]: frozenset(one.who for one in own if one.report_id in group) for group in groups}
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


def _independent(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine) and bool(theirs) and not mine & theirs
