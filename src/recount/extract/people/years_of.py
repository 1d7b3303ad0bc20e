"""Ages told behind a person: "a girl of nine", "Amal Example, a boy of 12, …", and never "a father of nine".

The number is an age where the person is one whom it may tell of so, and where no word follows that it counts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon.grammar import any_of, phrase_ends, syntax
from ..lexicon.person_words import title_word
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, PeopleWord

_OLDEST = 115


class Years(NamedTuple):
    """The age told of one person, and the sex that the word for the person bears."""

    age: int
    sex: str | None


def with_years(sentence: Sentence, people: Mention[PeopleWord]) -> Mention[PeopleWord]:
    """The word for one person with the age, or the number of children, behind it; the word alone where none is told."""
    text = sentence.text
    if people.word.number != 1 or not text.startswith(" of ", people.end):
        return people
    if text[people.start : people.end] not in (*syntax("of_years"), *syntax("of_children")):
        return people
    told = _behind().match(text, people.end)
    return people._replace(end=told.end()) if told and ends_phrase(sentence, told.end()) else people


def years_behind(sentence: Sentence, end: int) -> Years | None:
    """The age that stands in apposition to a name: ", a girl of nine,"; None where none does."""
    found = _apposed().match(sentence.text, end)
    if found is None or not ends_phrase(sentence, found.end()):
        return None
    words = re.split(r"[\s-]", found["years"])
    age = sum(int(word) if word.isdigit() else small_numbers()[word] for word in words)
    title = title_word(found["who"])
    return Years(age, title.sex if title else None) if age <= _OLDEST else None


def ends_phrase(sentence: Sentence, at: int) -> bool:
    """True where a noun phrase is whole at an offset: no other noun goes on with it."""
    harmed = any(m.start == at + 1 for m in sentence.of(HarmWord))
    return harmed or phrase_ends().match(sentence.text, at) is not None


@cache
def _years() -> str:
    number = "|".join(sorted(small_numbers(), key=lambda word: (-len(word), word)))
    return rf"\s+{any_of('of')}\s+(?P<years>\d{{1,3}}|(?:{number})(?:[\s-](?:{number}))?)\b"


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(_years())


@cache
def _apposed() -> re.Pattern[str]:
    return re.compile(rf"\s*,\s+{any_of('article')}\s+(?:\w+\s+)?(?P<who>{any_of('of_years')}){_years()}")
