"""One person in several words: told of before, or again in apposition, or by a state that may be a noun."""

from __future__ import annotations

from ..records import Group
from .grammar import both, syntax
from .place_names import is_arabic
from .quantified import Quantity
from .words import HarmWord, Mention

_REACH = 12
_KIN = frozenset((Group.CHILDREN, Group.WOMEN, Group.MEN))


def told_of_before(text: str, people: Quantity, harm: HarmWord) -> bool:
    """ "The victim", "Amal Example died": one person of whom the report has told or will tell, and no toll."""
    if people.number is not None or people.implied != 1 or people.group is not None:
        return False
    if not people.people:
        return harm.role == "subject" and not harm.act and text[people.start : people.end].count(" ") > 0
    before = text[max(0, people.people_start - _REACH) : people.people_start].split()[-1:]
    return bool(before) and before[0] in syntax("definite")


def apposed(text: str, one: Quantity, other: Quantity) -> bool:
    """ "Her uncle, the journalist", "her son, 16-year-old Basim": the same person once more."""
    if one.implied != 1 or other.implied != 1 or not one.people or not other.people:
        return False
    gap = text[one.end : other.start]
    if gap.strip() in syntax("connective"):
        if other.group in _KIN and is_arabic(text[other.start]):
            return False  # «شخص وابنه»
        return one.group is None or other.group is None  # "her friend and classmate"
    if not gap.startswith(", "):
        return False
    return gap[2:].strip() in syntax("apposing") or (gap == ", " and text[other.start].isdigit())


def is_noun(text: str, state: Mention[HarmWord]) -> bool:
    """ "The dead", "dead and wounded": people, and not the state of somebody."""
    ahead = text[max(0, state.start - _REACH) : state.start].split()[-1:]
    return (bool(ahead) and ahead[0] in syntax("definite_dead")) or both().match(text, state.end) is not None
