"""Tables in text: cells parted by a comma, a semicolon, a tab or a bar, quoted where they hold line ends."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

from ..errors import UnreadableInput
from ..records import Rejection
from .decoding import decoded
from .preserved import refused
from .sheets import Row, Sheet

DELIMITERS = ",;\t|"
#: characters of one cell; some tables hold whole articles in a cell
_LONGEST_CELL = 1 << 27
#: rows that are looked at to find the delimiter
_LOOKED_AT = 50
#: quotation marks that open and never close, after which a file is given up
_MENDED = 20


def sheet_of(name: str, content: bytes, delimiter: str | None = None, encoding: str | None = None) -> Sheet:
    """The one table of a text file. A row that swallows the rest of the file is refused, and what follows it is read.

    Raises UnreadableInput where the bytes are not text in a known encoding.
    """
    text = decoded(name, content, encoding)
    first, _, below = text.partition("\n")
    if first.lower().startswith("sep=") and len(first) == 5:
        delimiter, text = delimiter or first[4], f"\n{below}"
    chosen = delimiter or delimiter_of(text)
    if len(chosen) != 1 or chosen in '"\n':
        raise UnreadableInput(name, f"{chosen!r} cannot part cells; a delimiter is one sign")
    rows, rejections = _rows(name, text, chosen)
    return Sheet(rows, refused=rejections, delimiter=chosen)


def delimiter_of(text: str) -> str:
    """The sign that parts most of the first rows into the same number of cells; a comma where there is one column."""

    def fit(delimiter: str) -> tuple[int, int]:
        widths = [len(cells) for _, _, cells in _read(text[:200_000], delimiter, _LOOKED_AT) if cells]
        width, times = Counter(widths).most_common(1)[0] if widths else (1, 0)
        return (times, width) if width > 1 else (0, 1)

    return max(DELIMITERS, key=fit)


def _rows(name: str, text: str, delimiter: str) -> tuple[tuple[Row, ...], tuple[Rejection, ...]]:
    """All rows; where a quotation mark never closes, the row that opens it is refused and reading goes on below."""
    rows: list[Row] = []
    rejections: list[Rejection] = []
    lines = text.split("\n")
    start = before = 0
    while True:
        opened: tuple[int, int] | None = None
        for line, number, cells in _read("\n".join(lines[start:]), delimiter):
            if start + line + cells_lines(cells) >= len(lines) - 1 and _never_closes(lines[start + line :]):
                opened = (start + line, before + number)
                break
            rows.append(Row(before + number, tuple(cells)))
        if opened is None:
            return tuple(rows), tuple(rejections)
        start, before = opened[0] + 1, opened[1]
        why = "a quotation mark opens in this row and never closes; close it, or double it where it is meant as a sign"
        rejections.append(refused(f"{name}, row {before}", why, lines[start - 1][:200]))
        if len(rejections) == _MENDED and start < len(lines):
            rejections.append(refused(f"{name}, from row {before + 1} on", f"not read: {_MENDED} such rows before it"))
            return tuple(rows), tuple(rejections)


def cells_lines(cells: list[str]) -> int:
    """How many line ends stand inside these cells."""
    return sum(cell.count("\n") for cell in cells)


def _never_closes(lines: list[str]) -> bool:
    return sum(line.count('"') for line in lines) % 2 == 1


def _read(text: str, delimiter: str, most: int | None = None) -> Iterator[tuple[int, int, list[str]]]:
    """Each row with the line that it begins on, from 0, and its number, from 1."""
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begins = 0
    for number, cells in enumerate(reader, 1):
        yield begins, number, cells
        begins = reader.line_num
        if number == most:
            return
