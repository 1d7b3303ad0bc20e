"""Harm that a sentence names and does not report: another event remembered, or what somebody threatens to do.

"In memory of the 50 killed", "ten years ago today", "threatened to kill ten hostages": such numbers are true of another
day, or of none, and would stand as a toll of the event that the report is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from .figure import Figure
from .sentence import Sentence


def reported(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence without those behind words of memory or of threat."""
    start = beyond_from(sentence)
    return tuple(figures if start is None else (f for f in figures if min(f.people.start, f.trigger.start) < start))


def beyond_from(sentence: Sentence) -> int | None:
    """Where words of memory or of threat end, the first of a sentence; None where there are none."""
    return min((word.end for word in sentence.small("beyond")), default=None)
