"""One process at a time changes a case; others read meanwhile."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recount.errors import CaseLocked

LOCK_FILE = "case.lock"


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the case for changes. The lock goes with the process, so a crash leaves none behind.

    Raises CaseLocked at once where another holds it.
    """
    with (folder / LOCK_FILE).open("a+", encoding="ascii") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as why:
            file.seek(0)
            holder = file.read().strip() or "unknown"
            raise CaseLocked(
                f"{folder.name}: another process (number {holder}) is changing this case; "
                "wait until it has finished and call again"
            ) from why
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
