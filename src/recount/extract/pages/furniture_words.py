"""The words by which sites speak of themselves, folded, over all languages."""

from __future__ import annotations

from functools import cache

from ... import codebook
from ..folding.text import fold_name
from ..lexicon.wordlist import alternation


@cache
def furniture_words(role: str) -> tuple[str, ...]:
    """All words of a role, the longest first."""
    words = {fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "furniture").get(role, ())}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def any_furniture(role: str) -> str:
    """A pattern for any word of a role; it matches nothing where no language has one."""
    return f"(?:{alternation(furniture_words(role), blank=' ')})"
