"""Passages in the same words: a run of words that two reports share where they tell of one event in their own voice.

A whole text need not be copied for an account to be. Two people who write of one strike may use one formula; runs of
a dozen words that tell of it, with its place or a number, were in no case found by chance (docs/who-echoes-whom.md).
What a report quotes from somebody is not its own, unless it says nothing of the event itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from ...codebook import languages, lexicon
from ...records import Claim, ClaimantKind, Echo, EchoRelation, Report, ReportId, Span
from ..tellings.told import makes_incident
from ..terms.rules import rules
from ..terms.words import fine_place_words, fold

_WORD = re.compile("[\\w'’‘\u0640\u064b-\u065f\u0670]+")
_AROUND = 300  # characters before and after a claim from which a passage may come
_QUOTED = 160  # characters of a passage that are quoted

Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    span: Span


@dataclass(slots=True)
class Account:
    """Where a report tells of an event in its own voice, and where it tells it in the voices of others."""

    own: list[Span] = field(default_factory=list)
    others: list[Span] = field(default_factory=list)

    @property
    def told(self) -> list[Span]:
        """What makes the report an account: its own words, or those of others if it has none of its own."""
        return self.own or self.others


def passages(claims: Sequence[Claim], reports: Mapping[ReportId, Report]) -> Iterator[Echo]:
    """An echo for every two neighbours among the reports of one event that hold one passage, with its words."""
    accounts = own_accounts(claims)
    if len(accounts) < 2:
        return
    places = fine_place_words(claims)
    holders: dict[Run, dict[ReportId, Span]] = defaultdict(dict)
    for report, account in sorted(accounts.items()):
        for run, span in _runs(reports[report].text, account, places):
            holders[run].setdefault(report, span)
    shared: dict[tuple[ReportId, ReportId], list[Span]] = defaultdict(list)
    for held in holders.values():
        for pair in pairwise(sorted(held)):
            shared[pair].append(held[pair[0]])
    for (one, other), spans in sorted(shared.items()):
        quote = _longest(reports[one].text, spans)
        yield Echo(one, other, EchoRelation.SHOWN_DEPENDENT, 0.0, f'a passage in the same words: "{quote}"')


def own_accounts(claims: Iterable[Claim]) -> dict[ReportId, Account]:
    """Where each report tells of the event; nowhere, for one that only takes a position on it."""
    found: dict[ReportId, Account] = defaultdict(Account)
    for claim in claims:
        account = found[claim.report_id]
        if makes_incident(claim):
            speaker = claim.claimant
            own = speaker.kind is ClaimantKind.PUBLISHER or speaker.anonymous or not speaker.name
            (account.own if own else account.others).append(claim.span)
    return dict(found)


def _runs(text: str, account: Account, places: frozenset[str]) -> Iterator[tuple[Run, Span]]:
    """The runs of words that touch the account and tell where or how many, each with where it stands."""
    length, least = rules().passage.words, rules().passage.beside
    beside = account.others if account.own else []
    for claim in account.told:
        for words in _stretches(text, claim, beside):
            for at in range(len(words) - length + 1):
                run = words[at : at + length]
                span = Span(run[0].span.start, run[-1].span.end)
                touches = span.start < claim.end and claim.start < span.end
                if touches and least <= sum(not _told_alike(word, places) for word in run) < length:
                    yield tuple(word.folded for word in run), span


def _told_alike(word: _Word, places: frozenset[str]) -> bool:
    """Whether anybody who tells of the event may use a word: the name of its place, or a number."""
    return word.folded in places or word.folded.isdigit()


def _stretches(text: str, claim: Span, beside: Iterable[Span]) -> Iterator[list[_Word]]:
    """The words around a claim, parted by the platform's own words ("Shared with Public") and what others say."""
    start, end = max(0, claim.start - _AROUND), min(len(text), claim.end + _AROUND)
    parted = [Span(found.start(), found.end()) for found in _breaks().finditer(text, start, end)]
    parted += [span for span in beside if span.start < end and start < span.end]
    for span in (*sorted(parted), Span(end, end)):
        words = (_Word(fold(m.group()), Span(m.start(), m.end())) for m in _WORD.finditer(text, start, span.start))
        yield [word for word in words if word.folded]
        start = max(start, span.end)


@cache
def _breaks() -> re.Pattern[str]:
    phrases = {phrase for language in languages() for phrase in lexicon(language, "furniture").get("breaks", ())}
    return re.compile("|".join(map(re.escape, sorted(phrases))), re.IGNORECASE)


def _longest(text: str, spans: Iterable[Span]) -> str:
    """The words of the longest passage that runs of words make where they overlap."""
    best, open_span = Span(0, 0), Span(0, 0)
    for span in sorted(spans):
        joined = span.start < open_span.end
        open_span = Span(open_span.start if joined else span.start, max(open_span.end, span.end))
        best = max(best, open_span, key=lambda one: one.end - one.start)
    return " ".join(text[best.start : best.end].split())[:_QUOTED]
