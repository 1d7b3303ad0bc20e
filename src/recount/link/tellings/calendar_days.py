"""What an undated text still tells of its day: a weekday, or a day and its month without the year.

Neither is a date. Two texts that tell of one place and of a Friday may tell of one event; a Friday and a Monday do not.
"""

from __future__ import annotations

import re
from calendar import day_name, month_name, monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypeVar

from ...codebook import languages, lexicon
from ...records import When
from ..terms.words import fold

T = TypeVar("T")
_WEEK = 7
_LEAP_YEAR, _YEAR = 2024, 366


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A weekday (0 is Monday), and a month with its day; each None where it is not told, or where several are."""

    weekday: int | None = None
    month_day: tuple[int, int] | None = None

    @property
    def weekday_named(self) -> str:
        """The weekday as a sentence names it."""
        return "" if self.weekday is None else day_name[self.weekday]

    @property
    def named(self) -> str:
        """The day and its month as a sentence names them."""
        return "" if self.month_day is None else f"{self.month_day[1]} {month_name[self.month_day[0]]}"

    def days_from(self, other: CalendarDay) -> int | None:
        """How many days lie between two days of a year, the shorter way round; None where one is not told."""
        if self.month_day is None or other.month_day is None:
            return None
        apart = abs(_of_year(self.month_day) - _of_year(other.month_day))
        return min(apart, _YEAR - apart)

    def weekdays_from(self, other: CalendarDay) -> int | None:
        """How many days of a week lie between two weekdays, the shorter way round; None where one is not told."""
        if self.weekday is None or other.weekday is None:
            return None
        return min((self.weekday - other.weekday) % _WEEK, (other.weekday - self.weekday) % _WEEK)


def _of_year(month_day: tuple[int, int]) -> int:
    return date(_LEAP_YEAR, *month_day).toordinal()


def calendar_day_of(when: When) -> CalendarDay:
    """The weekday and the day of the month of one known day; nothing of a stretch."""
    if when.start is None or when.start != (when.end or when.start):
        return CalendarDay()
    return CalendarDay(when.start.weekday(), (when.start.month, when.start.day))


def calendar_day_in(texts: Iterable[str]) -> CalendarDay:
    """The one weekday, and the one day with its month, that these texts name."""
    known, weekdays, days = _known(), set[int](), set[tuple[int, int]]()
    for text in map(fold, texts):
        weekdays.update(known.weekdays[one[1]] for one in known.weekday.finditer(text))
        for pattern in (known.day_month, known.month_day):
            found = ((known.months[one["month"]], int(one["day"])) for one in pattern.finditer(text))
            days.update((month, day) for month, day in found if 0 < day <= monthrange(_LEAP_YEAR, month)[1])
    return CalendarDay(_only(weekdays), _only(days))


def _only(found: set[T]) -> T | None:
    return next(iter(found)) if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class _Known:
    weekdays: dict[str, int]
    months: dict[str, int]
    weekday: re.Pattern[str]
    day_month: re.Pattern[str]
    month_day: re.Pattern[str]


@cache
def _known() -> _Known:
    tables = [lexicon(language, "dates") for language in languages()]
    weekdays = {fold(word): number for table in tables for word, number in table.get("weekdays", {}).items()}
    months = {fold(word): number for table in tables for word, number in table.get("months", {}).items()}
    after = [fold(word) for table in tables if table.get("day_after_month") for word in table.get("months", {})]
    joined = {fold(word) for table in tables for word in table.get("cues", {}).get("day_to_month", ())} | {""}
    glued = _one_of({fold(word) for table in tables for word in table.get("prefixes", ())} | {""})
    day, month = r"(?<![\d/.:-])(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<month>{})(?!\w)"
    return _Known(
        weekdays,
        months,
        re.compile(rf"(?<!\w){glued}({_one_of(weekdays)})(?!\w)"),
        re.compile(rf"{day}\s*{_one_of(joined)}\s*{month.format(_one_of(months))}"),
        re.compile(rf"(?<!\w){month.format(_one_of(after))} {day}(?!\w)"),
    )


def _one_of(words: Iterable[str]) -> str:
    """A group of words as a pattern, the longest first."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, ordered))})"
