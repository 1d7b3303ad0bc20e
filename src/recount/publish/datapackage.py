"""The Data Package of a release (Frictionless Data Package v1): every data file with schema, bytes and digest.

*Source*: specs.frictionlessdata.io, Data Package, Tabular Data Resource, Table Schema (v1).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from ..records import digest_of
from .dictionary import Column, Table, dictionary
from .record import PublicRecord, ReleaseKind

DATAPACKAGE = "datapackage.json"
_MEDIA = {
    ".json": "application/json",
    ".geojson": "application/geo+json",
    ".jsonl": "application/x-ndjson",
    ".csv": "text/csv",
}
#: lines of JSON are no table here: a reader that takes every `jsonl` for one must not try
_FORMAT = {".jsonl": "json-lines"}
_DIALECT = {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True}


@dataclass(frozen=True, slots=True)
class DataFile:
    """One data file of a release: its path in the folder, its bytes, what it holds, and its table where it is one.

    `schema` is false for a table whose first row is not all: the row of HXL hashtags below it is no value.
    """

    path: str
    text: str
    meaning: Mapping[str, str]
    table: Table | None = None
    schema: bool = True


@dataclass(frozen=True, slots=True)
class Labelled:
    """What the package says of itself. `licence` is a name such as CC-BY-4.0; None where nobody stated one."""

    name: str
    title: str
    created: datetime
    licence: str | None = None


def datapackage(labelled: Labelled, record: PublicRecord, files: Iterable[DataFile]) -> str:
    """The descriptor as JSON text: equal files give equal bytes."""
    found: dict[str, object] = {
        "profile": "data-package",
        "name": labelled.name,
        "title": labelled.title,
        "description": _description(record, labelled.licence),
        "created": labelled.created.isoformat(),
        "licenses": [{"name": labelled.licence}] if labelled.licence else None,
        "sources": [{"title": publisher} for publisher in publishers(record)] or None,
        "resources": [_resource(file) for file in files],
    }
    kept = {key: value for key, value in found.items() if value is not None}
    return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


def publishers(record: PublicRecord) -> list[str]:
    """The publishers that the release names, in order."""
    return sorted({report.publisher for report in record.reports if report.publisher})


def _description(record: PublicRecord, licence: str | None) -> str:
    if record.kind is ReleaseKind.SPECIMEN:
        return "A specimen: the reading of a machine that nobody has reviewed. It must not be published or cited."
    unlicensed = "" if licence else " No licence is stated: ask its makers before you republish it."
    return (
        "Incidents of harm in armed conflict with the accounts they rest on, made with Recount under the publication "
        f"policy {record.policy}. An empty cell is unknown or withheld, never zero.{unlicensed}"
    )


def _resource(file: DataFile) -> dict[str, object]:
    path, raw = PurePosixPath(file.path), file.text.encode()
    found: dict[str, object] = {
        "name": path.name.lower().replace(".", "-").replace("_", "-"),
        "path": file.path,
        "title": path.name,
        "description": file.meaning["en"],
        "format": _FORMAT.get(path.suffix, path.suffix.removeprefix(".")),
        "mediatype": _MEDIA[path.suffix],
        "encoding": "utf-8",
        "bytes": len(raw),
        "hash": f"sha256:{digest_of(raw)}",
    }
    if file.table is None or not file.schema:
        # Said outright: JSON Lines are taken for a table by some readers, and a text of many parts is none.
        return {"profile": "data-resource", "type": "file", **found}
    return {"profile": "tabular-data-resource", **found, "dialect": _DIALECT, "schema": table_schema(file.table)}


def table_schema(table: Table) -> dict[str, object]:
    """The Table Schema of one table."""
    schema: dict[str, object] = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = [table.key]
    if keys := list(_foreign_keys(table)):
        schema["foreignKeys"] = keys
    return schema


def _foreign_keys(table: Table) -> Iterator[dict[str, object]]:
    for column in table.columns:
        if column.references is not None:
            other = dictionary()[column.references]
            resource = PurePosixPath(other.file).name.replace(".", "-")
            yield {"fields": [column.name], "reference": {"resource": resource, "fields": [other.key]}}


def _field(column: Column) -> dict[str, object]:
    limits: dict[str, object] = {"required": True} if column.required else {}
    if column.words:
        limits["enum"] = list(column.words)
    limits |= {
        name: value for name, value in (("minimum", column.minimum), ("maximum", column.maximum)) if value is not None
    }
    found: dict[str, object] = {"name": column.name, "type": column.type, "description": column.described}
    if column.format != "default":
        found["format"] = column.format
    if column.unit:
        found["unit"] = column.unit
    if limits:
        found["constraints"] = limits
    return found
