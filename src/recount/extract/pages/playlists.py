"""Lists of a page's videos: "0:47 Driver shot on Example Street Pause", each line with how long it runs.

What plays has a word for stopping it behind its headline; what follows line by line are headlines of other reports. A
chronicle ("10:30 Shelling of …") has no such word.
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ...records import Span
from ..folding.text import fold_name
from ..lexicon.wordlist import alternation

_RUNS = re.compile(r"\s*\d{1,2}:\d\d\s+\S")


def playlist(text: str, lines: list[Span]) -> Span | None:
    """The lines of a folded text that name videos, from the one that plays on; None where none plays."""
    plays = _plays()
    for n, line in enumerate(lines):
        if _RUNS.match(text, line.start, line.end) and plays.search(text, line.start, line.end):
            last = n
            while last + 1 < len(lines) and _RUNS.match(text, lines[last + 1].start, lines[last + 1].end):
                last += 1
            return Span(line.start, lines[last].end)
    return None


@cache
def _plays() -> re.Pattern[str]:
    words = [fold_name(w) for code in codebook.languages() for w in codebook.lexicon(code, "pages").get("playing", ())]
    return re.compile(rf"\s{alternation(words)}\s*\Z")
