"""Patterns from the `[syntax]` lists of a lexicon subject: no language lives in code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from ... import codebook
from ..folding.text import fold_name
from .wordlist import alternation


@cache
def subject_words(subject: str, role: str) -> tuple[str, ...]:
    """All folded words of a role of a subject's `[syntax]`, over all languages, the longest first."""
    found = {
        fold_name(word)
        for language in codebook.languages()
        for word in _spelled_out(codebook.lexicon(language, subject).get("syntax", {}).get(role, ()))
    }
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def _spelled_out(entries: Iterable[str | Sequence[Sequence[str]]]) -> Iterator[str]:
    """The entries of a role; of one that is a list of lists every row of words that takes one of each in turn."""
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        else:
            yield from (" ".join(words).replace(_SHORTENED, _SHORTENED.strip()) for words in product(*entry))


#: what English writes onto the word before it
_SHORTENED = " n't"


@cache
def subject_pattern(subject: str, role: str) -> str:
    """A pattern for any whole word of a role; it matches nothing where no language has one."""
    words = subject_words(subject, role)
    return rf"(?<!\w)(?:{alternation(words, blank=' ')})(?!\w)" if words else "(?!)"
