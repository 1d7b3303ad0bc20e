"""A log of looks as a CSV table, line by line."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from recount.errors import BadLook

#: the columns of a log as a table; a column that is absent is empty
COLUMNS = ("source", "outcome", "from", "until", "by", "address", "captures", "found", "note")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table by its columns."""

    line: int
    values: Mapping[str, str]


def rows_of(path: Path) -> Iterator[Row]:
    """The lines of a table of looks. Raises BadLook where it cannot be read or has columns that are not known."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as opened:
            reader = csv.DictReader(opened, restval="")
            names = tuple(reader.fieldnames or ())
            if unknown := [name for name in names if name not in COLUMNS]:
                raise BadLook(f"{path.name}, line 1: no such column: {', '.join(unknown)}; known: {', '.join(COLUMNS)}")
            if missing := [name for name in COLUMNS[:2] if name not in names]:
                raise BadLook(f"{path.name}, line 1: columns are missing: {', '.join(missing)}")
            for values in reader:
                yield Row(reader.line_num, {name: str(values.get(name) or "") for name in names})
    except (OSError, UnicodeDecodeError, csv.Error) as why:
        raise BadLook(f"{path.name}: the table cannot be read: {why}") from why
