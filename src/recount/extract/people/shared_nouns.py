"""One noun for two numbers: "two French and three Iraqi fighters" are five fighters.

Each number has an adjective of origin, told by its capital, and nothing stands between the two but "and".
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord


def shares_noun(sentence: Sentence, end: int, number: int, noun: int) -> bool:
    """True for a number ending at `end` whose noun is that of the number from `number`, which begins at `noun`."""
    cased, text = sentence.folded.cased, sentence.text
    first = _ORIGIN.match(cased, end)
    if first is None or not _and().fullmatch(text, first.end(), number):
        return False
    if any(first.start() < m.end and m.start < first.end() for m in sentence.of(HarmWord)):
        return False
    if cased[noun : noun + 1].isupper():
        return True
    second = _ORIGIN.search(cased, number, noun)
    return second is not None and not text[second.end() : noun].strip()


_ORIGIN = re.compile(r"\s[A-Z][a-z]+(?=\s)")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('connective')}\s+")
