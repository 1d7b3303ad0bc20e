"""Half or most of a number: "ten people, half of them children", «تسعة مدنيين معظمهم أطفال».

Half of an even number that is stated exactly is a number. Of an odd one, of "about ten" and of "more than half" it is
none, and what the words bear is left: that some of them were. Most of a number that is stated exactly are more than its
half at least, where they are said to be of one kind: "most of them women and children" says of neither how many.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..harm.figure import Figure
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import PeopleWord
from ..numbers.numbers import NumberMention
from ..numbers.quantified import Quantity
from .all_were import whole_behind

#: characters before people within which "half of them" stands; the least number that has a half
_BACK, _TWO = 40, 2


def with_halves(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, those of half of a number with that half, and those of most of it with the least that these are."""
    return tuple(_shared(sentence, figure, figures) for figure in figures)


def _shared(sentence: Sentence, figure: Figure, figures: Sequence[Figure]) -> Figure:
    people = figure.people
    if not figure.part or people.low is not None or people.group is None or figure.vague is not None:
        return figure
    before = sentence.text[max(sentence.span.start, people.start - _BACK) : people.start]
    half, most = _half_before().match(before), _most_before().search(before)
    whole = [f for f in figures if f.harm is figure.harm and not f.part and f.people.end <= people.start]
    number = whole[-1].people.number if whole and (half or most) else None
    if number is None or not number.exact or number.low is None or number.low < _TWO:
        return figure
    if most:
        alone = one_kind(sentence, people.end)
        return figure._replace(people=most_of(people, number.low)) if alone else figure
    return figure if number.low % _TWO else figure._replace(people=people._replace(implied=number.low // _TWO))


def most_of(people: Quantity, whole: int) -> Quantity:
    """People who are most of a number: more than its half at least."""
    return people._replace(
        number=NumberMention(people.start, people.people_start, whole // _TWO + 1, None, False, None), implied=None
    )


def one_kind(sentence: Sentence, end: int) -> bool:
    """False for "most of them children and women", "most of them children, women and …"."""
    comma = _COMMA.match(sentence.text, end)
    listed = comma is not None and any(m.start == comma.end() for m in sentence.of(PeopleWord))
    return not listed and whole_behind(sentence, end)


_COMMA = re.compile(r"\s*[,،]\s*")


@cache
def _most_before() -> re.Pattern[str]:
    led = rf"(?:\s+(?:{any_of('be')}|{any_of('of')}))?"
    return re.compile(rf"(?<!\w){any_of('most_of_them')}{led}\s+(?:ال)?\Z")


@cache
def _half_before() -> re.Pattern[str]:
    unsure = rf"(?<!\w){any_of('half_or_so')}\s+"
    half = rf"(?<!\w)(?P<half>{any_of('half_of_them')})(?:\s+(?:{any_of('be')}|{any_of('of')}))?\s+\Z"
    return re.compile(rf"\A(?!.*{unsure}{any_of('half_of_them')}).*?{half}", re.DOTALL)
