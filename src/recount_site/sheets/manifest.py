"""The hidden sheet of a workbook: which case it is of, when it was made, and every editable cell as it was then."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from recount.errors import BadSheet
from recount.records import canonical, content_id, digest_of

from ..casefile.opened import CaseOpened
from .columns import TableName

#: the name of the hidden sheet
HIDDEN = "recount"
FORMAT = 1
Address = tuple[TableName, str, str]


def case_id(opened: CaseOpened) -> str:
    """The id by which a workbook knows its case."""
    return content_id("case", opened.title, opened.by, opened.at.isoformat())


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a workbook says of itself. `cells` holds, by table, row and column, what was shown and what it rested on."""

    case_id: str
    rules: str
    exported_at: datetime
    with_names: bool
    tables: tuple[TableName, ...]
    cells: Mapping[Address, tuple[str, str]]

    def lines(self) -> Iterator[list[str]]:
        """The rows of the hidden sheet; what a cell rested on is kept as a digest."""
        head = {
            "format": FORMAT, "case": self.case_id, "rules": self.rules, "with_names": self.with_names,
            "exported_at": self.exported_at.isoformat(), "tables": [table.value for table in self.tables],
        }  # fmt: skip
        yield [canonical(head)]
        for (table, row_id, column), (shown, held) in self.cells.items():
            yield [table.value, row_id, column, shown, held_digest(held)]


def held_digest(held: str) -> str:
    """A digest of what a cell rested on; the value itself would show what was left out of the cell."""
    return digest_of(held.encode("utf-8", "surrogatepass"))[:16]


def manifest_from(name: str, rows: Sequence[Sequence[str]]) -> Manifest:
    """The manifest that a hidden sheet holds, with digests for what cells rested on. Raises BadSheet."""
    try:
        head = json.loads(rows[0][0])
        if head["format"] != FORMAT:
            raise BadSheet(name, f"made by another version (format {head['format']}); make a new workbook")
        cells = {
            (TableName(row[0]), row[1], row[2]): (row[3] if len(row) > 3 else "", row[4] if len(row) > 4 else "")
            for row in rows[1:]
            if len(row) > 2
        }
        tables = tuple(TableName(table) for table in head["tables"])
        at = datetime.fromisoformat(head["exported_at"])
        return Manifest(head["case"], head["rules"], at, bool(head["with_names"]), tables, cells)
    except BadSheet:
        raise
    except (LookupError, ValueError, TypeError) as why:
        raise BadSheet(name, f"its hidden sheet “{HIDDEN}” was changed; copy your edits into a new workbook") from why
