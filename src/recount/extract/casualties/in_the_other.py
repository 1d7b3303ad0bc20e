"""People of a second house without a verb of their own: "23 died in the first house and nine in the second".

What befell them is told of those before, so that both are the people of one word. Only parts of one place are meant:
"in one raid and nine in another" tells of two events.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..harm.figure import Figure
from ..lexicon.grammar import any_of
from ..numbers.quantified import Quantity


def with_other_part(text: str, figures: Sequence[Figure], quantities: Sequence[Quantity]) -> list[Figure]:
    """The figures of a sentence with those whom it counts in another part of the same place."""
    taken, found = {figure.people.start for figure in figures}, list(figures)
    for figure in figures:
        if figure.part or figure.negated or figure.people.number is None:
            continue
        joint = _one_and().match(text, max(figure.trigger.end, figure.people.end))
        behind = next((q for q in quantities if joint and q.start >= joint.end()), None)
        if joint is None or behind is None or behind.number is None or behind.start in taken:
            continue
        if not text[joint.end() : behind.start].strip() and _other().match(text, behind.end):
            found.append(figure._replace(people=behind))
    return sorted(found, key=lambda figure: figure.people.start)


@cache
def _one_and() -> re.Pattern[str]:
    """ " in the first house and "."""
    first = rf"{any_of('at_place')}\s+(?:{any_of('the_one_part')})\s+(?:[\w-]+\s+)?{any_of('parts_of_a_place')}"
    return re.compile(rf"\s+{first}(?:\s*,)?\s+{any_of('connective')}\s+")


@cache
def _other() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('at_place')}\s+{any_of('the_other_part')}(?!\w)")
