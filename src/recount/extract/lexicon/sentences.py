"""Sentences of a folded text, as spans. A line is never longer than a sentence: posts and releases are lists."""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ...records import Span
from ..folding.text import fold_name
from .grammar import any_of

_LONGEST = 1200


def find_sentences(text: str, cased: str) -> list[Span]:
    """The sentences in order; together they cover all that is not blank, but for words that a platform ran into a post.

    `cased` is the same text with its capital letters: they tell whether a full stop ends a sentence.
    """
    found: list[Span] = []
    start = 0
    run_on = any(map(text.__contains__, _breaks()))
    for end in (_ends_or_breaks() if run_on else _sentence_ends()).finditer(text):
        if text[end.start()] == "." and not _ends(text, cased, end):
            continue
        _take(found, text, start, end.end() if text[end.start()] in _SIGNS else end.start())
        start = end.end()
    _take(found, text, start, len(text))
    return found


@cache
def _abbreviated() -> re.Pattern[str]:
    """The end of a text whose full stop ends no sentence: an abbreviation, or a single letter."""
    return re.compile(rf"(?:\b{any_of('abbreviation')}|\b[a-z])$")


@cache
def _breaks() -> tuple[str, ...]:
    """Words that platforms run into a post without a blank ("Shared with Public"), the longest first."""
    breaks = [
        fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "furniture").get("breaks", ())
    ]
    return tuple(sorted(breaks, key=lambda w: (-len(w), w)))


_SIGNS = ".!?؟…\n"
#: the end of a page's address that a platform runs into the headline behind it: «example.comقتلى بقصف»
_DOMAIN = r"(?:com|net|org|info|news|tv|co\.uk)"
#: Full stops and line ends. The first character is looked at again behind it, so that the search leaps from one that
#: may end a sentence to the next.
_ENDS = (
    r"[.!?؟…\n](?:(?<=\n)\n*|(?<=[.!?؟…])[.!?؟…]*[\"')\]]*(?=\s|$)"
    rf"|(?<=[.])(?:{_DOMAIN}(?=[\u0620-\u064a]))?(?=[\u0620-\u064a#\"])"
    r"|(?<=[a-z]{3}[.])(?=[a-z]{2,}[ ,]))"  # "was shot.Police said": a page has lost the blank
)


@cache
def _sentence_ends() -> re.Pattern[str]:
    return re.compile(_ENDS)


@cache
def _ends_or_breaks() -> re.Pattern[str]:
    return re.compile("|".join((_ENDS, *map(re.escape, _breaks()))))


def _ends(text: str, cased: str, stop: re.Match[str]) -> bool:
    after = stop.end()
    while after < len(text) and text[after] in " \t\"'":
        after += 1
    if after < len(text) and cased[after].islower() and cased[after].isascii():
        return False
    head = max(0, stop.start() - 8)
    if _HOUR.search(text, head, stop.end()):
        return cased[after : after + 1].isupper() and not _of_the_hour().match(text, after)
    return not _abbreviated().search(text, head, stop.start())


_HOUR = re.compile(r"\b[ap]\.m\.\Z")


@cache
def _of_the_hour() -> re.Pattern[str]:
    """What goes on an hour though it bears a capital: "9 p.m. Monday", "9 p.m. EST", "9 p.m. Syrian local time"."""
    return re.compile(rf"(?:{any_of('behind_hour')}|[a-z]+ (?:[a-z]+ )?{any_of('hour_of_where')})(?!\w)")


def _take(found: list[Span], text: str, start: int, end: int) -> None:
    line = text[start:end].rstrip()
    end = start + len(line)
    start = end - len(line.lstrip())
    while end - start > _LONGEST and (cut := text.rfind(" ", start, start + _LONGEST)) > start:
        found.append(Span(start, cut))
        start = cut + 1
    if end > start:
        found.append(Span(start, end))
