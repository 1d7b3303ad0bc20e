"""The words of what is told beside an attack, of all languages, as patterns; and whether a text holds any of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from ... import codebook
from ...records import GapPrecision, Use
from ..folding.text import fold_name
from .grammar import any_of, syntax
from .keyed import KeyedPattern
from .wordlist import WordFinder

#: the words that make a text worth a second look
_SECOND = tuple(("second_strike", role) for role in ("sure", "second", "same_place", "first"))
_USE = (*(("use", role) for role in ("verbs", "holding", "from", "bases", "denials")), ("out_of_service", "words"))
#: characters from a verb of use to what the object was used for, and about a second strike to what bears it out
TO_USE, _NEAR = 60, 400
_NO_WORD = "(?!)"


class Phrase(NamedTuple):
    """Words that say a time between by themselves ("half an hour"). *Units*: minutes."""

    minutes: int
    precision: GapPrecision


def tables() -> Iterator[dict[str, Any]]:
    """The lexicon of circumstances of every language that has one."""
    return (table for code in codebook.languages() if (table := codebook.lexicon(code, "circumstances")))


@cache
def listed(part: str, role: str) -> tuple[str, ...]:
    """The folded words of one role, the longest first."""
    found = {fold_name(word) for table in tables() for word in table.get(part, {}).get(role, ())}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def any_word(part: str, role: str) -> str:
    """A pattern for any word of a role, as a whole word; what a script writes onto the front of a word is taken in."""
    return whole_word(listed(part, role))


def whole_word(words: tuple[str, ...]) -> str:
    """A pattern for any of these words; it matches nothing where there are none."""
    return rf"(?<!\w){any_of('prefix')}?(?:{'|'.join(map(re.escape, words))})(?!\w)" if words else _NO_WORD


@cache
def pattern(part: str, role: str) -> re.Pattern[str]:
    """The same, compiled."""
    return re.compile(any_word(part, role))


@cache
def phrases() -> dict[str, Phrase]:
    """The folded phrases that say a time between."""
    return {
        fold_name(words): Phrase(minutes, GapPrecision(unit))
        for table in tables()
        for words, (minutes, unit) in table.get("gap", {}).get("phrases", {}).items()
    }


@cache
def use_words() -> tuple[tuple[Use, re.Pattern[str]], ...]:
    """The words after a verb of use, by the use that they tell of."""
    roles = sorted({role for table in tables() for role in table.get("use", {}).get("words", {})})
    by_role = {
        role: {fold_name(w) for table in tables() for w in table.get("use", {}).get("words", {}).get(role, ())}
        for role in roles
    }
    return tuple((Use(role), re.compile(whole_word(tuple(sorted(by_role[role]))))) for role in roles)


@cache
def _finder(parts: tuple[tuple[str, str], ...]) -> WordFinder:
    words = {word for part, role in parts for word in listed(part, role)}
    return WordFinder(words, syntax("prefix"))


def second_strike_words(text: str) -> list[int]:
    """Where in a folded text words stand that may tell of a second strike."""
    sure = listed("second_strike", "sure")
    return [
        found.start
        for found in _finder(_SECOND).find(text)
        if found.word in sure or _borne_out().search(text, max(0, found.start - _NEAR), found.end + _NEAR)
    ]


@cache
def _borne_out() -> KeyedPattern:
    """What has to stand near: a time between, the same place, the first strike, or those who had come to help."""
    units = (*listed("gap", "minute"), *listed("gap", "hour"), *phrases(), *listed("gap", "vague"))
    roles = (("second_strike", "same_place"), ("second_strike", "first"), ("responders", "who"))
    words = (*units, *(word for role in roles for word in listed(*role)))
    return KeyedPattern(words, "|".join((whole_word(units), *(any_word(*role) for role in roles))))


def use_verbs(text: str) -> list[int]:
    """Where in a folded text words stand that may tell of the use of an object."""
    alone = _alone()
    return [
        found.start
        for found in _finder(_USE).find(text)
        if found.word in alone or any(words.search(text, found.end, found.end + TO_USE) for _, words in use_words())
    ]


@cache
def _alone() -> frozenset[str]:
    return frozenset(word for part, role in _USE[2:] for word in listed(part, role))
