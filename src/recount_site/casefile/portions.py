"""A portion of an earlier list's rows in its form for the tables: records, what they are found by, and faults."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from recount.preserve.legacy import Mapped, Reader, SheetRow
from recount.records import Cell, Harm, LegacyJudgement, LegacyList, LegacyRow, RecordId, Rejection

from .body import body_of
from .ledger import KINDS, Row, record_id
from .legacy_places import Placing, map_cell

STAGE = "legacy"
_KIND = KINDS[LegacyRow]


@dataclass
class Sums:
    """A list's own totals of its figures of all people, by harm: low, best, high, and rows where none is known."""

    ends: dict[Harm, list[int]] = field(default_factory=dict)

    def add(self, judgement: LegacyJudgement) -> None:
        """Add a row's figures; where a list has no best number, none is added for it."""
        for harm in (Harm.KILLED, Harm.INJURED):
            figure = judgement.figure(harm)
            total = self.ends.setdefault(harm, [0, 0, 0, 0])
            if figure is None or (figure.low is None and figure.best is None and figure.high is None):
                total[3] += 1
                continue
            for place, end in enumerate((figure.low, figure.best, figure.high)):
                total[place] += end or 0

    def join(self, other: Sums) -> None:
        """Add another portion's totals."""
        for harm, ends in other.ends.items():
            mine = self.ends.setdefault(harm, [0, 0, 0, 0])
            self.ends[harm] = [a + b for a, b in zip(mine, ends, strict=True)]


@dataclass
class Portion:
    """Rows ready for the tables. `whole` holds the cells of each, by which rows alike are told apart."""

    rows: list[Row] = field(default_factory=list)
    placings: list[Placing] = field(default_factory=list)
    whole: list[tuple[Cell, ...]] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    sums: Sums = field(default_factory=Sums)


class PortionReader:
    """Makes portions of one list; it holds no database, so that it can work in another process."""

    def __init__(self, mapped: Mapped, listed: LegacyList, name: str) -> None:
        self._reader, self._listed, self._name = Reader(mapped, listed), listed, name
        self._columns = listed.columns_id

    def portion(self, sheet_rows: Iterable[SheetRow]) -> Portion:
        """These rows; one without any cell is passed over, one that could not be parsed is a rejection alone."""
        made = Portion()
        for number, cells, fault in sheet_rows:
            if fault is not None:
                self._refuse(made, f"row {number}", "row", fault, None)
            elif any(cells):
                self._add(made, number, cells)
        return made

    def row(self, cells: tuple[Cell, ...], nth: int) -> Row:
        """A row's record; `nth` tells it from rows of the table that are alike in every cell."""
        body = body_of({"cells": cells, "columns": self._columns, "list": self._listed.name, "nth": nth})
        return Row(record_id(_KIND, body), _KIND, body, ())

    def _add(self, made: Portion, number: int, cells: tuple[Cell, ...]) -> None:
        row = self.row(cells, 0)
        read = self._reader.read(cells, number, RecordId(row.id))
        judgement = read.judgement
        where, when = judgement.where, judgement.when
        cell = map_cell(where.lat, where.lon) if where else None
        made.rows.append(row)
        made.whole.append(cells)
        made.placings.append(Placing(row.id, number, judgement.code, when.start, when.end, cell))
        made.sums.add(judgement)
        for found in read.faults:
            place = f"row {number}, column {found.column}"
            self._refuse(made, place, found.column, found.reason, found.quote)

    def _refuse(self, made: Portion, place: str, column: str, reason: str, quote: str | None) -> None:
        made.rejections.append(Rejection(f"{self._name}, {place}", reason, STAGE, None, quote))
        made.refused[column] += 1
