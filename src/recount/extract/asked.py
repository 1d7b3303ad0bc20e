"""Harm that is only asked for: "did not say whether its strike killed civilians", «لم يتضح ما إذا قتل مدنيون».

What a relative clause tells stays told: "would not say whether it carried out the strike that killed nine".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .figure import Figure
from .grammar import any_of, syntax
from .keyed import OpeningPattern
from .sentence import Sentence


def told_as_fact(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence without those that it only asks for."""
    found = _whether().search(sentence.text, *sentence.span) if figures else None
    if found is None:
        return tuple(figures)
    return tuple(f for f in figures if not _asked(sentence, found.end(), f))


def _asked(sentence: Sentence, start: int, figure: Figure) -> bool:
    at = max(figure.people.start, figure.trigger.start)
    return at >= start and _relative().search(sentence.text, start, at) is None


@cache
def _whether() -> OpeningPattern:
    return OpeningPattern(syntax("whether"), rf"(?<!\w){any_of('whether')}(?!\w)")


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('tells_of')}(?!\w)")
