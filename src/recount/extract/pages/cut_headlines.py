"""Headlines of other articles that their form tells: a run of lines each cut off with dots, and the neighbours of an
article, "Previous" and "Next", each with the headline below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ... import codebook
from ...records import Span
from ..folding.text import fold_name

#: lines in a row that are cut off before they make a list of headlines; most characters of such a line
_FEWEST, _LONGEST = 4, 160
_DOTS = ("...", "…")
_FRAME = " :>.»•|<«-"


def cut_headlines(text: str, lines: Sequence[Span]) -> list[Span]:
    """The runs of lines that are cut off with dots, and the headlines of the articles before and after this one."""
    return [*_runs(text, lines), *_neighbours(text, lines)]


def _runs(text: str, lines: Sequence[Span]) -> list[Span]:
    found, first = list[Span](), 0
    for number in range(len(lines) + 1):
        if number < len(lines) and _is_cut(text, lines[number]):
            continue
        if number - first >= _FEWEST:
            found.append(Span(lines[first].start, lines[number - 1].end))
        first = number + 1
    return found


def _is_cut(text: str, line: Span) -> bool:
    return line.end - line.start <= _LONGEST and text[line.start : line.end].rstrip().endswith(_DOTS)


def _neighbours(text: str, lines: Sequence[Span]) -> list[Span]:
    """ "Previous", a headline, "Next", a headline: four lines, as they stand below an article."""
    words = [text[line.start : line.end].strip(_FRAME) if line.end - line.start < _FRAMED else "" for line in lines]
    ahead = [n for n, word in enumerate(words[2:], 2) if word in _named("next_article")]
    both = [n for n in ahead if words[n - 2] in _named("previous_article") and n + 1 < len(lines)]
    return [Span(lines[n - 2].start, lines[n + 1].end) for n in both]


#: most characters of a line that says no more than "Next"
_FRAMED = 30


@cache
def _named(role: str) -> frozenset[str]:
    tables = (codebook.lexicon(language, "pages").get(role, ()) for language in codebook.languages())
    return frozenset(fold_name(word) for table in tables for word in table)
