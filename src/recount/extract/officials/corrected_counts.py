"""Releases that correct an earlier one: "the release of 12 May should have said two strikes near X, not three".

What stood in the earlier release is said again only to be taken back, so that number is no strike of this one. Where
the words do not show which number is the right one, nothing is taken as corrected.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...records import Span, When
from ..dates.dates import DateMention
from ..numbers.numbers import NumberMention
from .disclosures import StrikeCount
from .engagement_words import find, keyed, listed

#: sentences behind the word of correction that may hold what is corrected
_REACH = 2
#: characters between "release of" and its day
_TO_DAY = 20


@cache
def _only_gap() -> re.Pattern[str]:
    words = "|".join(map(re.escape, listed("corrections", "to_day")))
    return re.compile(rf"[\s,]*(?:(?:{words})\s+)*")


class Correction(NamedTuple):
    """What a passage corrects: where it says so, the right counts, the number taken back, and the earlier day."""

    at: Span
    right: tuple[StrikeCount, ...]
    wrong: tuple[StrikeCount, ...]
    instead_of: int | None
    released: When | None


class Passage(NamedTuple):
    """The sentences of a release, its numbers and dates, and the counts of strikes of each sentence."""

    text: str
    sentences: Sequence[Span]
    numbers: Sequence[NumberMention]
    dates: Sequence[DateMention]
    counts: Sequence[Sequence[StrikeCount]]


def correction_in(passage: Passage) -> Correction | None:
    """The one correction of a release; None where it makes none, or does not show which number is right."""
    text = passage.text
    head = keyed("corrections", "head").search(text)
    if head is None:
        return None
    first = next((n for n, s in enumerate(passage.sentences) if s.start <= head.start() < s.end), None)
    if first is None:
        return None
    right, wrong, bare, plain = list[StrikeCount](), list[StrikeCount](), list[int](), list[StrikeCount]()
    within = range(first, min(first + _REACH + 1, len(passage.sentences)))
    for number in within:
        sentence, counts = passage.sentences[number], passage.counts[number]
        marked = [(count, _mark(text, sentence, count.span.start)) for count in counts]
        right += [count for count, mark in marked if mark == "right"]
        wrong += [count for count, mark in marked if mark == "wrong"]
        again = _bare(passage, sentence, counts)
        bare += again
        if again or any(mark == "wrong" for _, mark in marked):
            plain += [count for count, mark in marked if mark is None]
    if not right and len(plain) == 1:
        right = plain  # "four strikes near X instead of six"
    if not right:
        return None
    taken_back = {*bare, *(count.strikes for count in wrong if count.strikes is not None)}
    stretch = Span(passage.sentences[first].start, passage.sentences[within[-1]].end)
    instead = taken_back.pop() if len(taken_back) == 1 and len(right) == 1 else None
    return Correction(Span(*head.span()), tuple(right), tuple(wrong), instead, _released(passage, stretch))


def _mark(text: str, sentence: Span, at: int) -> str | None:
    """Whether a count is the right one or the one taken back: by the last word before it that says so."""
    marks = find("corrections", ("right", "wrong"), text, sentence.start, at)
    return marks[-1].role if marks else None


def _bare(passage: Passage, sentence: Span, counts: Sequence[StrikeCount]) -> list[int]:
    """Numbers taken back without a word of strikes: "not three"."""
    text, found = passage.text, list[int]()
    for number in passage.numbers:
        counted = any(count.span.start <= number.start < count.span.end for count in counts)
        if counted or number.low is None or not sentence.start <= number.start < sentence.end:
            continue
        before = find("corrections", ("right", "wrong"), text, sentence.start, number.start)
        if before and before[-1].role == "wrong" and not text[before[-1].end : number.start].strip():
            found.append(number.low)
    return found


def _released(passage: Passage, stretch: Span) -> When | None:
    """The day of the release that is corrected: the date right behind the word for it, before or inside the passage."""
    text = passage.text
    words = find("corrections", ("release",), text, stretch.start, stretch.end)
    for day in passage.dates:
        if stretch.start <= day.start < stretch.end and day.when.start is not None:
            near = (w for w in words if w.end <= day.start <= w.end + _TO_DAY)
            if any(_only_gap().fullmatch(text, w.end, day.start) for w in near):
                return day.when
    return None
