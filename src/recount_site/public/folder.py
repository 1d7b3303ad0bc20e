"""The one way into a release folder: its manifest, its record, and those of its files that its checksums name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from recount.errors import NoRelease
from recount.publish import (
    CHANGES,
    CHECKSUMS,
    METHODOLOGY,
    RECORD,
    ChangeLog,
    Manifest,
    Methodology,
    PublicRecord,
    read_manifest,
)
from recount.records import Digest, digest_of, from_json

from ..arabic_areas import provinces

T = TypeVar("T")


@dataclass(frozen=True)
class ReleaseFolder:
    """A release or specimen on disk. `open` it; nothing outside the folder is ever read."""

    path: Path
    manifest: Manifest
    record: PublicRecord
    methodology: Methodology
    changes: ChangeLog = field(default_factory=ChangeLog)

    @classmethod
    def open(cls, path: Path) -> ReleaseFolder:
        """The release in a folder. Raises NoRelease where there is none, BadRecord where it is damaged."""
        manifest = read_manifest(path)
        if manifest is None:
            there = "this folder is no release" if path.is_dir() else "there is no such folder"
            raise NoRelease(f"{path}: {there}; name one that `recount release CASE` made")
        record, made = _read(path / RECORD, PublicRecord), _read(path / METHODOLOGY, Methodology)
        # Releases of before there was a log have none.
        log = _read(path / CHANGES, ChangeLog) if (path / CHANGES).is_file() else ChangeLog()
        return cls(path, manifest, record, made, log)

    @cached_property
    def record_digest(self) -> Digest:
        """The SHA-256 of the record, the file that all pages are made from."""
        return digest_of((self.path / RECORD).read_bytes())

    @cached_property
    def arabic_places(self) -> Mapping[str, str]:
        """The Arabic names of the places of this record and of their provinces, by their names in English."""
        held = [incident.where for incident in self.record.incidents]
        held += [claim.where for claim in self.record.claims]
        places = [place for place in held if place]
        known = {place.admin1: provinces(place.country_name).get(place.admin1) for place in places if place.admin1}
        known |= {place.name: place.name_ar for place in places if place.name and place.name_ar}
        return {name: arabic for name, arabic in known.items() if arabic}

    @cached_property
    def files(self) -> frozenset[str]:
        """The names of all files that the checksums name, and of the checksums themselves."""
        sealed = self.path / CHECKSUMS
        lines = sealed.read_text(encoding="utf-8").splitlines() if sealed.is_file() else []
        return frozenset({line.split("  ", 1)[1] for line in lines} | {CHECKSUMS})

    def holds(self, name: str) -> bool:
        """True where the folder has this file; unlike `file`, also before it is sealed."""
        return (self.path / name).is_file()

    def file(self, name: str) -> Path | None:
        """The file of this name, if the release names it and it is there; None otherwise."""
        if name not in self.files:
            return None
        found = (self.path / name).resolve()
        return found if found.is_file() and found.is_relative_to(self.path.resolve()) else None


def _read(path: Path, cls: type[T]) -> T:
    try:
        return from_json(cls, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, json.JSONDecodeError) as why:
        raise NoRelease(f"{path}: the release is damaged ({why}); `recount verify` says where") from why
