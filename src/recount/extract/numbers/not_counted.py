"""People that a number stands beside and does not count: "all but one of the nine" came to harm.

And those whom the harmed only had or lost: "the couple's three children", "a woman who lost two brothers was killed".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import any_of, syntax
from .quantified import Quantity

#: characters back to "all but", and to the verb of who lost somebody
_BACK = 16


def excepted(text: str, people: Quantity) -> bool:
    """ "All but one of the nine died": the one is who did not."""
    return text[max(0, people.start - _BACK) : people.start].rstrip().endswith(syntax("all_except"))


def of_open_fate(text: str, people: Quantity) -> bool:
    """ "The fate of dozens of prisoners remains unknown", «مصير 20 أسيرا»: nobody says what they came to."""
    return _fate_of().search(text, max(0, people.start - _BACK), people.start) is not None


def of_places(text: str, people: Quantity) -> bool:
    """«اعتقال في العديد من القرى»: a number word of no people, right before what it is of."""
    return not people.people and text[people.end : people.end + _BACK].split()[:1] in [
        [w] for w in syntax("not_people")
    ]


def who_they_are(text: str, people: Quantity) -> bool:
    """«قتل طفلان وأصيبت طفلة وجميعهم أشقاء»: what all of them are to one another, and nobody more."""
    if set(syntax("siblings")).isdisjoint(text[people.start : people.end].split()):
        return False
    before = max(0, people.start - _BACK), people.start
    return _all_of_them().search(text, *before) is not None or _some_children().search(text, *before) is not None


@cache
def _some_children() -> re.Pattern[str]:
    """«5 أطفال منهم 4 أشقاء»: some of the children are siblings, and no men beside them."""
    return re.compile(rf"(?<!\w){any_of('children_told')}[,،]?\s+{any_of('some_are')}\s+\Z")


@cache
def _all_of_them() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)و?{any_of('all_told')}\s+\Z")


@cache
def _fate_of() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)و?{any_of('fate_of')}\s+(?:{any_of('definite')}\s+)?\Z")


def owns(text: str, people: Quantity, quantities: Sequence[Quantity]) -> bool:
    """ "The couple's three children": whose others are, right behind a possessive; not "the boy's leg"."""
    if not people.implied or text[people.end : people.end + 3] not in ("'s ", "’s "):
        return False
    others = next((q for q in quantities if q.start > people.end and q.people), None)
    return others is not None and len(text[people.end + 2 : others.start].split()) <= 1


def out_of(text: str, people: Quantity) -> bool:
    """ "Of 45 passengers, 17 died": the whole of whom some came to harm, where it opens the clause."""
    return _opens_with_of().search(text, max(0, people.start - _BACK), people.start) is not None


def with_some_out_of(text: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities, where "16 out of 51 workers" are 16 workers, and the 51 came to no harm by these words."""
    found: list[Quantity] = []
    for people in quantities:
        last = found[-1] if found else None
        some = last is not None and last.number is not None and not last.people and people.number is not None
        if some and last is not None and people.people and _out_of_so_many().fullmatch(text, last.end, people.start):
            found[-1] = people._replace(start=last.start, number=last.number, implied=None)
        else:
            found.append(people)
    return found


@cache
def _out_of_so_many() -> re.Pattern[str]:
    whole = rf"(?:{any_of('definite')}\s+|{any_of('sum_before')}\s+|{any_of('article')}\s+{any_of('sum_before')}\s+)?"
    return re.compile(rf"\s+{any_of('out_of')}\s+{any_of('of')}\s+{whole}")


@cache
def _opens_with_of() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[.;:,\n]\s*)(?:{any_of('out_of')}\s+)?{any_of('of')}\s+(?:{any_of('definite')}\s+)?\Z")


def bereaved_of(text: str, people: Quantity, end: int) -> bool:
    """ "A woman who lost two brothers was killed": those whom she lost are not; "lost a son who was killed" is one."""
    if text[people.end : end].split()[:1] in [[word] for word in syntax("relative_any")]:
        return False
    return text[max(0, people.start - _BACK) : people.start].split()[-1:] in [[word] for word in syntax("bereaved")]
