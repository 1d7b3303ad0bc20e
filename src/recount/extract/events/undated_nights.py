"""The night or dawn that a lead tells of without a day: "shelled overnight", «استشهد … فجراً».

News tells so of the night before it was published, or before the day on which its source spoke. That is taken of the
lead alone, where no day was told before, and of no report whose days all lie further back: there it is history.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...records import TimePrecision, When
from ..dates.date_stretches import NIGHT
from ..dates.dates import DateMention
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord
from .day_of_harm import day_of_harm
from .recalled import recalled

#: characters from the beginning of a report in which its lead stands
_LEAD = 420
#: days before the publication of which news tells
_NEWS = timedelta(7)
_OF_A_DAY = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY, TimePrecision.DAYS)
_PARTS = (*NIGHT, "dawn")


def is_news(dates: Sequence[DateMention], published: date | None) -> bool:
    """Whether a report tells of its own days: it names no day, or one of the week before it was published."""
    days = [day.when.end for day in dates if day.when.end and day.when.precision in _OF_A_DAY]
    return published is not None and (not days or any(published - day <= _NEWS for day in days))


def with_night(
    sentence: Sentence, days: tuple[DateMention, ...], told: When | None, published: date | None
) -> tuple[DateMention, ...]:
    """The days of a sentence of news; a night or dawn of the lead that has no day is that before the publication.

    `told` is the day that the report told before; `published` the day from which it tells, None where it is no news.
    """
    if told is not None or published is None or sentence.span.start > _LEAD or not sentence.has(HarmWord, EventWord):
        return days
    undated = [day for day in days if _is_undated(day)]
    others = [day for day in days if day.when.start is not None]
    if len(undated) != 1 or len(others) > 1 or day_of_harm(sentence, others) or recalled(sentence) is not None:
        return days
    spoken = others[0].when if others else None
    base = spoken.start if spoken else published
    if base is None or (spoken and spoken.precision is not TimePrecision.DAY):
        return days
    part = undated[0]
    dated = part._replace(when=_before(part.when, base))
    if day_of_harm(sentence, [dated]) is None:
        return days
    return tuple(dated if day is part else day for day in days)


def _is_undated(day: DateMention) -> bool:
    when = day.when
    return when.start is None and when.day_part in _PARTS and not (day.beside or day.earlier or day.runs or day.ends)


def _before(when: When, base: date) -> When:
    """The night that ends on a day, or its dawn."""
    first = base - timedelta(1) if when.day_part in NIGHT else base
    return replace(when, start=first, end=base, precision=TimePrecision.DAY_PART)
