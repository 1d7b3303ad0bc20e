"""Who a number of people were: "of 14 people killed, nine were fighters and five civilians", «… كان تسعة منهم مقاتلين».

The verb "were" parts the number from its people there; those of it are parts of the whole before them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm
from ..harm.figure import Figure
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..numbers.quantified import Quantity


def with_made_up(sentence: Sentence, figures: Sequence[Figure], quantities: Sequence[Quantity]) -> tuple[Figure, ...]:
    """The figures of a sentence with the parts that it says the whole before them was made up of."""
    whole = next((f for f in figures if f.harm in _HARMED and not f.part and (f.people.low or 0) > 1), None)
    if whole is None or len(quantities) < _SEVERAL:
        return tuple(figures)
    taken = {figure.people.start for figure in figures}
    parts = [part for part in _told(sentence, whole, quantities) if part.start not in taken]
    most = whole.people.high or whole.people.low or 0
    if not parts or sum(part.low or 0 for part in parts) > most:
        return tuple(figures)
    found = [*figures, *(Figure(whole.harm, part, whole.trigger, part=True, death=whole.death) for part in parts)]
    return tuple(sorted(found, key=lambda figure: figure.people.start))


_HARMED = (Harm.KILLED, Harm.INJURED)
_SEVERAL = 2


def _told(sentence: Sentence, whole: Figure, quantities: Sequence[Quantity]) -> list[Quantity]:
    """ "Nine were fighters", and the numbered people that are joined to them: "and five civilians"."""
    text, after = sentence.text, max(whole.people.end, whole.trigger.end)
    found: list[Quantity] = []
    for people in (q for q in quantities if q.start >= after and q.number and q.people and not q.collective):
        were = people.number and _were().fullmatch(text, people.number.end, people.people_start)
        if were or (found and _joined().fullmatch(text, found[-1].end, people.start)):
            found.append(people)
    return found


@cache
def _were() -> re.Pattern[str]:
    """ "were", "of them were", "were later named as": plain words that part a number from who they were."""
    said = rf"(?:(?:{any_of('adverb')}|{any_of('said_to_be')})\s+)*"
    return re.compile(rf"\s+(?:{any_of('out_of_them')}\s+)?{any_of('were_they')}\s+{said}(?:{any_of('definite')}\s+)?")


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(rf"\s*,?\s*{any_of('connective')}\s*(?:{any_of('definite')}\s+)?")
