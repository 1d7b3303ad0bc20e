"""What the pages say of how the sources were watched, month by month."""

from __future__ import annotations

from dataclasses import dataclass

from recount.publish import Period, Step
from recount.publish.periods import periods_of
from recount.publish.public_looked_at import PublicLookedAt
from recount.publish.record import PublicRecord


@dataclass(frozen=True, slots=True)
class WatchedMonth:
    """One month of the log."""

    period: Period
    found: PublicLookedAt

    @property
    def not_looked(self) -> int:
        """How many of the watched sources nobody looked at in it."""
        return self.found.sources - self.found.looked


def watched_months(record: PublicRecord) -> tuple[WatchedMonth, ...]:
    """The months of the log of the monitoring, in order; none where there is no log."""
    return tuple(
        WatchedMonth(Period(entry.start, entry.end), entry)
        for entry in record.looked_at
        if periods_of(entry.start, entry.end, Step.MONTH) == (Period(entry.start, entry.end),)
    )
