"""Progress bars on standard error: seen by people, silent in pipes and logs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

#: told the name of a stage, how much of it is done, and of how much
Told = Callable[[str, int, int], None]
REFRESH_S = 0.1


@contextmanager
def progress() -> Iterator[Told]:
    """One bar for each stage that is told of; nothing where standard error is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bars:
        known = {}

        def told(stage: str, done: int, total: int) -> None:
            if stage not in known:
                known[stage] = bars.add_task(stage)
            bars.update(known[stage], completed=done, total=total)

        yield told


@contextmanager
def forking_progress() -> Iterator[Told]:
    """The same for work that forks processes: no thread of its own draws the bars, since a fork wants a single one."""
    console = Console(stderr=True)
    with Progress(console=console, auto_refresh=False, transient=True, disable=not console.is_terminal) as bars:
        known: dict[str, TaskID] = {}
        shown = 0.0

        def told(stage: str, done: int, total: int) -> None:
            nonlocal shown
            if stage not in known:
                known[stage] = bars.add_task(stage, total=total)
            bars.update(known[stage], completed=done)
            if time.monotonic() - shown > REFRESH_S or done == total:
                shown = time.monotonic()
                bars.refresh()

        yield told
