"""People told of one by one and by name beside a word of harm, where names, ages and kin hold the row together.

A row takes the place of what is read without the names where it counts more; a stated number of people stands above it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..harm.governing import Grammar
from ..harm.harm_words import Trigger
from ..lexicon.grammar import any_of, auxiliaries_before, joins, syntax
from ..lexicon.roster_words import row_words
from ..lexicon.wordlist import alternation
from ..lexicon.words import HarmWord, PeopleWord, SpeechWord
from ..numbers.numbers import NumberMention
from ..numbers.quantified import Quantity
from ..rosters.latin_rows import row_after, row_before
from ..rosters.opened_rows import row_beside
from .governed import chained

#: characters over the auxiliaries before a passive, and over a title before a name
_AUXILIARIES, _TITLE = 60, 30


class InRow(NamedTuple):
    """The people of a row with those chained to it, and the parts of it whose group is told."""

    people: list[Quantity]
    parts: list[Quantity]


def in_a_row(grammar: Grammar, trigger: Trigger, role: str, people: Sequence[Quantity]) -> InRow | None:
    """The people of a row of names beside a word of harm, where they are more than are read without the names."""
    found = _row(grammar, trigger, role, people)
    if role == "subject" and people and all(one.low for one in people) and (beside := _beside(grammar, trigger)):
        named = found.people if found and _sum(found.people) > _sum(people) else people
        return InRow([*named, *beside], [])
    if found is None:
        return None
    row, parts = found.people[0], found.parts
    inside = [one for one in people if row.start <= one.start < row.end]
    others = [one for one in people if one not in inside]
    if any(one.number or (one.low and one.start < row.start - _TITLE) for one in others):
        return None
    if others and others[0].people and not others[0].low:
        row = row._replace(people=others[0].people)  # «استشهاد مدنيين … وهم …»
    counted = [one for one in inside if one.people or not one.number]  # what is left out is an age
    told = _chained_behind(grammar, trigger, row) if row.start >= trigger.end else [row]
    if not (counted or others) and inside:
        return InRow(told, parts)
    least, read = row.number is not None, _sum([*others, *counted])
    some_of = not others and any(one.number and (one.low or 0) > 1 for one in counted[:-1])
    if some_of and 1 < _sum(told) < read:
        return InRow(told, parts)  # "their four children, daughter X and sons Y and Z" are four
    return InRow(told, parts) if _sum(told) > max(1, read - least) else None


def _row(grammar: Grammar, trigger: Trigger, role: str, people: Sequence[Quantity]) -> InRow | None:
    """The row of names beside a word of harm: behind it, or before a passive."""
    sentence, triggers = grammar.sentence, grammar.triggers
    if (arabic := row_beside(sentence, trigger)) is not None:
        return InRow([arabic.quantity()], arabic.parts())
    if role == "object" or (trigger.word.role == "both" and people and people[0].start >= trigger.end):
        limit = min((t.start for t in triggers if t.start >= trigger.end), default=sentence.span.end)
        row = row_after(sentence, trigger.end, limit, trigger.word.harm)
    elif role == "subject":
        floor = max((t.end for t in triggers if t.end <= trigger.start), default=0)
        head = auxiliaries_before().search(sentence.text, max(floor, trigger.start - _AUXILIARIES), trigger.start)
        row = row_before(sentence, floor, head.start() if head else trigger.start, trigger.word.harm)
    else:
        row = None
    return InRow([row], []) if row else None


def _beside(grammar: Grammar, trigger: Trigger) -> list[Quantity]:
    """ "X was killed along with her husband Y and two children": people behind a passive, beside its subject."""
    sentence = grammar.sentence
    led = _along_with().match(sentence.text, trigger.end) or _past_adjunct(grammar, trigger)
    if led is None or (led[1] in syntax("in_company") and (trigger.word.role != "both" or trigger.word.act)):
        return []  # "was shot with his father's gun", "was found dead with her daughter at her side"
    limit = min((t.start for t in grammar.triggers if t.start >= trigger.end), default=sentence.span.end)
    if row := row_after(sentence, led.end(), limit, trigger.word.harm):
        return _chained_behind(grammar, trigger, row)
    first = next((q for q in grammar.quantities if q.start >= led.end()), None)
    if (
        first is None
        or not (first.people and first.low)
        or first.end > limit
        or _GENITIVE.match(sentence.text, first.end)
    ):
        return []
    near = sentence.text[led.end() : first.start].split()
    plain = len(near) <= _DETERMINED and {*near} <= {*syntax("whose_kin"), *syntax("article"), *syntax("definite")}
    found = chained(grammar, trigger, [first]) if plain else []
    excepted = (n for n, pair in enumerate(pairwise(found), 1) if _excepted(grammar, *pair))
    kept = found[: next(excepted, len(found))]
    numbered = [one for one in kept if one.low]
    if len(numbered) == len(kept):
        return kept
    last = numbered[-1]
    least = NumberMention(last.start, last.end, last.low, None, False, None)
    return [*numbered[:-1], last._replace(number=least, implied=None)]  # "and all his family"


def _past_adjunct(grammar: Grammar, trigger: Trigger) -> re.Match[str] | None:
    """ "Were killed in the raid on Hajin, as well as five others": nobody else is told of in between."""
    text, end = grammar.text, grammar.sentence.span.end
    led = _alongside().search(text, trigger.end, min(end, trigger.end + _ADJUNCT))
    if led is None or _PARTS.search(text, trigger.end, led.start()) or led[1] in syntax("in_company"):
        return None
    between = {*text[trigger.end : led.start()].split()}
    if not between.isdisjoint((*syntax("be"), *syntax("perfect"))) or text[: trigger.end].endswith(
        syntax("found_dead")
    ):
        return None  # "who was shot was taken away along with two others", "was found dead along with two wounded"
    told = (m for kind in (HarmWord, SpeechWord, PeopleWord) for m in grammar.sentence.of(kind))
    return None if any(trigger.end <= m.start < led.start() for m in told) else led


@cache
def _alongside() -> re.Pattern[str]:
    return re.compile(rf",?\s+({alternation(row_words('along_with'), blank=' ')})(?=\s)")


#: characters of where and when between a passive and "as well as", and what no such adjunct holds
_ADJUNCT, _PARTS = 80, re.compile(r"[,;:()]")


def _excepted(grammar: Grammar, one: Quantity, other: Quantity) -> bool:
    """ "With his wife and all his family, except for one child": who is told of behind it came to no harm."""
    return _except().search(grammar.text, one.end, other.start) is not None


@cache
def _except() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('excepted')}(?!\w)")


_GENITIVE = re.compile("['\u2019]")
#: words between "along with" and the people: "his young"
_DETERMINED = 2


@cache
def _along_with() -> re.Pattern[str]:
    return re.compile(rf"\s+({alternation(row_words('along_with'), blank=' ')})(?=\s)")


def _chained_behind(grammar: Grammar, trigger: Trigger, row: Quantity) -> list[Quantity]:
    """People listed by name behind a word of harm, and those with a number whom "and" joins to them."""
    found = [row]
    for one in chained(grammar, trigger, [row])[1:]:
        if (
            not one.low
            or not joins().search(grammar.text, found[-1].end, one.start)
            or _excepted(grammar, found[-1], one)
        ):
            break
        found.append(one)
    return found


def _sum(people: Sequence[Quantity]) -> int:
    return sum(one.low or 0 for one in people)
