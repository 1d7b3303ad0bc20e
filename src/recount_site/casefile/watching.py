"""Folders that are watched: files are taken once they have come to rest, each state of a file once.

A file that is still being written changes in size or time between two looks, and is left for the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from recount.errors import UnreadableInput
from recount.preserve import Found, walk


@dataclass(frozen=True, slots=True)
class State:
    """What tells a file that changes from one at rest."""

    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found: files at rest that were not taken yet, how many still change, and folders that are gone."""

    ready: tuple[Found, ...]
    restless: int
    gone: tuple[Path, ...]


@dataclass
class Watch:
    """The watch over some folders: what was seen at the last look, and what was taken."""

    folders: Sequence[Path]
    _seen: dict[Path, State] = field(default_factory=dict)
    _done: dict[Path, State] = field(default_factory=dict)

    def look(self) -> Look:
        """Look at all folders now. One that has vanished is told of, and found again when it is back."""
        gone: list[Path] = []
        now: dict[Path, State] = {}
        ready: list[Found] = []
        for found in self._files(gone):
            state = _state(found.path)
            if state is None or found.refused is not None:
                continue
            now[found.path] = state
            if self._done.get(found.path) != state and self._seen.get(found.path) == state:
                ready.append(found)
        waiting = sum(1 for path, state in now.items() if self._done.get(path) != state)
        self._seen = now
        self._done = {path: state for path, state in self._done.items() if path in now}
        return Look(tuple(ready), waiting - len(ready), tuple(gone))

    def take(self, files: Sequence[Found]) -> None:
        """These were preserved in the state in which they were last seen."""
        self._done.update((found.path, self._seen[found.path]) for found in files)

    def _files(self, gone: list[Path]) -> Iterator[Found]:
        for folder in self.folders:
            try:
                yield from walk([folder])
            except (UnreadableInput, OSError):
                gone.append(folder)


def _state(path: Path) -> State | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return State(found.st_size, found.st_mtime_ns)
