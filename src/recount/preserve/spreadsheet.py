"""Excel workbooks (XLSX): every sheet as rows of cells, dates as ISO dates, formulas by the value that was stored.

A cell that shows an error, or a formula whose value was never stored, is a fault of that cell and never a blank.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from html import unescape
from xml.etree.ElementTree import ParseError

import openpyxl

from ..errors import UnreadableInput
from .preserved import refused
from .sheets import Row, Sheet

#: bytes that a workbook may unfold to
_LIMIT = 1 << 29
#: a sheet that states a row beyond this is refused: spreadsheet programs hold no more
_MOST_ROWS = 1_048_576
_MERGED = re.compile(rb'<mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_FORMULA = re.compile(rb"<f[ >/]")
#: what a library of workbooks raises over damaged ones
_DAMAGE = (
    ArithmeticError, AttributeError, EOFError, LookupError, OSError, ParseError, RuntimeError, TypeError, ValueError,
    zipfile.BadZipFile, zlib.error,
)  # fmt: skip


def sheets_of(name: str, content: bytes) -> tuple[Sheet, ...]:
    """The sheets of a workbook in its order. Raises UnreadableInput where it is damaged, encrypted or far too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(info.file_size for info in archive.infolist()) > _LIMIT:
                raise UnreadableInput(name, f"the workbook unfolds to more than {_LIMIT} bytes; split it")
            parts = _parts(archive)
            return (
                *_sheets(name, content, parts),
                *(_lost(name, sheet) for sheet, part in parts.items() if part is None),
            )
    except UnreadableInput:
        raise
    except _DAMAGE as why:
        raise UnreadableInput(
            name, f"the workbook is damaged: {why}; open it, save it anew as XLSX and add that"
        ) from why


class _Part:
    """What the file of one sheet says beside its values: merged cells, and whether it holds formulas."""

    def __init__(self, xml: bytes) -> None:
        self.has_formulas = _FORMULA.search(xml) is not None
        self.merged = [(_place(a), int(b), _place(c), int(d)) for a, b, c, d in _MERGED.findall(xml)]


def _parts(archive: zipfile.ZipFile) -> dict[str, _Part | None]:
    """The file of each sheet by the name of the sheet; None where the workbook names one that is not there."""
    targets = dict(_relations(archive.read("xl/_rels/workbook.xml.rels")))
    found: dict[str, _Part | None] = {}
    for tag in re.findall(rb"<(?:\w+:)?sheet\b[^>]*>", archive.read("xl/workbook.xml")):
        relation = re.search(rb'\br?:?id="([^"]+)"', tag)
        sheet = re.search(rb'\bname="([^"]*)"', tag)
        target = targets.get(relation[1] if relation else b"", "")
        path = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        if sheet:
            found[_unescaped(sheet[1])] = _Part(archive.read(path)) if path in archive.namelist() else None
    return found


def _lost(name: str, sheet: str) -> Sheet:
    why = "the workbook is damaged: this sheet is not in it; open it, save it anew as XLSX and add that"
    return Sheet((), sheet, (refused(f"{name}, sheet {sheet}", why),))


def _relations(xml: bytes) -> Iterator[tuple[bytes, str]]:
    for tag in re.findall(rb"<(?:\w+:)?Relationship\b[^>]*>", xml):
        name, target = re.search(rb'\bId="([^"]+)"', tag), re.search(rb'\bTarget="([^"]+)"', tag)
        if name and target:
            yield name[1], target[1].decode("utf-8", "replace")


def _unescaped(name: bytes) -> str:
    return unescape(name.decode("utf-8", "replace"))


def _sheets(name: str, content: bytes, parts: Mapping[str, _Part | None]) -> Iterator[Sheet]:
    values = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    formulas = None
    if any(part and part.has_formulas for part in parts.values()):
        formulas = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    for page in values.worksheets:
        is_hidden = page.sheet_state != "visible"
        try:
            part = parts.get(page.title)
            unstored = _unstored(formulas[page.title]) if formulas and part and part.has_formulas else {}
            rows = [_row(number, cells, unstored.get(number, {})) for number, cells in _cells(page)]
        except _DAMAGE as why:
            fault = refused(f"{name}, sheet {page.title}", f"the sheet is damaged: {why}; save the workbook anew")
            yield Sheet((), page.title, (fault,), is_hidden)
            continue
        merged = _filled_down(rows, part) if part else rows
        yield Sheet(tuple(row for row in merged if not row.is_empty), page.title, is_hidden=is_hidden)


def _cells(page: object) -> Iterator[tuple[int, tuple[object, ...]]]:
    page.reset_dimensions()  # type: ignore[attr-defined]
    rows = page.iter_rows()  # type: ignore[attr-defined]
    for number, cells in enumerate(rows, 1):
        if number > _MOST_ROWS:
            raise ValueError(f"more than {_MOST_ROWS} rows")
        if cells:
            yield number, cells


def _unstored(page: object) -> dict[int, dict[int, str]]:
    """Where formulas stand, by row and place."""
    return {
        number: found
        for number, cells in _cells(page)
        if (found := {at: str(c.value) for at, c in enumerate(cells) if getattr(c, "data_type", "") == "f"})  # type: ignore[attr-defined]
    }


def _row(number: int, cells: tuple[object, ...], formulas: Mapping[int, str]) -> Row:
    words: list[str] = []
    faults: dict[int, str] = {}
    for at, cell in enumerate(cells):
        value = getattr(cell, "value", None)
        if getattr(cell, "data_type", "") == "e":
            faults[at] = f"the cell shows the error {value}"
        elif value is None and at in formulas:
            faults[at] = "a formula whose value is not stored; open the file in a spreadsheet program and save it"
        words.append("" if at in faults else _shown(value))
    return Row(number, tuple(words), faults)


def _shown(value: object) -> str:
    """The value as it is kept: days and times in ISO form, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value) if not isinstance(value, timedelta) else f"{value.total_seconds():g} s"


def _filled_down(rows: list[Row], part: _Part) -> list[Row]:
    """A cell merged over several rows holds for each of them, as its author saw it."""
    if not part.merged:
        return rows
    by_number = {row.number: at for at, row in enumerate(rows)}
    out = list(rows)
    for column, top, _, bottom in part.merged:
        first = by_number.get(top)
        if first is None or bottom == top or column >= len(out[first].cells):
            continue
        value = out[first].cells[column]
        for at in range(first + 1, len(out)):
            if out[at].number > bottom:
                break
            cells = list(out[at].cells) + [""] * (column + 1 - len(out[at].cells))
            cells[column] = cells[column] or value
            out[at] = Row(out[at].number, tuple(cells), out[at].faults)
    return out


def _place(letters: bytes) -> int:
    """Column letters as a place from 0."""
    place = 0
    for letter in letters:
        place = 26 * place + letter - 64
    return place - 1
