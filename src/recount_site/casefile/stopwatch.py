"""How long the stages of a run take."""

from __future__ import annotations

import time


class Stopwatch:
    """Seconds between laps, by name."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._from = time.perf_counter()

    def lap(self, name: str) -> None:
        """Keep the seconds since the last lap, or since the start, under this name."""
        now = time.perf_counter()
        self.laps[name], self._from = now - self._from, now
