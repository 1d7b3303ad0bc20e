"""The evidence store: bytes kept once, under their own digest, and never changed.

Paths are plain strings where many files are written: path objects took half of the time.
"""

# ruff: noqa: PTH101, PTH103, PTH104, PTH108, PTH110, PTH123

from __future__ import annotations

import ctypes
import hashlib
import os
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ..errors import DigestMismatch, EvidenceError
from ..records import Digest, digest_of

_DIGEST = re.compile(r"[0-9a-f]{64}")
#: where a large file is written before its digest is known
_INCOMING = ".incoming"
#: before the name of a blob until it is whole on disk; what a crash leaves under such a name is written anew
_PASSING = "."
#: files from which on the whole file system is synchronised at once: cheaper than each file on its own
_MANY = 32
#: bytes of a large file that are held at a time
_PIECE = 1 << 20
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL


class EvidenceStore:
    """A folder of blobs: `ab/cdef…` holds the bytes whose SHA-256 is `abcdef…`."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, digest: Digest) -> Path:
        """Where the blob of this digest is kept, whether it is there or not.

        Raises EvidenceError for anything but a SHA-256 in lower-case hexadecimal.
        """
        return Path(self._path(digest))

    def keep(self, content: bytes) -> Digest:
        """Keep these bytes; gives back their digest. They are on disk, whole, when this returns.

        Raises DigestMismatch where other bytes stand in their place: damage is reported, never overwritten.
        """
        digest = digest_of(content)
        self.keep_all({digest: content})
        return digest

    def keep_all(self, blobs: Mapping[Digest, bytes]) -> None:
        """Keep bytes under the digests that they have. All of them are on disk, whole, when this returns.

        First they are written and forced to disk under passing names, then they get their own; a crash leaves no
        blob cut short. Raises as `keep` does.
        """
        folders = {f"{self._root}/{digest[:2]}" for digest in blobs}
        for folder in folders:
            os.makedirs(folder, exist_ok=True)
        passing: dict[str, str] = {}
        for digest, content in blobs.items():
            path = self._path(digest)
            if os.path.exists(path):
                self.read(digest)
            else:
                # Beside its place: thousands of new files in one folder took six times as long to make.
                written = f"{self._root}/{digest[:2]}/{_PASSING}{digest[2:]}"
                passing[written] = path
                _write(written, content)
        _force(self._root, passing)
        for written, path in passing.items():
            os.rename(written, path)
        # Also where all were there already: whoever put them there may have been cut off before this.
        _force(self._root, [*folders, str(self._root)])

    def keep_file(self, source: Path) -> Digest:
        """Keep the bytes of a file that may be larger than memory; gives back the digest of what was kept.

        The digest is taken of the very bytes that are written. Raises as `keep` does.
        """
        incoming = self._root / _INCOMING
        incoming.mkdir(parents=True, exist_ok=True)
        written = f"{incoming}/file-{os.getpid()}"
        digest = _copied(source, written)
        path = self._path(digest)
        if os.path.exists(path):
            os.unlink(written)
            if (actual := digest_of_file(Path(path))) != digest:
                raise DigestMismatch(self._named(Path(path)), digest, actual)
            return digest
        folder = f"{self._root}/{digest[:2]}"
        os.makedirs(folder, exist_ok=True)
        _force(self._root, [written])
        os.rename(written, path)
        _force(self._root, [folder, str(self._root)])
        return digest

    def read(self, digest: Digest) -> bytes:
        """The bytes of this digest, checked.

        Raises DigestMismatch where they were changed, EvidenceError where they are missing.
        """
        path = self._path(digest)
        try:
            with open(path, "rb", buffering=0) as file:
                content = file.readall()
        except FileNotFoundError as why:
            raise EvidenceError(f"{self._named(Path(path))}: missing; restore it from a backup") from why
        if (actual := digest_of(content)) != digest:
            raise DigestMismatch(self._named(Path(path)), digest, actual)
        return content

    def digests(self) -> Iterator[Digest]:
        """The digest of every blob that is kept, in order."""
        for path in sorted(self._root.glob("[0-9a-f][0-9a-f]/*")):
            if _DIGEST.fullmatch(path.parent.name + path.name):
                yield Digest(path.parent.name + path.name)

    def _path(self, digest: Digest) -> str:
        if not _DIGEST.fullmatch(digest):
            raise EvidenceError(f"{digest!r} is not a SHA-256")
        return f"{self._root}{os.sep}{digest[:2]}{os.sep}{digest[2:]}"

    def _named(self, path: Path) -> str:
        return str(path.relative_to(self._root.parent))


def _write(path: str, content: bytes) -> None:
    """A new file with these bytes, which nobody is to change."""
    try:
        handle = os.open(path, _NEW, 0o444)
    except FileExistsError:
        os.unlink(path)
        handle = os.open(path, _NEW, 0o444)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(handle, left) :]
    finally:
        os.close(handle)


def digest_of_file(path: Path) -> Digest:
    """The SHA-256 of a file, read piece by piece."""
    with path.open("rb") as file:
        return Digest(hashlib.file_digest(file, "sha256").hexdigest())


def _copied(source: Path, path: str) -> Digest:
    """The digest of a file's bytes, which are now in a new file that nobody is to change."""
    _write(path, b"")
    counted = hashlib.sha256()
    os.chmod(path, 0o600)
    with source.open("rb") as file, open(path, "wb") as copy:
        while piece := file.read(_PIECE):
            counted.update(piece)
            copy.write(piece)
    os.chmod(path, 0o444)
    return Digest(counted.hexdigest())


def _force(root: Path, paths: Collection[str]) -> None:
    """Return only when these files and folders are on disk."""
    if len(paths) > _MANY and _force_whole(root):
        return
    for path in paths:
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _force_whole(root: Path) -> bool:
    """Force everything on the folder's file system to disk; false where the system has no call for it."""
    syncfs = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    if syncfs is None:
        return False
    handle = os.open(root, os.O_RDONLY)
    try:
        if syncfs(handle) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(root))
    finally:
        os.close(handle)
    return True
