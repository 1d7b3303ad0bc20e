"""The words of what a release tells beside its strikes, of all languages, as patterns."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ... import codebook
from ...records import Act, Struck
from ..folding.text import fold_name
from ..lexicon.circumstance_words import whole_word
from ..lexicon.keyed import OpeningPattern


class Found(NamedTuple):
    """A listed word in a folded text, and which of its list's roles it has."""

    start: int
    end: int
    role: str


@cache
def listed(part: str, role: str) -> tuple[str, ...]:
    """The folded words of one role of a part, the longest first."""
    tables = (codebook.lexicon(code, "engagements") for code in codebook.languages())
    found = {fold_name(word) for table in tables if table for word in table.get(part, {}).get(role, ())}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def _pattern(part: str, roles: tuple[str, ...]) -> re.Pattern[str]:
    words = sorted({word for role in roles for word in listed(part, role)}, key=lambda word: (-len(word), word))
    return re.compile(whole_word(tuple(words)))


@cache
def keyed(part: str, *roles: str) -> OpeningPattern:
    """A pattern for the words of some roles that only texts are searched for that hold one of them."""
    return OpeningPattern([w for role in roles for w in listed(part, role)], _pattern(part, roles).pattern)


@cache
def _roles(part: str, roles: tuple[str, ...]) -> dict[str, str]:
    return {word: role for role in reversed(roles) for word in listed(part, role)}


def find(part: str, roles: tuple[str, ...], text: str, start: int, end: int) -> list[Found]:
    """The words of some roles between two offsets, by place; the first role that has a word is the word's."""
    by_word = _roles(part, roles)
    found = []
    for hit in keyed(part, *roles).finditer(text, start, end):
        words = " ".join(hit.group().split())
        word = words if words in by_word else next((w for w in by_word if words.endswith(w)), None)
        if word is not None:
            found.append(Found(hit.end() - len(hit.group()) + len(words) - len(word), hit.end(), by_word[word]))
    return found


ACTS = tuple(act.value for act in Act)
KINDS = tuple(kind.value for kind in Struck)
NUMBERS = ("targets", "sorties", "engagements")
