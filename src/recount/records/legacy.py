"""What a recorder brings along: figures and grades of earlier lists, which no claims carry, kept verbatim.

A legacy judgement stands beside what is computed until a person reviews it. It never enters a range or a total.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .counts import Range
from .ids import CaptureId, Digest, RecordId, content_id
from .place import Where
from .time import When
from .vocabulary import Group, Harm, Status

#: a cell as it stands in the table: text, or for JSON its own notation; None where the row has no such cell
Cell = str | None


@dataclass(frozen=True, slots=True)
class LegacyList:
    """An earlier list as imported: where it came from, and the whole mapping by which it is read.

    `form` is the kind of table (`csv`, `xlsx`, `jsonl`); it says how cells are written. `name` stays the same from
    one export of a list to the next, `list_id` does not.
    """

    name: str
    title: str
    provider: str
    mapping: Mapping[str, Any] = field(hash=False)
    columns: tuple[str, ...]
    form: str
    capture_id: CaptureId
    digest: Digest

    @property
    def list_id(self) -> str:
        """An id that follows from the bytes, the capture of them, and the mapping."""
        return content_id("l", self.name, self.capture_id, self.digest, self.mapping)

    @property
    def columns_id(self) -> str:
        """An id of the table's shape, by which a row names its columns."""
        return columns_id(self.form, self.columns)


def columns_id(form: str, columns: tuple[str, ...]) -> str:
    """The id of a shape of table: two exports with the same columns in the same order share it."""
    return content_id("t", form, list(columns))


@dataclass(frozen=True, slots=True)
class LegacyRow:
    """One row, whole and verbatim. `nth` counts rows of one table that are alike in every cell, from 0.

    Where a file is exported again, rows that did not change are the same records.
    """

    list: str
    columns: str
    cells: tuple[Cell, ...]
    nth: int = 0


@dataclass(frozen=True, slots=True)
class LegacyFigure:
    """A number of people as an earlier list has it: the cells as stated, by column, and as read.

    A blank is None, never 0. Ends that run downward are kept as they stand; `range` is then None. `part` marks a
    part of another figure of the same row, which is never added to it. `side` is the belligerent whose dead they are.
    """

    harm: Harm
    stated: Mapping[str, str] = field(hash=False)
    low: int | None = None
    best: int | None = None
    high: int | None = None
    status: Status = Status.UNKNOWN
    group: Group | None = None
    side: str | None = None
    part: bool = False

    @property
    def range(self) -> Range | None:
        """Low, best and high as one range; None where none is known, or they contradict one another."""
        known = [end for end in (self.low, self.best, self.high) if end is not None]
        return Range(self.low, self.best, self.high) if known and known == sorted(known) else None


@dataclass(frozen=True, slots=True)
class LegacyWord:
    """A grade or status in the words of its own scheme."""

    scheme: str
    column: str
    stated: str


@dataclass(frozen=True, slots=True)
class LegacyJudgement:
    """What an earlier list says of one event, as read by its mapping; `cells` is the whole row verbatim.

    `number` locates the row in its file. `when.precision` and `where.precision` are read from the list's own codes,
    which stand in `date_precision` and `place_precision`.
    """

    list: str
    list_id: str
    row_id: RecordId
    number: int
    code: str | None
    previous_codes: tuple[str, ...]
    figures: tuple[LegacyFigure, ...]
    words: tuple[LegacyWord, ...]
    when: When
    where: Where | None
    date_precision: str | None
    place_precision: str | None
    belligerents: tuple[str, ...]
    event: tuple[str, ...]
    sources: tuple[str, ...]
    cells: tuple[Cell, ...]

    @property
    def reference(self) -> str:
        """The name by which people point to it: the list and its code, or the row's id where it has none."""
        return f"{self.list}:{self.code or self.row_id}"

    def figure(self, harm: Harm) -> LegacyFigure | None:
        """The figure of all people to whom a harm was done, by the list's own scope; None where it has none."""
        return next((figure for figure in self.figures if figure.harm is harm and not figure.part), None)
