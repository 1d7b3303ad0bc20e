"""Harm to those told of before, by a pronoun that an outcome bears: «ما أدى إلى مقتله», «أسفر عن استشهادهما».

The lexicons name the nouns and how many each pronoun stands for (`theirs` in harm.toml). Without a verb of outcome
before it such a noun reports nothing new: «بعد مقتله», «انتقاما لمقتله».
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ... import codebook
from ...records import Harm
from ..folding.text import fold_name
from .grammar import any_of, prefixes, syntax
from .keyed import KeyedPattern
from .wordlist import alternation
from .words import HarmWord, Mention


def pronoun_words(text: str) -> Iterator[Mention[HarmWord]]:
    """The words of harm of a folded text that an outcome and a pronoun make those of somebody, by kind."""
    for entry in _entries():
        at = 0
        while found := entry.pattern.search(text, at):
            at = found.end()
            yield Mention(*found.span("noun"), entry.word)


class _Entry:
    """The nouns of one harm to so many, as one pattern (lexicon harm, `theirs`)."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.word = HarmWord(Harm(raw["harm"]), "people", raw["number"])
        nouns = list(map(fold_name, raw["words"]))
        onto = alternation(prefixes())
        plain = r"(?:[^\W\d_]+\s+){0,3}?"
        came = rf"(?<!\w)(?:{onto})?{any_of('came_to')}\s+{plain}(?:{onto})?"
        words = rf"{came}(?P<noun>{alternation(nouns)})(?!\w|\s+{any_of('things_hit')})"
        self.pattern = KeyedPattern(nouns, words, syntax("came_to"))


@cache
def _entries() -> tuple[_Entry, ...]:
    return tuple(
        _Entry(raw) for language in codebook.languages() for raw in codebook.lexicon(language, "harm").get("theirs", ())
    )
