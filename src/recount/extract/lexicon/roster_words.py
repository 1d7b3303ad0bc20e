"""The words of a roster of people: kin and stages of life, and the small words that hold a row together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ... import codebook
from ..folding.text import fold_name
from .keyed import OpeningPattern
from .syntax_words import subject_words
from .wordlist import alternation

#: under this age, in years, somebody is a child
CHILD_BELOW = 18


@dataclass(frozen=True, slots=True)
class KinWord:
    """A word for a person, and what it says by itself; `number` is 1 for a singular, None for a plural.

    `stage` is `child`, `adult`, or `offspring` for a son or a daughter of any age.
    """

    sex: str | None = None
    stage: str | None = None
    number: int | None = None


@cache
def kin_words() -> dict[str, KinWord]:
    """All folded words of kin, with what they say."""
    found: dict[str, KinWord] = {}
    for language in codebook.languages():
        for entry in codebook.lexicon(language, "kin").get("kin", ()):
            word = KinWord(entry.get("sex"), entry.get("stage"), entry.get("number"))
            found.update({fold_name(raw): word for raw in entry["words"]})
    return found


@cache
def small_numbers() -> dict[str, int]:
    """The number words of one word of all languages in Latin script."""
    return {
        word: value
        for language in codebook.languages()
        for word, value in codebook.lexicon(language, "numbers").get("cardinals", {}).items()
        if isinstance(value, int) and word.isascii() and " " not in word
    }


@cache
def row_words(role: str) -> frozenset[str]:
    """The words of a role of the lexicon of kin."""
    return frozenset(subject_words("kin", role))


@cache
def single_words(role: str) -> frozenset[str]:
    """The single words that the phrases of a role are made of."""
    return frozenset(word for phrase in subject_words("kin", role) for word in phrase.split())


def either(role: str) -> str:
    """A pattern for any phrase of a role, the longest that fits; it matches nothing where no language has one."""
    return alternation(subject_words("kin", role), blank=" ")


@cache
def starts_with(role: str) -> OpeningPattern:
    """A phrase of a role as whole words."""
    return OpeningPattern(subject_words("kin", role), _whole(role))


@cache
def phrase_of(role: str) -> re.Pattern[str]:
    """The same for the few words between people and their harm, which are sooner searched than asked for keys."""
    return re.compile(_whole(role))


def _whole(role: str) -> str:
    return rf"(?<!\w)(?:{either(role)})(?!\w)"


@cache
def ends_with(role: str, after: str = r"\s+") -> re.Pattern[str]:
    """A phrase of a role at the end of a text, with a pattern between it and the end."""
    return re.compile(rf"(?<!\w)(?:{either(role)}){after}$")
