"""The rows of a gazetteer: the packaged extract, our additions, and files people bring.

Three forms are read: the packaged extract (`places.tsv.gz`), a dump of GeoNames (tab-separated, 19 columns,
no header) and a table with a header: `name,name_ar,lat,lon`, and where known `country,admin1,precision,aliases`
(aliases joined by "|"). A line that cannot be read raises InputError naming file, line and cure.
"""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..records import PlacePrecision
from .place_names import is_arabic, plain_name

GEONAMES_COLUMNS = 19
_NEEDED = ("name", "name_ar", "lat", "lon")
#: what a named precision means as a GeoNames class
_CLASS_OF = {
    PlacePrecision.COUNTRY: "PCLI", PlacePrecision.PROVINCE: "ADM1", PlacePrecision.DISTRICT: "ADM2",
    PlacePrecision.SUBDISTRICT: "ADM3", PlacePrecision.NEIGHBOURHOOD: "PPLX", PlacePrecision.LANDMARK: "LMK",
}  # fmt: skip
_POPULATION_OF = {PlacePrecision.TOWN: 15_000, PlacePrecision.CITY: 100_001}


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """One entry: its names, WGS 84 degrees, class as GeoNames writes it, and population (0 where unknown).

    Entries are compared by identity, because a gazetteer holds each once and looks them up often.

    `rank` tells where the entry comes from, and of two entries for one place the higher rank is kept: 0 the
    extract, 1 our additions, 2 a file somebody brought. `aliases` are further spellings; in the extract they are
    keys already, those of the names first.
    """

    id: str
    name: str
    name_ar: str | None
    aliases: tuple[str, ...]
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    kind: str
    population: int
    rank: int = 0


def extract_row(line: str) -> Place:
    """One line of the packaged extract, which is known to be sound."""
    number, name, name_ar, aliases, country, admin1, lat, lon, kind, population = line.split("\t")
    return Place(number, name, name_ar or None, tuple(aliases.split("|")) if aliases else (), country, admin1 or None,
                 float(lat), float(lon), kind, int(population))  # fmt: skip


def read_places(path: Path, rank: int = 2) -> Iterator[Place]:
    """Every place of a GeoNames dump or of a table with a header, plain or gzipped.

    Raises InputError where the file or one of its lines cannot be read.
    """
    lines = _lines(path)
    if not lines:
        raise InputError(f"{path}: the file is empty; give a GeoNames dump or a table with {','.join(_NEEDED)}")
    if lines[0].count("\t") + 1 == GEONAMES_COLUMNS:
        return (_dump_row(path, number, line, rank) for number, line in enumerate(lines, 1) if line.strip())
    return _table(path, lines, rank)


def _lines(path: Path) -> list[str]:
    try:
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        return raw.decode("utf-8-sig").splitlines()
    except (OSError, EOFError, ValueError) as why:
        raise InputError(f"{path}: cannot be read ({why}); give a text file in UTF-8, plain or gzipped") from why


def _dump_row(path: Path, number: int, line: str, rank: int) -> Place:
    cells = line.split("\t")
    if len(cells) != GEONAMES_COLUMNS:
        raise InputError(
            f"{path}, line {number}: {len(cells)} columns where a GeoNames dump has {GEONAMES_COLUMNS}; "
            "download the file again or take the line out"
        )
    spellings = tuple(name for name in cells[3].split(",") if name)
    lat, lon = _point(path, number, cells[4], cells[5])
    return Place(f"geonames:{cells[0]}", cells[1], _first_arabic(spellings), (cells[2], *spellings), cells[8] or None,
                 None, lat, lon, cells[7], int(cells[14]) if cells[14].isdigit() else 0, rank)  # fmt: skip


def _first_arabic(names: tuple[str, ...]) -> str | None:
    return next((name for name in names if is_arabic(name)), None)


def _table(path: Path, lines: list[str], rank: int) -> Iterator[Place]:
    rows = csv.DictReader(lines, delimiter="\t" if "\t" in lines[0] else ",")
    missing = [column for column in _NEEDED if column not in (rows.fieldnames or ())]
    if missing:
        raise InputError(f"{path}, line 1: no column {', '.join(missing)}; the header must hold {','.join(_NEEDED)}")
    for row in rows:
        cells = {column: (cell or "").strip() for column, cell in row.items() if isinstance(column, str)}
        yield _table_row(path, rows.line_num, cells, rank)


def _table_row(path: Path, number: int, row: Mapping[str, str], rank: int) -> Place:
    names = [row["name"], row["name_ar"]]
    if not any(plain_name(name) for name in names):
        raise InputError(f"{path}, line {number}: no name; fill `name` or `name_ar`, or take the line out")
    lat, lon = _point(path, number, row["lat"], row["lon"])
    precision = _precision(path, number, row.get("precision", ""))
    return Place(f"{path.name}:{number}", names[0] or names[1], names[1] or None,
                 tuple(alias for alias in row.get("aliases", "").split("|") if alias), row.get("country") or None,
                 row.get("admin1") or None, lat, lon, _CLASS_OF.get(precision, "PPL"),
                 _POPULATION_OF.get(precision, 0), rank)  # fmt: skip


def _precision(path: Path, number: int, stated: str) -> PlacePrecision:
    try:
        return PlacePrecision(stated or "unknown")
    except ValueError as why:
        known = ", ".join(PlacePrecision)
        raise InputError(f"{path}, line {number}: precision {stated!r} is none of {known}; leave it empty") from why


def _point(path: Path, number: int, lat: str, lon: str) -> tuple[float, float]:
    try:
        point = float(lat), float(lon)
    except ValueError as why:
        raise InputError(
            f"{path}, line {number}: {lat!r}, {lon!r} is no point; give latitude and longitude in degrees, "
            "with a dot, or take the line out"
        ) from why
    if not (-90 <= point[0] <= 90 and -180 <= point[1] <= 180):
        raise InputError(
            f"{path}, line {number}: {lat}, {lon} lies outside the globe; "
            "latitude (-90 to 90) comes first, then longitude"
        )
    return point
