"""The small words by which texts say who speaks, from the lexicons of speech of all languages."""

from __future__ import annotations

from functools import cache

from ... import codebook
from ..folding.text import fold_name


@cache
def listed(role: str) -> frozenset[str]:
    """All folded words of one role of the lexicons of speech."""
    return frozenset(
        fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "speech").get(role, ())
    )
