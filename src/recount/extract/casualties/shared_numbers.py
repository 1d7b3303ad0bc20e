"""Numbers that belong to two harms together, and so to neither: "killed and injured", «بين قتيل وجريح»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...records import Harm
from ..harm.agreement import of_others
from ..harm.figure import Figure
from ..harm.harm_words import Trigger, own_number, undivided
from ..lexicon.grammar import both, syntax
from .undivided import AMONG, without_number


def shared(text: str, triggers: Sequence[Trigger], found: list[Figure]) -> list[Figure]:
    """ "a number of civilians were killed and injured": both befell them, and no number is that of either."""
    for one, two in pairwise(triggers):
        joined = both().fullmatch(text, one.end, two.start) and not of_others(text, one, two)
        if one.word.harm is two.word.harm or not joined or own_number(one, two):
            continue
        own = {t: [f for f in found if f.trigger == t] for t in (one, two)}
        for has, lacks in ((one, two), (two, one)):
            if own[one] and not own[two] and _died_of_it(one, two):
                found = [f._replace(harm=two.word.harm, trigger=two) if f in own[one] else f for f in found]
            elif own[has] and not own[lacks]:
                found = [without_number(f, each=True) if f in own[has] else f for f in found]
                found += [without_number(f, each=True)._replace(harm=lacks.word.harm, trigger=lacks) for f in own[has]]
    return found


def _died_of_it(one: Trigger, two: Trigger) -> bool:
    """ "A man was wounded and died": one after the other, so that the number is that of the dead."""
    return one.word.harm is Harm.INJURED and two.word.harm is Harm.KILLED and two.word.role == "subject"


def undivided_numbers(text: str, words: Sequence[Trigger], found: list[Figure]) -> list[Figure]:
    """«20 مدنيا بين قتيل وجريح»: the number is that of both harms together, and of neither alone."""
    among = [one.start for one, two in pairwise(words) if undivided(text, one, two)]

    def of_both(f: Figure) -> bool:
        return any(0 <= at - f.people.end <= AMONG and f.trigger.start < at for at in among)

    found = [without_number(f, each=True) if of_both(f) else f for f in found]
    return [f for f in found if not _divided(text, words, f)]


def _divided(text: str, words: Sequence[Trigger], figure: Figure) -> bool:
    """«3 ضحايا بين شهيد وجريحين»: the words behind say who of them came to which harm."""
    for one, two in pairwise(words):
        if figure.trigger in (one, two) or not own_number(one, two) or not both().fullmatch(text, one.end, two.start):
            continue
        led = text[figure.people.end : one.start].split() if figure.people.end < one.start else []
        if led[-1:] and led[-1] in syntax("among_both") and len(led) <= _NOUN:
            return True
    return False


#: words from a number to the words for both harms: what is counted, and «بين»
_NOUN = 2
