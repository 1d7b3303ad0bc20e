"""Glyphs to lines, and lines to columns in reading order.

All measures are in sizes of the letters themselves, so they hold for a leaflet and for a poster. A table is no text in
columns: its cells are short for the width of their column, and it is read row by row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median, median_low

from .pdf_glyphs import Glyph, Sheet
from .pdf_order import Kind, kind_of, with_marks

#: difference of baselines within one line; lines stand at least 1 apart
_ONE_LINE = 0.45
#: free strip that may part columns; the gaps of justified text are as wide, but not one under another
_STRIP = 0.6
_GUTTER = 0.75
#: gap between the cells of a table, at least
_CELL_GAP = 1.5
#: least lines on either side of a gutter, the share of a column that its usual line fills, and its least width
_COLUMN_LINES = 3
_FILLED = 0.55
_COLUMN_WIDTH = 8
#: points between two places at which a gutter is looked for
_STEP = 3


@dataclass(frozen=True)
class Line:
    """Glyphs on one baseline, from left to right."""

    glyphs: tuple[Glyph, ...]

    @property
    def left(self) -> float:
        """Where its ink begins."""
        return self.glyphs[0].left

    @cached_property
    def right(self) -> float:
        """Where its ink ends."""
        return max(glyph.right for glyph in self.glyphs)

    @cached_property
    def baseline(self) -> float:
        """Points from the top of the page."""
        return median(glyph.baseline for glyph in self.glyphs)

    @cached_property
    def size(self) -> float:
        """The usual size of its letters."""
        return median(glyph.size for glyph in self.glyphs)

    @cached_property
    def lean(self) -> int:
        """Above 0 where left-to-right letters prevail, below 0 where right-to-left ones do."""
        kinds = [kind_of(glyph.text) for glyph in self.glyphs]
        return kinds.count(Kind.LEFT_TO_RIGHT) - kinds.count(Kind.RIGHT_TO_LEFT)

    @cached_property
    def strips(self) -> tuple[tuple[float, float], ...]:
        """The wide gaps within it: from where to where."""
        found: list[tuple[float, float]] = []
        end: float | None = None
        for glyph in self.glyphs:
            if glyph.text.isspace():
                continue
            if end is not None and glyph.left - end > _STRIP * self.size:
                found.append((end, glyph.left))
            end = glyph.right if end is None else max(end, glyph.right)
        return tuple(found)

    @cached_property
    def is_row(self) -> bool:
        """True for cells side by side: one gap is far wider than the others, which it is not in justified text."""
        if not self.strips:
            return False
        inked = [glyph for glyph in self.glyphs if not glyph.text.isspace()]
        gaps = [b.left - a.right for a, b in pairwise(inked) if b.left - a.right > 0.1 * self.size]
        widest = max(right - left for left, right in self.strips)
        return widest > _CELL_GAP * self.size and widest > 2.5 * median_low(gaps)

    def crosses(self, x: float) -> bool:
        """True where ink, or a gap no wider than between words, lies at this place."""
        return self.left < x < self.right and not any(left <= x <= right for left, right in self.strips)


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a page in reading order, each from the top, and whether its lines begin at the left."""

    columns: tuple[tuple[Line, ...], ...]
    rightward: bool


def lay_out(sheet: Sheet, unordered: bool = False) -> Layout:
    """The lines of a page by columns, beginning with the column at the side at which the page begins.

    `unordered`: its right-to-left words were drawn from left to right, so that each mark follows its letter.
    """
    lines = _lines(with_marks(sheet.glyphs, True if unordered else None))
    rightward = sum(line.lean for line in lines) >= 0
    return Layout(tuple(tuple(column) for column in _columns(lines, rightward) if column), rightward)


def _lines(glyphs: Sequence[Glyph]) -> list[Line]:
    """Glyphs by baseline, from the top; those at one place keep the order in which they were drawn."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: (g.baseline, g.left, g.turn)):
        first = rows[-1][0] if rows else None
        if first and glyph.baseline - first.baseline <= _ONE_LINE * max(first.size, glyph.size):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [line for row in rows if (line := _line(row))]


def _line(row: Sequence[Glyph]) -> Line | None:
    """A line of these glyphs without blanks at its ends; None where there is nothing else."""
    ordered = sorted(row, key=lambda g: (g.left, g.turn))
    inked = [index for index, glyph in enumerate(ordered) if not glyph.text.isspace()]
    return Line(tuple(ordered[inked[0] : inked[-1] + 1])) if inked else None


def _columns(lines: Sequence[Line], rightward: bool) -> list[list[Line]]:
    """The lines in reading order: between lines that cross the gutter, first one column and then the other."""
    gutter = _gutter(lines)
    if gutter is None:
        return [list(lines)]
    read: list[list[Line]] = []
    band: list[Line] = []
    across = False
    for line in sorted(lines, key=lambda p: p.baseline):
        if not line.crosses(gutter):
            band.append(line)
            across = False
            continue
        if band:
            read += _band(band, gutter, rightward)
            band = []
        if across:
            read[-1].append(line)
        else:
            read.append([line])
        across = True
    return [*read, *(_band(band, gutter, rightward) if band else ())]


def _band(band: Sequence[Line], gutter: float, rightward: bool) -> list[list[Line]]:
    left, right = _sides(band, gutter)
    ordered = (left, right) if rightward else (right, left)
    return [column for side in ordered if side for column in _columns(side, rightward)]


def _sides(lines: Sequence[Line], x: float) -> tuple[list[Line], list[Line]]:
    """What stands left and right of a place, of lines that do not cross it."""
    left = [_line([g for g in line.glyphs if (g.left + g.right) / 2 < x]) for line in lines]
    right = [_line([g for g in line.glyphs if (g.left + g.right) / 2 >= x]) for line in lines]
    return [line for line in left if line], [line for line in right if line]


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where the free strip between two columns of text lies, if there are two: where fewest lines cross it."""
    if len(lines) < _COLUMN_LINES:
        return None
    tried = sorted((sum(1 for line in lines if line.crosses(x)), x) for x in _places(lines))
    for crossing, x in tried:
        if crossing > len(lines) / 2:
            return None
        left, right = _sides([line for line in lines if not line.crosses(x)], x)
        if min(len(left), len(right)) < max(_COLUMN_LINES, crossing) or not _are_columns(left, right):
            continue
        return (max(line.right for line in left) + min(line.left for line in right)) / 2
    return None


def _places(lines: Sequence[Line]) -> Iterator[float]:
    """The middles of all gaps, no two closer than a step, within the middle of the page."""
    first, last = min(line.left for line in lines), max(line.right for line in lines)
    middles = {(left + right) / 2 for line in lines for left, right in line.strips}
    middles |= {line.right + 1 for line in lines} | {line.left - 1 for line in lines}
    taken = None
    for x in sorted(middles):
        inside = 0.15 < (x - first) / ((last - first) or 1) < 0.85
        if inside and (taken is None or x - taken >= _STEP):
            taken = x
            yield x


def _are_columns(left: Sequence[Line], right: Sequence[Line]) -> bool:
    gap = min(line.left for line in right) - max(line.right for line in left)
    if gap < _GUTTER * median(line.size for line in left) or not (_begins_beside(left, right)):
        return False
    return all(_is_column(side) for side in (left, right))


def _is_column(side: Sequence[Line]) -> bool:
    """True for lines that mostly fill the width that they stand in, as running text does and a table does not."""
    width = _width(side)
    usual = median(line.right - line.left for line in side)
    return usual >= _FILLED * width and width >= _COLUMN_WIDTH * median(line.size for line in side)


def _width(side: Sequence[Line]) -> float:
    return max(line.right for line in side) - min(line.left for line in side)


def _begins_beside(left: Sequence[Line], right: Sequence[Line]) -> bool:
    tops = min(line.baseline for line in left), min(line.baseline for line in right)
    feet = max(line.baseline for line in left), max(line.baseline for line in right)
    return tops[0] < feet[1] and tops[1] < feet[0]
