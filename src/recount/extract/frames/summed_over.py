"""Numbers that somebody has added up over a stretch: "has recorded 1,200 deaths this year", "since the truce began".

A month or a year alone does not make them so, for one attack may be dated by it; a word of recording does, and "this
year", unless the sentence tells of one attack.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import TimePrecision
from ..dates.dates import DateMention
from ..lexicon.grammar import any_of, one, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..lexicon.words import EventWord

#: the least number that is more than one attack's where a month, or where a year is told of
_OF_A_MONTH, _OF_A_YEAR = 50, 12
_DIGIT = re.compile(r"\d")


def summed_over(sentence: Sentence, dates: Sequence[DateMention], most: int) -> bool:
    """True where the numbers of a sentence, the largest of them `most`, are told of as those of a whole stretch."""
    if _since_something_began(sentence, dates):
        return True
    long = [day for day in dates if day.when.precision in (TimePrecision.MONTH, TimePrecision.YEAR)]
    if not long or _one_attack(sentence):
        return False
    text = sentence.text
    if most < _OF_A_YEAR and not _goes_on().search(text, *sentence.span):
        return False
    of_years = [day for day in long if day.when.precision is TimePrecision.YEAR]
    if any(text[day.start : day.end] in syntax("year_so_far") for day in of_years):
        return True
    least = _OF_A_YEAR if of_years else _OF_A_MONTH
    return most >= least and recorded(sentence)


def recorded(sentence: Sentence) -> bool:
    """True where a sentence says that somebody recorded, counted or documented."""
    return _recorded().search(sentence.text, *sentence.span) is not None


def _since_something_began(sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    """ "Since the truce began"; what began this morning or on Monday may be one attack."""
    if _since_began().search(sentence.text, *sentence.span) is None:
        return False
    days = [day for day in dates if day.when.precision not in (TimePrecision.MONTH, TimePrecision.YEAR)]
    return all(_DIGIT.search(sentence.text, day.start, day.end) for day in days)


def _one_attack(sentence: Sentence) -> bool:
    """ "In a strike on Exampleton", «في غارة»: one attack, dated by its month or year."""
    text = sentence.text
    return any(one().search(text, max(0, m.start - _ARTICLE), m.start) for m in sentence.of(EventWord)) or (
        named_one_attack(sentence)
    )


def named_one_attack(sentence: Sentence) -> bool:
    """«في غارة», «المجزرة»: words that are of one attack without an article of their own."""
    return _named_one().search(sentence.text, *sentence.span) is not None


_ARTICLE = 30


@cache
def _named_one() -> OpeningPattern:
    return OpeningPattern(syntax("one_attack"), rf"(?<!\w){any_of('prefix')}?{any_of('one_attack')}(?!\w)")


@cache
def _recorded() -> OpeningPattern:
    return OpeningPattern(syntax("recording"), rf"(?<!\w){any_of('prefix')}?{any_of('recording')}(?!\w)")


@cache
def _goes_on() -> OpeningPattern:
    """ "Five children have been shot this year": counted up to now."""
    return OpeningPattern(syntax("up_to_now"), rf"(?<!\w){any_of('up_to_now')}(?!\w)")


@cache
def _since_began() -> KeyedPattern:
    since = "|".join(map(re.escape, subject_words("control", "since")))
    return KeyedPattern(syntax("has_begun"), rf"(?<!\w)(?:{since})\s+(?:[\w'-]+\s+){{1,6}}?{any_of('has_begun')}(?!\w)")
