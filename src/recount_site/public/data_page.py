"""The Data page: every file of a release with what it is, every table with its columns, in the page's language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from recount import codebook
from recount.publish import Crosswalk, Loss, Table, crosswalk, dictionary, told_of
from recount.records import from_json

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


@dataclass(frozen=True, slots=True)
class Told:
    """A name and what is said of it in the page's language; `incidents` are the codes or the number concerned."""

    name: str
    why: str
    codes: tuple[str, ...] = ()
    into: tuple[str, ...] = ()
    incidents: int = 0


@dataclass(frozen=True, slots=True)
class Fate:
    """The fields of one fate: coarsened, recoded or dropped."""

    fate: str
    fields: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class ShownLoss:
    """A crosswalk's loss report, in the page's language. `kept` are the fields that nothing is lost of."""

    name: str
    title: str
    loss: Loss
    left_out: tuple[Told, ...]
    kept: tuple[str, ...]
    fates: tuple[Fate, ...]
    empty: tuple[Told, ...]
    columns: tuple[TableColumn, ...]


def data_page(folder: ReleaseFolder, language: str) -> dict[str, object]:
    """What the Data page is given. Files that an older release lacks are not told of."""
    held = {path: meaning for path, meaning in told_of().items() if folder.holds(path)}
    return {
        "files": [HeldFile(path, meaning[language]) for path, meaning in held.items()],
        "tables": [_table(table, language) for table in dictionary().values() if table.file in held],
        "losses": list(losses(folder, language)),
        "licence": folder.manifest.licence,
    }


def _table(table: Table, language: str) -> ShownTable:
    return ShownTable(PurePosixPath(table.file).name, _columns(table, language))


def _columns(table: Table, language: str) -> tuple[TableColumn, ...]:
    return tuple(
        TableColumn(column.name, column.meaning[language], column.unit, column.many, column.words)
        for column in table.columns
    )


def losses(folder: ReleaseFolder, language: str) -> Iterator[ShownLoss]:
    """The loss reports that a release holds, in the page's language."""
    for walk in map(crosswalk, codebook.crosswalks()):
        if folder.holds(walk.loss_file):
            text = (folder.path / walk.loss_file).read_text(encoding="utf-8")
            yield _loss(walk, from_json(Loss, json.loads(text)), language)


def _loss(walk: Crosswalk, loss: Loss, language: str) -> ShownLoss:
    by_fate = {
        fate: tuple(
            Told(one.field, (one.why or {}).get(language, ""), (), one.into, one.incidents)
            for one in loss.fates
            if one.fate == fate
        )
        for fate in ("coarsened", "recoded", "dropped")
    }
    gaps: dict[str, list[str]] = {}
    for gap in loss.empty:
        gaps.setdefault(gap.why[language], []).append(gap.column)
    filled = frozenset(walk.columns) - {gap.column for gap in loss.empty}
    return ShownLoss(
        name=walk.name,
        title=walk.title[language],
        loss=loss,
        left_out=tuple(Told(one.reason, one.why[language], one.codes) for one in loss.left_out),
        kept=tuple(one.field for one in loss.fates if one.fate == "kept"),
        fates=tuple(Fate(fate, fields) for fate, fields in by_fate.items() if fields),
        empty=tuple(Told(", ".join(columns), why) for why, columns in gaps.items()),
        columns=tuple(column for column in _columns(walk.schema, language) if column.name in filled),
    )
