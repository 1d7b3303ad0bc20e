"""One of the wounded who was killed: "a medic and one of the wounded", «استشهاد سائق وأحد الجرحى».

So are "five of the wounded", where they died: that is said of the five, and nobody is wounded by these words.

Behind "one of the" a noun for the injured says who somebody was, and no harm of others: the one killed is counted, and
nobody is taken for injured by it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm
from ..lexicon.grammar import any_of, auxiliaries, joined_on
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, PeopleWord
from ..numbers.quantified import Quantity

#: what the words tell of the one killed
THE_WOUNDED = (PeopleWord(number=1),)
#: characters back over "and one of the"
_REACH = 24


def with_the_wounded(sentence: Sentence, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantified people of a sentence by place, with one told of as one of the wounded who died."""
    found = list(quantities)
    for harm in sentence.of(HarmWord):
        if (start := _one_of(sentence, harm)) is not None:
            found = [q for q in found if q.end <= start or q.start >= harm.end]
            found.append(Quantity(start, harm.end, None, THE_WOUNDED, harm.start, implied=1))
        elif _died(sentence, harm):
            found = [_some_who_died(sentence, harm, q) for q in found]
    return sorted(found, key=lambda q: q.start)


def names_the_wounded(sentence: Sentence, harm: Mention[HarmWord]) -> bool:
    """True for a word of injury that says only who was killed."""
    return _one_of(sentence, harm) is not None or _died(sentence, harm)


def _died(sentence: Sentence, harm: Mention[HarmWord]) -> bool:
    """ "[Five of] the wounded have died": a noun for the injured right before the word of their death."""
    if harm.word.harm is not Harm.INJURED or harm.word.act:
        return False
    death = next((m for m in sentence.of(HarmWord) if m.start >= harm.end), None)
    if death is None or death.word.harm is not Harm.KILLED:
        return False
    behind = auxiliaries().fullmatch(sentence.text, harm.end, death.start)
    return behind is not None and _of_the().search(sentence.text, max(0, harm.start - _REACH), harm.start) is not None


def _some_who_died(sentence: Sentence, harm: Mention[HarmWord], some: Quantity) -> Quantity:
    """The number right before "of the wounded" with the people whom it counts; else the same quantity."""
    of = _of_the().search(sentence.text, max(0, harm.start - _REACH), harm.start)
    if of is None or some.people or some.number is None or some.end != of.start():
        return some
    return some._replace(end=harm.end, people=THE_WOUNDED, people_start=harm.start)


@cache
def _of_the() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('of_those')}\s+\Z")


def _one_of(sentence: Sentence, harm: Mention[HarmWord]) -> int | None:
    """Where "one of the wounded" begins, in a sentence that tells of somebody's death."""
    word = harm.word
    if word.harm is not Harm.INJURED or word.number is not None or word.act:
        return None
    if not any(other.word.harm is Harm.KILLED for other in sentence.of(HarmWord)):
        return None
    head = _head().search(sentence.text, max(0, harm.start - _REACH), harm.start)
    return head.start("one") if head else None


@cache
def _head() -> re.Pattern[str]:
    onto = "".join(sorted(joined_on()))
    one = rf"(?<!\w)[{onto}]?(?P<one>{any_of('one_person_of')}|{any_of('one_of')})"
    return re.compile(rf"{one}\s+(?:{any_of('definite')}\s+|{any_of('article_onto')})$")
