"""A look at a table before it is read: its columns, what stands in them, and a mapping to begin with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..errors import UnreadableInput
from .delimited import sheet_of
from .kinds import Kind, sniff
from .report_columns import TableMapping, recognised
from .report_tables import header_row
from .sheets import Row, Sheet, filled, header_of
from .spreadsheet import sheets_of

#: values shown of a column, and characters of each
_SAMPLES, _LONGEST = 3, 60


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it is by that name (None where the name says nothing), and some of its values.

    `is_sure` is false where a person should say whether it is that.
    """

    name: str
    field: str | None
    is_sure: bool
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableLook:
    """One table: its sheet (None in a file that has one only), the row of its column names, and how many are below."""

    sheet: str | None
    is_hidden: bool
    header_row: int
    rows: int
    columns: tuple[Column, ...]
    proposed: TableMapping
    doubtful: dict[str, tuple[str, ...]]


def look(name: str, content: bytes) -> tuple[TableLook, ...]:
    """The tables of a CSV or XLSX file. Raises UnreadableInput where it is neither, or is damaged or empty."""
    found = sniff(name, content)
    if found.kind is Kind.XLSX:
        sheets = sheets_of(name, found.content)
    elif found.kind in (Kind.CSV, Kind.PLAIN):
        sheets = (sheet_of(name, found.content),)
    else:
        raise UnreadableInput(name, "not a CSV or XLSX table")
    looks = tuple(_look(name, sheet) for sheet in sheets if filled(sheet.rows))
    if not looks:
        raise UnreadableInput(name, "the table holds no rows")
    return looks


def _look(name: str, sheet: Sheet) -> TableLook:
    head = header_row(sheet)
    header = header_of(head)
    below = [row for row in filled(sheet.rows) if row.number > head.number]
    told = recognised(header)
    sure = {column: (field, True) for field, column in told.columns.items()}
    perhaps = {column: (field, False) for field, found in told.doubtful.items() for column in found}
    doubtful = dict(told.doubtful)
    if "text" not in told.columns and "text" not in doubtful:
        doubtful["text"] = (_longest(header, below),)
        perhaps[doubtful["text"][0]] = ("text", False)
    columns = []
    for at, column in enumerate(header):
        field, is_sure = sure.get(column) or perhaps.get(column) or (None, False)
        columns.append(Column(column, field, is_sure, _samples(below, at)))
    mapping = TableMapping(name.rsplit("/", 1)[-1], header, dict(told.columns), delimiter=_stated(sheet.delimiter))
    if sheet.name is not None and sheet.is_hidden:
        mapping = replace(mapping, sheets=(sheet.name,))
    return TableLook(sheet.name, sheet.is_hidden, head.number, len(below), tuple(columns), mapping, doubtful)


def _stated(delimiter: str | None) -> str | None:
    """A delimiter worth writing down: a comma is what everybody expects."""
    return None if delimiter == "," else delimiter


def _longest(header: tuple[str, ...], rows: list[Row]) -> str:
    """The column with the most words in it, which is a guess that a person confirms."""
    sizes = [sum(len(row.cells[at]) for row in rows if at < len(row.cells)) for at in range(len(header))]
    return header[sizes.index(max(sizes))]


def _samples(rows: list[Row], at: int) -> tuple[str, ...]:
    values = (" ".join(row.cells[at].split()) for row in rows if at < len(row.cells))
    shown = dict.fromkeys(value[:_LONGEST] + ("…" if len(value) > _LONGEST else "") for value in values if value)
    return tuple(shown)[:_SAMPLES]
