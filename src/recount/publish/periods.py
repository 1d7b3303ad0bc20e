"""Whole weeks and months, one after another without a gap."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from .coverage import Period


class Step(StrEnum):
    """The length of a period."""

    WEEK = "week"
    MONTH = "month"


def periods_of(first: date, last: date, step: Step) -> tuple[Period, ...]:
    """Whole periods from the one that holds the first day to the one that holds the last; weeks begin on Monday."""
    found: list[Period] = []
    start = first.replace(day=1) if step is Step.MONTH else first - timedelta(days=first.weekday())
    while start <= last:
        following = (start + timedelta(days=31)).replace(day=1) if step is Step.MONTH else start + timedelta(days=7)
        found.append(Period(start, following - timedelta(days=1)))
        start = following
    return tuple(found)
