"""How many times one place was struck, as told beside the attack: "bombed twice", «قصف البلدة مرتين», «ثلاث مرات».

"Twice as many", "twice a day" and "three times this year" count no strikes of one event.
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import EventWord, HarmWord, Mention

#: words between an attack and how often it struck
_NEAR = 7
_STOPS = frozenset(".;:!?؟\n")
_MOST = 20


def times_struck(sentence: Sentence, act: Mention[EventWord]) -> int | None:
    """How many times the attack struck; None where the words behind it, or right before it, do not say."""
    text, span = sentence.text, sentence.span
    for told in _times().finditer(text, *span):
        if _over().match(text, told.end()) or not _beside(sentence, act, told):
            continue
        return 2 if told["twice"] else int(told["n"]) if told["n"] else _numbers()[told["word"]]
    return None


def _beside(sentence: Sentence, act: Mention[EventWord], told: re.Match[str]) -> bool:
    if told.end() <= act.start:
        return not sentence.text[told.end() : act.start].strip()
    between = sentence.text[act.end : told.start()]
    if len(between.split()) > _NEAR or not _STOPS.isdisjoint(between):
        return False
    return not any(act.end <= m.start < told.start() for m in sentence.of(HarmWord))


@cache
def _numbers() -> dict[str, int]:
    return {
        fold_name(word): value
        for language in codebook.languages()
        for word, value in codebook.lexicon(language, "numbers").get("cardinals", {}).items()
        if 1 < value <= _MOST
    }


@cache
def _times() -> KeyedPattern:
    number = rf"(?:(?P<n>[2-9]|1\d|20)|(?P<word>{alternation(_numbers())}))"
    times = rf"(?<![\w.,])(?:(?P<twice>{any_of('twice')})|{number}\s+{any_of('times')})(?!\w)"
    return KeyedPattern((*syntax("twice"), *syntax("times")), times)


@cache
def _over() -> re.Pattern[str]:
    return re.compile(rf"[\s,]*{any_of('times_over')}(?!\w)")
