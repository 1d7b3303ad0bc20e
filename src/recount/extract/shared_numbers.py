"""Numbers that belong to two harms together, and so to neither: "killed and injured", «بين قتيل وجريح»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..records import Harm
from .agreement import of_others
from .figure import Figure
from .grammar import both
from .harm_words import Trigger, undivided


def shared(text: str, triggers: Sequence[Trigger], found: list[Figure]) -> list[Figure]:
    """ "a number of civilians were killed and injured": both befell them, and no number is that of either."""
    for one, two in pairwise(triggers):
        joined = both().fullmatch(text, one.end, two.start) and not of_others(text, one, two)
        if one.word.harm is two.word.harm or not joined:
            continue
        own = {t: [f for f in found if f.trigger == t] for t in (one, two)}
        for has, lacks in ((one, two), (two, one)):
            if own[one] and not own[two] and _died_of_it(one, two):
                found = [f._replace(harm=two.word.harm, trigger=two) if f in own[one] else f for f in found]
            elif own[has] and not own[lacks]:
                found = [_numberless(f) if f in own[has] else f for f in found]
                found += [_numberless(f)._replace(harm=lacks.word.harm, trigger=lacks) for f in own[has]]
    return found


def _died_of_it(one: Trigger, two: Trigger) -> bool:
    """ "A man was wounded and died": one after the other, so that the number is that of the dead."""
    return one.word.harm is Harm.INJURED and two.word.harm is Harm.KILLED and two.word.role == "subject"


def _numberless(figure: Figure) -> Figure:
    vague = figure.people.number.vague if figure.people.number else None
    return figure._replace(people=figure.people._replace(number=None, implied=None), vague=vague)


def undivided_numbers(text: str, words: Sequence[Trigger], found: list[Figure]) -> list[Figure]:
    """«20 مدنيا بين قتيل وجريح»: the number is that of both harms together, and of neither alone."""
    among = [one.start for one, two in pairwise(words) if undivided(text, one, two)]
    return [
        _numberless(f) if any(0 <= at - f.people.end <= _AMONG and f.trigger.start < at for at in among) else f
        for f in found
    ]


#: characters from people to the words of the harms that they share
_AMONG = 8
