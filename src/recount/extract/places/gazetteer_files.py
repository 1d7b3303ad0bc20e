"""The rows of a gazetteer: the packaged extract, our additions, and dumps of GeoNames.

Tables that people bring are read by `gazetteer_tables`. A line that cannot be read raises BadPlace, which says why and
what to mend.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import BadPlace
from .place_names import is_arabic

GEONAMES_COLUMNS = 19
LAST_LATITUDE, LAST_LONGITUDE = 90, 180
#: what GeoNames' classes of features other than settlements are to us: areas, and sites; the rest (rivers, roads) have
#: no point where something happened
_AREA, _SITE, _SETTLEMENT = "AREA", "LMK", "PPL"
_KIND_OF_CLASS = {"T": _AREA, "L": _AREA, "V": _AREA, "S": _SITE}
_AREAS_OF_ADMINISTRATION = ("PCLI", "ADM1", "ADM2", "ADM3")


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """One entry: its names, WGS 84 degrees, class as GeoNames writes it, and population (0 where unknown).

    Entries are compared by identity, because a gazetteer holds each once and looks them up often.

    `rank` tells where the entry comes from, and of two entries for one place the higher rank is kept: 0 the
    extract, 1 our additions, 2 a file somebody brought. `aliases` are further spellings; in the extract they are
    keys already, those of the names first. `admin1` is the name of the province, or in a dump GeoNames' code of it.
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


def is_dump(line: str) -> bool:
    """Whether a file's first line is one of a dump of GeoNames, which has no header."""
    return line.count("\t") + 1 == GEONAMES_COLUMNS


def dump_row(line: str, rank: int) -> Place | None:
    """The place on one line of a dump; None for rivers, roads and what lies under the sea. Raises BadPlace."""
    cells = line.split("\t")
    if len(cells) != GEONAMES_COLUMNS:
        raise BadPlace(
            f"{len(cells)} columns where a GeoNames dump has {GEONAMES_COLUMNS}; download the file again, or take the "
            "line out"
        )
    kind = _kind(cells[6], cells[7])
    if kind is None:
        return None
    spellings = tuple(name for name in cells[3].split(",") if name)
    lat, lon = point_of(cells[4], cells[5])
    return Place(f"geonames:{cells[0]}", cells[1], _first_arabic(spellings), (cells[2], *spellings), cells[8] or None,
                 cells[10] or None, lat, lon, kind, int(cells[14]) if cells[14].isdigit() else 0, rank)  # fmt: skip


def _kind(feature_class: str, code: str) -> str | None:
    if feature_class == "P":
        return "PPLX" if code == "PPLX" else _SETTLEMENT
    if feature_class == "A":
        known = "PCLI" if code.startswith("PCL") else code
        return known if known in _AREAS_OF_ADMINISTRATION else "ADM3"
    return _KIND_OF_CLASS.get(feature_class)


def _first_arabic(names: tuple[str, ...]) -> str | None:
    return next((name for name in names if is_arabic(name)), None)


def point_of(lat: str, lon: str) -> tuple[float, float]:
    """The point that two cells give, in WGS 84 degrees. Raises BadPlace where they give none.

    A comma may stand for the point of decimals: no degree has thousands.
    """
    if not lat or not lon:
        empty = " and ".join(name for name, cell in (("latitude", lat), ("longitude", lon)) if not cell)
        raise BadPlace(f"no {empty}; fill it in, in degrees, or take the line out")
    try:
        point = float(lat.replace(",", ".")), float(lon.replace(",", "."))
    except ValueError as why:
        raise BadPlace(
            f"{lat!r}, {lon!r} is no point; write latitude and longitude as degrees in decimals, such as 34.57"
        ) from why
    if point == (0.0, 0.0):
        raise BadPlace("0, 0 is what programs write for a point that is not known; fill it in, or take the line out")
    if not (abs(point[0]) <= LAST_LATITUDE and abs(point[1]) <= LAST_LONGITUDE):
        raise BadPlace(
            f"{lat}, {lon} lies outside the globe; latitude (-90 to 90) comes first, then longitude (-180 to 180)"
        )
    return point
