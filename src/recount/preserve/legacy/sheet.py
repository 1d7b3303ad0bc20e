"""Tables as they come: CSV, XLSX or JSON lines, gzipped or not, row by row, every cell as it stands."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import json
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, NamedTuple, cast
from zipfile import BadZipFile

import openpyxl

from ...errors import UnreadableInput
from ...records.legacy import Cell
from ..decoding import decoded

_CHUNK = 1 << 20
_DELIMITERS = ",;\t|"
#: the longest cell that is read; some tables hold whole articles
_LONGEST_CELL = 1 << 27


class SheetRow(NamedTuple):
    """A row by the number that a spreadsheet shows (the header is 1; of JSON lines, the line). A fault has no cells."""

    number: int
    cells: tuple[Cell, ...]
    fault: str | None = None


class Sheet:
    """An open table: its columns, what kind it is, and its rows, which can be gone through more than once.

    `lines` is how many lines the file has, at least as many as rows; 0 where that is not known beforehand.
    """

    def __init__(self, path: Path, name: str, sheet: str | None = None) -> None:
        """`path` is where the bytes are, `name` what the file is called. Raises UnreadableInput."""
        self.path, self.name, self.sheet = path, name, sheet
        self.form = _form(path, name)
        self.encoding, self.lines = _encoding(path, name) if self.form != "xlsx" else ("", 0)
        self.columns = _json_columns(self) if self.form == "jsonl" else self._header()

    def rows(self) -> Iterator[SheetRow]:
        """Every row after the header. A row that cannot be parsed comes as a fault, and the next goes on."""
        try:
            if self.form == "jsonl":
                yield from _json_rows(self)
            else:
                found = self._lines()
                next(row for row in found if row.cells)
                yield from found
        except (OSError, EOFError, zlib.error, BadZipFile) as why:
            raise UnreadableInput(self.name, f"damaged or cut short: {why}") from why

    def text(self) -> IO[str]:
        """The characters of the file."""
        opened = _unfolded(self.path)
        return io.TextIOWrapper(opened, encoding=self.encoding, newline="")

    def _header(self) -> tuple[str, ...]:
        try:
            first = next((row for row in self._lines() if row.cells), None)
        except (OSError, EOFError, zlib.error, BadZipFile) as why:
            raise UnreadableInput(self.name, f"damaged or cut short: {why}") from why
        if first is None:
            raise UnreadableInput(self.name, "the table is empty: there is not even a row of column names")
        names = tuple((cell or "").strip() for cell in first.cells)
        twice = sorted({name for name in names if name and names.count(name) > 1})
        if twice:
            raise UnreadableInput(self.name, f"column {twice[0]!r} stands twice; rename one, so that neither is lost")
        return names

    def _lines(self) -> Iterator[SheetRow]:
        return _xlsx_rows(self) if self.form == "xlsx" else _csv_rows(self)


def _unfolded(path: Path) -> IO[bytes]:
    with path.open("rb") as file:
        gzipped = file.read(2) == b"\x1f\x8b"
    return cast(IO[bytes], gzip.open(path, "rb")) if gzipped else path.open("rb")


def _form(path: Path, name: str) -> str:
    try:
        with _unfolded(path) as file:
            start = file.read(4096)
    except (OSError, EOFError, zlib.error) as why:
        if isinstance(why, OSError) and why.strerror:  # of the disk; a damaged file has none
            raise UnreadableInput(name, f"cannot be opened ({why.strerror}); check the name") from why
        raise UnreadableInput(name, f"the gzip file is damaged: {why}; get it again") from why
    if not start.strip():
        raise UnreadableInput(name, "the file is empty")
    if start.startswith(b"PK\x03\x04"):
        return "xlsx"
    return "jsonl" if start.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{") else "csv"


def _encoding(path: Path, name: str) -> tuple[str, int]:
    """The encoding of a text file, UTF-8 wherever the whole file is valid in it, and how many lines it has."""
    with _unfolded(path) as file:
        start = file.read(2)
    if start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16", 0
    decoder = codecs.getincrementaldecoder("utf-8")()
    lines = 0
    try:
        with _unfolded(path) as file:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
                lines += chunk.count(b"\n")
            decoder.decode(b"", final=True)
    except (OSError, EOFError, zlib.error) as why:
        raise UnreadableInput(name, f"damaged or cut short: {why}") from why
    except UnicodeDecodeError:
        with _unfolded(path) as file:
            return "cp1256", decoded(name, file.read()).count("\n")
    return "utf-8-sig", lines


def _csv_rows(sheet: Sheet) -> Iterator[SheetRow]:
    csv.field_size_limit(_LONGEST_CELL)
    with sheet.text() as file:
        first = file.readline()
        delimiter = max(_DELIMITERS, key=first.count)
        file.seek(0)
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        number = 0
        while True:
            number += 1
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error as why:
                yield SheetRow(number, (), f"line {reader.line_num}: {why}")
                continue
            yield SheetRow(number, tuple(row))


def _xlsx_rows(sheet: Sheet) -> Iterator[SheetRow]:
    try:
        book = openpyxl.load_workbook(sheet.path.open("rb"), read_only=True, data_only=True)
    except (KeyError, ValueError, BadZipFile) as why:
        raise UnreadableInput(sheet.name, f"not a readable XLSX table: {why}") from why
    if sheet.sheet is not None and sheet.sheet not in book.sheetnames:
        raise UnreadableInput(sheet.name, f"no sheet {sheet.sheet!r}; it has {', '.join(book.sheetnames)}")
    page = book[sheet.sheet] if sheet.sheet else book[book.sheetnames[0]]
    for number, row in enumerate(page.iter_rows(values_only=True), 1):
        cells = tuple(_shown(value) for value in row)
        yield SheetRow(number, cells if any(cells) else ())
    book.close()


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return repr(value) if isinstance(value, float) and not value.is_integer() else _whole(value)


def _whole(value: object) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def _json_columns(sheet: Sheet) -> tuple[str, ...]:
    columns: dict[str, None] = {}
    for _, found, _ in _objects(sheet):
        columns.update(dict.fromkeys(found))
    if not columns:
        raise UnreadableInput(sheet.name, "no line of it is a JSON object")
    return tuple(columns)


def _json_rows(sheet: Sheet) -> Iterator[SheetRow]:
    for number, found, fault in _objects(sheet):
        cells = (json.dumps(found[name], ensure_ascii=False) if name in found else None for name in sheet.columns)
        yield SheetRow(number, () if fault else tuple(cells), fault)


def _objects(sheet: Sheet) -> Iterator[tuple[int, dict[str, object], str | None]]:
    with sheet.text() as file:
        lines: Iterable[str] = file
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                found = json.loads(line)
            except ValueError as why:
                yield number, {}, f"not JSON: {why}"
                continue
            yield (number, found, None) if isinstance(found, dict) else (number, {}, "not a JSON object")
