"""An edited workbook, opened: the cells that differ from what was taken out, and what must be said of the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from recount.errors import BadSheet
from recount.preserve.sheets import Row as FoundRow
from recount.preserve.sheets import Sheet
from recount.preserve.spreadsheet import sheets_of

from .cells import plain
from .columns import COLUMNS, ID, REASON, TableName, column
from .manifest import HIDDEN, Address, Manifest, manifest_from


@dataclass(frozen=True, slots=True)
class Edit:
    """A cell that was edited: where it stands, what it showed, and what it says now. `fault` is why it has no value."""

    table: TableName
    row_id: str
    column: str
    number: int
    exported: str
    typed: str
    fault: str | None = None

    @property
    def place(self) -> str:
        """The cell as people find it."""
        return f"sheet {self.table}, row {self.number}, column {self.column}"


@dataclass(frozen=True, slots=True)
class EditedRow:
    """The edited cells of one row, with its reason."""

    edits: tuple[Edit, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Returned:
    """A workbook that came back. `notices` are things that were passed over, `refused` rows that cannot be known."""

    name: str
    manifest: Manifest
    rows: tuple[EditedRow, ...]
    notices: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


def returned(path: Path) -> Returned:
    """Open a workbook that was taken out and edited.

    Raises UnreadableInput where it is damaged, BadSheet where it is none of ours or a column is gone.
    """
    sheets = {sheet.name: sheet for sheet in sheets_of(path.name, path.read_bytes())}
    if HIDDEN not in sheets:
        raise BadSheet(path.name, "it was not made by `recount sheet`, or its hidden sheet was deleted; make a new one")
    manifest = manifest_from(path.name, [row.cells for row in sheets[HIDDEN].rows])
    rows: list[EditedRow] = []
    notices: list[str] = []
    refused: list[tuple[str, str]] = []
    for table in manifest.tables:
        if table.value not in sheets:
            notices.append(f"sheet {table} is not in the file any more; nothing of it is taken")
            continue
        one = _Page(path.name, table, sheets[table.value], manifest)
        rows += one.rows()
        notices += one.notices()
        refused += one.refused()
    return Returned(path.name, manifest, tuple(rows), tuple(notices), tuple(refused))


class _Page:
    """One sheet against what it showed when it was made."""

    def __init__(self, file: str, table: TableName, sheet: Sheet, manifest: Manifest) -> None:
        self._table = table
        self._cells: Mapping[Address, tuple[str, str]] = manifest.cells
        if not sheet.rows:
            raise BadSheet(file, f"sheet {table} is empty, even its column names are gone; make a new workbook")
        head = [" ".join(cell.split()) for cell in sheet.rows[0].cells]
        self._at = {name: head.index(name) for name in dict.fromkeys(head) if name}
        self._names = [one.name for one in COLUMNS[table]]
        self._strange = [name for name in self._at if name not in self._names]
        self._check(file, head)
        self._found: dict[str, list[FoundRow]] = {}
        for row in sheet.rows[1:]:
            self._found.setdefault(self._text(row, ID), []).append(row)
        self._known = list(dict.fromkeys(row_id for of, row_id, _ in self._cells if of is table))

    def rows(self) -> Iterator[EditedRow]:
        """The rows in which something was edited."""
        for row_id in self._known:
            found = self._found.get(row_id, [])
            if len(found) == 1:
                edits = tuple(self._edits(row_id, found[0]))
                reason = self._text(found[0], REASON) if REASON in self._at else ""
                if edits:
                    yield EditedRow(edits, reason)

    def notices(self) -> Iterator[str]:
        """What was passed over, said once for a sheet."""
        gone = [row_id for row_id in self._known if row_id not in self._found]
        if gone:
            yield f"sheet {self._table}: {len(gone)} rows were deleted in the workbook; the case keeps them as they are"
        if self._strange:
            yield f"sheet {self._table}: columns of your own are passed over: {', '.join(self._strange)}"
        for row_id in self._known:
            for row in self._found.get(row_id, [])[:1]:
                if REASON in self._at and self._text(row, REASON) and not any(self._edits(row_id, row)):
                    yield f"sheet {self._table}, row {row.number}: a reason without an edited cell changes nothing"

    def refused(self) -> Iterator[tuple[str, str]]:
        """Rows that cannot be told apart or are not of this workbook."""
        for row_id, rows in self._found.items():
            for row in rows if row_id not in self._known and self._known else ():
                if not row.is_empty:
                    why = "its id is not one of this workbook; put back the id, or edit the row it was copied from"
                    yield f"sheet {self._table}, row {row.number}, column {ID}", why
            for row in rows[1:] if row_id in self._known else ():
                yield (
                    f"sheet {self._table}, row {row.number}, column {ID}",
                    f"the id stands in row {rows[0].number} as well; neither row is taken: delete one of them",
                )

    def _check(self, file: str, head: list[str]) -> None:
        editable = [one.name for one in COLUMNS[self._table] if one.editable]
        missing = [name for name in (ID, *editable) if name not in self._at]
        if missing and (editable or self._strange):
            instead = f"; there is {', '.join(self._strange)} instead" if self._strange else ""
            raise BadSheet(file, f"sheet {self._table}: no column {', '.join(missing)}{instead}; give it its name back")
        twice = sorted({name for name in head if name in self._names and head.count(name) > 1})
        if twice:
            raise BadSheet(file, f"sheet {self._table}: column {', '.join(twice)} stands twice; rename or delete one")

    def _edits(self, row_id: str, row: FoundRow) -> Iterator[Edit]:
        for name in self._names:
            exported = self._cells.get((self._table, row_id, name))
            if exported is None or name == REASON or not column(self._table, name).editable:
                continue
            typed, fault = self._text(row, name), row.faults.get(self._at[name])
            if fault or typed != exported[0]:
                yield Edit(self._table, row_id, name, row.number, exported[0], typed, fault)

    def _text(self, row: FoundRow, name: str) -> str:
        at = self._at[name]
        return plain(row.cells[at]) if at < len(row.cells) else ""
