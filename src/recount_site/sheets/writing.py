"""A case's tables as a workbook made for people, with a hidden sheet that says what it needs to come back."""

from __future__ import annotations

import io
import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from .cells import Row, Shown, plain, written
from .columns import COLUMNS, Column, TableName
from .manifest import HIDDEN, Manifest

_EDITABLE, _READ_ONLY, _HEAD = (PatternFill("solid", start_color=colour) for colour in ("FFF8DC", "EFEFEF", "3B4A54"))
_ARABIC = re.compile("[\u0600-\u06ff]")
_LATIN = re.compile("[A-Za-z]")
#: text that a spreadsheet program would take for a formula
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WORDING = Path(__file__).parent / "wording"


def workbook(tables: Mapping[TableName, Sequence[Row]], manifest: Manifest) -> bytes:
    """The bytes of a workbook with these tables."""
    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    _read_me(book)
    for table, rows in tables.items():
        _sheet(book.create_sheet(table.value), COLUMNS[table], rows)
    hidden = book.create_sheet(HIDDEN)
    for number, line in enumerate(manifest.lines(), 1):
        for at, text in enumerate(line, 1):
            _put(hidden.cell(number, at), text)
    hidden.sheet_state = "hidden"
    book.properties.created = book.properties.modified = manifest.exported_at.replace(tzinfo=None, microsecond=0)
    book.properties.creator = "Recount"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@cache
def wording(language: str) -> dict[str, list[str]]:
    """The words of the sheet "Read me" in a language."""
    found: dict[str, list[str]] = tomllib.loads((_WORDING / f"{language}.toml").read_text(encoding="utf-8"))
    return found


def _read_me(book: Workbook) -> None:
    page = book.create_sheet("Read me")
    page.column_dimensions["A"].width = page.column_dimensions["B"].width = 72
    for at, language in enumerate(("en", "ar"), 1):
        words = wording(language)
        for number, line in enumerate([str(words["title"]), *words["lines"]], 1):
            cell = page.cell(number, at)
            _put(cell, line)
            cell.font = Font(bold=number == 1, size=14 if number == 1 else 11)
    for number in range(2, page.max_row + 1):
        page.row_dimensions[number].height = 62
    page.protection.sheet = True


def _sheet(page: Worksheet, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    arabic = 0
    for at, column in enumerate(columns, 1):
        head = page.cell(1, at)
        _put(head, column.name)
        head.font, head.fill = Font(bold=True, color="FFFFFF"), _HEAD
        page.column_dimensions[get_column_letter(at)].width = column.width
    for number, row in enumerate(rows, 2):
        for at, column in enumerate(columns, 1):
            held = row.cells.get(column.name)
            arabic += _filled(page.cell(number, at), column, held.shown if held else None)
    last = max(len(rows) + 1, 2)
    for at, column in enumerate(columns, 1):
        if column.words:
            _choose_from(page, f"{get_column_letter(at)}2:{get_column_letter(at)}{last}", column.words)
    page.freeze_panes = "B2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    page.sheet_view.rightToLeft = arabic > 0 and arabic * 2 > sum(1 for row in rows for _ in _worded(row))
    page.protection.sheet = True
    for allowed in ("sort", "autoFilter", "formatColumns", "formatRows", "deleteRows", "insertColumns"):
        setattr(page.protection, allowed, False)  # in the file, false is "not forbidden"


def _worded(row: Row) -> list[Shown]:
    return [cell.shown for cell in row.cells.values() if isinstance(cell.shown, str) and len(cell.shown) > 20]


def _filled(cell: SheetCell | MergedCell, column: Column, shown: Shown) -> int:
    """Fill a cell; gives back 1 where it holds a longer Arabic text, else 0."""
    _put(cell, shown)
    cell.fill = _EDITABLE if column.editable else _READ_ONLY
    cell.protection = Protection(locked=not column.editable)
    if column.text:
        cell.number_format = "@"
    elif isinstance(shown, date):
        cell.number_format = "yyyy-mm-dd"
    return int(isinstance(shown, str) and len(shown) > 20 and _is_arabic(shown))


def _put(cell: SheetCell | MergedCell, shown: Shown) -> None:
    """Set a value, text always as text: what begins like a formula is none."""
    value = written(shown)
    if isinstance(value, str):
        arabic = _is_arabic(value)
        cell.value = value
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(_FORMULA)
        cell.alignment = Alignment(
            wrap_text=True, vertical="top", readingOrder=2 if arabic else 1, horizontal="right" if arabic else "left"
        )
    elif value is not None:
        cell.value = value
        cell.alignment = Alignment(vertical="top")


def _is_arabic(text: str) -> bool:
    return len(_ARABIC.findall(text)) > len(_LATIN.findall(text))


def _choose_from(page: Worksheet, cells: str, words: Sequence[str]) -> None:
    choice = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
    choice.error, choice.errorTitle = "Choose a word of the list, or leave the cell as it was.", "Recount"
    page.add_data_validation(choice)
    choice.add(cells)


def manifest_of(
    case_id: str, rules: str, at: datetime, tables: Mapping[TableName, Sequence[Row]], *, with_names: bool
) -> Manifest:
    """What a workbook of these tables must know of itself to come back."""
    cells = {
        (table, row.row_id, column.name): (plain(cell.shown), cell.held)
        for table, rows in tables.items()
        for row in rows
        for column in COLUMNS[table]
        if column.editable and (cell := row.cells.get(column.name)) is not None
    }
    return Manifest(case_id, rules, at, with_names, tuple(tables), cells)
