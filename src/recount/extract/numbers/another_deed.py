"""A second deed beside that of a word of harm: "killed three people and forced 500 residents to flee", «ونزوح 200 شخص».

Between "and" and the next people a few plain words may stand ("and young boys"). A verb right before a number, "others"
or a determiner tells of another deed, as does an Arabic noun for one, and those behind it came to no harm of the first.
So do people who "were trapped" before others who were killed.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, syntax
from .quantified import Quantity


def another_deed(text: str, start: int, people: Quantity) -> bool:
    """True where a verb of another deed stands between two people, from `start` on, and whom it befell."""
    words = text[start : people.start].replace(",", " ").split()
    for number, word in enumerate(words):
        if word.removeprefix("و") in _arabic():
            return True
        if not _may_be_verb(word):
            continue
        behind = words[number + 1 : number + 2]
        if (behind and behind[0] in _leads()) or (not behind and _stands_alone(text, people)):
            return True
    return False


def fared_otherwise(text: str, people: Quantity, until: int) -> bool:
    """ "Ten workers were trapped and three people …", "ten were inside, and three …": what befell the first is told.

    In a relative clause it is not: "ten who were at the bar, and three …".
    """
    words = text[people.end : until].split()
    at = next((number for number, word in enumerate(words) if word in syntax("be")), None)
    if at is None or not set(syntax("relative_any")).isdisjoint(words[:at]):
        return False
    where = bool(words[at + 1 : at + 2]) and words[at + 1] in syntax("was_where")
    if where and words[-1] in syntax("connective") and set(syntax("was_hurt")).isdisjoint(words[at + 1 :]):
        return True
    return any(word in syntax("other_fates") for word in words[at + 1 : at + 3])


def alive_yet(text: str, people: Quantity) -> bool:
    """«استشهد طفله، وزوجته في العناية المشددة»: who is told of right behind as being in care is none of the dead."""
    return _alive().match(text, people.end) is not None


@cache
def _alive() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('be')}\s+)?{any_of('alive_yet')}(?!\w)")


def _may_be_verb(word: str) -> bool:
    return (word.isascii() and word.endswith(syntax("deed_ends"))) or word in syntax("other_deeds")


def _stands_alone(text: str, people: Quantity) -> bool:
    """True for people led by a number, and for "others": no adjective stands before these."""
    led = people.number is not None and people.number.start == people.start
    first = text[people.start : people.end].split()[:1]
    return led or any(word in syntax("others") for word in first)


@cache
def _arabic() -> frozenset[str]:
    return frozenset(word for word in syntax("other_deeds") if not word.isascii())


@cache
def _leads() -> frozenset[str]:
    """Determiners, before which no adjective stands."""
    return frozenset((*syntax("article"), *syntax("definite"), *syntax("whose_kin"), *syntax("determiner")))
