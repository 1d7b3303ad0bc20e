"""A range whose ends both name their people: "between two civilians and four", «ما بين مدنيين اثنين وأربعة مدنيين».

It is one number of people, from the one to the other. "Between two civilians and four fighters" tells of two peoples,
and "four buildings" of none, so that neither is a range.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ... import codebook
from ..lexicon.grammar import any_of, phrase_ends, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import spaced
from .number_rules import NumberRules, number_rules
from .numbers import NumberMention
from .quantified import Quantity

#: characters before the first of the two in which "between" may stand
_OPENER = 24


def with_ranged_people(sentence: Sentence, quantities: Sequence[Quantity]) -> Sequence[Quantity]:
    """The quantities of a sentence, two that are the ends of one range made one."""
    found: list[Quantity] = []
    for people in quantities:
        joined = _range(sentence.text, found[-1], people) if found else None
        if joined is None:
            found.append(people)
        else:
            found[-1] = joined
    return found


def _range(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The two as one number of people; None where they are not the ends of one range."""
    if not first.people or second.high is None or second.low is None or not _same_people(text, first, second):
        return None
    if second.low < second.high and _reaches_over(
        first, second
    ):  # «مدنيين اثنين إلى أربعة مدنيين», whose "two to four" is read as a number
        return second._replace(start=first.start)
    rules, end = _rules(), max(first.end, first.number.end if first.number else 0)
    article = _article().search(text, max(0, first.start - _OPENER), first.start)
    begin = article.start() if article else first.start
    opener = rules.opener.match(text[max(0, begin - _OPENER) : begin][::-1])
    if opener is None or second.start < end:
        return None
    kind, start = rules.openers[spaced(opener[1][::-1])], begin - opener.end(1)
    low = first.low if first.low is not None else _dual(text, first) if kind == "between" else None
    gap = spaced(text[end : second.start])
    if low is None or not 0 < low < second.high:
        return None
    if gap not in (rules.between_joins if kind == "between" else rules.joins):
        return None
    people, at = (second.people, second.people_start) if second.people else (first.people, first.people_start)
    if kind == "from" and not rules.moved.isdisjoint(text[max(0, start - _MOVED) : start].split()):
        low = second.low  # "rose from two civilians to four civilians"
    exact = low == second.high
    return Quantity(start, second.end, NumberMention(start, second.end, low, second.high, exact, None), people, at)


def _reaches_over(first: Quantity, second: Quantity) -> bool:
    number = second.number
    return number is not None and first.start <= number.start < first.end and number.low == first.low


def _dual(text: str, people: Quantity) -> int | None:
    """Two for «مدنيين» behind "between", where no plural can stand."""
    return _TWO if people.number is None and text[people.start : people.end].endswith(syntax("dual_ending")) else None


_TWO = 2


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('article')}\s+\Z")


#: characters before a range in which a number may have moved from its one end to the other
_MOVED = 60


def _same_people(text: str, first: Quantity, second: Quantity) -> bool:
    """True where the second number counts the people of the first, by their word again or by none."""
    if not second.people:
        behind = text[second.end : second.end + 2]
        return bool(phrase_ends().match(text, second.end)) or behind.strip() in syntax("at_onto")
    others = text[second.people_start : second.end] in syntax("others")
    return not others and (first.status, first.group) == (second.status, second.group) and not second.collective


@cache
def _rules() -> NumberRules:
    return number_rules(codebook.languages())
