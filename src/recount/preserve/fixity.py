"""Do bytes still have the digests that were recorded of them? Three outcomes, and always on to the next file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..errors import EvidenceError
from ..records import Capture, Digest
from .blobs import EvidenceStore

#: list of a release's files with their digests, in the form of the `sha256sum` command
CHECKSUMS = "checksums.sha256"
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


class Outcome(StrEnum):
    """What a check of one thing came to."""

    PASSED = "passed"
    FAILED = "failed"
    NOTHING_TO_CHECK = "nothing to check"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was checked, what it came to, and why where it did not pass."""

    name: str
    outcome: Outcome
    why: str = ""


def check_evidence(evidence: EvidenceStore, captures: tuple[Capture, ...]) -> Iterator[Check]:
    """Every capture against its bytes, then bytes that no capture speaks of against their own name."""
    if not captures:
        yield Check("evidence", Outcome.NOTHING_TO_CHECK, "the case holds no capture")
    for capture in captures:
        yield _check_blob(evidence, capture.digest, f"{capture.address} ({capture.capture_id})", capture.size)
    recorded = {capture.digest for capture in captures}
    for digest in evidence.digests():
        if digest not in recorded:
            yield _check_blob(evidence, digest, f"evidence {digest}, which no capture speaks of", None)


def check_folder(folder: Path) -> Iterator[Check]:
    """Every file of a release against its list of checksums; a file that is not on the list was not published."""
    listed: dict[str, Digest] = {}
    for number, line in enumerate((folder / CHECKSUMS).read_text(encoding="utf-8").splitlines(), 1):
        found = _LINE.fullmatch(line)
        if found:
            listed[found[2].removeprefix("./")] = Digest(found[1])
        elif line.strip():
            yield Check(f"{CHECKSUMS}, line {number}", Outcome.FAILED, "not a line of the form `sha256  path`")
    if not listed:
        yield Check(CHECKSUMS, Outcome.NOTHING_TO_CHECK, "the list names no file")
    for name in sorted(listed):
        yield _check_file(folder, name, listed[name])
    yield from _unlisted(folder, listed)


def _check_blob(evidence: EvidenceStore, digest: Digest, name: str, size: int | None) -> Check:
    try:
        content = evidence.read(digest)
    except (EvidenceError, OSError) as why:
        return Check(name, Outcome.FAILED, str(why))
    if size is not None and len(content) != size:
        return Check(name, Outcome.FAILED, f"{len(content)} bytes, recorded are {size}")
    return Check(name, Outcome.PASSED)


def _check_file(folder: Path, name: str, expected: Digest) -> Check:
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        return Check(name, Outcome.FAILED, "leads out of the folder; not opened")
    try:
        with path.open("rb") as file:
            actual = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as why:
        return Check(name, Outcome.FAILED, f"cannot be read: {why.strerror}")
    if actual != expected:
        return Check(name, Outcome.FAILED, f"expected sha256 {expected}, found {actual}")
    return Check(name, Outcome.PASSED)


def _unlisted(folder: Path, listed: Mapping[str, Digest]) -> Iterator[Check]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or name in listed or name == CHECKSUMS:
            continue
        if path.name.startswith("."):
            yield Check(name, Outcome.NOTHING_TO_CHECK, "a hidden file, not on the list")
        else:
            yield Check(name, Outcome.FAILED, "not on the list of checksums: it was not published")
