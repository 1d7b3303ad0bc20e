"""What the words of one sentence of an undated text say of its day: today, or one that is gone.

Nobody can say which days those are, but "today" and "last Saturday", or "yesterday", are two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from ...codebook import languages, lexicon
from ..terms.words import fold
from .calendar_days import CalendarDay, calendar_day_in


@dataclass(frozen=True, slots=True)
class DayTold:
    """Whether a sentence tells of today, of a day that is gone, or of both; and the day of the calendar it names."""

    today: bool = False
    gone: bool = False
    calendar: CalendarDay = field(default_factory=CalendarDay)

    def apart_from(self, other: DayTold) -> bool:
        """True where two sentences of one text tell of two days."""
        if self.today is not other.today and self.gone is not other.gone and self.today is not self.gone:
            return True
        if not (self.gone or other.gone):
            return False
        days = self.calendar.days_from(other.calendar)
        return days is not None and days > _NIGHT


#: "the night of the fourth" may be that of the fifth
_NIGHT = 1
NO_DAY = DayTold()


def day_told_in(sentence: str) -> DayTold:
    """The day that the words of one sentence tell of."""
    text = fold(sentence)
    today, gone = bool(_today().search(text)), bool(_gone().search(text))
    return DayTold(today, gone, calendar_day_in([sentence]) if today or gone else CalendarDay())


@cache
def _today() -> re.Pattern[str]:
    last = rf"(?!\s+{_one_of(_cue('last_after'))})"  # «الليلة الماضية» is neither
    return re.compile(rf"{_words(word for word, days in _relative() if days.get('from') == 0)}{last}")


@cache
def _gone() -> re.Pattern[str]:
    """ "Yesterday", «أمس»; a weekday, or a day with its month, that is "last" or «الفائت»."""
    words = [word for word, days in _relative() if days.get("from", 0) > 0 and days.get("to", 1) > 0]
    days = [fold(word) for table in _tables() for word in table.get("weekdays", {})]
    months = [fold(word) for table in _tables() for word in table.get("months", {})]
    after, before = _cue("last_after"), _cue("last_before")
    named = rf"{_one_of(days)}|\d{{1,2}}\s+(?:من\s+)?(?:{_one_of(months)}\s*/\s*)?{_one_of(months)}"
    last = rf"(?:{named})\s+{_one_of(after)}|{_one_of(before)}\s+{_one_of(days)}"
    return re.compile(rf"{_words(words)}|(?<!\w)[وفبل]?(?:{last})(?!\w)")


def _relative() -> list[tuple[str, dict[str, int]]]:
    return [(fold(word), days) for table in _tables() for word, days in table.get("relative", {}).items()]


def _tables() -> list[dict[str, dict[str, dict[str, int]]]]:
    return [lexicon(language, "dates") for language in languages()]


def _cue(name: str) -> list[str]:
    return [fold(word) for table in _tables() for word in table.get("cues", {}).get(name, ())]


def _words(words: Iterable[str]) -> str:
    return rf"(?<!\w)[وفب]?{_one_of(words)}(?!\w)"


def _one_of(words: Iterable[str]) -> str:
    """A group of words as a pattern, the longest first."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, ordered))})"
