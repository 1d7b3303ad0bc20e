"""A row of an earlier list, read by a mapping. What cannot be read is a fault by column; the row is kept whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from ...errors import BadCell
from ...records import PlacePrecision, RecordId, TimePrecision, When, Where
from ...records.legacy import Cell, LegacyFigure, LegacyJudgement, LegacyList, LegacyWord
from .cells import Fault, RowCells, Shape
from .mapping import Columns, FigureColumns, Mapped, PlaceCode, PlaceColumns
from .values import day, degrees, number, two_ends

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ReadRow:
    """What one row says, and what in it could not be read."""

    judgement: LegacyJudgement
    faults: tuple[Fault, ...] = ()


class Reader:
    """Reads rows of one list by its mapping; columns are looked up once."""

    def __init__(self, mapped: Mapped, listed: LegacyList) -> None:
        self._mapped, self._name, self._list_id = mapped, listed.name, listed.list_id
        at = {name: place for place, name in enumerate(listed.columns) if name}
        self._width = len(listed.columns)
        self._shape = Shape(at, listed.form == "jsonl", mapped.blank, mapped.unknown)

    def read(self, cells: tuple[Cell, ...], at: int, row_id: RecordId) -> ReadRow:
        """What the row at this place of the file says."""
        mapped, row = self._mapped, RowCells(self._shape, cells)
        if len(cells) > self._width:
            beyond = " | ".join(cell or "" for cell in cells[self._width :])
            row.refuse("*", f"{len(cells)} cells under {self._width} column names", beyond)
        judgement = LegacyJudgement(
            self._name,
            self._list_id,
            row_id,
            at,
            row.text(mapped.code),
            tuple(row.all(mapped.previous_codes)),
            tuple(figure for columns in mapped.figures if (figure := _figure(columns, row)) is not None),
            tuple(LegacyWord(w.scheme, *found) for w in mapped.words if (found := row.filled(w.columns))),
            _when(mapped, row),
            _where(mapped.place, row),
            row.text(mapped.date.precision),
            row.text(mapped.place.precision),
            tuple(row.all(mapped.belligerents)),
            tuple(row.all(mapped.event)),
            tuple(row.all(mapped.sources)),
            cells,
        )
        return ReadRow(judgement, tuple(row.faults))


def _figure(columns: FigureColumns, row: RowCells) -> LegacyFigure | None:
    """The figure, or None where the row fills none of its columns."""
    stated: dict[str, str] = {}
    if columns.exact:
        low = best = high = _cell(columns.exact, row, stated, number)
    elif columns.range:
        best = None
        low, high = _cell(columns.range, row, stated, two_ends) or (None, None)
    else:
        low = _cell(columns.low, row, stated, number)
        best = _cell(columns.best, row, stated, number)
        high = _cell(columns.high, row, stated, number)
        known = [end for end in (low, best, high) if end is not None]
        if known != sorted(known):
            row.refuse(", ".join(stated), "the ends run downward; kept as they stand", ", ".join(stated.values()))
    if not stated:
        return None
    side = row.text(columns.side) if columns.side else None
    return LegacyFigure(columns.harm, stated, low, best, high, columns.status, columns.group, side, columns.part)


def _cell(columns: Columns, row: RowCells, stated: dict[str, str], read: Callable[[str], T]) -> T | None:
    """A cell as read, noted as stated; None where it is blank, says "unknown", or cannot be read (then a fault)."""
    found = row.filled(columns)
    if found is None:
        return None
    column, text = found
    stated[column] = text
    return _value(column, text, row, read) if row.known(text) else None


def _value(column: str, text: str, row: RowCells, read: Callable[[str], T]) -> T | None:
    try:
        return read(text)
    except BadCell as why:
        row.refuse(column, str(why), text)
        return None


def _when(mapped: Mapped, row: RowCells) -> When:
    """The days, no more exactly than the list's own code of precision says."""
    columns = mapped.date
    start, end = _day(columns.start, columns.formats, row), _day(columns.end, columns.formats, row)
    stated = row.filled(columns.start)
    if start is not None and end is not None and end < start:
        row.refuse(columns.end[0], "the last day is before the first; only the first is read", end.isoformat())
        end = None
    last = end or start
    precision = _time_precision(mapped, row, start, last)
    return When(start, last, precision, stated[1] if stated else None)


def _day(columns: Columns, formats: tuple[str, ...], row: RowCells) -> date | None:
    found = row.filled(columns)
    if found is None or not row.known(found[1]):
        return None
    return _value(*found, row, lambda text: day(text, formats))


def _time_precision(mapped: Mapped, row: RowCells, start: date | None, end: date | None) -> TimePrecision:
    if start is None or end is None:
        return TimePrecision.UNKNOWN
    found = row.filled(mapped.date.precision)
    if found is not None:
        known = mapped.date.codes.get(found[1])
        if known is not None:
            return known
        row.refuse(found[0], "a code of precision that the mapping does not know", found[1])
        return TimePrecision.UNKNOWN
    days = (end - start).days
    return next((word for limit, word in _SPANS if days <= limit), TimePrecision.YEAR)


_SPANS = ((0, TimePrecision.DAY), (5, TimePrecision.DAYS), (6, TimePrecision.WEEK), (30, TimePrecision.MONTH))


def _where(columns: PlaceColumns, row: RowCells) -> Where | None:
    names = list(dict.fromkeys(row.all(columns.name)))
    admin1, country = row.text(columns.admin1), row.text(columns.country)
    lat, lon = _degrees(columns.lat, 90, row), _degrees(columns.lon, 180, row)
    if lat is None or lon is None:
        lat = lon = None
    stated = ", ".join(names) or admin1 or country or ""
    if not stated and lat is None:
        return None
    code = _place_code(columns, row)
    name = next((name for name in names if row.known(name)), None)
    return Where(stated, name, None, admin1, None, country, lat, lon, code.precision, code.radius_m)


def _degrees(columns: Columns, limit: int, row: RowCells) -> float | None:
    found = row.filled(columns)
    if found is None or not row.known(found[1]):
        return None
    return _value(*found, row, lambda text: degrees(text, limit))


_NO_CODE = PlaceCode(PlacePrecision.UNKNOWN)


def _place_code(columns: PlaceColumns, row: RowCells) -> PlaceCode:
    found = row.filled(columns.precision)
    if found is None:
        return _NO_CODE
    known = columns.codes.get(found[1])
    if known is None:
        row.refuse(found[0], "a code of precision that the mapping does not know", found[1])
    return known or _NO_CODE


__all__ = ["Fault", "ReadRow", "Reader"]
