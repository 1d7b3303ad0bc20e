"""Some of a group who came to harm, told behind the group: "there were 30 in the shelter, 12 of whom were killed".

Those before are the people among whom they were. Nothing is said of the harm of the others, so they are no toll.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import any_of, auxiliaries, out_of_them, syntax
from ..numbers.quantified import Quantity
from .harm_words import Trigger


def some_of_whom(text: str, people: Quantity, verb: int) -> bool:
    """True where the words around people say that the verb is told of them and not of the group before.

    "12 of whom were", "of whom 12 were", "including 12 who were".
    """
    if out_of_them().match(text, people.end, verb):
        return True
    opened = _opened().search(text, max(0, people.start - _REACH), people.start)
    if opened is None:
        return False
    if opened[1] in syntax("among_whom"):
        return _were(text, people.end, verb)
    who = _who().match(text, people.end, verb)
    return who is not None and _were(text, who.end() - 1, verb)


def out_of_those_ahead(
    quantities: Sequence[Quantity], triggers: Sequence[Trigger], some: Quantity, verb: Trigger
) -> bool:
    """True where people ahead of "12 of them" may be the group, and the same harm is not told of them.

    "Four were wounded, two of them critically injured" tells of no others, and "two of them died" alone of whom we do
    not know.
    """
    least = some.low or 0
    ahead = (q for q in quantities if q.people and q.end <= some.start and (q.low is None or q.low > least))
    told = any(t.word.harm is verb.word.harm for t in triggers if t.end <= some.start)
    return not told and any(True for _ in ahead)


#: characters before people in which "of whom" stands
_REACH = 24


def _were(text: str, start: int, verb: int) -> bool:
    """True where auxiliaries alone stand before a verb: "who died", and not "who were playing, died"."""
    gap = text[start:verb]
    return not gap.strip() or ("," not in gap and auxiliaries().fullmatch(gap) is not None)


@cache
def _opened() -> re.Pattern[str]:
    """The end of a text that opens a clause about some of those before."""
    return re.compile(rf"(?<!\w)({any_of('among_whom')}|{any_of('some_who')})\s+(?:{any_of('adverb')}\s+)?\Z")


@cache
def _who() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('who_did')}\s+")
