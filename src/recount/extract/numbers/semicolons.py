"""People listed behind semicolons: "killed two doctors, A and B; the nurse C; and a child" tells of four.

Only where nothing but people, or one of them by name, stands between two marks: what has a verb is a clause of its own.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from .quantified import Quantity

_NAME = r"[A-Z][\w'’-]*(?:\s+(?:al-|[A-Z])[\w'’-]*){0,4}"
_NAMES = rf"(?:\s*[,:]?\s*{_NAME}(?:,?\s+\(?\d{{1,3}}\)?,?)?(?:\s*,\s*{_NAME}|\s+and\s+{_NAME})*)?"


def lists_on(sentence: Sentence, reached: int, people: Quantity) -> bool:
    """True where people stand behind a semicolon as the next of a list."""
    cased = sentence.folded.cased
    if ";" not in cased[reached : people.start] or _led().fullmatch(cased, reached, people.start) is None:
        return False
    closes = next((at for at in range(people.end, sentence.span.end) if cased[at] in ";."), sentence.span.end)
    return _ALONE.fullmatch(cased, people.end, closes) is not None


#: behind people, up to the mark: nothing, or their names
_ALONE = re.compile(rf"{_NAMES}\s*")


@cache
def _led() -> re.Pattern[str]:
    """From people to the next ones: their names, a semicolon, "and the"."""
    return re.compile(
        rf"{_NAMES}\s*;\s*(?:{any_of('connective')}\s+)?(?:{any_of('article')}\s+|{any_of('definite')}\s+)?"
    )
