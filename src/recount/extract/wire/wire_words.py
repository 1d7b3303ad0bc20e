"""The words of wire copy in capitals: who people are, what befalls them, and the small words between."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from ... import codebook
from ..folding.capitals import is_usual

_LANGUAGE = "en"
_TOKEN = re.compile(r"[a-z0-9][a-z0-9'-]*(?:\.(?=[a-z]\b))?|[^\sa-z0-9]")
_IRREGULAR_ENDS = (("men", "man"), ("people", "person"), ("persons", "person"), ("children", "child"),
                   ("bodies", "body"), ("wives", "wife"), ("ies", "y"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark of a sentence: its place in the folded text, and whether it looks like a part of a name."""

    start: int
    end: int
    word: str
    name: bool


@dataclass(frozen=True, slots=True)
class RoleWord:
    """A noun for people: the class of what it says of them, and whether it is a plural."""

    kind: str
    plural: bool


@dataclass(frozen=True, slots=True)
class ActWord:
    """A word of harm: what was done, and what it did to people where the word says so."""

    act: str
    harm: str


def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words and marks of a stretch of folded text, by place."""
    return tuple(
        Token(found.start(), found.end(), bare(found[0]), found[0][0].isalpha() and not _known(found[0]))
        for found in _TOKEN.finditer(text, start, end)
    )


def bare(word: str) -> str:
    """The word without the ending of a possessive."""
    return word.removesuffix("'s").rstrip("'") or word


def _known(word: str) -> bool:
    word = bare(word)
    return word in roles() or word in acts() or is_usual(word)


@cache
def small(role: str) -> frozenset[str]:
    """The small words of one role."""
    return frozenset(_lexicon()["small"][role])


@cache
def roles() -> dict[str, RoleWord]:
    """Every noun for people, singular and plural."""
    found: dict[str, RoleWord] = {}
    irregular = _lexicon()["plural"]
    for kind, words in _lexicon()["people"].items():
        for word in words:
            found[word] = RoleWord(kind, plural=False)
            found[irregular.get(word) or _plural(word)] = RoleWord(kind, plural=True)
    for kind, words in _lexicon()["several"].items():
        found |= {word: RoleWord(kind, plural=True) for word in words}
    return found


def _plural(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def singular(word: str) -> str:
    """The singular of a noun, near enough to compare two of them."""
    for end, put in _IRREGULAR_ENDS:
        if word.endswith(end):
            return word[: -len(end)] + put
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@cache
def acts() -> dict[str, ActWord]:
    """Every word of harm."""
    return {
        word: ActWord(entry["act"], entry.get("harm", "")) for entry in _lexicon()["harm"] for word in entry["words"]
    }


@cache
def of_nation(word: str) -> bool:
    """True for people called by their nation or order: "Spaniards"."""
    return word.endswith("s") and word.startswith(tuple(_lexicon()["small"]["nation_stem"]))


def number_of(word: str) -> int | None:
    """The number that a word or figure states, up to five figures; None where it states none."""
    if word.isdigit():
        return int(word) if len(word) <= _LONGEST_FIGURE else None
    numbers: dict[str, int] = _lexicon()["number"]
    tens, hyphen, ones = word.partition("-")
    if hyphen and numbers.get(tens, 0) in _TENS and numbers.get(ones, 0) in range(1, 10) and ones not in ("a", "an"):
        return numbers[tens] + numbers[ones]
    return numbers.get(word)


_LONGEST_FIGURE = 5
_TENS = range(20, 100, 10)


def _lexicon() -> dict[str, Any]:
    return codebook.lexicon(_LANGUAGE, "wire")
