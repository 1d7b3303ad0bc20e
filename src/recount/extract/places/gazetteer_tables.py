"""Tables of places that people bring: CSV, TSV or a workbook, with whatever headers their makers gave them.

Which header means what stands in codebook/gazetteer/columns.toml. A table of administrative areas has columns for each
level; the deepest level that a row fills is the place the row is about, and the first level its province.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from ... import codebook
from ...errors import BadPlace, InputError
from ...records import PlacePrecision, Rejection
from .gazetteer_files import Place, point_of
from .place_names import is_arabic, plain_name

#: what a named precision means as a GeoNames class
_CLASS_OF = {
    PlacePrecision.COUNTRY: "PCLI", PlacePrecision.PROVINCE: "ADM1", PlacePrecision.DISTRICT: "ADM2",
    PlacePrecision.SUBDISTRICT: "ADM3", PlacePrecision.NEIGHBOURHOOD: "PPLX", PlacePrecision.LANDMARK: "LMK",
}  # fmt: skip
_POPULATION_OF = {PlacePrecision.TOWN: 15_000, PlacePrecision.CITY: 100_001}
_LOOSE = re.compile(r"[\s._\-:]+")
_COUNTRY = re.compile("[A-Za-z]{2}")
#: the first cells of rows that tag columns (the Humanitarian Exchange Language) and hold no place
_TAG = "#"
#: how many columns of a table are named where one is missing, and of how many letters each
_SHOWN, _LETTERS = 8, 24
#: characters of one cell; csv gives up at 131,072
_LONGEST_CELL = 1 << 27
STAGE = "gazetteer"
WANTED = "a name (name, name_ar or a level such as ADM4_EN), lat and lon"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its number as people count, and its cells by loose header."""

    number: int
    cells: Mapping[str, str]

    def first(self, headers: Iterable[str]) -> str:
        """The first of these columns that the row fills; empty where it fills none."""
        return next((self.cells[header] for header in headers if self.cells.get(header)), "")


def refused(path: Path, number: int, name: str, why: BadPlace) -> Rejection:
    """A line of a gazetteer that gives no place, as a rejection that names it."""
    return Rejection(f"{path.name}, line {number}", f"{name}: {why}" if name else str(why), STAGE)


def table_places(path: Path, lines: Sequence[str], rank: int) -> Iterator[Place | Rejection]:
    """The places of a text table with a header, its cells parted by commas, semicolons or tabs.

    A row that gives no place is a rejection. Raises InputError where the header lacks a column, which is named.
    """
    parted = max("\t;,", key=lines[0].count)
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(lines, delimiter=parted)
    header = next(rows)
    return _places(path, header, _numbered(rows), rank)


def _numbered(rows: Any) -> Iterator[tuple[int, Sequence[str]]]:
    """Rows of a csv reader with the lines on which they begin."""
    begins = rows.line_num + 1
    for row in rows:
        yield begins, row
        begins = rows.line_num + 1


def workbook_places(path: Path, raw: bytes, rank: int) -> Iterator[Place | Rejection]:
    """The places of the first sheet of a workbook that has the columns of a table of places.

    A row that gives no place is a rejection. Raises InputError where the file is no workbook, or no sheet has them.
    """
    import openpyxl  # loaded for workbooks only: it takes longer than reading the gazetteer

    try:
        book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
    except Exception as why:  # whatever a damaged workbook makes openpyxl raise is one thing to people: unreadable
        raise InputError(
            f"{path}: a ZIP archive that is no workbook, or a damaged one ({why}); unpack an archive and give the "
            "file in it; save a workbook anew, or as CSV in UTF-8"
        ) from why
    for sheet in book.worksheets:
        rows = ([_written(cell) for cell in row] for row in sheet.iter_rows(values_only=True))
        header = next(rows, [])
        if not _missing(header):
            return _places(path, header, enumerate(rows, 2), rank)
    raise InputError(f"{path}: no sheet has a first row with {WANTED}; name the columns so, or save the sheet as CSV")


def _written(cell: Any) -> str:
    return "" if cell is None else str(cell)


def _places(
    path: Path, header: Sequence[str], rows: Iterable[tuple[int, Sequence[str]]], rank: int
) -> Iterator[Place | Rejection]:
    if missing := _missing(header):
        raise InputError(
            f"{path}, line 1: no column for {', '.join(missing)} among {_told(header)}; the first line must name the "
            f"columns, with {WANTED}"
        )
    names = [_loose(cell) for cell in header]
    for number, cells in rows:
        row = Row(number, {name: cell.strip() for name, cell in zip(names, cells, strict=False)})
        if any(row.cells.values()) and not any(cell.startswith(_TAG) for cell in row.cells.values()):
            try:
                yield _place(path, row, rank)
            except BadPlace as why:
                yield refused(path, number, row.first((*_headers("name"), *_headers("name_ar")))[:_LETTERS], why)


def _told(header: Sequence[str]) -> str:
    """The columns of a header, for whoever looks for one in vain."""
    shown = ", ".join(cell.strip()[:_LETTERS] or "(empty)" for cell in header[:_SHOWN])
    return f"{shown} …" if len(header) > _SHOWN else shown


def _missing(header: Sequence[str]) -> list[str]:
    """What a header has no column for."""
    have = {_loose(cell) for cell in header}
    named = chain(_headers("name"), _headers("name_ar"), *(_level(n, "name") for n in _levels()))
    asked = {"a name": set(named), "lat": set(_headers("lat")), "lon": set(_headers("lon"))}
    return [what for what, headers in asked.items() if not headers & have]


def _loose(header: str) -> str:
    return _LOOSE.sub("", header.strip().lower())


@cache
def _headers(column: str) -> tuple[str, ...]:
    return tuple(codebook.table("gazetteer/columns")["column"][column])


@cache
def _level(n: int, column: str) -> tuple[str, ...]:
    return tuple(header.format(n=n) for header in codebook.table("gazetteer/columns")["level"][column])


@cache
def _levels() -> tuple[int, ...]:
    """The levels of administration, deepest first."""
    return tuple(reversed(range(len(codebook.table("gazetteer/columns")["level"]["precisions"]))))


def _place(path: Path, row: Row, rank: int) -> Place:
    level = next((n for n in _levels() if row.first(_level(n, "name"))), None)
    name, name_ar = row.first(_headers("name")), row.first(_headers("name_ar"))
    if level is not None and not name:
        name, name_ar = row.first(_level(level, "name")), name_ar or row.first(_level(level, "name_ar"))
    if is_arabic(name) and not name_ar:
        name, name_ar = "", name
    if not any(plain_name(one) for one in (name, name_ar)):
        raise BadPlace("no name; fill `name` or `name_ar`, or take the line out")
    lat, lon = point_of(row.first(_headers("lat")), row.first(_headers("lon")))
    precision = _precision(row, level if row.first(_headers("name")) == "" else None)
    population = re.sub(r"[,\s]", "", row.first(_headers("population"))).partition(".")[0]
    return Place(
        f"{path.name}:{row.number}", name or name_ar, name_ar if is_arabic(name_ar) else None, _aliases(row, level),
        _country(row), row.first((*_headers("admin1"), *_level(1, "name"))) or None, lat, lon,
        _CLASS_OF.get(precision, "PPL"),
        int(population) if population.isdigit() else _POPULATION_OF.get(precision, 0), rank,
    )  # fmt: skip


def _aliases(row: Row, level: int | None) -> tuple[str, ...]:
    stated = [row.first(_headers("aliases")), row.first(_level(level, "aliases")) if level is not None else ""]
    return tuple(name.strip() for cell in stated for name in re.split(r"[|;]", cell) if name.strip())


def _country(row: Row) -> str | None:
    """The ISO 3166 alpha-2 code that the row states, or with which the code of its area begins."""
    stated = row.first(_headers("country"))
    if len(stated) > 2 and stated.isalpha():
        return None  # a name, or a code of three letters
    codes = (stated, *(row.first(_level(n, "pcode")) for n in reversed(_levels())))
    found = next((match for code in codes if (match := _COUNTRY.match(code))), None)
    return found.group().upper() if found else None


def _precision(row: Row, level: int | None) -> PlacePrecision:
    stated = row.first(_headers("precision"))
    if not stated and level is not None:
        return PlacePrecision(codebook.table("gazetteer/columns")["level"]["precisions"][level])
    try:
        return PlacePrecision(stated or "unknown")
    except ValueError as why:
        known = ", ".join(PlacePrecision)
        raise BadPlace(f"precision {stated!r} is none of {known}; leave it empty") from why
