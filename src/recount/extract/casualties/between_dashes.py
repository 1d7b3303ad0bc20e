"""People whom dashes tell of apart: "five of one family - the father Amal, 50, and two sons - were killed".

What stands between the dashes says who they were; the verb behind is of those before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..harm.figure import Figure
from ..harm.governing import Grammar
from ..harm.harm_words import Trigger
from ..lexicon.grammar import auxiliaries
from ..numbers.quantified import Quantity

_DASH = re.compile(r"\s-\s")
#: words between people and the dash that tells who they were
_NEAR = 10


class Apart(NamedTuple):
    """People with a number, and those whom the dashes behind them tell of."""

    whole: Quantity
    inside: tuple[Quantity, ...]


def with_inside(grammar: Grammar, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, those told of before dashes with the groups between these as parts."""
    found = list(figures)
    for figure in figures:
        apart = told_apart(grammar, figure.trigger)
        if apart and apart.whole.start == figure.people.start:
            groups = (q for q in apart.inside if q.group and q.number)
            found += [figure._replace(people=group, part=True) for group in groups]
    return sorted(found, key=lambda figure: figure.people.start)


def told_apart(grammar: Grammar, trigger: Trigger) -> Apart | None:
    """The people with a number before dashes that close right ahead of a passive word; None where none are."""
    text = grammar.text
    floor = max((t.end for t in grammar.triggers if t.end <= trigger.start), default=0)
    dashes = [*_DASH.finditer(text, floor, trigger.start)]
    if len(dashes) < _PAIR or not auxiliaries().fullmatch(text, dashes[-1].end() - 1, trigger.start):
        return None
    opens, closes = dashes[-2].start(), dashes[-1].start()
    ahead = (q for q in reversed(grammar.quantities) if floor <= q.start and q.end <= opens and q.number and q.people)
    whole = next(ahead, None)
    if whole is None or not _near(text[whole.end : opens]) or (whole.low or 0) < _PAIR:
        return None
    inside = tuple(q for q in grammar.quantities if opens < q.start and q.end <= closes and q.people)
    fits = sum(q.low or 0 for q in inside) <= (whole.high or whole.low or 0)
    return Apart(whole, inside) if inside and fits else None


_PAIR = 2


def _near(gap: str) -> bool:
    return len(gap.split()) <= _NEAR and not re.search(r"[.;:()]", gap)
