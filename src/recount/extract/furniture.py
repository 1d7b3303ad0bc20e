"""Text that is not the report: buttons of the platform, readers' comments, pages that only say there is nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .. import codebook
from .text import fold_name

_SHORT_PAGE = 700


@dataclass(frozen=True, slots=True)
class Readable:
    """How far a folded text is the report, and why the rest, or all of it, is set aside."""

    end: int
    set_aside: str | None = None


def readable(text: str) -> Readable:
    """The report within a folded text: up to the readers' comments; empty for an error or log-in page."""
    if len(text) < _SHORT_PAGE and (found := _pattern("error").search(text)):
        return Readable(0, f"the page only says: {found[0]}")
    comments = next((c for c in _pattern("comments").finditer(text) if c.start() > 80), None)
    if comments:
        return Readable(comments.start(), "readers' comments and links set aside")
    return Readable(len(text))


@cache
def _pattern(role: str) -> re.Pattern[str]:
    words = {fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "furniture").get(role, ())}
    return re.compile("|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w))))
