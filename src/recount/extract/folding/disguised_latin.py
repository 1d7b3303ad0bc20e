"""Marks put inside a word of harm in Latin script against moderation: "kil-led", "wou.nded".

A hyphen or a full stop between letters is usual ("air-strike", "a.m"), so a mark is taken out only where what is left
is a word of harm.
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook

#: a word with marks in it; nothing is tried twice, so that a long text is read once
_MARKED = re.compile(r"[A-Za-z]++(?:[-.*|·•~_][a-z]++)++")
_MARK = re.compile(r"[-.*|·•~_]")
_SHORTEST = 5


def marks_in_latin(text: str) -> list[tuple[int, int]]:
    """The spans of the marks that disguise words of harm of a text in Latin letters, by place."""
    told = (word for word in _MARKED.finditer(text) if _MARK.sub("", word[0]).lower() in _words())
    return [mark.span() for word in told for mark in _MARK.finditer(text, *word.span())]


@cache
def _words() -> frozenset[str]:
    """The words of harm of all languages in Latin script that are no shorter than a few letters."""
    return frozenset(
        word.lower()
        for language in codebook.languages()
        for entry in codebook.lexicon(language, "harm").get("entry", ())
        for word in entry["words"]
        if word.isascii() and word.isalpha() and len(word) >= _SHORTEST
    )
