"""One whom no list of words knows, told of by the people who are his: "a mayor and two of his guards were killed"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..harm.harm_words import Trigger
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import PeopleWord
from ..numbers.quantified import Quantity

#: characters back over "a well-known mayor of the town and "
_REACH = 50


def with_whose_they_are(sentence: Sentence, trigger: Trigger, people: Sequence[Quantity]) -> list[Quantity]:
    """The people of a word of harm, with the one before them whose they are; a party ("its") is nobody."""
    first = min(people, key=lambda one: one.start, default=None)
    if first is None or first.number is None or not _of_ones().match(sentence.text, first.number.end):
        return list(people)
    floor = trigger.end if trigger.end <= first.start else sentence.span.start
    one = _one_and().search(sentence.text, max(floor, first.start - _REACH), first.start)
    if one is None or any(one.start() < m.end and m.start < one.end() for m in sentence.of(PeopleWord)):
        return list(people)
    found = Quantity(one.start("one"), one.end("one"), None, (PeopleWord(1),), one.start("one"), implied=1)
    return [found, *people]


@cache
def _of_ones() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('of')}\s+{any_of('whose_one')}\s")


@cache
def _one_and() -> re.Pattern[str]:
    """ "A mayor and", "the well-known mayor along with": a noun with its article, and nothing that parts it."""
    word = rf"(?!{any_of('preposition')}\b)[^\W\d_][\w'-]*"
    article = rf"(?:{any_of('article')}|{any_of('definite')})"
    return re.compile(rf"(?<!\w)(?P<one>{article}\s+{word}(?:\s+{word}){{0,2}}?)\s+{any_of('connective')}\s+\Z")
