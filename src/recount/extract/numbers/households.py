"""Families with the number of those in them: «عائلة كاملة من ستة أفراد», "a family of six people".

The number counts the people; the family says only that they are of one. It makes the people one phrase, so that a
verb that agrees with the family («عائلة من ستة أفراد قتلت») is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Group
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import HarmWord, PeopleWord
from .quantified import Quantity

_REACH = 60


def with_households(sentence: Sentence, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantified people of a sentence by place, each with the family that it makes up."""
    text = sentence.text
    if not _household().search(text):
        return list(quantities)
    found: list[Quantity] = []
    for people in quantities:
        told = people.number or people.implied
        family = _made_up().search(text, max(0, people.start - _REACH), people.start) if told else None
        if family and people.number is None and family["bracket"]:
            family = None  # "a family (a father …)": who is told of first
        if family and family["bracket"] and people.group not in (None, Group.FAMILY, Group.OTHER):
            family = None  # "a family (three children)": some of them
        if family is None or people.collective or not _told_of(sentence, family.start(), people):
            found.append(people)
            continue
        found = [q for q in found if q.start < family.start()]
        found.append(people._replace(start=family.start(), people=people.people or (PeopleWord(),)))
    return found


def _told_of(sentence: Sentence, family: int, people: Quantity) -> bool:
    """False for "the family of 17-year-old …", and for a family within a word of harm: «قضت عائلة»."""
    within = any(m.start <= family < m.end for m in sentence.of(HarmWord))
    return not within and _age().match(sentence.text, people.end) is None


def is_household(text: str, people: Quantity) -> bool:
    """True for people told of as a family, with or without their number."""
    return people.collective or _household().search(text, people.start, people.end) is not None


@cache
def _age() -> re.Pattern[str]:
    return re.compile(rf"[\s-]*(?:{subject_pattern('persons', 'years')})(?!\w)")


@cache
def _household() -> OpeningPattern:
    return OpeningPattern(syntax("household"), rf"(?<!\w){any_of('household')}(?!\w)")


@cache
def _made_up() -> OpeningPattern:
    made_up = rf"\s+{any_of('made_up_of')}\s+|(?P<bracket>\s*\(\s*)"
    words = rf"(?<!\w){any_of('household')}(?:\s+[^\W\d_]+){{0,2}}?(?:{made_up})$"
    return OpeningPattern(syntax("household"), words)
