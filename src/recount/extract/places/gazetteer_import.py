"""Files of places that people bring, and how they join what is packaged."""

from __future__ import annotations

import codecs
import gzip
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...errors import BadPlace, InputError
from ...records import Rejection
from .gazetteer_files import Place, dump_row, is_dump
from .gazetteer_tables import WANTED, refused, table_places, workbook_places
from .place_names import name_key

#: how workbooks and gzipped files begin; their names say nothing where a case keeps them
_WORKBOOK, _GZIPPED = b"PK\x03\x04", b"\x1f\x8b"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DUMP_ID = "geonames:"


@dataclass(frozen=True, slots=True)
class PlaceFile:
    """What a file of places holds, and the lines of it that give no place."""

    places: tuple[Place, ...]
    rejections: tuple[Rejection, ...]


def read_places(path: Path, rank: int = 2) -> PlaceFile:
    """Every place of a GeoNames dump, or of a table with a header: text, plain or gzipped, or a workbook.

    A line that gives no place is a rejection that names it. Raises InputError where the file cannot be read, lacks a
    column, or gives no place at all.
    """
    raw = _bytes(path)
    found = list(workbook_places(path, raw, rank) if raw.startswith(_WORKBOOK) else _text_places(path, raw, rank))
    places = tuple(one for one in found if isinstance(one, Place))
    rejections = tuple(one for one in found if isinstance(one, Rejection))
    if not places:
        first = f"; {rejections[0].where}: {rejections[0].reason}" if rejections else f"; fill in {WANTED}"
        raise InputError(f"{path}: no line of it gives a place{first}")
    return PlaceFile(places, rejections)


def _text_places(path: Path, raw: bytes, rank: int) -> Iterator[Place | Rejection]:
    lines = _lines(path, raw)
    if not any(line.strip() for line in lines):
        raise InputError(f"{path}: the file is empty; give a GeoNames dump, or a table with {WANTED}")
    return _dump_places(path, lines, rank) if is_dump(lines[0]) else table_places(path, lines, rank)


def _dump_places(path: Path, lines: Sequence[str], rank: int) -> Iterator[Place | Rejection]:
    for number, line in enumerate(lines, 1):
        try:
            place = dump_row(line, rank) if line.strip() else None
        except BadPlace as why:
            yield refused(path, number, "".join(line.split("\t")[1:2]), why)
        else:
            if place is not None:
                yield place


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise InputError(f"{path}: a folder; name the file of places in it")
    try:
        return path.read_bytes()
    except OSError as why:
        raise InputError(
            f"{path}: cannot be opened ({why.strerror}); name a GeoNames dump, a table or a workbook"
        ) from why


def _lines(path: Path, raw: bytes) -> list[str]:
    try:
        plain = gzip.decompress(raw) if raw.startswith(_GZIPPED) else raw
    except (OSError, EOFError, zlib.error) as why:
        raise InputError(f"{path}: the gzip file is damaged or cut short; download it again") from why
    try:
        text = plain.decode("utf-16" if plain.startswith(_UTF_16) else "utf-8-sig")
    except ValueError as why:
        raise InputError(f"{path}: not text in UTF-8; save it as CSV in UTF-8, or give the workbook itself") from why
    return text.splitlines()


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
