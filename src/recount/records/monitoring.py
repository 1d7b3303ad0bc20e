"""What was looked at while watching: which source, for which days, when, by whom, and what came of it.

Without it the absence of reports cannot be told from the absence of anybody looking.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .ids import CaptureId


class LookOutcome(StrEnum):
    """What a look at a source gave."""

    FOUND = "found"
    NOTHING_FOUND = "nothing_found"
    LOST = "lost"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Looked:
    """One look at one source by one person or program.

    `since` and `until` are the days of the source that were looked through, both included, both or neither: a page
    fetched by its address says nothing of any stretch. `captures` is what was preserved of it, `found` how many items
    there were where somebody counted. `lost` means that something was there and is gone, at `address` where that is
    known; `unreachable` that the source could not be looked at, which is no look. `automatic` marks the lines that
    the program wrote of itself. Raises ValueError without a source or a person, or for days out of order.
    """

    source: str
    outcome: LookOutcome
    at: datetime
    by: str
    since: date | None = None
    until: date | None = None
    address: str | None = None
    captures: tuple[CaptureId, ...] = ()
    found: int | None = None
    note: str = ""
    automatic: bool = False

    def __post_init__(self) -> None:
        if not self.source.strip() or not self.by.strip():
            raise ValueError("a look needs a source and the name of who looked")
        if (self.since is None) != (self.until is None):
            raise ValueError("the days looked through need both their first and their last")
        if self.since is not None and self.until is not None and self.since > self.until:
            raise ValueError(f"the days looked through run forward: {self.since} is after {self.until}")
        if self.found is not None and self.found < 0:
            raise ValueError(f"{self.found} items cannot have been found")

    @property
    def seen(self) -> bool:
        """True where the source was looked at: somebody who could not reach it saw nothing of it."""
        return self.outcome is not LookOutcome.UNREACHABLE
