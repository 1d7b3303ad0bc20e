"""When: dates, stretches of time and parts of the day in running text, worked out from the day of publication.

Nothing is invented: without a known publication "yesterday" and "on Wednesday" have no ends, and no date is ever
taken from the clock of the machine.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from ..records import TimePrecision, When
from .date_phrases import NAMES_A_DAY, Phrase, date_phrases
from .date_pieces import SILENT, Facts
from .date_words import date_words
from .hijri import hijri_stretch, hijri_year
from .number_words import languages_for

_POSITION_DAYS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_POSITION_MONTHS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_FIRST_PRINTED = date(1600, 1, 1)
_UNIT_DAYS = {"hour": 1, "day": 1, "week": 7, "month": 30, "year": 365}


class DateMention(NamedTuple):
    """One date expression: `text[start:end]` of the folded text and the time it states; `when.span` is left empty.

    `ends` where the words themselves say until when ("from Monday to Thursday"), `runs` where they name the first day
    alone ("since Monday"): then the stretch runs to the publication.
    """

    start: int
    end: int
    when: When
    ends: bool = False
    runs: bool = False


@dataclass(frozen=True, slots=True)
class _Days:
    """A stretch of days, both ends included."""

    start: date
    end: date


def find_dates(folded: str, language: str, published: date | None) -> list[DateMention]:
    """The date expressions of a folded text, in order and apart from one another.

    Relative words, weekdays and dates without a year need `published`; without it they have unknown precision
    and no ends. A publication before there was print is held to be unknown.
    """
    if published is not None and published < _FIRST_PRINTED:
        published = None
    since = date_words(languages_for(language), language).cues.since
    found: list[DateMention] = []
    for phrase in date_phrases(folded, language):
        if found and phrase.start < found[-1].end:
            continue  # "two hours ago" and a clock's hour may share their word
        when, runs = _when(phrase, folded, published), False
        if published and when.end and when.end < published and _opens_a_stretch(phrase):
            runs = since.match(folded[max(0, phrase.start - _CUE) : phrase.start][::-1]) is not None
        when = _until(published, when) if published and runs else when
        found.append(DateMention(phrase.start, phrase.end, when, phrase.until is not None, runs))
    return found


#: how far before a day the word may begin that makes it the first of many
_CUE = 24


def _opens_a_stretch(phrase: Phrase) -> bool:
    """True for a whole day; "since last night" tells of that night and the day behind it, and stays so."""
    return phrase.kind in NAMES_A_DAY and phrase.until is None and not (phrase.facts.part or phrase.facts.clock)


def _until(last: date, when: When) -> When:
    start = when.start or last
    return replace(when, end=last, precision=_precision(_Days(start, last), SILENT))


def _when(phrase: Phrase, text: str, published: date | None) -> When:
    facts, stated = phrase.facts, text[phrase.start : phrase.end]
    days = _stretch(phrase, published)
    if days is None:
        return When(None, None, TimePrecision.UNKNOWN, stated, facts.part)
    part = None if phrase.until else facts.part
    return When(days.start, days.end, _precision(days, facts), stated, part)


def _precision(days: _Days, facts: Facts) -> TimePrecision:
    length = (days.end - days.start).days + 1
    if length <= 2 and facts.clock:
        return TimePrecision.HOUR
    if length <= 2 and facts.part:
        return TimePrecision.DAY_PART
    for longest, precision in _LENGTHS:
        if length <= longest:
            return precision
    return TimePrecision.YEAR


_LENGTHS = ((1, TimePrecision.DAY), (6, TimePrecision.DAYS), (7, TimePrecision.WEEK), (31, TimePrecision.MONTH))


def _stretch(phrase: Phrase, published: date | None) -> _Days | None:
    if phrase.until is None:
        return _days(phrase.facts, published)
    last = _days(phrase.until, published)
    first = _days(_completed(phrase.facts, phrase.until, last), published)
    if not first or not last:
        return None
    if first.start > last.end and phrase.facts.weekday is not None:
        first = _Days(first.start - timedelta(7), first.end - timedelta(7))
    return _Days(first.start, last.end) if first.start <= last.end else None


def _completed(facts: Facts, until: Facts, last: _Days | None) -> Facts:
    """The first day's facts, with the year that the last day lends it."""
    if facts.year or not facts.month or not last or facts.hijri:
        return facts
    later = until.month is not None and facts.month > until.month
    filled = facts.with_all(Facts(year=last.end.year - later))
    return filled or facts


def _days(facts: Facts, published: date | None) -> _Days | None:
    if facts.month and facts.hijri:
        return _hijri(facts, published)
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
        return _Days(published - timedelta(facts.since), published - timedelta(until))
    return None


# ── the calendar ──


def _of_month(facts: Facts, published: date | None) -> _Days | None:
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


def _hijri(facts: Facts, published: date | None) -> _Days | None:
    """A Hijri day or month; without a year the latest that had begun when the text was published."""
    month = facts.month or 1
    if facts.year:
        found = hijri_stretch(facts.year, month, facts.day, facts.last_day)
        return _Days(*found) if found else None
    if published is None or (latest := hijri_year(published)) is None:
        return None
    for year in (latest, latest - 1):
        found = hijri_stretch(year, month, facts.day, facts.last_day)
        if found and found[0] <= published:
            return _Days(*found)
    return None


def _in_year(facts: Facts, year: int, month: int) -> _Days | None:
    length = monthrange(year, month)[1] if 1 <= month <= 12 else 0
    if facts.day is not None:
        last = facts.last_day or facts.day
        if not 1 <= facts.day <= last <= length:
            return None
        return _Days(date(year, month, facts.day), date(year, month, last))
    if not length:
        return None
    first, last = _POSITION_DAYS.get(facts.position or "", (1, 31))
    return _Days(date(year, month, first), date(year, month, min(last, length)))


def _swapped(facts: Facts, published: date | None) -> _Days | None:
    """The one of two readings of 5/12/2018 that was not in the future when published; None where both fit."""
    pairs = ((facts.day or 0, facts.month or 0), (facts.month or 0, facts.day or 0))
    readings = [date(facts.year or 1, month, day) for day, month in pairs]
    fitting = [day for day in readings if published and day <= published + timedelta(1)]
    return _Days(fitting[0], fitting[0]) if len(fitting) == 1 else None


def _of_year(year: int, position: str | None) -> _Days:
    first, last = _POSITION_MONTHS.get(position or "", (1, 12))
    return _Days(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _weekday(facts: Facts, published: date) -> _Days:
    """The latest such day up to the publication; called the last one, before it; called the next one, after it."""
    latest = published - timedelta(facts.since or 0)
    back = (latest.weekday() - (facts.weekday or 0)) % 7
    if facts.since is not None and back > 3:  # "today, Thursday", published on the Wednesday: days of two time zones
        back -= 7
    if facts.last and back == 0:
        back = 7
    if facts.last is False:
        back -= 7
    day = latest - timedelta(back)
    return _Days(day, day)


def _period(facts: Facts, published: date) -> _Days | None:
    back = facts.back or 0
    if facts.unit == "week":
        monday = published - timedelta(published.weekday() + 7 * back)
        if facts.weekday is not None:
            day = monday + timedelta(facts.weekday)
            return _Days(day, day)
        return _Days(monday, monday + timedelta(6) if back else published)
    if facts.unit == "month":
        months = published.year * 12 + published.month - 1 - back
        told = Facts(position=facts.position, day=facts.day, last_day=facts.last_day)
        whole = _in_year(told, months // 12, months % 12 + 1)
        if facts.day is not None:
            return whole if whole and whole.start <= published + timedelta(1) else None
    else:
        whole = _of_year(published.year - back, facts.position)
    if whole is None:
        return _Days(published, published)
    return _Days(whole.start, max(whole.start, published)) if back == 0 and published < whole.end else whole


def _counted(unit: str, count: int, ago: bool, published: date) -> _Days:
    """So many units back: exactly that day for days, about then for longer units; or the whole stretch since."""
    length = -(-count // 24) if unit == "hour" else count * _UNIT_DAYS[unit]
    length = min(length, (published - date.min).days - _UNIT_DAYS["year"])
    day = published - timedelta(length)
    if not ago:
        return _Days(day, published)
    if unit == "hour":
        return _Days(day, published)
    around = timedelta({"day": 0, "week": 3, "month": 15, "year": 182}[unit])
    return _Days(day - around, min(day + around, published))
