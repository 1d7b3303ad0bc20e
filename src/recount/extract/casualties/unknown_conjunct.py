"""Those beside people of whom no word for people tells: "two reporters and a fixer were killed".

Whoever stands behind "and a" right before "was killed" is a person as the others are, whatever the word for them, but
for an animal or a thing that is struck. And names before "and their driver" are people who were harmed with the driver.
"""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ..harm.governing import Grammar
from ..harm.harm_words import Trigger
from ..lexicon.grammar import any_of, syntax
from ..lexicon.words import ActorWord, PeopleWord, SpeakerWord, TargetWord
from ..numbers.number_rules import number_rules
from ..numbers.quantified import Quantity
from ..rosters.named import NAME

#: characters back over "and a village fixer were", and over names before "and their"
_BACK, _NAMES = 60, 120
_THINGS = (TargetWord, ActorWord, SpeakerWord)


def one_of_no_known_word(grammar: Grammar, trigger: Trigger, floor: int) -> list[Quantity]:
    """The last of those before a passive, where a word that the lexicons lack tells of them."""
    if trigger.word.act:
        return []
    found = _and_a().search(grammar.text, max(floor, trigger.start - _BACK), trigger.start)
    if found is None or any(found.start("one") < q.end for q in grammar.quantities if q.start < trigger.start):
        return []
    words = found["noun"].split()
    never = number_rules(codebook.languages()).animals | frozenset(syntax("never_harmed_as_people"))
    things = any(
        m.start < trigger.start and found.start("one") < m.end for kind in _THINGS for m in grammar.sentence.of(kind)
    )
    if things or not never.isdisjoint(words):
        return []
    before = [q for q in grammar.quantities if floor <= q.start and q.end <= found.start()]
    if not before or not before[-1].people or grammar.text[before[-1].end : found.start()].strip(" ,"):
        return []  # only right behind people
    return [Quantity(*found.span("one"), None, (PeopleWord(1),), found.start("noun"), implied=1)]


@cache
def _and_a() -> re.Pattern[str]:
    one = rf"(?P<one>{any_of('article')}\s+(?P<noun>(?:[a-z][a-z'-]+\s+){{0,1}}[a-z][a-z'-]+))"
    be = rf"(?:(?:{any_of('perfect')}|{any_of('be')}|{any_of('adverb')})\s+)+"
    return re.compile(rf"\s*,?\s+{any_of('connective')}\s+{one}\s+{be}\Z")


def named_with_theirs(grammar: Grammar, first: Quantity, floor: int) -> list[Quantity]:
    """ "Amal Example, Basim Example and their driver": the people named before one who is theirs."""
    cased, sentence = grammar.sentence.folded.cased, grammar.sentence
    if first.number or first.implied != 1 or first.group is not None or not first.people:
        return []
    found = _names_and_their().search(cased, max(floor, sentence.span.start, first.start - _NAMES), first.start)
    if found is None or any(
        m.start < found.end("names") and found.start("names") < m.end for kind in _THINGS for m in sentence.of(kind)
    ):
        return []
    names = [m for m in re.finditer(NAME, found["names"]) if m[0].split()[0].lower() not in _not_a_name()]
    start = found.start("names")
    return [
        Quantity(start + m.start(), start + m.end(), None, (PeopleWord(1),), start + m.start(), implied=1)
        for m in names
    ] if len(names) > 1 else []  # fmt: skip


@cache
def _not_a_name() -> frozenset[str]:
    """Words that a sentence may open with before a place: "In Exampleton, …"."""
    return frozenset((*syntax("preposition"), *syntax("at_place"), *syntax("definite")))


@cache
def _names_and_their() -> re.Pattern[str]:
    age = r"(?:\s*\(\d{1,3}\)|\s*,\s*\d{1,3})?"
    return re.compile(
        rf"(?:\A|[.;:,\n\"]\s*|(?<=\s))(?P<names>{NAME}{age}(?:\s*,\s*{NAME}{age})*)\s*,?\s+{any_of('connective')}\s+"
        rf"{any_of('theirs_of_several')}\s+\Z"
    )
