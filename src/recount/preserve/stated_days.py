"""Days as people write them in a column or a chat: ISO, by month name, or as numbers whose order the whole decides.

Whether 3/4/2019 is in March or in April is never guessed from one value: another value of the same column with a 13
or more in it decides, or the order of time in a chat; where nothing decides, the day is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from .. import codebook
from .published import day_of

_NUMBERS = re.compile(r"^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})(?![\d./-])")
_NAMED = re.compile(r"^(?:[^\W\d_]+,?\s+)?(\d{1,2})\.?\s+(.+?),?\s+(\d{4})(?!\d)")
_NAMED_FIRST = re.compile(r"^([^\W\d_]+)\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)")
_DIGIT = re.compile(r"[^\W0-9_a-zA-Z]")
_UNSEEN = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")


class DayOrder(StrEnum):
    """Which number of `3/4/2019` is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


def plain_digits(stated: str) -> str:
    """The words with digits of any script as 0–9 and without marks of direction."""
    return _DIGIT.sub(lambda found: _plain_digit(found[0]), _UNSEEN.sub("", stated)).strip()


def _plain_digit(char: str) -> str:
    return str(int(char)) if char.isdecimal() else char


def order_in(stated: Iterable[str]) -> DayOrder | None:
    """The order that all of these can be read in, where only one is; None where both are, or neither."""
    pairs = [(int(m[1]), int(m[2])) for value in stated if (m := _NUMBERS.match(plain_digits(value)))]
    day_first = all(month <= 12 for _, month in pairs)
    month_first = all(month <= 12 for month, _ in pairs)
    if not pairs or day_first == month_first:
        return None
    return DayOrder.DAY_FIRST if day_first else DayOrder.MONTH_FIRST


def is_ambiguous(stated: str) -> bool:
    """True for a day in numbers that reads as two different days."""
    found = _NUMBERS.match(plain_digits(stated))
    return found is not None and found[1] != found[2] and int(found[1]) <= 12 and int(found[2]) <= 12


def stated_day(stated: str, order: DayOrder | None, formats: Iterable[str] = ()) -> date | None:
    """The day that these words state; None where they state none, or where it takes an order to read them."""
    plain = plain_digits(stated)
    for form in formats:
        try:
            return datetime.strptime(plain, form).date()
        except ValueError:
            continue
    found = _NUMBERS.match(plain)
    if found is None:
        return day_of(plain) or _named_day(plain)
    one, two, year = (int(part) for part in found.groups())
    if order is None and one != two:
        return None
    return _day(year, one, two) if order is DayOrder.MONTH_FIRST else _day(year, two, one)


def _named_day(plain: str) -> date | None:
    if found := _NAMED.match(plain):
        return _day(int(found[3]), _months().get(found[2].casefold().strip(), 0), int(found[1]))
    if found := _NAMED_FIRST.match(plain):
        return _day(int(found[3]), _months().get(found[1].casefold(), 0), int(found[2]))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for code in codebook.languages():
        found.update({name.casefold(): int(n) for name, n in codebook.lexicon(code, "dates").get("months", {}).items()})
    return found
