"""What the endings of Arabic verbs say of whose they are.

A verb before its subject stands in the singular, one after it agrees with it: «ثلاثة قتلوا وجرحوا» are three who were
both, «ثلاثة قتلوا وجرح آخرون» are three who were killed and others who were injured. One right behind a single person,
with nobody behind it, is that person's: «المعلم الذي استشهد في القصف».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..records import Harm, Status
from .grammar import any_of, syntax
from .harm_words import Trigger
from .households import is_household
from .quantified import Quantity
from .words import small_words

_PLURAL = re.compile(r"[\u0620-\u064a]{3,}وا\Z")


def of_others(text: str, one: Trigger, two: Trigger) -> bool:
    """True where a verb in the plural is joined to one in the singular, whose people follow it."""
    first, second = text[one.start : one.end], text[two.start : two.end]
    return bool(_PLURAL.fullmatch(first)) and bool(_ARABIC.fullmatch(second)) and not _PLURAL.fullmatch(second)


_ARABIC = re.compile(r"[\u0620-\u064a]+")


_HARMED = (Harm.KILLED, Harm.INJURED)


def follows_its_subject(text: str, verb: Trigger, quantities: Sequence[Quantity]) -> bool:
    """True for harm to a person or family told of right before it, where an adverbial and no people follow."""
    if verb.word.harm not in _HARMED or not _ARABIC.fullmatch(text, verb.start, verb.end):
        return False
    before = next((q for q in reversed(quantities) if q.end <= verb.start), None)
    if before is None or not (_alone(before) or _one_family(text, verb, before)):
        return False
    if not _who().fullmatch(text, before.end, verb.start):
        return False
    if _and_another().match(text, verb.end):
        return True  # «أن مدنيا قتل وجرح اثنان آخران»
    after = next((q for q in quantities if q.start >= verb.end and q.people), None)
    if after is not None and len(text[verb.end : after.start].split()) <= _INSTRUMENT:
        return False  # «الذي قتل بالرصاص طفلين»
    return _thereupon().match(text, verb.end) is not None


def _alone(people: Quantity) -> bool:
    return bool(people.people) and people.people[0].number == 1


def _one_family(text: str, verb: Trigger, people: Quantity) -> bool:
    """«عائلة كاملة من ستة أفراد قتلت»: the verb agrees with the family."""
    return text[verb.end - 1] == "ت" and is_household(text, people)


def acts(text: str, people: Quantity, quantities: Sequence[Quantity]) -> bool:
    """«أعدم عناصر من قسد ثلاثة مدنيين»: fighters without a number did it to those right behind them."""
    if people.status is not Status.COMBATANT or people.low is not None or people.number:
        return False
    done_to = next((q for q in quantities if q.start >= people.end), None)
    if done_to is None or not done_to.people or done_to.status is Status.COMBATANT:
        return False
    accusative = done_to.implied == 1 and text[done_to.start : done_to.end].endswith("ا")  # «طفلا», «شابا»
    if not (done_to.number or accusative):
        return False
    gap = text[people.end : done_to.start].split()
    return len(gap) <= _OF_WHOM and not any(word.startswith("و") or word in _parting() for word in gap)


#: words that say whose fighters they are
_OF_WHOM = 3


@cache
def _parting() -> frozenset[str]:
    return frozenset((*syntax("preposition"), *small_words("subgroup"), *syntax("connective")))


#: words between a verb and those it is done to: with what
_INSTRUMENT = 2


@cache
def _who() -> re.Pattern[str]:
    name = rf"(?:\s*\"[^\"\n]{{2,40}}\"\s*|\s(?:(?!{any_of('preposition')}\s)[\u0620-\u064a]{{2,}}\s){{1,4}})"
    return re.compile(rf"\s+(?:(?:الذي|التي)\s+)?|{name}\s*(?:الذي|التي)\s+")


@cache
def _and_another() -> re.Pattern[str]:
    return re.compile(rf"\s+و{any_of('adjunct_verbs')}\s")


@cache
def _thereupon() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('preposition')}\s|ب[\u0620-\u064a]{{3,}}|اليوم\s|امس\s|اثناء\s)")
