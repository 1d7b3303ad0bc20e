"""A belligerent's own strike log: how many strikes; and "no strikes", which is zero and not silence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from .. import codebook
from ..records import Span
from .grammar import one
from .numbers import NumberMention
from .sentence import Sentence
from .text import fold_name

_GAP = re.compile(r"\s*(?:[^\W\d_,.;:]+[\s\-]+){0,2}")


@dataclass(frozen=True, slots=True)
class StrikeCount:
    """Strikes told of in a sentence: folded offsets and the number, 0 for none; None where only the word stands."""

    span: Span
    strikes: int | None


def find_strikes(sentence: Sentence, numbers: Sequence[NumberMention]) -> StrikeCount | None:
    """The number of strikes that a sentence of a release tells of: the first one stated, which is the line's total."""
    text, (start, end) = sentence.text, sentence.span
    if none := _pattern("none").search(text, start, end):
        return StrikeCount(Span(*none.span()), 0)
    for word in _pattern("strike").finditer(text, start, end):
        stated = next((n for n in numbers if n.end <= word.start() and _GAP.fullmatch(text, n.end, word.start())), None)
        if stated is not None and stated.low is not None:
            return StrikeCount(Span(stated.start, word.end()), stated.low)
        if single := one().search(text, max(start, word.start() - 30), word.start()):
            return StrikeCount(Span(single.start(), word.end()), 1)
    return None


def disclosed_in_news(sentence: Sentence) -> Span | None:
    """Where a news text tells that a belligerent disclosed strikes: from the act to the strikes; None otherwise."""
    text, (start, end) = sentence.text, sentence.span
    for act in _pattern("act").finditer(text, start, end):
        strike = _pattern("strike").search(text, act.end(), min(end, act.end() + 60))
        if strike and len(text[act.end() : strike.start()].split()) <= 4:
            return Span(act.start(), strike.end())
    return None


@cache
def _pattern(role: str) -> re.Pattern[str]:
    words = {fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "disclosures").get(role, ())}
    longest_first = sorted(words, key=lambda w: (-len(w), w))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
