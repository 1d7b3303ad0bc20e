"""What stands behind the line with which an article names its source: «المصدر: "سانا"», "Source: Example Wire".

Such a line is an article's last. A page of several articles has one behind each, so that a second one says that what
lies between is not other matter; and a picture's source stands near the top.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Span
from .furniture_words import any_furniture, furniture_words

#: least characters of an article, and of what follows it
_ARTICLE, _TAIL = 300, 40


def behind_source_line(text: str) -> Span | None:
    """All of a folded text behind the one line that names the article's source; None where it has none, or several."""
    if not any(word in text for word in furniture_words("source_line")):
        return None
    found = list(_line().finditer(text))
    if len(found) != 1 or found[0].start() < _ARTICLE:
        return None
    end = len(text.rstrip())
    return Span(found[0].end() + 1, end) if end - found[0].end() > _TAIL else None


@cache
def _line() -> re.Pattern[str]:
    return re.compile(rf"^[ \t]*{any_furniture('source_line')}[ \t]*:[^\n]{{0,60}}$", re.M)
