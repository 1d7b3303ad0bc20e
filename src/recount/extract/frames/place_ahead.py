"""The place that opens the clause of some people: "in A eight were killed, and in B three", «في حماة قتل 8 وفي حمص 3».

It stands right ahead of them, or ahead of the word of harm before them, behind the beginning of the sentence, a comma
or "and". A number alone counts people there only where its clause ends with it: "and in B three houses" tells of none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..harm.figure import Figure
from ..lexicon.grammar import any_of, auxiliaries
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import HarmWord
from ..places.places import PlaceMention

#: characters back from a place within which its clause begins
_REACH = 60


def place_ahead(sentence: Sentence, figure: Figure, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place that opens the clause of a figure; None where none does."""
    if not _ends_clause(sentence, figure):
        return None
    heads = (figure.people.start, min(figure.people.start, figure.trigger.start))
    return next((place for head in heads if (place := right_ahead(sentence, head, places))), None)


def right_ahead(sentence: Sentence, at: int, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place right ahead of an offset that opens its clause."""
    near = (p for p in places if p.end <= at and _gap().fullmatch(sentence.text, p.end, at))
    return next((place for place in near if opens_clause(sentence, place)), None)


def opening(sentence: Sentence, figure: Figure, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The last place ahead of a figure, where it opens its clause and a few words lead on: "in A an air strike killed".

    Also the one between a verb and its people: «قتل في حمص طفل».
    """
    people, trigger = figure.people, figure.trigger
    head, until = min(people.start, trigger.start), min(people.start, people.people_start)
    if trigger.end <= until and (inner := [p for p in places if trigger.end <= p.start and p.end <= until]):
        return inner[0] if _at_verb().fullmatch(sentence.text, trigger.end, inner[0].start) else None
    before = [p for p in places if p.end <= head]
    if not before or not _led_on().fullmatch(sentence.text, before[-1].end, head):
        return None
    told = any(before[-1].end <= m.start < head for m in sentence.of(HarmWord))
    return None if told or not opens_clause(sentence, before[-1]) else before[-1]


def opens_clause(sentence: Sentence, place: PlaceMention) -> bool:
    """True for a place at the beginning of a sentence, or behind a comma or "and", with what leads to it."""
    return bool(_opens().search(sentence.text[sentence.span.start : place.start][-_REACH:]))


def _ends_clause(sentence: Sentence, figure: Figure) -> bool:
    """True for people in words, and for a bare number with which the clause ends, or that a word of harm goes on."""
    people, trigger = figure.people, figure.trigger
    told = people.end <= trigger.start and auxiliaries().fullmatch(sentence.text, people.end, trigger.start)
    if people.people or told:
        return True
    return bool(_closes().match(sentence.text, people.end, sentence.span.end + 1))


_BEHIND = r"\s*[,،:]?\s+"


@cache
def _gap() -> re.Pattern[str]:
    """Behind a place that opens a clause, what kind of place it is, and a comma: " city, "."""
    return re.compile(rf"(?:\s+{subject_pattern('persons', 'home_kind')})?{_BEHIND}")


@cache
def _led_on() -> re.Pattern[str]:
    return re.compile(rf"{_gap().pattern}(?:[^\W\d_]+\s+){{0,5}}")


@cache
def _at_verb() -> re.Pattern[str]:
    """Between a verb and the place right behind it: "in the town of"."""
    here = rf"{any_of('at_place')}\s+(?:{_WORD}\s+){{0,2}}|{any_of('at_onto')}"
    return re.compile(rf"\s+(?:{here})(?:ال)?")


@cache
def _opens() -> re.Pattern[str]:
    """The beginning of a clause and what leads to its place: ", and in the town of"."""
    joint = f"(?:{any_of('connective')}|{any_of('contrast')})"
    here = rf"{any_of('at_place')}\s+(?:{any_of('definite')}\s+)?(?:{_WORD}\s+){{0,2}}(?:{any_of('of')}\s+)?(?:ال)?"
    return re.compile(rf"(?:\A\W*|[,،;:]\s*(?:{joint}\s*)?|(?<!\w){joint}\s*){here}\Z")


_WORD = r"[^\W\d_]+"


@cache
def _closes() -> re.Pattern[str]:
    """Behind a number: the end of its clause, or others told of."""
    joint = any_of("connective")
    return re.compile(rf"(?:\s+{any_of('some_more')})?\s*(?:\Z|[.,،;:)!\"]|\s{joint}(?:\s|(?<=و)))")
