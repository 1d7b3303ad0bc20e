"""What was read in a stretch of time: without it a trend cannot be told from a change in the reading.

A quiet month may be one in which nothing happened, or one in which nobody looked. So every trend stands above what
the record was made from: how many of its reports were published then, by how many sources, and what a log of the
monitoring says, where there is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .public_looked_at import PublicLookedAt
from .record import PublicReport


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole days, both ends included."""

    start: date
    end: date

    def holds(self, first: date, last: date) -> bool:
        """True where everything from the first to the last day lies within."""
        return self.start <= first and last <= self.end


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the record knows of one period.

    `reports` were published in it and `sources` published them, as far as their dates and names are shown.
    `looked_at` is None where no log of the monitoring covers the period: nobody knows, which is not zero.
    """

    period: Period
    reports: int
    sources: int
    looked_at: PublicLookedAt | None = None


def coverage(
    reports: Iterable[PublicReport], periods: Sequence[Period], log: Iterable[PublicLookedAt] = ()
) -> tuple[Coverage, ...]:
    """The coverage of each period, in the order given. Reports whose date is unknown or withheld are in none."""
    dated = [report for report in reports if report.published is not None]
    entries = tuple(log)
    found: list[Coverage] = []
    for period in periods:
        within = [r for r in dated if r.published is not None and period.holds(r.published, r.published)]
        sources = {report.publisher for report in within if report.publisher is not None}
        found.append(Coverage(period, len(within), len(sources), _logged(entries, period)))
    return tuple(found)


def _logged(entries: tuple[PublicLookedAt, ...], period: Period) -> PublicLookedAt | None:
    # A source looked at in two weeks is one source of their month: what is told of a period is never summed.
    return next((entry for entry in entries if (entry.start, entry.end) == (period.start, period.end)), None)
