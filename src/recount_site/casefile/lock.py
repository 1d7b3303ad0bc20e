"""One process at a time changes a case; others read meanwhile."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from recount.errors import CaseLocked

LOCK_FILE = "case.lock"


#: seconds between two looks at a lock that is waited for
_LOOK = 0.2


@contextmanager
def locked(folder: Path, wait: float = 0.0) -> Iterator[None]:
    """Hold the case for changes. The lock goes with the process, so a crash leaves none behind.

    Raises CaseLocked where another still holds it after so many seconds.
    """
    until = time.monotonic() + wait
    with (folder / LOCK_FILE).open("a+", encoding="ascii") as file:
        while not _taken(file):
            if time.monotonic() >= until:
                file.seek(0)
                holder = file.read().strip() or "unknown"
                raise CaseLocked(
                    f"{folder.name}: another process (number {holder}) is changing this case; "
                    "wait until it has finished and call again"
                )
            time.sleep(_LOOK)
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _taken(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
