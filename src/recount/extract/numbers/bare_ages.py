"""Ages without a word of age, where a number of people could stand: "another teen, also 15, was shot".

Nobody is counted by them: behind one who is told of by his age, before a verb in the singular, and in a row behind as
many people ("two men, 30 and 42 were injured").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import any_of
from .quantified import Quantity

_OLDEST = 115
#: characters back over "two males, 30 and "
_REACH = 60


def is_a_bare_age(text: str, number: Quantity, quantities: Sequence[Quantity]) -> bool:
    """True where a number without people is the age of one who was told of right before."""
    if number.number is None or not 1 < (number.low or 0) <= _OLDEST or not text[number.start : number.end].isdigit():
        return False
    if _of_one().match(text, number.end):
        return True
    if text[number.end : number.end + 1] == "," and _age_before().search(text[: number.start]):
        return True
    people = next((q for q in reversed(quantities) if q.people and q.end <= number.start), None)
    row = _row().search(text[people.start : number.start]) if people and number.start - people.start <= _REACH else None
    return row is not None and people is not None and people.low == len(row["ages"].split(",")) + 1


def stands_as_an_age(text: str, number: Quantity) -> bool:
    """ "Basim, 26, were injured", "Example Jr. 26, were injured": digits that a comma parts from their verb."""
    in_digits = text[number.start : number.end].isdigit() and (number.low or 0) <= _OLDEST
    return (
        in_digits
        and text[number.end : number.end + 1] == ","
        and _behind_words().search(text[: number.start]) is not None
    )


@cache
def _behind_words() -> re.Pattern[str]:
    """Words in Latin letters, and at most a comma, right before: "basim ", "basim, "."""
    return re.compile(r"[a-z][.'’]?,?\s+\Z")


@cache
def _row() -> re.Pattern[str]:
    """The ages before the last one, behind a word for people: ", 30 and "."""
    ages = r"(?P<ages>(?:\d{1,3}\s*,\s*)*\d{1,3})"
    return re.compile(rf"(?<=[^\W\d])\s*,\s*{ages}\s*,?\s+{any_of('connective')}\s+\Z")


@cache
def _of_one() -> re.Pattern[str]:
    """A verb in the singular behind the number, or behind a comma after it."""
    return re.compile(rf"\s*,?\s+{any_of('verb_of_one')}\s")


@cache
def _age_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('age_follows')}\s+\Z")
