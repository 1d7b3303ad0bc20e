"""The positions of belligerents on one event as they came, day by day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recount.publish.record import PublicClaim, PublicOfficial, PublicReport


@dataclass(frozen=True, slots=True)
class Position:
    """An official position with the report that holds it, and the claim that it rests on where its words are shown."""

    official: PublicOfficial
    report: PublicReport
    claim: PublicClaim | None


def in_order_of_days(positions: Iterable[Position]) -> tuple[Position, ...]:
    """The positions by the day on which their reports were published; those of no known day come last."""
    return tuple(sorted(positions, key=lambda one: (one.report.published or date.max, one.report.key)))
