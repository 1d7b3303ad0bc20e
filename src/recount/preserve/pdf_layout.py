"""The lines of a page as text, and lines to paragraphs.

A line end is no end of a sentence on paper, so lines are joined wherever the next one's first word had no room left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from .pdf_columns import Layout, Line
from .pdf_order import Kind, Manner, Sign, kind_of, read_line

#: gap between two letters of a word at most; the space of a narrow font is about 0.2
_WORD_GAP = 0.16
#: step to the next line, in usual steps, above which a paragraph ends
_PARAGRAPH_STEP = 1.4
_INDENT = 1.0
#: share of the lines of a column that may stand out beyond its edges, as running heads do
_OUT = 0.1
_LISTED = re.compile(r"^(?:[•▪●◦‣■–—*-]|\(?\d{1,3}[.)\u066b-]\s|[٠-٩]{1,2}[.)-]\s)")
_ENDS_SENTENCE = re.compile("[.!?؟…:]['\")\\]»”]*$")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line in logical order, with what tells where a paragraph ends.

    `indent` is the free space before its beginning, `room` that at both its ends together, `opening` the width of its
    first word, all in points. `column` counts the runs of lines that stand under one another. `is_row` is true for a
    row of a table, which goes on in no other line.
    """

    text: str
    baseline: float
    size: float
    indent: float
    room: float
    opening: float
    column: int
    is_row: bool = False


def read_lines(layout: Layout, manner: Manner) -> list[ReadLine]:
    """The lines of a page in reading order, column by column."""
    read: list[ReadLine] = []
    for number, column in enumerate(layout.columns):
        edges = _edges(column)
        read += [_read(line, edges, layout.rightward, manner, number) for line in column]
    return [line for line in read if line.text]


def paragraphs(lines: Sequence[ReadLine]) -> list[str]:
    """The lines joined where one goes on in the next: where the next one's first word found no room any more."""
    steps = [b.baseline - a.baseline for a, b in pairwise(lines) if a.column == b.column and b.baseline > a.baseline]
    usual = median(steps) if steps else 0.0
    aligned = sum(1 for line in lines if line.indent < 0.2 * line.size) >= 0.5 * len(lines)
    joined: list[str] = []
    last: ReadLine | None = None
    for line in lines:
        indented = aligned and last is not None and line.indent - last.indent > _INDENT * line.size
        if last is not None and not indented and _goes_on(last, line, usual):
            joined[-1] = join(joined[-1], line.text)
        else:
            joined.append(line.text)
        last = line
    return joined


def join(above: str, below: str) -> str:
    """Two lines as one; a Latin word that a hyphen divides at the line's end is put together again."""
    if _divided(above, below):
        return above[:-1] + below
    if re.search("\\w[-\u2010]$", above) and below[:1].isalnum():
        return above + below
    return f"{above} {below}"


def runs_over(last: ReadLine, first: ReadLine) -> bool:
    """True where a page's last line goes on in the first line overleaf: it is full, and ends no sentence."""
    letter = _LETTER.search(first.text)
    if letter is None or letter[0].isupper() or _ENDS_SENTENCE.search(last.text):
        return False
    return _same_size(last, first) and _is_full(last, first)


def _goes_on(above: ReadLine, below: ReadLine, usual: float) -> bool:
    if not _same_size(above, below) or above.is_row or below.is_row or _LISTED.match(below.text):
        return False
    if above.column != below.column:
        return runs_over(above, below)
    step = below.baseline - above.baseline
    if step > _PARAGRAPH_STEP * max(usual, 1.1 * above.size) or step > 2.6 * above.size:
        return False
    return _is_full(above, below)


def _same_size(one: ReadLine, other: ReadLine) -> bool:
    return 0.85 <= other.size / one.size <= 1.18


def _is_full(above: ReadLine, below: ReadLine) -> bool:
    return above.room < below.opening + 0.25 * below.size or _divided(above.text, below.text)


def _divided(above: str, below: str) -> bool:
    return bool(re.search("[a-z][-\u2010\u00ad]$", above)) and below[:1].islower()


def _edges(column: Sequence[Line]) -> tuple[float, float]:
    """Where the lines of a column begin and end, a few that stand out left aside."""
    lefts, rights = sorted(line.left for line in column), sorted(line.right for line in column)
    out = int(_OUT * len(column))
    return lefts[out], rights[-1 - out]


def _read(line: Line, edges: tuple[float, float], page_rightward: bool, manner: Manner, number: int) -> ReadLine:
    rightward = page_rightward if line.lean == 0 else line.lean > 0
    text = re.sub(r"\s+", " ", read_line(_signs(line), rightward, manner)).strip()
    left, right = max(line.left - edges[0], 0.0), max(edges[1] - line.right, 0.0)
    indent = left if rightward else right
    opening = _opening(line, rightward)
    return ReadLine(text, line.baseline, line.size, indent, left + right, opening, number, line.is_row)


def _signs(line: Line) -> list[Sign]:
    """The glyphs as signs, with a blank where a gap parts two words and none is drawn."""
    signs: list[Sign] = []
    gap = _gap_of(line)
    end: float | None = None
    for glyph in line.glyphs:
        if end is not None and glyph.left - end > gap and not glyph.text.isspace() and signs[-1].kind is not Kind.SPACE:
            signs.append(Sign(" ", Kind.SPACE))
        signs.append(Sign(glyph.text, kind_of(glyph.text)))
        end = glyph.right if end is None else max(end, glyph.right)
    return signs


def _gap_of(line: Line) -> float:
    """The gap that parts words: wider where all letters stand apart, as in spaced headings."""
    gaps = [b.left - a.right for a, b in pairwise(line.glyphs)]
    usual = median(gaps) if gaps else 0.0
    return _WORD_GAP * line.size + max(usual, 0.0) * 1.5


def _opening(line: Line, rightward: bool) -> float:
    """The width of the first word of a line."""
    gap = _gap_of(line)
    glyphs = line.glyphs if rightward else tuple(reversed(line.glyphs))
    last = glyphs[0]
    for glyph in glyphs[1:]:
        apart = glyph.left - last.right if rightward else last.left - glyph.right
        if glyph.text.isspace() or apart > gap:
            break
        last = glyph
    return abs(last.right - glyphs[0].left) if rightward else abs(glyphs[0].right - last.left)
