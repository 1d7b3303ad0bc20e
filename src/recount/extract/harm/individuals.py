"""One person in several words: told of before, or again in apposition, or by a state that may be a noun."""

from __future__ import annotations

import re
from functools import cache

from ...records import Group, Status
from ..lexicon.grammar import any_of, auxiliaries, both, joined_on, phrase_ends, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.words import HarmWord, Mention
from ..numbers.quantified import Quantity
from ..places.place_names import is_arabic
from .of_the_wounded import THE_WOUNDED

_REACH = 12
_TWO_WORDS = 2
_KIN = frozenset((Group.CHILDREN, Group.WOMEN, Group.MEN))


def told_of_before(text: str, people: Quantity, harm: HarmWord) -> bool:
    """ "The victim", "Amal Example died": one person of whom the report has told or will tell, and no toll."""
    if (
        people.number is None
        and people.people
        and people.people[-1].number == 1
        and _the_dead().search(text, max(0, people.people_start - _DEAD), people.people_start)
    ):
        return True  # "mourned the dead man as Amal Example"
    if people.number is not None or people.implied != 1 or people.group is not None:
        return False
    if not people.people:
        return harm.role == "subject" and not harm.act and text[people.start : people.end].count(" ") > 0
    before = text[max(0, people.people_start - _REACH) : people.people_start].split()[-2:]
    if len(before) == _TWO_WORDS and before[0] in syntax("connective") and before[1] in syntax("whose_kin"):
        return False  # "two officials and their driver": told of for the first time, beside those before
    if (
        len(before) == _TWO_WORDS
        and before[0] in syntax("connective")
        and before[1] in syntax("definite")
        and text[people.people_start : people.end] in _at_hand()
    ):
        return phrase_ends().match(text, people.end) is None  # "two activists and the driver"; not "the driver fled"
    return bool(before) and before[-1] in syntax("definite")


#: characters back over "the wounded "
_DEAD = 16


@cache
def _the_dead() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('definite')}\s+{any_of('dead_one')}\s*\Z")


@cache
def _at_hand() -> frozenset[str]:
    return frozenset(syntax("known_by_their_place"))


def apposed(text: str, one: Quantity, other: Quantity) -> bool:
    """ "Her uncle, the journalist", "her son, 16-year-old Basim": the same person once more."""
    if one.number and (one.low or 0) > 1 and other.implied == 1 and one.group is other.group in _KIN:
        words = text[one.end : other.start].replace(",", " , ").split()
        return (
            len(words) > 1 and words[0] == "," and words[-1] in syntax("of_several")
        )  # "his two sons, the eldest son"
    if one.implied != 1 or other.implied != 1 or not one.people or not other.people:
        return False
    if other.people is THE_WOUNDED:
        return False  # "a medic and one of the wounded"
    gap = text[one.end : other.start]
    if gap.strip() in syntax("connective"):
        apart = other.group in _KIN or (one.status is Status.COMBATANT) is not (other.status is Status.COMBATANT)
        definite = text.endswith(syntax("article_onto"), 0, one.start)  # «الصحفي ومصور القناة …» is one person
        if is_arabic(text[other.start]) and (apart or not definite):
            return False  # «شخص وابنه», «جندي ومدني», «سائق ومسعف»
        if text[other.people_start : other.end].rsplit(maxsplit=1)[-1] in syntax("of_kin"):
            return False  # "his niece and nephew"
        return one.group is None or other.group is None  # "her friend and classmate"
    if not gap.startswith(", ") or {one.group, other.group} == {Group.WOMEN, Group.MEN}:
        return False  # "the bride, the groom"
    return gap[2:].strip() in syntax("apposing") or (gap == ", " and text[other.start].isdigit())


def described(text: str, one: Quantity, other: Quantity, verb: int) -> bool:
    """ "The mother, a teacher, was killed": one person and what she is, where no "and" makes them several."""
    if one.implied != 1 or other.implied != 1 or not text.startswith(", ", one.end):
        return False
    ahead, gap = text[max(0, one.start - _REACH) : one.start].split()[-2:], text[one.end + 2 : other.start].split()
    definite = any(word in syntax("definite") or word in syntax("whose_kin") for word in ahead)
    behind = text[other.end : verb].replace(",", " , ").split()
    return definite and gap in _articles() and {*behind}.isdisjoint(syntax("connective"))


@cache
def _articles() -> tuple[list[str], ...]:
    return tuple([word] for word in syntax("article"))


def set_apart(text: str, people: Quantity, end: int) -> bool:
    """ "Three civilians - one of them a boy - were killed": between dashes, so that the word behind is of the three."""
    opened = text[max(0, people.start - _OPENED) : people.start].rfind(" - ")
    return opened >= 0 and text[people.end : end].strip() == "-"


#: characters from an opening dash to the people behind it
_OPENED = 30


def is_noun(text: str, state: Mention[HarmWord]) -> bool:
    """ "The dead", "dead and wounded": people, and not the state of somebody."""
    ahead = text[max(0, state.start - _REACH) : state.start].split()[-1:]
    return (bool(ahead) and ahead[0] in syntax("definite_dead")) or both().match(text, state.end) is not None


def one_more(text: str, harm: Mention[HarmWord], first: int) -> Quantity | None:
    """ "Killed two and wounded a third", «وجرح ثالث», "a third was wounded": one person beside those told of before.

    None for a share of something ("a third of the town"), for more than one, and where no harm was told of since the
    offset `first`.
    """
    if harm.start <= first:
        return None
    found = _one_more().search(text, harm.end, harm.end + _MORE_REACH)
    if found is not None and not text[harm.end : found.start()].strip():
        return Quantity(found.start(), found.end(), None, (), found.start(), implied=1)
    found = _one_more_ahead().search(text, max(first, harm.start - _MORE_REACH), harm.start)
    if found is None or not auxiliaries().fullmatch(text, found.end(), harm.start):
        return None
    return Quantity(found.start(), found.end(), None, (), found.start(), implied=1)


#: characters between a word of harm and the end of the words for one more
_MORE_REACH = 30


@cache
def _one_more() -> KeyedPattern:
    onto = "".join(sorted(joined_on()))
    goes_on = (
        rf"(?:{any_of('preposition')}|{any_of('at_place')}|{any_of('connective')})(?!\w)|[{onto}]|{any_of('at_onto')}"
    )
    ends = rf"(?=\s*(?:[.,;:!)\n]|$)|\s+(?:{goes_on}))"
    return KeyedPattern(syntax("one_more"), rf"(?<!\w){any_of('one_more')}(?!\w){ends}")


@cache
def _one_more_ahead() -> KeyedPattern:
    return KeyedPattern(syntax("one_more"), rf"(?<!\w){any_of('one_more')}(?=\s+{any_of('be')}\s)")
