"""Whether a day counted from another one is that of the harm: "a day earlier, a raid killed three".

It opens its clause, or stands behind words of harm or attack in it. "The boy whom they had brought home two days
earlier was dead" tells of another thing's day, and of no death.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord
from .dates import DateMention

#: characters before a day in which its clause begins, or the word of harm ends
_REACH = 90
_STOPS = frozenset(",;:()،؛—")


def without_other_days(sentence: Sentence, days: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """The days of a sentence without those counted from another that are not of its harm; unknown ones stay."""
    if not (days and any(day.beside for day in days)):
        return days
    return tuple(day for day in days if not day.beside or day.when.start is None or _of_harm(sentence, day))


def _of_harm(sentence: Sentence, day: DateMention) -> bool:
    text, first = sentence.text, max(sentence.span.start, day.start - _REACH)
    head = text[first : day.start].rstrip()
    if not head or head[-1] in _STOPS or _opening().search(head):
        return True
    ends = [m.end for m in sentence.of(HarmWord)] + [m.end for m in sentence.of(EventWord)]
    nearest = max((end for end in ends if first <= end <= day.start), default=None)
    if nearest is None:
        return False
    between = text[nearest : day.start]
    return _STOPS.isdisjoint(between) and _relative().isdisjoint(between.split())


@cache
def _relative() -> frozenset[str]:
    return frozenset((*syntax("relative"), *syntax("relative_beside"), *syntax("relative_plain")))


@cache
def _opening() -> re.Pattern[str]:
    """Up to a day that opens its clause: a conjunction or mark, with a small word that leads to a day."""
    begins = rf"(?:^|[{''.join(_STOPS)}]|(?<!\w){any_of('connective')})\s*(?:{any_of('on_the_day')})?"
    return re.compile(rf"(?:{begins}|(?<!\w){any_of('prefix')}{any_of('on_the_day')})\Z")
