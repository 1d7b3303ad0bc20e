"""What the facts of a date expression come to in days of the calendar, counted from the day of publication."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from ...records import When
from .date_pieces import Facts
from .date_stretches import NIGHT
from .hijri import hijri_stretch, hijri_year

_POSITION_DAYS = {
    "early": (1, 10), "mid": (11, 20), "late": (21, 31), "first_week": (1, 7), "second_week": (8, 14),
    "third_week": (15, 21), "last_week": (-7, 31), "last_day": (-1, 31), "first_half": (1, 15), "second_half": (16, 31),
}  # fmt: skip
#: a season begins and ends within a month that it has in common with the next
_POSITION_MONTHS = {
    "early": (1, 4), "mid": (5, 8), "late": (9, 12), "first_half": (1, 6), "second_half": (7, 12),
    "quarter_1": (1, 3), "quarter_2": (4, 6), "quarter_3": (7, 9), "quarter_4": (10, 12),
    "spring": (3, 6), "summer": (6, 9), "autumn": (9, 12),
}  # fmt: skip
_UNIT_DAYS = {"hour": 1, "day": 1, "week": 7, "month": 30, "year": 365}


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends included."""

    start: date
    end: date


def days_of(facts: Facts, published: date | None) -> Days | None:
    """The days that the facts name; None where they name none, or where it takes a publication to know them."""
    if facts.unit == "eid":
        return _on_weekday(facts, _latest_feast(facts, published) if published else None)
    if facts.month and facts.hijri:
        return _on_weekday(facts, _hijri(facts, published))
    if facts.month:
        return _of_month(facts, published)
    if facts.year:
        return _of_year(facts.year, facts.position)
    if published is None:
        return None
    if facts.unit and facts.number:
        return _counted(facts.unit, facts.number, bool(facts.ago), published)
    if facts.unit:
        return _period(facts, published)
    if facts.weekday is not None:
        return _weekday(facts, published)
    if facts.since is not None:
        until = facts.since if facts.until is None else facts.until
        return Days(published - timedelta(facts.since), published - timedelta(until))
    return None


# ── the calendar ──


def _of_month(facts: Facts, published: date | None) -> Days | None:
    if facts.swap and facts.day:
        return _swapped(facts, published)
    month = facts.month or 1
    if facts.year:
        return _in_year(facts, facts.year, month)
    if published is None:
        return None
    latest = published + timedelta(facts.day is not None)  # a day may be tomorrow's where the zones differ
    for year in range(latest.year, latest.year - 5, -1):  # five, for the 29th of February
        days = _in_year(facts, year, month)
        gone = bool(facts.last) and facts.day is None
        if days and days.start <= latest and not (gone and days.end >= published):
            stale = facts.day is not None and (published - days.start).days > _NEARLY_A_YEAR
            return None if stale else days
    return None


#: a day without a year that would lie further back is as likely one just after the publication: it is left unknown
_NEARLY_A_YEAR = 330


def _hijri(facts: Facts, published: date | None) -> Days | None:
    """A Hijri day or month; without a year the latest that had begun when the text was published."""
    month = facts.month or 1
    if facts.year:
        found = hijri_stretch(facts.year, month, facts.day, facts.last_day)
        return Days(*found) if found else None
    if published is None or (latest := hijri_year(published)) is None:
        return None
    for year in (latest, latest - 1):
        found = hijri_stretch(year, month, facts.day, facts.last_day)
        if found and found[0] <= published:
            return Days(*found)
    return None


def _on_weekday(facts: Facts, days: Days | None) -> Days | None:
    """The one of the days that a Hijri day may be which has the weekday that the text names, where it has one."""
    if days is None or facts.weekday is None:
        return days
    every = [days.start + timedelta(n) for n in range((days.end - days.start).days + 1)]
    same = [day for day in every if day.weekday() == facts.weekday]
    return Days(same[0], same[0]) if len(same) == 1 else days


#: month, first day and days of the two feasts that are called "the feast" alone
_FEASTS = ((10, 1, 3), (12, 10, 4))
#: days behind which "the feast" is hardly the one gone any more
_FEAST_GONE = 21


def _latest_feast(facts: Facts, published: date) -> Days | None:
    """Days of the feast just gone, or under way, where the text does not say which of the two; its eve is day 0."""
    year, found = hijri_year(published), list[Days]()
    for month, first, length in _FEASTS if year else ():
        day, last = facts.day or 0, min(facts.last_day or facts.day or 0, length)
        stretch = hijri_stretch(year or 0, month, first + max(day, 1) - 1, first + max(last, 1) - 1)
        if day > last or stretch is None:
            continue  # the fourth day of a feast of three
        start, end = (one - timedelta(day == 0) for one in stretch)
        if start <= published <= end + timedelta(_FEAST_GONE):
            found.append(Days(start, end))
    return max(found, key=lambda days: days.start, default=None)


def _in_year(facts: Facts, year: int, month: int) -> Days | None:
    length = monthrange(year, month)[1] if 1 <= month <= 12 else 0
    if facts.day is not None:
        last = facts.last_day or facts.day
        if not 1 <= facts.day <= last <= length:
            return None
        return Days(date(year, month, facts.day), date(year, month, last))
    if not length:
        return None
    first, last = _POSITION_DAYS.get(facts.position or "", (1, 31))
    return Days(date(year, month, first if first > 0 else length + 1 + first), date(year, month, min(last, length)))


def _swapped(facts: Facts, published: date | None) -> Days | None:
    """The one of two readings of 5/12/2018 that was not in the future when published; None where both fit."""
    pairs = ((facts.day or 0, facts.month or 0), (facts.month or 0, facts.day or 0))
    readings = [date(facts.year or 1, month, day) for day, month in pairs]
    fitting = [day for day in readings if published and day <= published + timedelta(1)]
    return Days(fitting[0], fitting[0]) if len(fitting) == 1 else None


def _of_year(year: int, position: str | None) -> Days:
    first, last = _POSITION_MONTHS.get(position or "", (1, 12))
    back = _POSITION_DAYS.get(position or "", (1, 31))[0]
    start = date(year, 12, 32 + back) if back < 0 else date(year, first, 1)
    return Days(start, date(year, last, monthrange(year, last)[1]))


def _weekday(facts: Facts, published: date) -> Days:
    """The latest such day up to the publication; called the last one, before it; called the next one, after it."""
    latest = published - timedelta(facts.since or 0)
    back = (latest.weekday() - (facts.weekday or 0)) % 7
    if facts.since is not None and back > 3:  # "today, Thursday", published on the Wednesday: days of two time zones
        back -= 7
    if facts.last and back == 0:
        back = 7
    if facts.last is False:
        back -= 7
    day = latest - timedelta(back + 7 * (facts.back or 0))
    return Days(day, day)


def _period(facts: Facts, published: date) -> Days | None:
    back = facts.back or 0
    if facts.unit == "weekend":
        return _weekend(back, published)
    if facts.unit == "week":
        monday = published - timedelta(published.weekday() + 7 * back)
        if facts.weekday is not None:
            day = monday + timedelta(facts.weekday)
            return Days(day, day)
        return Days(monday, monday + timedelta(6) if back else published)
    if facts.unit == "month":
        months = published.year * 12 + published.month - 1 - back
        told = Facts(position=facts.position, day=facts.day, last_day=facts.last_day)
        whole = _in_year(told, months // 12, months % 12 + 1)
        if facts.day is not None:
            return whole if whole and whole.start <= published + timedelta(1) else None
    else:
        whole = _of_year(published.year - back, facts.position)
    if whole is None:
        return Days(published, published)
    return Days(whole.start, max(whole.start, published)) if back == 0 and published < whole.end else whole


def _weekend(back: int, published: date) -> Days:
    """Friday to Sunday, since countries rest on different days of these; on a Friday the weekend told of is the last.

    "Last weekend" is the one just gone, and on a Saturday or Sunday the one before.
    """
    saturday = published - timedelta((published.weekday() - _SATURDAY) % 7)
    under_way = published <= saturday + timedelta(1)
    saturday -= timedelta(7 * (back if back < 0 or under_way else 0))
    return Days(
        saturday - timedelta(1), saturday + timedelta(1) if back < 0 else min(saturday + timedelta(1), published)
    )


_SATURDAY = 5


def _counted(unit: str, count: int, ago: bool, published: date) -> Days:
    """So many units back: exactly that day for days, about then for longer units; or the whole stretch since."""
    length = min(_length(unit, count), (published - date.min).days - _UNIT_DAYS["year"])
    day = published - timedelta(length)
    if not ago or unit == "hour":
        return Days(day, published)
    around = timedelta(_AROUND[unit])
    return Days(day - around, min(day + around, published))


#: days by which "three weeks ago" may be meant otherwise
_AROUND = {"hour": 0, "day": 0, "week": 3, "month": 15, "year": 182}


def _length(unit: str, count: int) -> int:
    return -(-count // 24) if unit == "hour" else count * _UNIT_DAYS[unit]


def days_beside(facts: Facts, told: When) -> Days | None:
    """The days so far before or behind the day told: "two days earlier", "the next morning"; None where none is said.

    What comes before a night comes before both of its days; the morning behind it is that of the second.
    """
    first = told.start
    if first is None:
        return None
    last = told.end or first
    if facts.unit and facts.number:
        length, around = _length(facts.unit, facts.number), timedelta(_AROUND[facts.unit])
        from_ = to = -length if facts.ago else length
    elif facts.since is not None:
        from_, to, around = -facts.since, -(facts.since if facts.until is None else facts.until), timedelta()
    else:
        return None
    if from_ > 0 and told.day_part in NIGHT:
        last = first
    return Days(first + timedelta(from_) - around, last + timedelta(to) + around)
