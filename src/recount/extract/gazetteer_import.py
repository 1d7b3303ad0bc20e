"""Files of places that people bring, and how they join what is packaged."""

from __future__ import annotations

import gzip
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ..errors import InputError
from .gazetteer_files import Place, dump_row, is_dump
from .gazetteer_tables import WANTED, table_places, workbook_places
from .place_names import name_key

#: how workbooks and gzipped files begin; their names say nothing where a case keeps them
_WORKBOOK, _GZIPPED = b"PK\x03\x04", b"\x1f\x8b"
_DUMP_ID = "geonames:"


def read_places(path: Path, rank: int = 2) -> Iterator[Place]:
    """Every place of a GeoNames dump, or of a table with a header: text, plain or gzipped, or a workbook.

    Raises InputError where the file or one of its lines cannot be read.
    """
    raw = _bytes(path)
    if raw.startswith(_WORKBOOK):
        return workbook_places(path, raw, rank)
    lines = _lines(path, raw)
    if not lines:
        raise InputError(f"{path}: the file is empty; give a GeoNames dump, or a table with {WANTED}")
    if is_dump(lines[0]):
        rows = (dump_row(path, number, line, rank) for number, line in enumerate(lines, 1) if line.strip())
        return (place for place in rows if place is not None)
    return table_places(path, lines, rank)


def count_places(path: Path) -> int:
    """How many places a file holds. Raises InputError where the file or one of its lines cannot be read."""
    return sum(1 for _ in read_places(path))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as why:
        raise InputError(f"{path}: cannot be read ({why})") from why


def _lines(path: Path, raw: bytes) -> list[str]:
    try:
        plain = gzip.decompress(raw) if raw.startswith(_GZIPPED) else raw
        return plain.decode("utf-8-sig").splitlines()
    except (OSError, EOFError, ValueError) as why:
        raise InputError(f"{path}: cannot be read ({why}); give a text file in UTF-8, plain or gzipped") from why


def with_provinces(brought: Sequence[Place], packaged: Mapping[str, Iterable[Place]]) -> list[Place]:
    """The places people brought with their provinces named as the packaged ones are, so that containment holds.

    A province is known by any of its names. The codes of a dump are learned from the places that the dump and the
    package both have. A province that is not known stays as it is written; an unknown code is left out.
    """
    named = {country: _by_name(places) for country, places in packaged.items()}
    coded = _by_code(brought, packaged)
    return [_with_province(place, named.get(place.country or "", {}), coded) for place in brought]


def _by_name(places: Iterable[Place]) -> dict[str, str]:
    """The key of every name of a province -> the name it goes by."""
    return {
        name_key(name): place.admin1
        for place in places if place.kind == "ADM1" and place.admin1
        for name in (place.name, *place.aliases)
    }  # fmt: skip


def _by_code(brought: Sequence[Place], packaged: Mapping[str, Iterable[Place]]) -> dict[tuple[str | None, str], str]:
    """Country and code of a province in a dump -> its name: what most places that both sides have say."""
    names = {f"{_DUMP_ID}{place.id}": place.admin1 for places in packaged.values() for place in places}
    votes: dict[tuple[str | None, str], Counter[str]] = defaultdict(Counter)
    for place in brought:
        if place.admin1 and (name := names.get(place.id)):
            votes[place.country, place.admin1][name] += 1
    return {code: max(sorted(found), key=lambda name: found[name]) for code, found in votes.items()}


def _with_province(place: Place, named: Mapping[str, str], coded: Mapping[tuple[str | None, str], str]) -> Place:
    if place.admin1 is None:
        return place
    if place.id.startswith(_DUMP_ID):
        return replace(place, admin1=coded.get((place.country, place.admin1)))
    return replace(place, admin1=named.get(name_key(place.admin1), place.admin1))
