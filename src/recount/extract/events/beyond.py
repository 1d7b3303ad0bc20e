"""Harm that a sentence names and does not report: another event remembered, or what somebody threatens to do.

"In memory of the 50 killed", "ten years ago today", "threatened to kill ten hostages": such numbers are true of another
day, or of none, and would stand as a toll of the event that the report is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..harm.figure import Figure
from ..lexicon.grammar import any_of, few_words, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord


def reported(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence without those behind words of memory or of threat."""
    figures = _without_dating(sentence, figures) if figures else figures
    word = min(sentence.small("beyond"), key=lambda m: m.end, default=None)
    if word is None:
        return tuple(figures)
    return tuple(
        f for f in figures if (at := min(f.people.start, f.trigger.start)) < word.start or _new(sentence, word.end, at)
    )  # «ذكرى استشهاد …» holds the word of harm itself


def _without_dating(sentence: Sentence, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures without those of an attack long ago: "five years after a raid killed nine, the school reopened"."""
    text, (start, end) = sentence.text, sentence.span
    for opened in _long_after().finditer(text, start, end):
        act = next((m for m in sentence.of(EventWord) if m.start >= opened.end()), None)
        if act is None or not few_words(_WHICH).fullmatch(text, opened.end(), act.start):
            continue
        closed = min((i for mark in _CLAUSE if (i := text.find(mark, act.end)) >= 0), default=end)
        figures = [f for f in figures if not act.end <= min(f.people.start, f.trigger.start) < closed]
    return figures


#: words between "years after" and the attack: "the first air"
_WHICH = 4


@cache
def _long_after() -> OpeningPattern:
    return OpeningPattern(syntax("long_after"), rf"(?<!\w){any_of('long_after')}\s")


def _new(sentence: Sentence, start: int, at: int) -> bool:
    """ "On the anniversary of …, two people were killed today": true in a clause that tells of these days."""
    text = sentence.text
    opened = max(text.rfind(mark, start, at) for mark in _CLAUSE)
    closed = min((i for mark in _CLAUSE if (i := text.find(mark, at)) >= 0), default=sentence.span.end)
    return opened >= start and _these_days().search(text, opened, min(closed, sentence.span.end)) is not None


_CLAUSE = (",", ";", ":")


@cache
def _these_days() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('these_days')}(?!\w)")


def beyond_from(sentence: Sentence) -> int | None:
    """Where words of memory or of threat end, the first of a sentence; None where there are none."""
    return min((word.end for word in sentence.small("beyond")), default=None)
