"""The Data page: every file of a release with what it is, every table with its columns, in the page's language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from recount.publish import dictionary, told_of

from .folder import ReleaseFolder


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file of the release and what it is, in the page's language."""

    path: str
    meaning: str

    @property
    def name(self) -> str:
        """The path below the folder of data."""
        return self.path.removeprefix("data/")


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column as the page tells of it; `words` are all that it may hold, where its vocabulary is closed."""

    name: str
    meaning: str
    unit: str | None
    many: bool
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table and its columns, in the page's language."""

    file: str
    columns: tuple[TableColumn, ...]


def data_page(folder: ReleaseFolder, language: str) -> dict[str, object]:
    """What the Data page is given. Files that an older release lacks are not told of."""
    held = {path: meaning for path, meaning in told_of().items() if folder.holds(path)}
    return {
        "files": [HeldFile(path, meaning[language]) for path, meaning in held.items()],
        "tables": [_table(name, language) for name, table in dictionary().items() if table.file in held],
        "licence": folder.manifest.licence,
    }


def _table(name: str, language: str) -> ShownTable:
    table = dictionary()[name]
    columns = tuple(
        TableColumn(column.name, column.meaning[language], column.unit, column.many, column.words)
        for column in table.columns
    )
    return ShownTable(PurePosixPath(table.file).name, columns)
