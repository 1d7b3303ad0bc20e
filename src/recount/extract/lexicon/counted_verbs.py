"""Verbs of the present that tell of the dead only behind their number, as headlines write: "29 die, 35 hurt in blast".

"Thousands die every year", "people die of hunger" and "two could die" tell of nobody in particular.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ... import codebook
from ...records import Harm
from ..folding.text import fold_name
from .grammar import any_of
from .keyed import KeyedPattern
from .wordlist import alternation
from .words import HarmWord, Mention


def counted_verbs(text: str) -> Iterator[Mention[HarmWord]]:
    """The verbs of harm of a folded text behind the number of those whom they befall (lexicon harm, `counted_verb`)."""
    for entry in _entries():
        for found in entry.pattern.finditer(text):
            yield Mention(*found.span("verb"), entry.word)


class _Entry:
    """The verbs of one harm as a pattern with the number before them."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.word = HarmWord(Harm(raw["harm"]), "subject")
        verbs, habit, never = (list(map(fold_name, raw[part])) for part in ("words", "habit", "unless"))
        number = rf"(?<![\w.,/-])(?:\d{{1,3}}|{alternation(_cardinals())}(?:-[^\W\d_]+)?)"
        between = rf"(?:\s+(?!(?:{alternation(never)})(?!\w))[^\W\d_][\w'-]*){{0,3}}?"
        usual = rf"(?!\w|\s+(?:[\w'-]+\s+){{0,3}}?(?:{alternation(habit)})(?!\w))"
        whom = rf"(?!\s+{any_of('pronoun_object')}(?!\w))"
        self.pattern = KeyedPattern(verbs, rf"{number}{between}\s+(?P<verb>{alternation(verbs)}){usual}{whom}")


@cache
def _entries() -> tuple[_Entry, ...]:
    tables = (codebook.lexicon(language, "harm").get("counted_verb", ()) for language in codebook.languages())
    return tuple(_Entry(raw) for table in tables for raw in table)


@cache
def _cardinals() -> tuple[str, ...]:
    """Number words in full, but for the words of many ("hundreds"), of whom no headline counts one by one."""
    tables = (codebook.lexicon(language, "numbers").get("cardinals", {}) for language in codebook.languages())
    return tuple(fold_name(word) for table in tables for word, value in table.items() if word.isascii() and value > 1)
