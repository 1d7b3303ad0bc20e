"""A mapping: which column of an earlier list says what. Presets are files of the code book; users write their own.

Wherever a column is named, several may be: the first of them that the row fills is read.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ... import codebook
from ...errors import WHOLE, BadMapping, UnknownTable
from ...records import Group, Harm, PlacePrecision, Status, TimePrecision

Columns = tuple[str, ...]
_FIGURE = {"harm", "status", "group", "side", "low", "best", "high", "exact", "range", "part"}
_KNOWN = {
    "name", "version", "title", "provider", "sources_of_mapping", "cautions", "recognised_by", "code",
    "previous_codes", "blank", "unknown", "date", "place", "figure", "word", "belligerents", "event", "sources",
}  # fmt: skip
_DATE = {"start", "end", "formats", "precision", "codes"}
_PLACE = {"name", "admin1", "country", "lat", "lon", "precision", "codes"}


@dataclass(frozen=True, slots=True)
class FigureColumns:
    """Where one figure stands: columns for its ends, or one with both (`range`), or one with one number (`exact`)."""

    harm: Harm
    status: Status
    group: Group | None
    side: Columns
    low: Columns
    best: Columns
    high: Columns
    exact: Columns
    range: Columns
    part: bool = False


@dataclass(frozen=True, slots=True)
class WordColumns:
    """Where a grade or status stands, and in which scheme.

    `axis` is `grade` or `strike_status` where the scheme is the one that Recount grades by, so that words compare.
    """

    scheme: str
    columns: Columns
    axis: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceCode:
    """What a list's code of place precision means. `radius_m` is None where its source gives no distance."""

    precision: PlacePrecision
    radius_m: int | None = None


@dataclass(frozen=True, slots=True)
class DateColumns:
    """Where the days stand; `codes` is what the list's codes of date precision mean."""

    start: Columns
    end: Columns
    precision: Columns
    formats: tuple[str, ...]
    codes: Mapping[str, TimePrecision]


@dataclass(frozen=True, slots=True)
class PlaceColumns:
    """Where the place stands; `codes` is what the list's codes of place precision mean."""

    name: Columns
    admin1: Columns
    country: Columns
    lat: Columns
    lon: Columns
    precision: Columns
    codes: Mapping[str, PlaceCode]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A mapping as typed values. `data` is the whole of it as written, for the record."""

    name: str
    title: str
    provider: str
    cautions: tuple[str, ...]
    recognised_by: tuple[Columns, ...]
    code: Columns
    previous_codes: Columns
    blank: frozenset[str]
    unknown: frozenset[str]
    date: DateColumns
    place: PlaceColumns
    figures: tuple[FigureColumns, ...]
    words: tuple[WordColumns, ...]
    belligerents: Columns
    event: Columns
    sources: Columns
    data: Mapping[str, Any]

    @property
    def axes(self) -> dict[str, str]:
        """Which of our axes, `grade` or `strike_status`, the words of a scheme are on."""
        return {word.scheme: word.axis for word in self.words if word.axis}


def presets() -> tuple[str, ...]:
    """The names of the mappings that the code book holds, in order."""
    return codebook.mappings()


def preset(name: str) -> Mapped:
    """A mapping of the code book. Raises UnknownTable, which lists the known ones."""
    if name not in presets():
        raise UnknownTable(name, f"no such mapping; known are {', '.join(presets())}; --mapping FILE takes your own")
    return mapped(codebook.mapping(name), f"{name}.toml")


def read_mapping(path: Path) -> Mapped:
    """The mapping that a user wrote. Raises BadMapping naming the file and the entry."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as why:
        fault = f"cannot be opened ({why.strerror})" if isinstance(why, OSError) else f"not TOML in UTF-8 ({why})"
        raise BadMapping(str(path), WHOLE, f"{fault}; docs/how-to/bring-what-you-have.md shows one") from why
    return mapped(data, path.name)


def fitting(columns: tuple[str, ...], name: str) -> Mapped:
    """The one preset whose columns a table has. Raises UnknownTable with the columns and what to do."""
    found = [one for one in map(preset, presets()) if fits(one, columns)]
    if len(found) == 1:
        return found[0]
    shown = ", ".join(column or "(no name)" for column in columns)
    if found:
        names = ", ".join(one.name for one in found)
        raise UnknownTable(name, f"fits several mappings ({names}); choose one with --as NAME")
    raise UnknownTable(
        name,
        f"fits none of the known lists ({', '.join(presets())}). Its columns are: {shown}. Write a mapping: "
        "`recount import CASE FILE --propose > mine.toml` begins one; then import with --mapping mine.toml",
    )


def fits(one: Mapped, columns: tuple[str, ...]) -> bool:
    """True where a table has, of each group of columns that a mapping is recognised by, at least one."""
    held = set(columns)
    return bool(one.recognised_by) and all(held & set(group) for group in one.recognised_by)


def mapped(data: Mapping[str, Any], file: str) -> Mapped:
    """A mapping's table as typed values. Raises BadMapping for what is missing, unknown or of the wrong kind."""
    if unknown := sorted(set(data) - _KNOWN):
        raise BadMapping(file, unknown[0], f"unknown entry; known are {', '.join(sorted(_KNOWN))}")
    try:
        return _mapped(data)
    except KeyError as why:
        raise BadMapping(file, str(why.args[0]), "missing") from why
    except (ValueError, TypeError, AttributeError) as why:
        raise BadMapping(file, "*", str(why)) from why


def _mapped(data: Mapping[str, Any]) -> Mapped:
    return Mapped(
        name=_name(data["name"]),
        title=str(data.get("title", data["name"])),
        provider=str(data["provider"]),
        cautions=tuple(data.get("cautions", ())),
        recognised_by=tuple(_columns(group) for group in data.get("recognised_by", ())),
        code=_columns(data.get("code")),
        previous_codes=_columns(data.get("previous_codes")),
        blank=frozenset(data.get("blank", ("",))) | {""},
        unknown=frozenset(data.get("unknown", ())),
        date=_date(data["date"]),
        place=_place(data.get("place", {})),
        figures=tuple(map(_figure, data["figure"])),
        words=tuple(map(_word, data.get("word", ()))),
        belligerents=_columns(data.get("belligerents")),
        event=_columns(data.get("event")),
        sources=_columns(data.get("sources")),
        data=data,
    )


def _name(value: object) -> str:
    if not isinstance(value, str) or not value or ":" in value or not value.isprintable():
        raise ValueError(f"name {value!r}: give a short word without a colon")
    return value


def _columns(value: object) -> Columns:
    found = () if value is None else (value,) if isinstance(value, str) else value
    if not isinstance(found, (list, tuple)) or not all(isinstance(item, str) for item in found):
        raise TypeError(f"{value!r} is not the name of a column, nor a list of names")
    return tuple(found)


def _only(table: Mapping[str, Any], known: set[str], what: str) -> None:
    if unknown := sorted(set(table) - known):
        raise ValueError(f"{what}.{unknown[0]}: unknown entry; known are {', '.join(sorted(known))}")


def _date(table: Mapping[str, Any]) -> DateColumns:
    _only(table, _DATE, "date")
    codes = {str(code): TimePrecision(word) for code, word in _codes(table.get("codes")).items()}
    start, end, precision = (_columns(table.get(key)) for key in ("start", "end", "precision"))
    return DateColumns(start, end, precision, tuple(table.get("formats", ())), codes)


def _place(table: Mapping[str, Any]) -> PlaceColumns:
    _only(table, _PLACE, "place")
    codes = {str(code): _place_code(meaning) for code, meaning in _codes(table.get("codes")).items()}
    name, admin1, country, lat, lon, precision = (
        _columns(table.get(key)) for key in ("name", "admin1", "country", "lat", "lon", "precision")
    )
    return PlaceColumns(name, admin1, country, lat, lon, precision, codes)


def _place_code(meaning: Mapping[str, Any]) -> PlaceCode:
    return PlaceCode(PlacePrecision(meaning["precision"]), meaning.get("radius_m"))


def _codes(named: object) -> Mapping[str, Any]:
    """A table of precision codes: written in the mapping itself, or the name of one in the code book."""
    if named is None or isinstance(named, dict):
        return named or {}
    found = codebook.table("precisions").get(str(named))
    if found is None:
        raise ValueError(f"codes {named!r}: no such table in precisions.toml")
    return dict(found["codes"])


def _word(table: Mapping[str, Any]) -> WordColumns:
    _only(table, {"scheme", "column", "axis"}, "word")
    axis = table.get("axis")
    if axis not in (None, "grade", "strike_status"):
        raise ValueError(f"word.axis {axis!r}: grade or strike_status, or leave it out")
    return WordColumns(table["scheme"], _columns(table["column"]), axis)


def _figure(table: Mapping[str, Any]) -> FigureColumns:
    _only(table, _FIGURE, "figure")
    side, low, best, high, exact, both = (
        _columns(table.get(key)) for key in ("side", "low", "best", "high", "exact", "range")
    )
    if not (low or best or high or exact or both):
        raise ValueError(f"figure {table['harm']}: names no column; give low, best, high, exact or range")
    return FigureColumns(
        harm=Harm(table["harm"]),
        status=Status(table.get("status", Status.UNKNOWN)),
        group=Group(table["group"]) if "group" in table else None,
        side=side,
        low=low,
        best=best,
        high=high,
        exact=exact,
        range=both,
        part=bool(table.get("part")),
    )
