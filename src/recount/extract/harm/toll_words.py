"""A toll and its number: "the death toll of the strike rose to 12", "Civilians killed: 7-21"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ... import codebook
from ..lexicon.grammar import any_of, joined_on, number_of, syntax
from ..lexicon.words import HarmWord, Mention, small_words
from ..numbers.number_rules import number_rules
from ..numbers.quantified import Quantity

#: words from a toll to the word that leads to its number
_TOLL_REACH = 14
_TOLL_GAP = re.compile(r"[\s:]*(?:[^\W\d_,.;:]+[\s:]+){0,7}")


def is_toll(text: str, trigger: Mention[HarmWord], after: Quantity) -> bool:
    """True where words of a toll lead from a word of harm to its number."""
    gap = text[trigger.end : after.start].replace('"', " ")
    words = gap.replace(":", " : ").split()
    if words and words[-1] in small_words("toll") and len(words) <= _TOLL_REACH and not set(".;") & set(gap):
        return True  # "the toll of the strike on the market, in the west of the town, rose to 3"
    if _told_by_its_bound(text, trigger, after):
        return True
    steering = any(word in small_words("toll") for word in words)
    steering = steering or _moved(text, trigger, after) or _ranges(text, trigger, after)
    return steering and bool(_TOLL_GAP.fullmatch(text, trigger.end, after.start))


def _told_by_its_bound(text: str, trigger: Mention[HarmWord], after: Quantity) -> bool:
    """ "The number of dead exceeds 30", «عدد القتلى تجاوز 30»: the verb of the toll is the bound of its number."""
    if after.number is None or text[after.start].isdigit():
        return False
    near = not after.people and text[trigger.end : after.start].strip() in ("", *syntax("had_told"))
    told = near or _passed(text, trigger.end, after)
    return told and bool(_toll_before().search(text, max(0, trigger.start - _HEAD), trigger.end))


def _passed(text: str, start: int, after: Quantity) -> bool:
    """«أعداد قتلى … جراء العملية تجاوزت 20 عنصرا»: people behind a verb of passing their number, in the same clause."""
    gap = text[start : after.start]
    joined = any(word in syntax("connective") or word[0] in joined_on() for word in gap.split())
    passing = bool(after.people) and _passing().match(text, after.start) is not None
    return passing and not joined and _TOLL_GAP.fullmatch(gap) is not None


@cache
def _passing() -> re.Pattern[str]:
    """A verb of passing a number: «أعداد قتلى … جراء العملية تجاوزت 20», "the number of dead … exceeded 20"."""
    return re.compile(rf"{any_of('toll_passes')}(?!\w)")


def passed_before(text: str, trigger: Mention[HarmWord], after: Quantity) -> Quantity | None:
    """«تجاوز عدد القتلى في القصف 23 شخصا»: the number that a toll has passed, where the verb opens the clause."""
    number = after.number
    if number is None or number.low is None or number.low != number.high or not number.exact:
        return None
    verb = _passes_ahead().search(text, max(0, trigger.start - _HEAD), trigger.start)
    gap = text[trigger.end : after.start]
    joined = any(word[0] in joined_on() and len(word) > 1 for word in gap.split())
    if verb is None or joined or not _TOLL_GAP.fullmatch(gap):
        return None
    over = number_rules(codebook.languages()).bounds_before.get(verb["verb"])
    if over == "more_than":
        return after._replace(number=number._replace(low=number.low + 1, high=None, exact=False))
    return after._replace(number=number._replace(exact=False)) if over == "about" else None


@cache
def _passes_ahead() -> re.Pattern[str]:
    number = rf"(?:{any_of('number_of')}|{any_of('toll_of')}|{any_of('toll_number')})"
    return re.compile(rf"(?<!\w)[وف]?(?P<verb>{any_of('toll_passes')})\s+{number}\s+(?:ال)?\Z")


def _moved(text: str, trigger: Mention[HarmWord], after: Quantity) -> bool:
    """ "The toll rose from 12 to 15", «ارتفع عدد الشهداء من 5 إلى 7»: the number of a toll that moved.

    "The injured said prices rose from 12 to 15" tells of no toll: a word of a toll, or its own verb, must be there.
    """
    number, rules = after.number, number_rules(codebook.languages())
    stated = text[after.start : after.end].split()
    if number is None or number.low != number.high or len(stated) < _FROM_TO or rules.openers.get(stated[0]) != "from":
        return False
    gap = text[trigger.end : after.start].split()
    own = not gap or gap[0] in rules.moved or gap[0] in (*syntax("be"), *syntax("perfect"), *syntax("at_place"))
    return own or bool(_toll_before().search(text, max(0, trigger.start - _HEAD), trigger.end))


def _ranges(text: str, trigger: Mention[HarmWord], after: Quantity) -> bool:
    """ "The number of dead ranged between 2 and 4", «تراوح عدد القتلى بين 2 و4»."""
    number, stated = after.number, text[after.start : after.end].split()
    if number is None or number.low == number.high or stated[0] not in number_rules(codebook.languages()).openers:
        return False
    told = {*text[max(0, trigger.start - _HEAD) : trigger.start].split(), *text[trigger.end : after.start].split()}
    return not told.isdisjoint(syntax("ranging"))


#: words of "from 12 to 15"; characters before a word of harm within which "the number of" begins
_FROM_TO, _HEAD = 4, 30


@cache
def _toll_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){any_of('prefix')}?(?:{any_of('number_of')}|{any_of('toll_of')}|{any_of('toll_number')})(?!\w)"
    )


def counted(text: str, trigger: Mention[HarmWord], quantities: Sequence[Quantity]) -> list[Quantity]:
    """ "The number of people killed rose to 12", "put the number of injured at “more than 40”"."""
    after = next((q for q in quantities if q.start >= trigger.end), None)
    if after is None or not after.number or not number_of().search(text, max(0, trigger.start - 60), trigger.start):
        return []
    return [after] if is_toll(text, trigger, after) else []


#: a field ends with its number: a stop, a line, or the name of the next field
_FIELD = re.compile(r"\s*:\s*")
_FIELD_END = re.compile(r"\s*(?:[.;,|\n)]|$|(?:[^\W\d_]+\s+){0,3}[^\W\d_]+\s*:)")
_FIELD_START = re.compile(r"(?:^|[.;,|\n(:]|\d(?=\s))\s*$")


def in_field(text: str, trigger: Mention[HarmWord], quantities: Sequence[Quantity]) -> list[Quantity]:
    """ "Civilians killed: 7-21", "Injured: 5": the number behind the name of a field, of the people in the name."""
    after = next((q for q in quantities if q.start >= trigger.end), None)
    if after is None or after.number is None or after.people or not _FIELD.fullmatch(text, trigger.end, after.start):
        return []
    named = next((q for q in quantities if q.end <= trigger.start and not text[q.end : trigger.start].strip()), None)
    start = named.start if named else trigger.start
    if (named and named.number) or not _FIELD_START.search(text, 0, start) or not _FIELD_END.match(text, after.end):
        return []
    return [after._replace(people=named.people, people_start=start, start=start) if named else after]
