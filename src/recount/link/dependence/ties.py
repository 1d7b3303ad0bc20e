"""What ties the reports of one incident to one another: one publisher, the same words, one speaker, and relays.

Each tie is an echo with the sentence that says by what it is known. What ties two reports need not be true of their
whole texts: it is asked of what they tell of this one event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from ...records import Claim, ClaimantKind, Echo, EchoRelation, Report, ReportId, Span
from ..terms.words import tokens
from .access import words_of_rescuers
from .addresses import whose
from .passages import Account, own_accounts, passages
from .publishers import answers_to, is_body, is_rescue

_LONG = 8  # words; a sentence as long is not found twice by chance
#: speakers whose words are one source wherever they are passed on
_BODIES = frozenset((ClaimantKind.AGENCY, ClaimantKind.MONITOR, ClaimantKind.NGO, ClaimantKind.RESCUE))


def ties(claims: Sequence[Claim], reports: dict[ReportId, Report]) -> list[Echo]:
    """What ties the reports of one incident to one another beside copying, as echoes in order."""
    told_in = sorted({claim.report_id for claim in claims})
    publishers = [(_house(reports[report].publisher), report) for report in told_in]
    accounts = own_accounts(claims)
    silent = Account()  # a report that takes a position alone tells of no event itself
    by_report = ((claim, accounts.get(claim.report_id, silent).own) for claim in claims)
    own = (claim for claim, told in by_report if not told or claim.span in told)
    sentences = [(_sentence(claim), claim.report_id) for claim in own]
    found = [*_chained(publishers, "the same publisher"), *_chained(sentences, "a sentence in the same words")]
    found += _chained(((whose(reports[report].url), report) for report in told_in), "one account or site: {mark}")
    found += [*_of_one_speaker(claims), *_in_words_of_rescuers(claims, reports)]
    found += [*passages(claims, reports), *_relays(claims, reports)]
    return sorted(found, key=lambda echo: (echo.report_id, echo.other_id, echo.how))


def _house(publisher: str | None) -> str:
    """What reports of one publisher share: the body of the code book that it is by any of its names, else its name."""
    return min(filter(is_body, answers_to(publisher)), default="".join(tokens(publisher or "")))


def _sentence(claim: Claim) -> str:
    words = tokens(claim.quote)
    return " ".join(words) if len(words) >= _LONG else ""


def _of_one_speaker(claims: Sequence[Claim]) -> Iterator[Echo]:
    """An echo from each report to the next of which all that it tells of the event is said by one body."""
    said: dict[ReportId, dict[str, str]] = defaultdict(dict)
    for claim in claims:
        speaker = claim.claimant
        named = speaker.kind in _BODIES and not speaker.anonymous
        said[claim.report_id].setdefault(_house(speaker.name) if named else "", speaker.name)
    alone = {report: houses for report, houses in said.items() if len(houses) == 1}
    marks = [(house, report) for report, houses in alone.items() for house in houses]
    for echo in _chained(marks, ""):
        (name,) = alone[echo.report_id].values()
        yield replace(echo, how=f"both tell of it in the words of {name} alone")


def _in_words_of_rescuers(claims: Sequence[Claim], reports: Mapping[ReportId, Report]) -> Iterator[Echo]:
    """An echo from each page that tells what "our teams" did, though it has none, to the reports of the rescuers.

    Where two bodies of rescuers report, or the page names whom it quotes, nothing is said.
    """
    spans: dict[ReportId, list[Span]] = defaultdict(list)
    for claim in claims:
        spans[claim.report_id].append(claim.span)
    rescuers = sorted(report for report in spans if is_rescue(reports[report].publisher))
    if len({_house(reports[report].publisher) for report in rescuers}) != 1:
        return
    quoting = {claim.report_id for claim in claims if claim.claimant.kind is ClaimantKind.RESCUE}
    for report in sorted(spans.keys() - quoting - set(rescuers)):
        if words := words_of_rescuers(reports[report], spans[report]):
            for other in rescuers:
                how = f'the words of {reports[other].publisher} in their own name: "{words}"'
                yield Echo(report, other, EchoRelation.SHOWN_DEPENDENT, 0.0, how)


def _chained(marks: Iterable[tuple[str, ReportId]], how: str) -> Iterator[Echo]:
    """An echo from each report to the next that bears the same mark; no mark ties nothing. `how` may hold `{mark}`."""
    bearers: dict[str, set[ReportId]] = defaultdict(set)
    for mark, report in marks:
        if mark:
            bearers[mark].add(report)
    for mark, held in bearers.items():
        for one, other in pairwise(sorted(held)):
            yield Echo(one, other, EchoRelation.SHOWN_DEPENDENT, 0.0, how.format(mark=mark))


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
