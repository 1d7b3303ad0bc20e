"""Headlines of other articles in title case behind the last sentence of a report: "Ten Killed in Bombing of Market".

Fewer than three such lines look like a report's own last words in any other writing; in title case, with a small word
that no list of names holds, behind a sentence with its full stop and with nothing behind them, they are headlines.
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ...records import Span
from ..folding.text import fold_name
from .list_headings import names_told

#: characters of a headline; fewest words of it, and the letters from which on a word bears a capital in title case
_LEAST, _MOST, _WORDS, _LONG = 25, 120, 5, 5
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_STOPS = tuple('.!?؟:;,…"')
_TOLD = re.compile(r"[a-z]{2}[.!?][\"')\]]?\s*\Z")


def titled_tail(text: str, cased: str) -> Span | None:
    """The headlines in title case at the end of a folded text; None where its last line is none."""
    end = start = len(text.rstrip())
    while (line := text.rfind("\n", 0, start)) >= 0 and _is_title(text[line + 1 : start], cased[line + 1 : start]):
        start = line
        start = len(text[:start].rstrip())
    if start == end or not _TOLD.search(cased, max(0, start - _MOST), start):
        return None
    begin = start + len(text[start:end]) - len(text[start:end].lstrip())
    return Span(begin, end)


def _is_title(text: str, cased: str) -> bool:
    line = cased.strip()
    if not _LEAST <= len(line) <= _MOST or line.endswith(_STOPS) or not line[0].isupper() or names_told().search(text):
        return False
    words = _WORD.findall(line)
    long = [word for word in words if len(word) >= _LONG]
    small = [word for word in words if word.lower() in _joining()]
    return len(words) >= _WORDS and bool(small) and len(long) > 1 and all(word[0].isupper() for word in long)


@cache
def _joining() -> frozenset[str]:
    """Small words that a headline may hold and a list of names or an address does not."""
    return frozenset(fold_name(word) for word in codebook.lexicon("en", "furniture").get("title_joining", ()))
