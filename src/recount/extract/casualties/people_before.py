"""The people whom a word of harm behind them governs: "a man, his wife and three children were killed".

They are chained back, the nearest first, down to the word of harm before; who only owns, tells, acts or is spoken of
between two commas is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..harm.between import plainly
from ..harm.governing import PARTS_REACH, Grammar
from ..harm.harm_words import Trigger
from ..harm.individuals import apposed, described, set_apart
from ..harm.out_of_a_group import out_of_those_ahead, some_of_whom
from ..lexicon.grammar import (
    any_of,
    auxiliaries,
    chain,
    out_of_them,
    syntax,
    tells_itself,
)
from ..lexicon.words import small_words
from ..numbers.another_deed import fared_otherwise
from ..numbers.bare_ages import is_a_bare_age, stands_as_an_age
from ..numbers.in_company import companion, had, whence
from ..numbers.not_counted import bereaved_of, out_of
from ..numbers.quantified import Quantity
from ..numbers.whole_first import whole_first
from .unknown_conjunct import named_with_theirs, one_of_no_known_word


def people_before(grammar: Grammar, trigger: Trigger) -> list[Quantity]:
    """The people before a passive word, chained back, down to the previous word of harm."""
    text, quantities, triggers = grammar.text, grammar.quantities, grammar.triggers
    floor = max((t.end for t in triggers if t.end <= trigger.start), default=0)
    active = [t.end for t in grammar.active if t.end <= trigger.start]
    nearest_first = [q for q in reversed(quantities) if floor <= q.start and q.end <= trigger.start]
    found = one_of_no_known_word(grammar, trigger, floor)
    for people in nearest_first:
        if not people.people and (found or not _counts_people(grammar, people, trigger)):
            continue  # a number of something else: "on 12 floors"
        if _owns(text, people, trigger) or (trigger.word.act and not people.people and people.low == 1):
            continue  # "fired one shot"
        if people.collective and any(q.number and q.people and not q.collective for q in nearest_first):
            continue  # "39 civilians from five families were killed" tells of civilians
        if _bracketed(text, people, trigger.start) or (not found and whence(text, people, quantities)):
            continue
        if not found and any(
            is_no_subject(text, people, trigger.start) for is_no_subject in (had, set_apart, companion, bereaved_of)
        ):
            continue
        reached = found[-1].start if found else trigger.start
        beside = found and (_joined(text, people, reached) or _some_of_these(text, people, found[-1]))
        if not (beside if found else _reaches(text, people.end, reached)):
            break
        if any(found or tells_itself(text, verb, reached) for verb in grammar.spoken_between(people.end, reached)):
            break
        if found and not _opens_parts(text, people.end, reached) and _of_the_harm_before(text, floor, people.start):
            break
        if found and text[people.end : reached].replace(",", ", ").split()[:2] in [
            [",", word] for word in syntax("that")
        ]:
            break  # «… في الدفاع المدني، إن أربعة أشخاص قتلوا»
        if _of_an_active_verb(text, people, active) or (found and not found[-1].people and out_of(text, people)):
            break
        found = _with(text, people, found, trigger.start)
        if len(found) == 1 and some_of_whom(text, people, trigger.start):
            break
    told = _apposed(text, whole_first(text, found[::-1], nearest_first, trigger.start), nearest_first)
    return [*(_by_pronoun(text, told[0]) or named_with_theirs(grammar, told[0], floor)), *told] if told else told


def _by_pronoun(text: str, first: Quantity) -> list[Quantity]:
    """ "He, his wife and his mother were killed": who is told of by a pronoun, before kin of his."""
    found = _pronoun().search(text, max(0, first.start - _KIN_OF), first.start)
    if found is None or not first.people or not first.low:
        return []
    return [Quantity(found.start("who"), found.end("who"), None, (), found.start("who"), implied=1)]


#: characters over "he, and his" before kin
_KIN_OF = 20


@cache
def _pronoun() -> re.Pattern[str]:
    joint = rf"\s*(?:,\s*(?:{any_of('connective')}\s+)?|\s{any_of('connective')}\s+)"
    return re.compile(rf"(?<![\w'])(?P<who>{any_of('pronoun_one')}){joint}{any_of('whose_kin')}\s+\Z")


def _of_an_active_verb(text: str, people: Quantity, ends: Sequence[int]) -> bool:
    return any(plainly(text, end, people.start) for end in ends) and not _none_of(text, people)


def _none_of(text: str, people: Quantity) -> bool:
    """ "Killed two fighters and no civilians were hurt": they are the subject of the second verb."""
    return not (people.number or people.implied) and text[: people.start].rsplit(maxsplit=1)[-1:] in [
        [word] for word in syntax("none_behind")
    ]


def _owns(text: str, people: Quantity, trigger: Trigger) -> bool:
    """ "His friend's family was wiped out": the friend is whose family it was."""
    return bool(people.implied) and text[people.end : people.end + 1] == "'" and people.end < trigger.start


def _with(text: str, people: Quantity, found: list[Quantity], verb: int) -> list[Quantity]:
    """Those found with the people before them; "his two sons, the eldest son Basim": he is one of the two."""
    if len(found) == 1 and described(text, people, found[-1], verb):
        return found if found[-1].group else [people]
    if not found or not apposed(text, people, found[-1]):
        return [*found, people]
    return [*found[:-1], people] if people.number else found


def _bracketed(text: str, people: Quantity, end: int) -> bool:
    """ "Four women (two of them nurses) … were killed": whom short brackets tell of are some of those before."""
    closes = text.find(")", people.end, min(end, people.end + _SHORT))
    opens = text.rfind("(", max(0, people.start - _SHORT), people.start)
    return closes >= 0 and opens >= 0 and "(" not in text[people.end : closes] and ")" not in text[opens : people.start]


def _counts_people(grammar: Grammar, number: Quantity, trigger: Trigger) -> bool:
    """True where only auxiliaries, and before them "more" or "of whom", part a bare number from its word of harm."""
    text, (start, end) = grammar.text, (number.end, trigger.start)
    if is_a_bare_age(text, number, grammar.quantities):
        return False
    whom = out_of_them().match(text, start, end)
    if whom is not None and not out_of_those_ahead(grammar.quantities, grammar.triggers, number, trigger):
        return False
    more = whom or _some_more().match(text, start, end)
    counted = auxiliaries().fullmatch(text, more.end() if more else start, end) is not None
    return counted and not (more is None and stands_as_an_age(text, number))


@cache
def _some_more() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('some_more')}(?!\w)")


def _opens_parts(text: str, start: int, end: int) -> bool:
    """ "13 others, including ten children, were injured": those before the word are the whole of those after it."""
    return any(f" {word} " in text[start:end] for word in small_words("subgroup"))


def _of_the_harm_before(text: str, floor: int, start: int) -> bool:
    """ "were killed, including two children, and 20 others were injured": the children are some of the killed."""
    opens = small_words("subgroup") - {*syntax("out_of_them")}
    return floor > 0 and any(f" {word} " in text[floor:start] for word in opens)


def _joined(text: str, people: Quantity, reached: int) -> bool:
    """True where people are chained to those after them, or parted from them by "including" and its like only.

    "A man, whose sister was killed": whose kin the harmed are tells of nobody else who was.
    """
    if any(word in syntax("kin_of_whom") for word in text[people.end : reached].split()):
        return False
    if fared_otherwise(text, people, reached):
        return False
    if chain().fullmatch(text, people.end, reached):
        return True
    gap = text[people.end : reached]
    if "(" in gap and chain().fullmatch(_BRACKETS.sub("", gap)):
        return True  # "four women (two of them nurses) and six children"
    return len(gap.split()) <= PARTS_REACH and any(word in gap for word in small_words("subgroup"))


def _some_of_these(text: str, people: Quantity, some: Quantity) -> bool:
    """ "Eleven people from one family, seven of them children, were killed": those whom the comma parts from some."""
    if not (people.number and some.number and out_of_them().search(text, some.number.end, some.people_start)):
        return False
    gap = text[people.end : some.start]
    return gap.rstrip().endswith(",") and len(gap.split()) <= _OF_WHICH and not _ENDS.search(gap.rstrip(", "))


#: words between people and the comma behind which some of them are told of, and what ends their clause
_OF_WHICH, _ENDS = 7, re.compile(r"[;:.()]")


def _apposed(text: str, found: list[Quantity], nearest_first: Sequence[Quantity]) -> list[Quantity]:
    """ "nine civilians, all women and children, were killed": unnumbered groups describe the number before them."""
    if not found or any(q.number or q.implied for q in found) or _none_of(text, found[0]):
        return found
    if text[found[0].start : found[0].end] in syntax("others"):
        return found  # "killed twenty, among them three women, and others were injured"
    numbered = next((q for q in nearest_first if q.end <= found[0].start and q.number and q.people), None)
    if (
        numbered
        and _reaches(text, numbered.end, found[0].start)
        and set(",(-:") & set(text[numbered.end : found[0].start])
    ):
        return [numbered]
    return found


#: short brackets behind people: ages, other names, some of them
_SHORT = 60
_BRACKETS = re.compile(rf"\s*\([^()]{{1,{_SHORT}}}\)")


def _reaches(text: str, start: int, end: int) -> bool:
    """True where a subject may belong to a verb so far off: no full stop or semicolon, at most 14 words."""
    gap = _BRACKETS.sub("", text[start:end])
    return len(gap.split()) <= 14 and not re.search(r"[;:()]", gap)
