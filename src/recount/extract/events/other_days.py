"""Sentences that tell of another day than the one told before, though nobody can say which.

"Days earlier", and in a text without a date "last month", «قبل يومين», «أمس»: the full date that a sentence before has
named is not carried over to them. "In the same month", «في 3 من الشهر نفسه» names its day by the month told before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any

from ... import codebook
from ...records import TimePrecision, When
from ..dates.dates import DateMention
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence


def of_another_day(dates: Sequence[DateMention], told: When | None) -> bool:
    """True where a sentence says that its day is gone, or earlier, and not in the words of the day told before."""
    unknown = [day for day in dates if day.when.start is None]
    if any(day.earlier for day in unknown):
        return True
    said = fold_name(told.stated) if told and told.stated else ""
    return any(_is_gone(words) and words not in said for day in unknown if (words := fold_name(day.when.stated or "")))


def _is_gone(words: str) -> bool:
    return _gone().search(words) is not None and _hours().isdisjoint(words.split())


@cache
def _gone() -> re.Pattern[str]:
    """ "Yesterday", "last month", "two weeks ago", «قبل يومين», «الشهر الماضي»."""
    longest = sorted({fold_name(word) for word in _gone_words()}, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")


def _gone_words() -> Iterator[str]:
    for table in _tables():
        for word, days in table.get("relative", {}).items():
            if days.get("from", 0) > 0 and days.get("to", 1) > 0:
                yield word
        cues, counted = table.get("cues", {}), table.get("counted", {})
        openers = table.get("ranges", {}).get("openers", ())
        for name in ("last_before", "last_after", "before_last_after"):
            yield from cues.get(name, ())
        for name in ("ago_before", "ago_after"):
            yield from (word for word in counted.get(name, ()) if word not in openers)  # «منذ أيام»: since


@cache
def _hours() -> frozenset[str]:
    """Units that leave it open whether a day has passed, and "last night"."""
    named = (word for table in _tables() for word in table.get("units", {}).get("hour", ()))
    return frozenset(map(fold_name, (*named, *syntax("not_gone"))))


def _tables() -> list[dict[str, Any]]:
    return [codebook.lexicon(language, "dates") for language in codebook.languages()]


def in_same_month(sentence: Sentence, told: When | None) -> When | None:
    """The day of "the 3rd of the same month", in the month of the one day told before."""
    if told is None or told.start is None or told.precision not in (TimePrecision.DAY, TimePrecision.DAY_PART):
        return None
    found = _same_month().search(sentence.text, *sentence.span)
    if found is None:
        return None
    try:
        day = date(told.start.year, told.start.month, int(found["day"]))
    except ValueError:
        return None
    return When(day, day, TimePrecision.DAY, found[0]).stated_at(sentence.folded.original_span(*found.span()))


@cache
def _same_month() -> KeyedPattern:
    day = r"(?<![\w.,/-])(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+"
    return KeyedPattern(syntax("same_month"), rf"{day}{any_of('same_month')}(?!\w)")
