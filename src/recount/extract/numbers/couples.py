"""Husband and wife in one word: "a couple and their four children" are six; "a couple of shops" are nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import phrase_ends
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import HarmWord, Mention, PeopleWord
from .numbers import NumberMention

_TWO, _ARABIC = 2, re.compile("[\u0620-\u064a]")


def no_pair(sentence: Sentence, people: Mention[PeopleWord], numbers: Sequence[NumberMention]) -> bool:
    """ "A couple of neighbours", "shot off a couple rounds": a vague number, and no husband and wife."""
    if people.word.number != _TWO or people.word.group or _ARABIC.match(sentence.text, people.start):
        return False
    if any(n.start < people.start and people.end < n.end for n in numbers):
        return True
    harmed = any(0 <= m.start - people.end <= 1 for m in sentence.of(HarmWord))
    if harmed or sentence.text.startswith("'", people.end) or _aged().match(sentence.text, people.end):
        return False
    return not phrase_ends().match(sentence.text, people.end)


@cache
def _aged() -> re.Pattern[str]:
    return re.compile(rf"\s+{subject_pattern('persons', 'age_after')}\s")
