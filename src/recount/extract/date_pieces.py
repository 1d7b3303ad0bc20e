"""What single words and digits say about a time, before they are put together."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum, auto
from typing import NamedTuple


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


@dataclass(frozen=True, slots=True)
class Facts:
    """What words say about a time, none of it worked out yet.

    `since` and `until` are days before the publication; `back` counts units before that of the publication;
    `count` units make up the stretch up to it or, where `ago`, have passed since. `swap` where day and month
    might be the other way round; `last` where a weekday or month is the one just gone. `hijri` where year and month
    are of the Hijri calendar.
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
    count: int | None = None
    ago: bool | None = None
    position: str | None = None
    part: str | None = None
    clock: str | None = None
    hijri: bool | None = None

    def with_all(self, other: Facts) -> Facts | None:
        """Both together, or None where they speak of the same thing."""
        told = {name: value for name in _FACTS if (value := getattr(other, name)) is not None}
        if any(getattr(self, name) is not None for name in told):
            return None
        return replace(self, **told)


SILENT = Facts()
_FACTS = tuple(field.name for field in fields(Facts))


class Piece(NamedTuple):
    """One piece of a date and where it stands."""

    start: int
    end: int
    kind: Kind
    facts: Facts = SILENT
