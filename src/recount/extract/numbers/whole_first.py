"""A number of people and, between two commas, who they are: "two women, a nurse and her sister, were killed".

Those between the commas are the people of the number, where there are as many of them; without the second comma, or of
another sex, they are others in a row with them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Group
from ..lexicon.grammar import any_of
from .quantified import Quantity

_SEXES = frozenset((Group.WOMEN, Group.MEN))


def whole_first(text: str, found: Sequence[Quantity], before: Sequence[Quantity], verb: int) -> list[Quantity]:
    """The people before a verb, without those who only say who the number of people before them are.

    `before` are the people ahead of the verb, the nearest first.
    """
    told = list(found)
    if not told or "," not in text[told[-1].end : verb]:
        return told
    whole = told[0] if told[0].number else next((q for q in before if q.end <= told[0].start and q.number), None)
    rest = [q for q in told if q is not whole]
    if whole is None or not whole.people or not rest or any(q.implied != 1 for q in rest):
        return told
    if whole.group is None and any(q.group for q in rest):
        return told  # "two people, a man and his wife": the groups are parts of the number
    if whole.number is None or not whole.number.exact or whole.low != _items(text, whole.end, rest[-1].end):
        return told
    return [whole] if all(_may_be_of(whole, one) for one in rest) else told


def _may_be_of(whole: Quantity, one: Quantity) -> bool:
    """False for a man among women: he is somebody else."""
    return one.group is whole.group or not {one.group, whole.group} <= _SEXES


def _items(text: str, start: int, end: int) -> int:
    """How many are told of between a comma and an offset; none where no comma stands first."""
    gap = text[start:end]
    if not gap.startswith(", ") or len(gap.split()) > _LONGEST or set(".;:()") & set(gap):
        return 0
    return len([item for item in _between().split(gap[2:]) if item.strip()])


#: words between a number and the last of its people
_LONGEST = 14


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf",|\b{any_of('connective')}\b")
