"""Husband and wife in one word: "a couple and their four children" are six; "a couple of shops" are nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .grammar import phrase_ends
from .numbers import NumberMention
from .sentence import Sentence
from .words import HarmWord, Mention, PeopleWord

_TWO, _ARABIC = 2, re.compile("[\u0620-\u064a]")


def no_pair(sentence: Sentence, people: Mention[PeopleWord], numbers: Sequence[NumberMention]) -> bool:
    """ "A couple of neighbours", "shot off a couple rounds": a vague number, and no husband and wife."""
    if people.word.number != _TWO or people.word.group or _ARABIC.match(sentence.text, people.start):
        return False
    if any(n.start < people.start and people.end < n.end for n in numbers):
        return True
    harmed = any(0 <= m.start - people.end <= 1 for m in sentence.of(HarmWord))
    return not (harmed or sentence.text.startswith("'", people.end) or phrase_ends().match(sentence.text, people.end))
