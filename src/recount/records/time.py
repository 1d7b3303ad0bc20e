"""When something happened, no more exactly than it was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .ids import Span
from .vocabulary import TimePrecision


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of days, both ends included, with how exactly it is known and the words that say so.

    `day_part` and `hour` are as stated and local to the place; dates are ISO days without a zone.
    An unknown date has no ends: it is never today's, nor a file's.
    """

    start: date | None
    end: date | None
    precision: TimePrecision
    stated: str | None = None
    day_part: str | None = None
    span: Span | None = None

    def stated_at(self, span: Span) -> When:
        """The same time with the characters that state it; written out, because every sentence does it."""
        return When(self.start, self.end, self.precision, self.stated, self.day_part, span)

    def days_from(self, other: When) -> int | None:
        """The least number of days between the two stretches, 0 where they meet; None if either is unknown."""
        if self.start is None or other.start is None:
            return None
        mine, theirs = self.end or self.start, other.end or other.start
        if self.start > theirs:
            return (self.start - theirs).days
        if other.start > mine:
            return (other.start - mine).days
        return 0


UNKNOWN_TIME = When(None, None, TimePrecision.UNKNOWN)
