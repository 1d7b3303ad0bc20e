"""Days of the Hijri calendar as stretches of the Gregorian one.

A month begins with the new moon that somebody saw, or with the one that a table foretells, and countries differ by a
day. The table is that of Umm al-Qura (Saudi Arabia), by the package `hijridate`; a day before and a day after are
allowed for, so that a Hijri day is three days here. A month stays the month of the table.
"""

from __future__ import annotations

from datetime import date, timedelta

from hijridate import Gregorian, Hijri
from hijridate.ummalqura import GREGORIAN_RANGE, HIJRI_RANGE

#: how far the sighting of the moon may put a day from the table
SIGHTING = timedelta(1)
_FIRST_YEAR, _LAST_YEAR = HIJRI_RANGE[0][0], HIJRI_RANGE[1][0]


def hijri_stretch(year: int, month: int, day: int | None, last_day: int | None = None) -> tuple[date, date] | None:
    """The first and last day that a Hijri day, several, or a whole month may be; None for a day that is none."""
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):
        return None
    length = Hijri(year, month, 1).month_length()
    first, last = (1, length) if day is None else (day, last_day or day)
    if not 1 <= first <= last <= length:
        return None
    start, end = (date(*Hijri(year, month, one).to_gregorian().datetuple()) for one in (first, last))
    return (start, end) if day is None else (start - SIGHTING, end + SIGHTING)


def hijri_year(day: date) -> int | None:
    """The Hijri year of a Gregorian day; None outside the years of the table."""
    first, last = (date(*bound) for bound in GREGORIAN_RANGE)
    return Gregorian.fromdate(day).to_hijri().year if first <= day <= last else None
