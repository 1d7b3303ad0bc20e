"""The release folder: written whole beside its place, searched for leaks, sealed with checksums, then moved in.

    release.json       the manifest
    datapackage.json   the data files with their schemas, bytes and digests (Frictionless Data Package)
    data/              the record as JSON (what the site reads), CSV, GeoJSON, crosswalks, and the map as a plain script
    en/, ar/, static/  the site, baked by the caller
    checksums.sha256   over all of it, in the format of `sha256sum`

A release is frozen: it is never written over. A specimen is, by the next one.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..errors import ForeignFolder, RecountError
from ..records import Digest, digest_of, from_json, to_json
from .changes import ChangeLog
from .datapackage import DATAPACKAGE, Labelled, datapackage
from .exports import data_files
from .leaks import refuse_leaks
from .methodology import Methodology
from .record import PublicRecord, ReleaseKind

#: version of the folder's layout
LAYOUT = 1
MANIFEST = "release.json"
CHECKSUMS = "checksums.sha256"

Baker = Callable[[Path], None]
"""Writes the pages of the site into a folder that holds the data already."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder says of itself. `created` is UTC; `versions` names the program and the rules that made it."""

    recount_release: int
    name: str
    kind: ReleaseKind
    created: datetime
    title: str
    codes: tuple[str, ...]
    policies: Mapping[str, str] = field(default_factory=dict, hash=False)
    versions: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """What is to be written: the record, how it was made, under which name, and what must not be in it."""

    name: str
    record: PublicRecord
    methodology: Methodology
    versions: Mapping[str, str]
    secrets: frozenset[str] = frozenset()
    changes: ChangeLog = field(default_factory=ChangeLog)
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A folder in its place: its manifest, how many files it holds, and the digest over their checksums."""

    path: Path
    manifest: Manifest
    files: int
    digest: Digest


def write_folder(out: Path, edition: Edition, bake: Baker) -> Written:
    """Write a release or specimen to `out` and give back what stands there now.

    Equal editions give equal bytes. *Writes* `out` and a temporary sibling, which is gone afterwards.
    Raises ForeignFolder where `out` holds anything but an older specimen, WouldLeak where a file would show
    something withheld; in both cases nothing is left behind.
    """
    _refuse_occupied(out, edition.record.kind)
    out.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        manifest = _filled(work, edition)
        bake(work)
        refuse_leaks(work, edition.secrets, (r.link for r in edition.record.reports if r.link))
        files = _sealed(work)
        digest = digest_of((work / CHECKSUMS).read_bytes())
        _swapped_in(work, out)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return Written(out, manifest, files, digest)


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder that Recount made; None for any other."""
    try:
        found: Any = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return from_json(Manifest, found)
    except (OSError, ValueError, RecountError):
        return None


def release_name(parent: Path, day: date) -> str:
    """The next free name for a release of this day: `release-2018-12-21`, then `release-2018-12-21-2` and so on."""
    first = f"release-{day.isoformat()}"
    names = (first if number == 1 else f"{first}-{number}" for number in range(1, 10_000))
    return next(name for name in names if not (parent / name).exists())


def newest_release(parent: Path) -> Path | None:
    """The release in this folder that was made last, by its manifest; None where there is none."""
    found: list[tuple[datetime, str, Path]] = []
    for folder in sorted(parent.iterdir()) if parent.is_dir() else ():
        manifest = read_manifest(folder)
        if manifest is not None and manifest.kind is ReleaseKind.RELEASE:
            found.append((manifest.created, folder.name, folder))
    return max(found)[2] if found else None


def _refuse_occupied(out: Path, kind: ReleaseKind) -> None:
    if not out.exists():
        return
    there = read_manifest(out)
    if there is not None and there.kind is ReleaseKind.SPECIMEN and kind is ReleaseKind.SPECIMEN:
        return
    why = "is a release, and a release is frozen" if there is not None else "was not made by Recount"
    raise ForeignFolder(f"{out} {why}; it is not replaced. Choose another name")


def _filled(work: Path, edition: Edition) -> Manifest:
    record = edition.record
    notes = edition.methodology.policies
    policies = {note.kind: ", ".join(n.name for n in notes if n.kind == note.kind) for note in notes}
    policies |= {"publication": record.policy}
    codes = tuple(incident.code for incident in record.incidents)
    manifest = Manifest(
        LAYOUT,
        edition.name,
        record.kind,
        record.created,
        record.title,
        codes,
        dict(sorted(policies.items())),
        dict(sorted(edition.versions.items())),
        record.note,
        edition.licence,
    )
    _write(work / MANIFEST, _json(manifest))
    files = data_files(record, edition.methodology, edition.changes)
    for file in files:
        (work / file.path).parent.mkdir(parents=True, exist_ok=True)
        _write(work / file.path, file.text)
    labelled = Labelled(edition.name, record.title, record.created, edition.licence)
    _write(work / DATAPACKAGE, datapackage(labelled, record, files))
    return manifest


def _json(value: object) -> str:
    return json.dumps(to_json(value), ensure_ascii=False, indent=1) + "\n"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")


def _sealed(work: Path) -> int:
    files = sorted(path for path in work.rglob("*") if path.is_file())
    lines = [f"{digest_of(path.read_bytes())}  {path.relative_to(work).as_posix()}" for path in files]
    _write(work / CHECKSUMS, "\n".join(_sorted_by_name(lines)) + "\n")
    return len(files)


def _sorted_by_name(lines: Iterable[str]) -> list[str]:
    return sorted(lines, key=lambda line: line.split("  ", 1)[1])


def _swapped_in(work: Path, out: Path) -> None:
    # mkdtemp makes a folder that only its owner may read; a release is for everybody whom the umask lets in.
    umask = os.umask(0)
    os.umask(umask)
    work.chmod(0o777 & ~umask)
    old = out.with_name(f"{work.name}-old")
    if out.exists():
        out.rename(old)
    work.rename(out)
    shutil.rmtree(old, ignore_errors=True)
