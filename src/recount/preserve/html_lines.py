"""Line breaks within a sentence: "on Saturday<br>13 May 2017" goes on, as a reader of the page sees.

A break is a blank where the line before it cannot end there (it ends with "of", «في», or with a weekday before a
number), or where a long line that begins with a capital is followed by one that begins with a small letter. Any other
break parts lines: addresses, poems, names one below the other.
"""

from __future__ import annotations

import re
from functools import cache

from .. import codebook
from .html_names import plain, words

#: stands for a break while a text is put together
BREAK = "\v"
#: characters from which a line is running text
_LONG = 40
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_AFTER = re.compile(r"\s*(\d)|\s*\W*?([^\W\d_])")


def with_lines(text: str) -> str:
    """The text with each break as a blank where its sentence goes on, else as the end of a line."""
    if BREAK not in text:
        return text
    pieces = text.split(BREAK)
    parts, line = [pieces[0]], pieces[0].rpartition("\n")[2].strip()
    for piece in pieces[1:]:
        joined = _goes_on(line, piece.partition("\n")[0])
        parts += (" " if joined else "\n", piece)
        line = f"{line} {piece.strip()}" if joined and "\n" not in piece else piece.rpartition("\n")[2].strip()
    return "".join(parts)


def _goes_on(line: str, below: str) -> bool:
    """True where a line and the one below it are of one sentence."""
    last, first = _LAST_WORD.search(line.rstrip(",،")), _AFTER.match(below)
    if last is None or first is None:
        return False
    word = plain(last[0])
    if first[1]:
        return word in _weekdays() or word in words("unfinished")
    if word in words("unfinished"):
        return True
    return len(line) >= _LONG and line[0].isupper() and first[2].islower() and below.lstrip()[:1] == first[2]


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(
        plain(name) for code in codebook.languages() for name in codebook.lexicon(code, "dates").get("weekdays", {})
    )
