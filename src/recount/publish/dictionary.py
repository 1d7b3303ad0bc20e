"""The data dictionary: what each column of each table of a release holds, read from the code book.

*Reads* `codebook/dictionary.toml`, which says in its head what its entries mean. The order there is the order of the
columns in the files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from .. import codebook
from ..records import VOCABULARIES

#: several values of one cell are separated so
MANY = "; "
_KNOWN = {
    "type", "format", "required", "vocabulary", "words", "scheme", "unit", "minimum", "maximum", "many",
    "references", "hxl", "en", "ar",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `type` and `format` are those of Table Schema; `words` are all that it may hold, where closed.

    `references` names the table whose key it points to; `hxl` is its HXL hashtag with attributes, or empty.
    """

    name: str
    type: str
    meaning: Mapping[str, str]
    format: str = "default"
    required: bool = False
    words: tuple[str, ...] = ()
    unit: str | None = None
    minimum: int | None = None
    maximum: int | None = None
    many: bool = False
    references: str | None = None
    hxl: str = ""

    @property
    def described(self) -> str:
        """Its meaning in English with unit and separator, in one sentence."""
        parts = [self.meaning["en"], self.unit and f"unit: {self.unit}", self.many and "several, separated by ;"]
        return "; ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a release: its file, what it holds, and its columns in order. `key` is its primary key."""

    name: str
    file: str
    meaning: Mapping[str, str]
    columns: tuple[Column, ...]
    key: str | None = None

    @property
    def hxl_file(self) -> str:
        """The file of the same table with a row of HXL hashtags."""
        path = PurePosixPath(self.file)
        return str(path.with_name(f"{path.stem}.hxl.csv"))

    def described(self) -> dict[str, str]:
        """Each column with its meaning in English."""
        return {column.name: column.described for column in self.columns}


@cache
def dictionary() -> Mapping[str, Table]:
    """All tables of a release by name, in the order of the code book. Raises KeyError for an unknown entry."""
    return {name: _table(name, given) for name, given in codebook.table("dictionary").items()}


def _table(name: str, given: Mapping[str, Any]) -> Table:
    columns = tuple(_column(column, entry) for column, entry in given["columns"].items())
    return Table(name, given["file"], {"en": given["en"], "ar": given["ar"]}, columns, given.get("key"))


def _column(name: str, given: Mapping[str, Any]) -> Column:
    if unknown := set(given) - _KNOWN:
        raise KeyError(f"dictionary.toml: {name}.{min(unknown)}")
    words = _words(given)
    plain = ("format", "required", "unit", "minimum", "maximum", "many", "references", "hxl")
    more: dict[str, Any] = {entry: given[entry] for entry in plain if entry in given}
    return Column(name, given["type"], {"en": given["en"], "ar": given["ar"]}, words=words, **more)


def _words(given: Mapping[str, Any]) -> tuple[str, ...]:
    """All that a column may hold; empty where that is open. A grade may be of any scheme of the code book."""
    if "vocabulary" in given:
        return tuple(word.value for word in VOCABULARIES[given["vocabulary"]])
    if "scheme" in given:
        schemes = [codebook.policy("grading", name) for name in codebook.policies("grading")]
        return tuple(dict.fromkeys(row["answer"] for scheme in schemes for row in scheme.get(given["scheme"], ())))
    return tuple(given.get("words", ()))
