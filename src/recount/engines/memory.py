"""What the collector of cyclic garbage does while a batch runs: next to nothing, for records hold no cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

#: objects made between two looks at the youngest; Python's own 700 cost a third of grouping's time
SELDOM = 100_000


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Within it, what is there already is not looked at again, and new objects are looked at seldom."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(SELDOM, 50, 50)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
