"""Running heads and feet: lines at the edge of a page that come again, but for their numbers, on other pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from .pdf_layout import ReadLine

#: lines at either end of a page that may be furniture, and the share of its height that they lie in
_LINES = 3
_EDGE = 0.14
#: share of the pages on which a line must come again
_SHARE = 0.5
#: step in usual steps that parts them from the text
_GAP = 1.5
_NUMBER = re.compile(r"\d+|\b[ivxl]{1,6}\b")
_PAGE_NUMBER = re.compile(
    r"[\[(|–—-]?\s*(?:(?:page|p\.|صفحة|الصفحة|ص)\s*)?\d{1,4}(?:\s*(?:/|of|من)\s*\d{1,4})?\s*[\])|–—-]?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Cleared:
    """The lines of each page without its furniture; and each furniture line, numbers as `#`, with its pages."""

    pages: tuple[tuple[ReadLine, ...], ...]
    set_aside: tuple[tuple[str, tuple[int, ...]], ...]


def clear(pages: Sequence[Sequence[ReadLine]], heights: Sequence[float]) -> Cleared:
    """The pages without running heads, feet and page numbers. Pages count from 1."""
    edges = [_edge(lines, height) for lines, height in zip(pages, heights, strict=True)]
    often = Counter(shape for lines in edges for shape in {_shape(line) for line in lines})
    written = sum(1 for lines in pages if lines)
    kept: list[tuple[ReadLine, ...]] = []
    seen: dict[str, list[int]] = {}
    for number, (lines, edge) in enumerate(zip(pages, edges, strict=True), 1):
        gone = {id(line): _shape(line) for line in edge if _is_furniture(line, often, written)}
        kept.append(tuple(line for line in lines if id(line) not in gone))
        for shape in gone.values():
            seen.setdefault(shape, []).append(number)
    return Cleared(tuple(kept), tuple((shape, tuple(numbers)) for shape, numbers in seen.items()))


def _edge(lines: Sequence[ReadLine], height: float) -> list[ReadLine]:
    """The lines at the top and at the foot of a page that stand apart from its text."""
    placed = sorted(lines, key=lambda line: line.baseline)
    steps = [b.baseline - a.baseline for a, b in pairwise(placed) if b.baseline - a.baseline > 0.5 * a.size]
    usual = median(steps) if steps else 0.0
    top = _apart(placed, usual)
    foot = _apart(placed[::-1], usual)
    found = [line for line in top if line.baseline < _EDGE * height]
    return found + [line for line in foot if line.baseline > (1 - _EDGE) * height]


def _apart(inward: Sequence[ReadLine], usual: float) -> Sequence[ReadLine]:
    """The first few lines from an edge inward, down to the last gap among them; all of a page that has no more."""
    if len(inward) <= 1:
        return inward
    for count in range(min(_LINES, len(inward) - 1), 0, -1):
        outer, inner = inward[count - 1], inward[count]
        step = abs(inner.baseline - outer.baseline)
        if step > _GAP * usual or (step > 0 and not 0.85 <= inner.size / outer.size <= 1.18):
            return inward[:count]
    return ()


def _is_furniture(line: ReadLine, often: Counter[str], written: int) -> bool:
    """True for a page number, and for what stands at the edge of half of all pages, two at least."""
    if _PAGE_NUMBER.fullmatch(line.text):
        return True
    times = often[_shape(line)]
    return times >= 2 and times >= _SHARE * written


def _shape(line: ReadLine) -> str:
    """A line with its numbers as `#`, so that page 3 and page 4 are alike."""
    return _NUMBER.sub("#", line.text.casefold())
