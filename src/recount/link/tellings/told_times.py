"""When a telling of an event says that it was: a day or stretch stated, the days before publication, or neither.

Where nobody knows when a report was published, "today" and "on Friday" have no day, and the one date that its words
bear may be that of a truce, of an occupation or of the picture: background beside an event without a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from ...records import Claim, Report, TimePrecision, When
from ..terms.rules import rules
from .around import text_around
from .calendar_days import CalendarDay, calendar_day_in, calendar_day_of
from .told import custody_only


class TimeTold(NamedTuple):
    """`when` is None where no day is known; `stated` is true where its days are the text's own."""

    when: When | None
    stated: bool
    calendar_day: CalendarDay


def time_told(report: Report, claims: Sequence[Claim]) -> TimeTold:
    """The shortest time stated, where it is the event's own; else the days before publication, else a calendar day."""
    published, stated = before_publication(report), _shortest(claims)
    if published:
        if stated and days_in(stated) <= rules().block.longest_days:
            return TimeTold(stated, True, calendar_day_of(stated))
        return TimeTold(published, False, CalendarDay())
    named = calendar_day_in(text_around(report, claims, rules().words.near))
    if stated is None or _is_background(stated, claims, named):
        return TimeTold(None, False, named)
    return TimeTold(stated, True, calendar_day_of(stated))


def _shortest(claims: Sequence[Claim]) -> When | None:
    of_event = [claim for claim in claims if not custody_only(claim)] or claims
    known = [(claim.when, claim.claim_id) for claim in of_event if claim.when and claim.when.start]
    return min(known, key=lambda pair: (days_in(pair[0]), pair[1]))[0] if known else None


def _is_background(stated: When, claims: Sequence[Claim], named: CalendarDay) -> bool:
    """True for a month or a year beside claims that bear no time, and for a day that is not the weekday told of."""
    if days_in(stated) > rules().join.own_days:
        return any(claim.when is None or claim.when.start is None for claim in claims)
    told = calendar_day_of(stated)
    return bool(named.weekday is not None and named.weekdays_from(told))


def days_in(when: When) -> int:
    """How many days a stretch covers; 0 for an unknown time."""
    return ((when.end or when.start) - when.start).days + 1 if when.start else 0


def before_publication(report: Report) -> When | None:
    """The days in which an undated event of this report is held to lie; None where publication is unknown."""
    if report.published is None:
        return None
    first = report.published - timedelta(days=rules().join.window_days)
    return When(first, report.published, TimePrecision.DAYS)
