"""Children whose number is told and then who they are: "her two children, a boy and a girl" are two, not four.

Those behind the comma are the children of the number where they come to as many; else they are others beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Group
from ..lexicon.grammar import any_of
from .quantified import Quantity


def told_once(cased: str, people: Sequence[Quantity]) -> list[Quantity]:
    """The quantified people of a sentence by place, without children who only say who those before them are.

    `cased` is the folded text in its own case.
    """
    kept: list[Quantity] = []
    again = 0
    for n, one in enumerate(people):
        if again:
            again -= 1
            continue
        kept.append(one)
        again = _told_again(cased, people[n:]) if _several(one) else 0
    return kept


def _several(one: Quantity) -> bool:
    return one.group is Group.CHILDREN and one.low is not None and one.low == one.high and one.low > 1


def _told_again(cased: str, people: Sequence[Quantity]) -> int:
    """How many of those behind the first tell again of its number; none where they come to fewer or to more."""
    whole, told = people[0], 0
    for n, one in enumerate(people[1:], 1):
        led = (_comma() if n == 1 else _next()).fullmatch(cased, people[n - 1].end, one.start)
        if led is None or one.group is not Group.CHILDREN or one.low is None or one.low != one.high:
            return 0
        told += one.low
        if told >= (whole.low or 0):
            return n if told == whole.low and n > 1 else 0
    return 0


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(rf"\s*[,،]\s*(?:{any_of('determiner')}\s+)?")


@cache
def _next() -> re.Pattern[str]:
    name = r"(?:\s+(?:[A-Z]|[Aa]l-)[\w'’-]*){0,4}"
    return re.compile(rf"{name}(?:\s*[,،]\s*|\s*[,،]?\s*{any_of('connective')}\s*)(?:{any_of('determiner')}\s+)?")
