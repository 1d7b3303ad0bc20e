"""Half of a number: "ten people, half of them children", «عشرة مدنيين نصفهم أطفال».

Half of an even number that is stated exactly is a number. Of an odd one, of "about ten" and of "more than half" it is
none, and what the words bear is left: that some of them were.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .figure import Figure
from .grammar import any_of
from .sentence import Sentence

#: characters before people within which "half of them" stands; the least number that has a half
_BACK, _TWO = 40, 2


def with_halves(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, those of half of a number with that half."""
    return tuple(_halved(sentence, figure, figures) for figure in figures)


def _halved(sentence: Sentence, figure: Figure, figures: Sequence[Figure]) -> Figure:
    people = figure.people
    if not figure.part or people.low is not None or people.group is None or figure.vague is not None:
        return figure
    if not _half_before().match(sentence.text[max(sentence.span.start, people.start - _BACK) : people.start]):
        return figure
    whole = [f for f in figures if f.harm is figure.harm and not f.part and f.people.end <= people.start]
    number = whole[-1].people.number if whole else None
    if number is None or not number.exact or number.low is None or number.low < _TWO or number.low % _TWO:
        return figure
    return figure._replace(people=people._replace(implied=number.low // _TWO))


@cache
def _half_before() -> re.Pattern[str]:
    unsure = rf"(?<!\w){any_of('half_or_so')}\s+"
    half = rf"(?<!\w)(?P<half>{any_of('half_of_them')})(?:\s+(?:{any_of('be')}|{any_of('of')}))?\s+\Z"
    return re.compile(rf"\A(?!.*{unsure}{any_of('half_of_them')}).*?{half}", re.DOTALL)
