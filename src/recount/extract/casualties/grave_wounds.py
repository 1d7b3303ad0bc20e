"""Wounds told to be grave or light: «إصابة اثنين منهم خطرة», "the injuries of two are serious".

Who has them are some of the wounded told of before, and no others. "Two with serious injuries" may be all there are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm
from ..harm.figure import Figure
from ..lexicon.grammar import any_of


def with_grave_wounds(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures; those of whom nothing is told but how grave their wounds are, are a part of the wounded."""
    return [f._replace(part=True) if f.harm is Harm.INJURED and _are_grave(text, f) else f for f in figures]


def _are_grave(text: str, figure: Figure) -> bool:
    noun = figure.trigger.end <= figure.people.start and not figure.negated
    return noun and figure.people.low is not None and _grave().match(text, figure.people.end) is not None


@cache
def _grave() -> re.Pattern[str]:
    """Right behind a number: «منهم خطرة», "of them are serious", «خطرة»."""
    return re.compile(rf"\s+(?:{any_of('out_of_them')}\s+)?(?:{any_of('be')}\s+)?{any_of('grave')}(?!\w)")
