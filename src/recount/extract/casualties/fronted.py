"""Words of harm made to govern whom they lead to behind "were" or a colon: "Killed in the raid were three brothers"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..harm.harm_words import Trigger
from ..harm.opened import openings
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..numbers.quantified import Quantity
from ..rosters.latin_rows import row_after


def put_behind(sentence: Sentence, trigger: Trigger, quantities: Sequence[Quantity]) -> Trigger:
    """The word of harm as one before its people, up to what leads to them; the same word where nothing does."""
    for end in openings(sentence, trigger):
        named = row_after(sentence, end, sentence.span.end, trigger.word.harm)
        if named and trigger.word.role == "people" and (named.low or 0) < _SEVERAL:
            continue  # "the dead" are several: one name behind them tells of one who was told of before
        if named or _people_follow(sentence.text, end, quantities):
            return trigger._replace(end=end, word=replace(trigger.word, role="object", state=False, number=None))
    return trigger


_SEVERAL = 2


def _people_follow(text: str, end: int, quantities: Sequence[Quantity]) -> bool:
    """True where people with their number stand right behind an offset."""
    first = next((q for q in quantities if q.start >= end), None)
    if first is None or not first.people or not first.low or first.collective:
        return False
    gap = text[end : first.start].strip()
    return gap in (*syntax("article"), *syntax("determiner")) or (
        not gap and (first.number is not None or first.low > 1)
    )
