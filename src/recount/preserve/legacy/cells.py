"""The cells of one row, found by the columns that a mapping names."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ...records.legacy import Cell


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that could not be read as what its column holds, and why."""

    column: str
    reason: str
    quote: str


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of one table lie: where each column stands, whether cells are JSON, and which say nothing.

    `asked` remembers where the columns of a mapping stand: a row is asked some twenty times, and there may be
    millions of rows.
    """

    at: Mapping[str, int]
    is_json: bool
    blank: frozenset[str]
    unknown: frozenset[str]
    asked: dict[tuple[str, ...], tuple[tuple[str, int], ...]] = field(default_factory=dict)

    def places(self, columns: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
        """Those of these columns that the table has, with their places; -1 is the place of a path into JSON."""
        found = self.asked.get(columns)
        if found is None:
            places = ((column, self._place(column)) for column in columns)
            found = self.asked[columns] = tuple((column, place) for column, place in places if place is not None)
        return found

    def _place(self, column: str) -> int | None:
        inside = self.is_json and "." in column and column.partition(".")[0] in self.at
        return self.at.get(column, -1 if inside else None)


class RowCells:
    """One row. `faults` gathers what could not be read in it."""

    __slots__ = ("_cells", "_shape", "_texts", "faults")

    def __init__(self, shape: Shape, cells: tuple[Cell, ...]) -> None:
        self._shape, self._cells = shape, cells
        self.faults: list[Fault] = []
        blank = shape.blank
        plain = map(_unquoted, cells) if shape.is_json else cells
        self._texts = [None if cell is None or (text := cell.strip()) in blank else text for cell in plain]
        if len(cells) < len(shape.at):
            self._texts += [None] * (len(shape.at) - len(cells))

    def filled(self, columns: tuple[str, ...]) -> tuple[str, str] | None:
        """The first of these columns that the row fills, and its text; None where it fills none of them."""
        for column, place in self._shape.places(columns):
            text = self._texts[place] if place >= 0 else next(self._inside(column), None)
            if text is not None:
                return column, text
        return None

    def text(self, columns: tuple[str, ...]) -> str | None:
        """The text of the first of these columns that the row fills with something known."""
        found = self.filled(columns)
        return None if found is None or found[1] in self._shape.unknown else found[1]

    def all(self, columns: tuple[str, ...]) -> list[str]:
        """What stands in each of these columns, where something does."""
        found: list[str] = []
        for column, place in self._shape.places(columns):
            if place < 0:
                found += self._inside(column)
            elif (text := self._texts[place]) is not None:
                found.append(text)
        return found

    def known(self, text: str) -> bool:
        """False where the text says that the value is not known."""
        return text not in self._shape.unknown

    def refuse(self, column: str, reason: str, quote: str) -> None:
        """Note that a cell could not be read."""
        self.faults.append(Fault(column, reason, quote[:200]))

    def _inside(self, column: str) -> Iterator[str]:
        """What a path such as `killed.children` leads to inside a JSON cell; through a list, all that it leads to."""
        head, _, rest = column.partition(".")
        place = self._shape.at[head]
        cell = self._cells[place] if place < len(self._cells) else None
        if cell and cell[0] in "{[":
            yield from (text for text in _led_to(json.loads(cell), rest.split(".")) if text not in self._shape.blank)


def _unquoted(cell: Cell) -> Cell:
    """A JSON cell as text: a string without its quotes, null as nothing, all else as it is written."""
    if cell is None or cell == "null":
        return None
    return str(json.loads(cell)) if cell[0] == '"' else cell


def _led_to(value: object, path: list[str]) -> Iterator[str]:
    if isinstance(value, list) and path:
        for item in value:
            yield from _led_to(item, path)
    elif isinstance(value, dict) and path:
        yield from _led_to(value.get(path[0]), path[1:])
    elif value is not None and not path:
        yield value.strip() if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
