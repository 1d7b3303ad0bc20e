"""Who is left of a whole: "seven were killed, four of them women and the rest children" tells of three children."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import any_of
from .figure import Figure

#: characters of "and the remaining " before people
_REACH = 24


def with_the_rest(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures by place, a group told of as the rest with the number that is left for it."""
    return [_rest(text, figure, figures[:n]) or figure for n, figure in enumerate(figures)]


def _rest(text: str, figure: Figure, before: Sequence[Figure]) -> Figure | None:
    people = figure.people
    if people.low is not None or people.group is None:
        return None
    if _the_rest().search(text, max(0, people.start - _REACH), people.start) is None:
        return None
    alike = [f for f in before if f.harm is figure.harm and not f.negated]
    whole = next((f for f in reversed(alike) if not f.part and f.people.group is None and f.people.low), None)
    parts = [f.people.low for f in alike if whole and f.part and f.people.start > whole.people.start]
    if whole is None or not parts or None in parts or whole.people.low != whole.people.high:
        return None
    left = (whole.people.low or 0) - sum(low or 0 for low in parts)
    return figure._replace(people=people._replace(implied=left), part=True) if left > 0 else None


@cache
def _the_rest() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('the_rest')}\s+(?:{any_of('be')}\s+)?$")
