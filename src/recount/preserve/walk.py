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

    `refused` says why it is not to be opened, for links that lead out and things that are not files.
    """

    path: Path
    address: str
    refused: str | None = None


def walk(asked: Sequence[Path]) -> Iterator[Found]:
    """Every file of the files and folders asked for, in order of address within each.

    Hidden names are left out. Links inside a folder are not followed: what they lead to inside it is found
    anyway, and one that leads out is refused. Raises UnreadableInput where nothing is at a path.
    """
    for path in asked:
        if not path.exists():
            raise UnreadableInput(str(path), "there is no such file or folder")
    for path in asked:
        root = path.resolve()
        yield from _folder(root, root) if root.is_dir() else (_file(root, root),)


def _folder(folder: Path, root: Path) -> Iterator[Found]:
    for here, folders, files in os.walk(folder):
        linked = [name for name in folders if (Path(here) / name).is_symlink()]
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in linked)
        for name in sorted(files + linked):
            path = Path(here) / name
            if not name.startswith(".") and not _leads_inside(path, root):
                yield _file(path, root)


def _leads_inside(path: Path, root: Path) -> bool:
    return path.is_symlink() and path.resolve().is_relative_to(root) and path.exists()


def _file(path: Path, root: Path) -> Found:
    address = _written(path.relative_to(root.parent).as_posix())
    if path.is_symlink():
        return Found(path, address, "a link that leads out of the folder; add what it leads to by its own path")
    if not path.is_file():
        return Found(path, address, "not a regular file")
    return Found(path, address)


def _written(name: str) -> str:
    """A name as it can be kept and shown: what is no character, or is not seen, in its escaped form."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in name)
