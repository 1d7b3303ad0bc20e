"""People whom a verb leaves in a state: "left two men, a woman and six teachers dead" tells of nine.

The state stands behind the last of them alone. All whom "and" joins to that one are in it, back to the verb, or to the
state in which the same verb left others ("left nine people injured and two women and a child dead").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..harm.harm_words import Trigger
from ..lexicon.grammar import any_of, syntax
from ..numbers.quantified import Quantity


def left_so(text: str, before: Sequence[Quantity], triggers: Sequence[Trigger], state: Trigger) -> list[Quantity]:
    """Those before a state and beside the last of them, where a verb leaves them all in it; empty where none does."""
    if text[state.start : state.end] not in syntax("left_in"):
        return []
    floor = max((t.end for t in triggers if t.end <= state.start), default=0)
    found = [before[-1]]
    for people in reversed(before[:-1]):
        if people.start < floor or not (people.people and people.low):
            break
        if not _beside().fullmatch(text, people.end, found[0].start):
            break
        found.insert(0, people)
    verbs = [*_leaves().finditer(text, max(0, found[0].start - _REACH), found[0].start)]
    led = bool(verbs) and len(text[verbs[-1].end() : found[0].start].split()) <= _DETERMINED
    goes_on = bool(verbs) and _and().fullmatch(text, floor, found[0].start) is not None
    return found if len(found) > 1 and (led or goes_on) else []


@cache
def _beside() -> re.Pattern[str]:
    """Between two of them: a comma or "and", and what is said of the next in a word or two."""
    return re.compile(rf"\s*(?:,\s*(?:{any_of('connective')}\s+)?|{any_of('connective')}\s+)(?:[\w-]+\s+){{0,2}}")


#: characters back to the verb, and the words between it and the first of the people
_REACH, _DETERMINED = 60, 2


@cache
def _leaves() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('leaves_so')}(?!\w)")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s*,?\s*{any_of('connective')}\s+(?:{any_of('article')}\s+)?")
