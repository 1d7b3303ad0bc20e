"""People of the days that are past, which nobody counts: "the past few days saw shelling that killed two civilians".

Such a number is that of all these days, whatever it comes to, and the toll of no one attack. Behind an attack of today
the same words only say amid what it came: "two were killed, amid the shelling of the past few days".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Span, TimePrecision
from ..dates.dates import DateMention
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord

_OF_ONE_DAY = (TimePrecision.DAY, TimePrecision.DAY_PART, TimePrecision.HOUR)


def of_past_days(sentence: Sentence, dates: Sequence[DateMention], figures: Sequence[Figure]) -> bool:
    """True where several people are told of as those of the days that are past, and no day is named."""
    told = _past_days().search(sentence.text, *sentence.span)
    if told is None or any(_names_a_day(sentence, day) for day in dates if sentence.span.start <= day.start):
        return False
    return any(is_several(figure) and _tells_of(sentence, told, figure) for figure in figures)


def past_days_behind(sentence: Sentence) -> list[Span]:
    """What a sentence tells of one attack, and what it says of the days before; empty where it does not do both."""
    told = _past_days().search(sentence.text, *sentence.span)
    if told is None:
        return []
    joints = (found.start() for found in _joint().finditer(sentence.text, sentence.span.start, told.start()))
    joint = max(joints, default=0)
    harms = sentence.of(HarmWord)
    near = told.start() - joint <= _OPENING
    if not near or not any(m.end <= joint for m in harms) or not any(m.start >= told.end() for m in harms):
        return []
    return [Span(sentence.span.start, joint), Span(joint, sentence.span.end)]


#: characters from the joint before a clause on the days that are past to these words
_OPENING = 40


def _names_a_day(sentence: Sentence, day: DateMention) -> bool:
    """True for a day, also for "yesterday" in a text that does not tell when it was written."""
    if day.when.precision in _OF_ONE_DAY:
        return not day.runs
    words = sentence.text[day.start : day.end]
    return day.when.start is None and any(word in words.split() for word in syntax("these_days"))


def is_several(figure: Figure) -> bool:
    """True for two and more, and for people whom only a plural or "dozens" numbers."""
    return figure.people.low is None or figure.people.low > 1


def _tells_of(sentence: Sentence, told: re.Match[str], figure: Figure) -> bool:
    """ "In the past few days five were killed"; or behind them, with no other clause or attack between."""
    first = min(figure.people.start, figure.trigger.start)
    last = max(figure.people.end, figure.trigger.end)
    if told.end() <= first:
        return _latest().search(sentence.text, told.end(), first) is None
    between = sentence.text[last : told.start()]
    attacks = (m for m in sentence.of(EventWord) if last <= m.start < told.start())
    return last <= told.start() and _CLAUSE.isdisjoint(between) and not any(attacks)


_CLAUSE = frozenset(",;:.")


@cache
def _joint() -> re.Pattern[str]:
    """A comma or "that", behind which a clause begins."""
    return re.compile(rf",|\s{any_of('that')}\s")


@cache
def _latest() -> KeyedPattern:
    """ "Attacks of the past few days, the latest of which killed two": of that one."""
    return KeyedPattern(syntax("latest_of_them"), rf"(?<!\w)و?{any_of('latest_of_them')}(?!\w)")


@cache
def _past_days() -> KeyedPattern:
    return KeyedPattern(syntax("past_days"), rf"(?<!\w){any_of('past_days')}(?!\w)")
