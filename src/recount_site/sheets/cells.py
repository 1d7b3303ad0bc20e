"""What stands in a cell, and how it is compared: the same value in another program's writing is no edit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from recount.records import Count, Harm, Undivided, When

#: what may stand in a cell; None is empty, and never 0
Shown = str | int | float | date | None

#: characters that a workbook cannot hold
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: the most characters that a cell holds
LONGEST = 32_000
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row. `basis` is what must not have changed for an edit of it to hold; by default what is shown."""

    shown: Shown = None
    basis: str = ""

    @property
    def held(self) -> str:
        """What is compared to see whether the case has changed since."""
        return self.basis or plain(self.shown)


@dataclass(frozen=True, slots=True)
class Row:
    """A row by the id under which it comes back."""

    row_id: str
    cells: dict[str, Cell]


def written(value: Shown) -> Shown:
    """The value as a workbook can hold it: no character that it refuses, none beyond the longest cell."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None, microsecond=0)
    if not isinstance(value, str):
        return value
    clean = _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", value)
    return clean if len(clean) <= LONGEST else f"{clean[:LONGEST]} … (cut)"


def plain(value: Shown) -> str:
    """A value as text that is the same whatever program wrote it: 1.0 is 1, a day is ISO, an empty cell is ""."""
    value = written(value)
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(_MARKS.sub("", str(value)).split())


def _of_both(both: Undivided) -> str:
    """The number of killed and injured together, said to be that of both."""
    number = both.vague or number_shown(Count(Harm.KILLED, low=both.low, high=both.high))
    return f"{'an unstated number' if number is None else number} killed or injured, not divided"


def number_shown(count: Count) -> Shown:
    """A number of people: one number, or the words of a range; a vague word as it stands."""
    if count.low is None and count.high is None:
        return _of_both(count.undivided) if count.undivided else count.vague
    if count.high is None:
        return f"at least {count.low}"
    if count.low is None:
        return f"up to {count.high}"
    return count.low if count.low == count.high else f"{count.low}–{count.high}"


def date_shown(when: When | None) -> Shown:
    """A day as a date, a stretch as `first to last`, an unknown date as an empty cell."""
    if when is None or when.start is None:
        return None
    return when.start if when.end in (None, when.start) else f"{when.start} to {when.end}"
