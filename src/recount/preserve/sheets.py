"""A table as rows of cells, whatever file it stood in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..records import Rejection


@dataclass(frozen=True, slots=True)
class Row:
    """A row by the number that a spreadsheet shows. `faults` says of cells, by place, why they have no value."""

    number: int
    cells: tuple[str, ...]
    faults: Mapping[int, str] = field(default_factory=dict, hash=False)

    @property
    def is_empty(self) -> bool:
        """True for a row in which nothing stands."""
        return not self.faults and not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. `name` is that of its sheet, None where a file holds only one. `refused` could not be read into rows.

    `is_hidden` is true for a sheet that its author put out of sight.
    """

    rows: tuple[Row, ...]
    name: str | None = None
    refused: tuple[Rejection, ...] = ()
    is_hidden: bool = False
    delimiter: str | None = None


def header_of(row: Row) -> tuple[str, ...]:
    """The column names of a row, each once: one without a name, or with that of another, is called by its place."""
    names: list[str] = []
    for at, cell in enumerate(row.cells, 1):
        name = " ".join(cell.split())
        names.append(name if name and name not in names else f"{name} column {at}".strip())
    while names and names[-1] == f"column {len(names)}":
        names.pop()
    return tuple(names)


def filled(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows in which something stands."""
    return tuple(row for row in rows if not row.is_empty)
