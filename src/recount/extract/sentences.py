"""Sentences of a folded text, as spans. A line is never longer than a sentence: posts and releases are lists."""

from __future__ import annotations

import re
from functools import cache

from .. import codebook
from ..records import Span
from .grammar import any_of
from .text import fold_name

_LONGEST = 1200


def find_sentences(text: str, cased: str) -> list[Span]:
    """The sentences in order; together they cover every character that is not blank.

    `cased` is the same text with its capital letters: they tell whether a full stop ends a sentence.
    """
    found: list[Span] = []
    start = 0
    for end in _ends_pattern().finditer(text):
        if text[end.start()] == "." and not _ends(text, cased, end):
            continue
        _take(found, text, Span(start, end.end()))
        start = end.end()
    _take(found, text, Span(start, len(text)))
    return found


@cache
def _abbreviated() -> re.Pattern[str]:
    """The end of a text whose full stop ends no sentence: an abbreviation, or a single letter."""
    return re.compile(rf"(?:\b{any_of('abbreviation')}|\b[a-z])$")


@cache
def _ends_pattern() -> re.Pattern[str]:
    """Full stops, line ends, and the words that platforms run into a post without a blank ("Shared with Public")."""
    breaks = [
        fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "furniture").get("breaks", ())
    ]
    words = "|".join(re.escape(w) for w in sorted(breaks, key=lambda w: (-len(w), w)))
    return re.compile(rf"[.!?؟…]+[\"')\]]*(?=\s|$)|\n+|[.](?=[\u0620-\u064a#\"])|{words}")


def _ends(text: str, cased: str, stop: re.Match[str]) -> bool:
    after = stop.end()
    while after < len(text) and text[after] in " \t\"'":
        after += 1
    if after < len(text) and cased[after].islower() and cased[after].isascii():
        return False
    return not _abbreviated().search(text, max(0, stop.start() - 8), stop.start())


def _take(found: list[Span], text: str, span: Span) -> None:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST and (cut := text.rfind(" ", start, start + _LONGEST)) > start:
        found.append(Span(start, cut))
        start = cut + 1
    if end > start:
        found.append(Span(start, end))
