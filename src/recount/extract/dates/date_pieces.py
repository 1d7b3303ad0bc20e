"""What single words and digits say about a time, before they are put together."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from ..lexicon.wordlist import spaced


class Kind(Enum):
    """What a piece of a date says."""

    NUMBER = auto()
    YEAR = auto()
    HIJRI_YEAR = auto()
    MONTH = auto()
    DATE = auto()
    WEEKDAY = auto()
    RELATIVE = auto()
    PART = auto()
    PART_ALONE = auto()
    CLOCK = auto()
    POSITION = auto()
    PERIOD = auto()
    COUNTED = auto()
    CLOCK_CUE = auto()
    PAST_BEFORE = auto()
    PAST_AFTER = auto()
    AGO_BEFORE = auto()
    AGO_AFTER = auto()
    EARLIER_BEFORE = auto()
    EARLIER_AFTER = auto()
    LATER_BEFORE = auto()
    LATER_AFTER = auto()
    BESIDE = auto()
    OF_MONTH = auto()


class Facts(NamedTuple):
    """What words say about a time, none of it worked out yet.

    `since` and `until` are days before the publication; `back` counts units before that of the publication;
    `number` of units make up the stretch up to it or, where `ago`, have passed since. `swap` where day and month
    might be the other way round; `last` where a weekday or month is the one just gone. `hijri` where year and month
    are of the Hijri calendar. Where `beside`, all of it is counted from the day told before, and not from the
    publication: "a day earlier".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    swap: bool | None = None
    weekday: int | None = None
    last: bool | None = None
    since: int | None = None
    until: int | None = None
    unit: str | None = None
    back: int | None = None
    number: int | None = None
    ago: bool | None = None
    position: str | None = None
    part: str | None = None
    clock: str | None = None
    hijri: bool | None = None
    beside: bool | None = None

    def with_all(self, other: Facts) -> Facts | None:
        """Both together, or None where they speak of the same thing."""
        if any(own is not None and told is not None for own, told in zip(self, other, strict=True)):
            return None
        return Facts._make(own if told is None else told for own, told in zip(self, other, strict=True))


SILENT = Facts()


class Piece(NamedTuple):
    """One piece of a date and where it stands."""

    start: int
    end: int
    kind: Kind
    facts: Facts = SILENT


class Phrase(NamedTuple):
    """One date expression of a folded text: what it says, and for a stretch what its last day's words say."""

    start: int
    end: int
    kind: Kind
    facts: Facts
    until: Facts | None = None


def gap(first: Piece | Phrase, second: Piece | Phrase, text: str) -> str:
    """What stands between two pieces or expressions, its blanks made one."""
    between = text[first.end : second.start]
    return "\n" if between.count("\n") > 1 else spaced(between)  # one line break is only where a line was full
