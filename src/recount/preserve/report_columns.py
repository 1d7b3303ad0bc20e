"""Which column of a table of reports says what: a mapping, kept as data; and the names that speak for themselves."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from .. import codebook
from ..errors import BadMapping

#: fields of a report that a column may hold
FIELDS = ("text", "title", "published", "url", "publisher", "language", "source_type", "country")
_WORDS = re.compile(r"[\W_]+")
_ARABIC_FORMS = (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه"))


@dataclass(frozen=True, slots=True)
class TableMapping:
    """How tables with these column names are read. Columns that no field takes are kept in `extra`.

    `columns` is field -> column, `fixed` field -> what holds for every row without a value of its own.
    `header_row` is the row of the column names (1 is the first); None finds it. `sheets` empty: every visible sheet.
    `date_formats` are those of `strptime`, tried in order after ISO dates.
    """

    name: str
    header: tuple[str, ...]
    columns: Mapping[str, str]
    fixed: Mapping[str, str] = field(default_factory=dict)
    date_formats: tuple[str, ...] = ()
    header_row: int | None = None
    sheets: tuple[str, ...] = ()
    delimiter: str | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Recognised:
    """What column names say by themselves: field -> column where sure; `doubtful` is to be settled by a person."""

    columns: Mapping[str, str]
    doubtful: Mapping[str, tuple[str, ...]]


def recognised(header: Sequence[str]) -> Recognised:
    """What these column names say. Two columns that both seem to hold the text make it doubtful."""
    by_name: dict[str, str] = {}
    for column in header:
        by_name.setdefault(_plain(column), column)
    columns: dict[str, str] = {}
    doubtful: dict[str, tuple[str, ...]] = {}
    for wanted in FIELDS:
        found = tuple(by_name[name] for name in _names()[wanted] if name in by_name)
        perhaps = tuple(by_name[name] for name in _doubtful().get(wanted, ()) if name in by_name)
        if found and (wanted != "text" or len(found) == 1):
            columns[wanted] = found[0]
        elif found or perhaps:
            doubtful[wanted] = found or perhaps
    return Recognised(columns, doubtful)


def read_mapping(name: str, written: str) -> TableMapping:
    """The mapping of a TOML file. Raises BadMapping, which names the entry that is not understood."""
    try:
        table = tomllib.loads(written)
    except ValueError as why:
        raise BadMapping(name, "*", f"not TOML: {why}") from why
    known = {"name", "header", "columns", "fixed", "date_formats", "header_row", "sheets", "delimiter", "encoding"}
    if unknown := sorted(table.keys() - known):
        raise BadMapping(name, unknown[0], f"no such entry; known are {', '.join(sorted(known))}")
    columns = _strings_by_field(name, table, "columns")
    if "text" not in columns:
        raise BadMapping(name, "columns.text", "say which column holds the text of the report")
    header_row = table.get("header_row")
    if header_row is not None and (type(header_row) is not int or header_row < 1):
        raise BadMapping(name, "header_row", "is a number from 1 on")
    return TableMapping(
        _string(name, table, "name") or name,
        _strings(name, table, "header"),
        columns,
        _strings_by_field(name, table, "fixed"),
        _strings(name, table, "date_formats"),
        header_row,
        _strings(name, table, "sheets"),
        _string(name, table, "delimiter"),
        _string(name, table, "encoding"),
    )


def write_mapping(mapping: TableMapping, doubtful: Mapping[str, tuple[str, ...]]) -> str:
    """The mapping as a TOML file to be looked through; what is doubtful stands in it as a comment."""
    lines = [
        "# Which column says what. Check it, then: recount add CASE TABLE --mapping THIS-FILE",
        "# Columns that are not named under [columns] are kept with each report.",
        f"name = {_quoted(mapping.name)}",
        f"header = {_quoted(list(mapping.header))}",
        *([f"header_row = {mapping.header_row}"] if mapping.header_row else []),
        *([f"sheets = {_quoted(list(mapping.sheets))}"] if mapping.sheets else []),
        *([f"delimiter = {_quoted(mapping.delimiter)}"] if mapping.delimiter else []),
        *([f"encoding = {_quoted(mapping.encoding)}"] if mapping.encoding else []),
        "# formats of dates that are not ISO dates: %d day, %m month, %Y year, %H hour, %M minute",
        f"date_formats = {_quoted(list(mapping.date_formats))}",
        "",
        "[columns]",
        *(f"{name} = {_quoted(column)}" for name, column in mapping.columns.items()),
        *(f"# {name} = {_quoted(column)}   # perhaps" for name, found in doubtful.items() for column in found),
        "",
        '# what holds for every row without a value of its own, such as publisher = "…"',
        "[fixed]",
        *(f"{name} = {_quoted(value)}" for name, value in mapping.fixed.items()),
    ]
    return "\n".join(lines) + "\n"


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _string(name: str, table: Mapping[str, object], entry: str) -> str | None:
    value = table.get(entry)
    if value is not None and not isinstance(value, str):
        raise BadMapping(name, entry, "is not a text in quotation marks")
    return value


def _strings(name: str, table: Mapping[str, object], entry: str) -> tuple[str, ...]:
    value = table.get(entry, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadMapping(name, entry, "is not a list of texts in quotation marks")
    return tuple(value)


def _strings_by_field(name: str, table: Mapping[str, object], entry: str) -> dict[str, str]:
    value = table.get(entry, {})
    if not isinstance(value, dict):
        raise BadMapping(name, entry, "is not a table of fields")
    for key, item in value.items():
        if key not in FIELDS or not isinstance(item, str):
            raise BadMapping(name, f"{entry}.{key}", f"fields are {', '.join(FIELDS)}, each with one text")
    return dict(value)


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    table = codebook.table("report_columns")
    return {name: tuple(_plain(word) for word in table[name]) for name in FIELDS}


@cache
def _doubtful() -> Mapping[str, tuple[str, ...]]:
    return {k: tuple(map(_plain, words)) for k, words in codebook.table("report_columns")["doubtful"].items()}


def _plain(column: str) -> str:
    """A column name as it is compared: `Post_Text` and `post text`, `النَّص` and `نص` are alike."""
    letters = unicodedata.normalize("NFKC", column).casefold()
    letters = "".join(char for char in letters if unicodedata.category(char) not in ("Mn", "Cf") and char != "ـ")
    for form, plain in _ARABIC_FORMS:
        letters = letters.replace(form, plain)
    return " ".join(word.removeprefix("ال") for word in _WORDS.split(letters) if word)
