"""A workbook as a person edits it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from recount_site.casefile.store import Case
from recount_site.sheets.outcome import Sender, SentBack
from recount_site.sheets.round_trip import send_back


@dataclass
class Book:
    """A workbook that was taken out, to be edited as a person would and sent back."""

    case: Case
    path: Path
    book: openpyxl.Workbook

    def page(self, table: str) -> Worksheet:
        found = self.book[table]
        assert isinstance(found, Worksheet)
        return found

    def at(self, table: str, column: str) -> int:
        return next(cell.column for cell in self.page(table)[1] if cell.value == column)

    def edit(self, table: str, row: int, **values: object) -> str:
        """Set cells of a row by the names of their columns (`_` for a blank); gives back the row's id."""
        for name, value in values.items():
            self.page(table).cell(row, self.at(table, name.replace("__", "-").replace("_", " "))).value = value
        return str(self.page(table).cell(row, self.at(table, "id")).value)

    def row(self, table: str, column: str, value: object) -> int:
        """The first row that has a value in a column."""
        at = self.at(table, column)
        return next(n for n in range(2, self.page(table).max_row + 1) if self.page(table).cell(n, at).value == value)

    def back(self, by: str = "Mara Quill", *, dry_run: bool = False, **sender: object) -> SentBack:
        self.book.save(self.path)
        return send_back(self.case, self.path, Sender(by, **sender), dry_run=dry_run)  # type: ignore[arg-type]
