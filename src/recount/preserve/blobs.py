"""The evidence store: bytes kept once, under their own digest, and never changed."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..errors import DigestMismatch, EvidenceError
from ..records import Digest, digest_of

_DIGEST = re.compile(r"[0-9a-f]{64}")


class EvidenceStore:
    """A folder of blobs: `ab/cdef…` holds the bytes whose SHA-256 is `abcdef…`."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, digest: Digest) -> Path:
        """Where the blob of this digest is kept, whether it is there or not.

        Raises EvidenceError for anything but a SHA-256 in lower-case hexadecimal.
        """
        if not _DIGEST.fullmatch(digest):
            raise EvidenceError(f"{digest!r} is not a SHA-256")
        return self._root / digest[:2] / digest[2:]

    def keep(self, content: bytes) -> Digest:
        """Keep these bytes; gives back their digest. They are on disk, whole, when this returns.

        Raises DigestMismatch where other bytes stand in their place: damage is reported, never overwritten.
        """
        digest = digest_of(content)
        path = self.path(digest)
        if path.exists():
            self.read(digest)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            _write_whole(path, content)
        return digest

    def read(self, digest: Digest) -> bytes:
        """The bytes of this digest, checked.

        Raises DigestMismatch where they were changed, EvidenceError where they are missing.
        """
        path = self.path(digest)
        try:
            content = path.read_bytes()
        except FileNotFoundError as why:
            raise EvidenceError(f"{self._named(path)}: missing; restore it from a backup") from why
        if (actual := digest_of(content)) != digest:
            raise DigestMismatch(self._named(path), digest, actual)
        return content

    def digests(self) -> Iterator[Digest]:
        """The digest of every blob that is kept, in order."""
        for path in sorted(self._root.glob("[0-9a-f][0-9a-f]/*")):
            if _DIGEST.fullmatch(path.parent.name + path.name):
                yield Digest(path.parent.name + path.name)

    def _named(self, path: Path) -> str:
        return str(path.relative_to(self._root.parent))


def _write_whole(path: Path, content: bytes) -> None:
    """All or nothing: under a passing name first, forced to disk, then renamed."""
    handle, passing = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(passing).chmod(0o444)
        Path(passing).replace(path)
    finally:
        Path(passing).unlink(missing_ok=True)
