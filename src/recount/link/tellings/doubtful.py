"""Clauses that say what the words of a reason leave open: whether they speak of one event, and whether it was there.

An attack whose words name no day and nobody harmed may be spoken of in general. A place that stands in another clause
than the event, or as the home of somebody, may be only mentioned. Neither is left out: a headline tells of real attacks
so, and where people were at home is often where they were hit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from ... import codebook
from ...records import Claim, ClaimKind, Report, ReportId, Span, TimePrecision
from ..terms.words import fold
from .days_told import NO_DAY
from .told import in_sentence, told

Texts = Mapping[ReportId, Report]

_LONG = (TimePrecision.MONTH, TimePrecision.YEAR, TimePrecision.UNKNOWN)
_CLAUSE = re.compile(r"[,،;؛:.\n]")
#: words from an event to its place, in one clause, and where a sign stands between; and characters back to a home
_NEAR, _BESIDE, _HOME = 14, 5, 40


def of_no_one_event(claims: Sequence[Claim], reports: Texts) -> str:
    """A clause of doubt where these are attacks of which no sentence names a day or anybody harmed; else nothing."""
    if any(claim.kind is not ClaimKind.ACTION or claim.counts or claim.headline for claim in claims):
        return ""
    if not all(claim.report_id in reports for claim in claims):
        return ""
    if any(_names_a_day(claim, reports[claim.report_id].text) for claim in claims):
        return ""
    return "; neither a day nor anybody harmed was read in these words, which may speak of no one event"


def _names_a_day(claim: Claim, text: str) -> bool:
    when = claim.when
    if when is not None and when.start is not None and when.precision not in _LONG:
        return in_sentence(claim, when.span, text)
    return told(claim, text).day != NO_DAY or (when is not None and when.day_part is not None)


def place_apart(claims: Sequence[Claim], reports: Texts) -> str:
    """A clause of doubt where none of these claims names the place as that of its event; else nothing."""
    doubts = [_place_doubt(claim, reports[claim.report_id].text) for claim in claims]
    return min(doubts, key=len, default="")


def _place_doubt(claim: Claim, text: str) -> str:
    place = claim.where.span if claim.where else None
    if place is None or not in_sentence(claim, place, text):
        return ""
    if _is_home(text, place):
        return "; it stands in these words as where somebody is from"
    between = min((_between(text, event, place) for event in _events(claim)), key=len, default="")
    words = len(between.split())
    apart = words > _NEAR or (words > _BESIDE and _CLAUSE.search(between) is not None)
    return "; it stands in another clause than the event, whose own place may be another" if apart else ""


def _events(claim: Claim) -> list[Span]:
    """The words of the act and of the people harmed; of a claim without either, its own."""
    spans = [claim.event.span] if claim.event and claim.event.span else []
    return [*spans, *(count.span for count in claim.counts if count.span)] or [claim.span]


def _between(text: str, event: Span, place: Span) -> str:
    return text[min(event.end, place.end) : max(event.start, place.start)]


def _is_home(text: str, place: Span) -> bool:
    words = fold(_CLAUSE.split(text[max(0, place.start - _HOME) : place.start])[-1]).split()
    return any(" ".join(words[n : n + size]) in _homing() for size in (1, 2, 3) for n in range(len(words)))


@cache
def _homing() -> frozenset[str]:
    """Words behind which a home follows: "native of", «من أهالي»."""
    tables = (codebook.lexicon(language, "grammar").get("syntax", {}) for language in codebook.languages())
    return frozenset(fold(words) for table in tables for words in table.get("homing", ()) if " " in words)
