"""Words for the dead that tell of nobody new: a title beside a verb, and what people told of before are said to be.

«ارتقاء الشهيد فلان» is one dead, and «شهيدان … هما ضحايا القصف», "two men … were the victims of the strike" are two.
"""

from __future__ import annotations

from functools import cache

from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from .figure import Figure

#: characters back over the pronoun before what they are said to be, and its words
_REACH, _WORDS = 24, 2


def without_again(sentence: Sentence, found: list[Figure]) -> list[Figure]:
    """The figures without those of words that only say again who is dead."""
    titles = (f for f in found if f.trigger.word.role == "people" and f.people.implied == 1)
    again = [one for one in titles if any(o.trigger != one.trigger and _within(sentence, one, o) for o in found)]
    again += [one for one in found if _is_predicate(sentence, one, found)]
    return [figure for figure in found if figure not in again] if again else found


def _within(sentence: Sentence, one: Figure, other: Figure) -> bool:
    """True for the one person of a figure in the words of another's, or right behind them: «الشاب الشهيد فلان»."""
    there = other.people.start <= one.people.start and one.people.end <= other.people.end
    title = bool(other.people.people) and sentence.text[other.people.end : one.people.start] == " ال"
    return (there or title) and one.harm is other.harm and other.people.implied == 1


def _is_predicate(sentence: Sentence, one: Figure, found: list[Figure]) -> bool:
    """True for a plural without a number behind "they are", where a number of them is told before it."""
    if one.trigger.word.role != "people" or one.people.low is not None or one.people.people:
        return False
    before = (f for f in found if f.people.end <= one.trigger.start and f.harm is one.harm and f.people.low)
    if not any(before):
        return False
    ahead = sentence.text[max(sentence.span.start, one.trigger.start - _REACH) : one.trigger.start]
    words = ahead.replace(",", " , ").split()[-_WORDS:]
    return any(" ".join(words[-n:]) in _they_are() for n in range(1, _WORDS + 1))


@cache
def _they_are() -> frozenset[str]:
    return frozenset((*syntax("they_are"), *syntax("they_were_the")))
