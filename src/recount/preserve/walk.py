"""Files to preserve, in a stable order, each with the address that it is recorded under."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import UnreadableInput


@dataclass(frozen=True, slots=True)
class Found:
    """A file, and its address: its path from the folder that holds what was asked for, with `/` throughout.

    `where` is its path as a plain string, for there are hundreds of thousands of them. `refused` says why it is not to
    be opened, for links that lead out and things that are not files.
    """

    where: str
    address: str
    refused: str | None = None

    @property
    def path(self) -> Path:
        """Where it is."""
        return Path(self.where)


def walk(asked: Sequence[Path]) -> Iterator[Found]:
    """Every file of the files and folders asked for: those of a folder by name, then those of its folders.

    Hidden names are left out. Links inside a folder are not followed: what they lead to inside it is found
    anyway, and one that leads out is refused, as is a folder that cannot be listed. Only one folder's names are
    held at a time. Raises UnreadableInput where nothing is at a path, before the first file is given.
    """
    for path in asked:
        if not path.exists():
            raise UnreadableInput(str(path), "there is no such file or folder")
    for path in asked:
        root = path.resolve()
        yield from _folders(root) if root.is_dir() else (_file(root, root),)


def _folders(root: Path) -> Iterator[Found]:
    waiting = [str(root)]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as listed:
                seen = sorted((e for e in listed if not e.name.startswith(".")), key=lambda entry: entry.name)
        except OSError as why:
            yield Found(folder, _address(Path(folder), root), f"the folder cannot be listed: {why.strerror}")
            continue
        inner = [entry.path for entry in seen if entry.is_dir(follow_symlinks=False)]
        waiting += reversed(inner)
        yield from _files(seen, root)


def _files(seen: Sequence[os.DirEntry[str]], root: Path) -> Iterator[Found]:
    above = len(str(root.parent).rstrip(os.sep)) + 1
    for entry in seen:
        if entry.is_file(follow_symlinks=False):
            yield Found(entry.path, _written(entry.path[above:].replace(os.sep, "/")))
        elif not entry.is_dir(follow_symlinks=False):
            path = Path(entry.path)
            if not _leads_inside(path, root):
                yield _file(path, root)


def _leads_inside(path: Path, root: Path) -> bool:
    return path.is_symlink() and path.resolve().is_relative_to(root) and path.exists()


def _file(path: Path, root: Path) -> Found:
    address = _address(path, root)
    if path.is_symlink():
        return Found(str(path), address, "a link that leads out of the folder; add what it leads to by its own path")
    if not path.is_file():
        return Found(str(path), address, "not a regular file")
    return Found(str(path), address)


def _address(path: Path, root: Path) -> str:
    return _written(path.relative_to(root.parent).as_posix())


def _written(name: str) -> str:
    """A name as it can be kept and shown: what is no character, or is not seen, in its escaped form."""
    if name.isprintable():
        return name
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in name)
