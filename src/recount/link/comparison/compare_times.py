"""The comparison of two tellings' days, of the days of publication, and of the parts of a day."""

from __future__ import annotations

import math

from ...records import TimePrecision, When
from ..tellings.tellings import Telling
from ..tellings.told_times import days_in
from ..terms.findings import Finding, Signal
from ..terms.rules import rules
from ..terms.wording import number_of
from .corpus import Corpus
from .struck import struck_again

_WEEK = 7
#: days between two publications beyond which more of them says nothing more
_LONG_AFTER = 63


def compare_days(a: Telling, b: Telling, body: Corpus) -> Finding:
    """How the days of two tellings relate, as stated or as they follow from publication."""
    gap = a.when.days_from(b.when) if a.when and b.when else None
    if gap is None or a.when is None or b.when is None:
        return Finding("day_unknown", (("day_unknown", 1.0),))
    if gap:
        return _days_apart(a, b, gap, body)
    if not (a.stated and b.stated):
        return _published(a, b)
    longest = max(days_in(a.when), days_in(b.when))
    if longest == 1:
        return Finding("same_day", (("same_day", 1.0),), (a.when,))
    rule = "same_days" if longest <= _WEEK else "same_stretch"
    return Finding(rule, ((rule, 1.0),), (a.when, b.when))


def _days_apart(a: Telling, b: Telling, gap: int, body: Corpus) -> Finding:
    """Days apart are a veto, unless both texts tell of the same named people: nobody dies on two days, but a later
    report may name the day of a burial or a trial. What then stands against one event is the weight alone.
    """
    values = (number_of(gap, "day"),)
    named = body.name_the_same(a, b) or body.one_named(a, b)
    signals: tuple[Signal, ...] = (("days_apart", 1.0), ("days_apart_doublings", math.log2(gap)))
    if a.stated and b.stated:
        if gap == 1 and max(days_in(t.when) for t in (a, b) if t.when) == 1:
            return Finding("next_day", (("next_day", 1.0),), values, veto=struck_again(a, b, body) and not named)
        veto = gap >= rules().join.veto_days and not named
        return Finding("days_apart", (*signals, ("days_apart_stated", 1.0)), values, veto)
    if follows(a, b):
        return Finding("days_before", (("days_before", 1.0),), values)
    return Finding("days_apart", signals, values, veto=gap > 2 * rules().join.veto_days and not named)


def compare_calendar_days(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Where no day is known on a side: the day and month, else the weekday, that both still tell of."""
    if a.when is not None and b.when is not None:
        return None
    mine, theirs = a.calendar_day, b.calendar_day
    apart = mine.days_from(theirs)
    if apart is not None:
        rule = {0: "same_month_day", 1: None}.get(apart, "other_month_day")
        return Finding(rule, ((rule, 1.0),), (mine.named, theirs.named)) if rule else None
    apart = mine.weekdays_from(theirs)
    if apart is None:
        return None
    rule = {0: "same_weekday", 1: "next_weekday"}.get(apart, "other_weekday")
    return Finding(rule, ((rule, 1.0),), (mine.weekday_named, theirs.weekday_named))


def on_one_day(a: Telling, b: Telling) -> bool:
    """True where both texts state days, and these are the same or follow one another."""
    gap = a.when.days_from(b.when) if a.when and b.when and a.stated and b.stated else None
    return gap is not None and gap <= 1


def follows(a: Telling, b: Telling) -> bool:
    """True where one states no day and was published after the other's day: it may look back on that event."""
    if a.stated == b.stated:
        return False
    stated, other = (a, b) if a.stated else (b, a)
    day, published = stated.when, other.when
    return bool(day and day.start and published and published.start and (day.end or day.start) < published.start)


def _published(a: Telling, b: Telling) -> Finding:
    days = rules().join.window_days
    if not (a.stated or b.stated):
        return Finding("published_together", (("published_together", 1.0),), (days,))
    stated, other = (a, b) if a.stated else (b, a)
    wide = stated.when is not None and days_in(stated.when) > _WEEK
    signal = "same_stretch" if wide else "within_publication"
    return Finding("within_publication", ((signal, 1.0),), (other.report_id, stated.when, days))


def compare_publication(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """How far apart two reports were published, whatever days they tell of."""
    one, other = a.report.published, b.report.published
    if one is None or other is None:
        return None
    gap = abs((one - other).days)
    doublings = math.log2(1 + min(gap, _LONG_AFTER))
    return Finding(
        "published_apart", (("published", 1.0), ("published_doublings", doublings)), (number_of(gap, "day"),)
    )


def compare_parts_of_day(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Another part of the same day; neighbouring ones speak less against one event."""
    if a.when is None or b.when is None or a.when.start != b.when.start:
        return None
    mine, theirs = _part(a.when), _part(b.when)
    if not mine or not theirs or mine == theirs:
        return None
    signal = "next_part_of_day" if _neighbours(mine, theirs) else "other_part_of_day"
    return Finding("other_part_of_day", ((signal, 1.0),), (mine, theirs))


def _neighbours(mine: str, theirs: str) -> bool:
    parts = rules().join.parts_of_day
    if mine not in parts or theirs not in parts:
        return False
    apart = abs(parts.index(mine) - parts.index(theirs))
    return apart in (1, len(parts) - 1)


def _part(when: When) -> str | None:
    return None if when.precision is TimePrecision.HOUR else when.day_part
