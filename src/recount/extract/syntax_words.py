"""Patterns from the `[syntax]` lists of a lexicon subject: no language lives in code."""

from __future__ import annotations

from functools import cache

from .. import codebook
from .text import fold_name
from .wordlist import alternation


@cache
def subject_words(subject: str, role: str) -> tuple[str, ...]:
    """All folded words of a role of a subject's `[syntax]`, over all languages, the longest first."""
    found = {
        fold_name(word)
        for language in codebook.languages()
        for word in codebook.lexicon(language, subject).get("syntax", {}).get(role, ())
    }
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


@cache
def subject_pattern(subject: str, role: str) -> str:
    """A pattern for any whole word of a role; it matches nothing where no language has one."""
    words = subject_words(subject, role)
    return rf"(?<!\w)(?:{alternation(words, blank=' ')})(?!\w)" if words else "(?!)"
