"""Captions of pictures from an archive, which show another day: "File photo: …", «قصف على بلدة - أرشيفية».

A caption that is a sentence of its own with the note behind its full stop tells of the news, and is read; so is a
post that is nothing but a line with such a note.
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ...records import Span
from ..folding.text import fold_name
from .headlines import lines_of

#: most characters of a caption that begins with the note, and of one that ends with it
_LONGEST, _NOTED = 600, 250
#: how far from the end of a line the note may begin, and characters of a line that makes a text more than a caption
_CREDIT, _PROSE = 60, 60
_STOPS = re.compile(r"(?<![a-z]\.[a-z])[.!?؟](?=\s)")


def archive_captions(text: str) -> list[Span]:
    """The lines of a folded text that are captions of archive pictures."""
    if not any(map(text.__contains__, _keys())):
        return []
    lines = lines_of(text)
    found = [line for line in lines if _is_caption(text, line)]
    rest = (line for line in lines if line not in found)
    return found if any(line.end - line.start >= _PROSE for line in rest) else []


def _is_caption(text: str, line: Span) -> bool:
    length = line.end - line.start
    if length <= _NOTED and _former().match(text, line.start, line.end):
        return not _STOPS.search(text, line.start, line.end - 1)
    if length <= _LONGEST and _opening().match(text, line.start, line.end):
        return True
    noted = _closing().search(text, max(line.start, line.end - _CREDIT), line.end) if length <= _NOTED else None
    return noted is not None and not _STOPS.search(text, line.start, noted.end() - 1)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"[^\w\n]*(?:{_any('archive_opening')})(?!\w)")


@cache
def _former() -> re.Pattern[str]:
    """The head of a caption that says itself that it shows another day: "Former shelling of", «قصف تركي سابق على»."""
    return re.compile(rf"[^\w\n]*(?:{_any('archive_former')})(?!\w)")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"[-/(\[|:,،](?: ?[\w.&' ]{{1,30}}[-/:| ])? ?(?:{_any('archive_closing')})(?!\w)[^\n.]*\W*$")


@cache
def _keys() -> tuple[str, ...]:
    roles = ("archive_opening", "archive_closing", "archive_former")
    words = {max(word.split(), key=len) for role in roles for word in _words(role)}
    return tuple(sorted(words))


def _any(role: str) -> str:
    return "|".join(re.escape(word) for word in _words(role))


def _words(role: str) -> list[str]:
    words = {fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "furniture").get(role, ())}
    return sorted(words, key=lambda word: (-len(word), word))
