"""Words that name nothing that happened or was hit: a road in a town's name, fire that is stopped, a closed school.

«مسيرة» is a drone and a march: «مسيرة حاشدة», «شاركوا في مسيرة» tell of people in the street.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import EventType, PlacePrecision, Target
from ..harm.shooters import drones_stopped, shot_down
from ..lexicon.grammar import any_of, named_for, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, Mention, PeopleWord, TargetWord
from ..places.place_words import said_by
from ..places.places import PlaceMention

#: the names of these may hold a word for a road or bridge; a landmark's own name says what it is
_SETTLED = frozenset({PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY, PlacePrecision.SUBDISTRICT,
                      PlacePrecision.DISTRICT, PlacePrecision.PROVINCE})  # fmt: skip
_REACH = 12


def without_names(sentence: Sentence, places: Sequence[PlaceMention]) -> Sentence:
    """The sentence without such words; the same sentence where it has none."""
    named = [m for m in sentence.of(TargetWord) if m.word.target is Target.STREET and _names(sentence, m, places)]
    named += [m for m in sentence.of(TargetWord) if _called_so(sentence, m)]
    if named:
        sentence = sentence.without(TargetWord, named)
    closed = [m for m in sentence.of(TargetWord) if m.word.target is Target.SCHOOL and _closed(sentence, m)]
    if closed:
        sentence = sentence.without(TargetWord, closed)
    homes = [m for m in sentence.of(PeopleWord) if m.word.number == 1 and _in_a_place(sentence, m)]
    if homes:
        sentence = sentence.without(PeopleWord, homes)
    stopped = [m for m in sentence.of(EventWord) if _before(sentence, m.start) in syntax("stopped")]
    if not sentence.has(HarmWord):
        stopped += [m for m in sentence.of(EventWord) if m not in stopped and _to_be_halted(sentence, m.start)]
    stopped += [m for m in sentence.of(EventWord) if m.word.type is EventType.GUNFIRE and shot_down(sentence, m)]
    stopped += [
        m for m in sentence.of(EventWord) if m.word.type is EventType.EXECUTION and _sentenced(sentence, m.start)
    ]
    stopped += drones_stopped(sentence) if not stopped else []
    stopped += [m for m in sentence.of(EventWord) if m.word.type is EventType.DRONE_STRIKE and _is_march(sentence, m)]
    return sentence.without(EventWord, stopped) if stopped else sentence


def _sentenced(sentence: Sentence, at: int) -> bool:
    """«حكم الإعدام الصادر على», «الحكم بالإعدام»: a court's sentence, and nobody's death."""
    return named_for().search(sentence.text, max(sentence.span.start, at - _CLOSED), at) is not None


def _is_march(sentence: Sentence, word: Mention[EventWord]) -> bool:
    """«مسيرة جماهيرية», «شارك المئات في مسيرة»: what kind of march it is stands behind it, or who goes on it before."""
    start = max(sentence.span.start, word.start - _CLOSED)
    if _marching().search(sentence.text, start, word.start) is not None:
        return sentence.text[word.start : word.end].removeprefix(_THE) in syntax("marches")
    return _of_a_march().match(sentence.text, word.end) is not None


@cache
def _marching() -> KeyedPattern:
    way_in = rf"{any_of('marching_in')}\s+(?:\w+\s+){{0,3}}?{any_of('at_place')}"
    words = rf"(?:{any_of('marching')}|{way_in})\s+(?:ال)?"
    return KeyedPattern((*syntax("marching"), *syntax("marching_in")), rf"(?<!\w)و?{words}\Z")


@cache
def _of_a_march() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:ال)?{any_of('kind_of_march')}(?!\w)")


def _to_be_halted(sentence: Sentence, at: int) -> bool:
    """ "Called for an end to the attacks", «لوقف الهجمات»: whoever wants fire to stop tells of none in particular."""
    return _halting().search(sentence.text, max(sentence.span.start, at - _CLOSED), at) is not None


@cache
def _halting() -> KeyedPattern:
    return KeyedPattern(syntax("halting"), rf"(?<!\w){any_of('halting')}\s+(?:{any_of('halted_of')}\s+)*(?:ال)?\Z")


def _in_a_place(sentence: Sentence, person: Mention[PeopleWord]) -> bool:
    """«قرية أم حرملة»: right behind an Arabic word of kind a word for a person begins the name of the place."""
    before = _before(sentence, person.start)
    return bool(before) and not before.isascii() and said_by(before).kind is not None


def _called_so(sentence: Sentence, target: Mention[TargetWord]) -> bool:
    """«حي الروضة», «قرية المدرسة»: behind the word for a quarter or a village it is what that is called."""
    article = max(0, target.start - len(_THE))
    definite = sentence.text.startswith(_THE, article)
    return definite and said_by(_before(sentence, article)).kind in _CALLED


_THE = "ال"
_CALLED = frozenset({PlacePrecision.NEIGHBOURHOOD})


def _names(sentence: Sentence, road: Mention[TargetWord], places: Sequence[PlaceMention]) -> bool:
    within = (p for p in places if p.start <= road.start and road.end <= p.end and (p.start, p.end) != road[:2])
    return any(p.where.precision in _SETTLED for p in within) or _before(sentence, road.start) in syntax("by_way")


def _closed(sentence: Sentence, target: Mention[TargetWord]) -> bool:
    """ "Schools were closed after the strike", «تعليق الدوام في المدارس»: for fear of it, not because they were hit."""
    before = sentence.text[max(sentence.span.start, target.start - _CLOSED) : target.start].split()[-_CLOSED_WORDS:]
    after = sentence.text[target.end : min(sentence.span.end, target.end + _CLOSED)].split()[:_CLOSED_WORDS]
    return any(word in syntax("closing") for word in before) or any(word in syntax("closed") for word in after)


#: characters and words between what was closed and the word that says so
_CLOSED, _CLOSED_WORDS = 50, 5


def _before(sentence: Sentence, at: int) -> str:
    """The word right before a place of the sentence; empty at its beginning."""
    words = sentence.text[max(sentence.span.start, at - _REACH) : at].split()
    return words[-1] if words else ""
