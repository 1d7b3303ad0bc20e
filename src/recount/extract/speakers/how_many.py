"""How many sources without a name speak: "three sources close to …", "one resident", «مصدران طبيان».

The number stands before the word for those who speak, or is that of a singular or a dual. A bare plural ("residents
said") and a vague word ("dozens of witnesses") give none: unknown is not one.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.claimant_words import listed
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import SpeakerWord
from ..numbers.numbers import find_numbers

#: words between a number and the people whom it counts: "three senior security sources", "two of the three …"
_BETWEEN = 4


def how_many(sentence: Sentence, start: int, end: int) -> int | None:
    """The least number of nameless sources that a phrase tells of; None where it does not say."""
    heads = [m.start for m in sentence.of(SpeakerWord) if start <= m.start and m.end <= end and m.word.anonymous]
    if not heads:
        return None
    before = sentence.text[start : heads[0]]
    if before.startswith(tuple(f"{words} " for words in syntax("one_person_of"))):
        return 1
    stated = [n for n in find_numbers(before, "und") if len(before[n.end :].split()) <= _BETWEEN] if before else []
    if stated:
        return stated[0].low if stated[0].vague is None else None
    phrase = sentence.text[start:end].lstrip(" \"'")
    if _opens("two_speakers").match(phrase):
        return 2
    return 1 if _opens("one_speaker").match(phrase) and not {*before.split()} & {*syntax("of")} else None


@cache
def _opens(role: str) -> re.Pattern[str]:
    return re.compile(rf"{alternation(sorted(listed(role)))}(?!\w)")
