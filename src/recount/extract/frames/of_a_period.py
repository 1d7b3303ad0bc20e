"""Numbers that nobody says to be added up, and that are: those of a month or a year over an area, and of a morgue.

"The ministry said 120 people were killed in the province in December" tells of no one attack, and of too many people
and too wide a place and time to be the toll of one. "The morgue received 40 bodies in December" counts what came in.
"During December" is a stretch, where "in December" may date one attack. Any word of one attack makes them its toll.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import PlacePrecision, TimePrecision
from ..dates.dates import DateMention
from ..events.control import Scene
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, one, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, MethodWord, TargetWord
from ..places.area import areas_named
from .summed_over import named_one_attack, recorded

_LONG = (TimePrecision.WEEK, TimePrecision.MONTH, TimePrecision.YEAR)
_WIDE = (PlacePrecision.PROVINCE, PlacePrecision.COUNTRY)
#: the least numbers that are more than one event's: anywhere, over a province or a country, and during a stretch
_ANYWHERE, _OF_AN_AREA, _SEVERAL = 50, 10, 2
_ARABIC = re.compile("[\u0620-\u064a]")


def of_a_period(sentence: Sentence, scene: Scene, figures: Sequence[Figure]) -> bool:
    """True where a sentence dates what it tells by a long stretch alone, and its number is told of as that of one."""
    when, long = scene.setting.when, [d for d in scene.dates if d.when.precision in _LONG and not d.runs]
    if not long or not scene.setting.own_time or when is None or when.precision not in _LONG:
        return False
    told = [figure for figure in figures if not figure.part and (figure.people.low or 0) >= _SEVERAL]
    if not told or _of_one_attack(sentence, EventWord, MethodWord):
        return False
    if _received_bodies(sentence):
        return True
    if _of_one_attack(sentence, TargetWord):
        return False
    if any(_during(sentence, day) for day in long):
        return True
    named, attack = areas_named(sentence, scene.places), _names_an_attack(sentence)
    wide = all(place.where.precision in _WIDE for place in named)
    most = max(told, key=lambda figure: figure.people.low or 0)
    least = _OF_AN_AREA if named and wide and not attack else _ANYWHERE
    return (wide or not attack) and (most.people.low or 0) >= least and _befell(sentence, most)


def _befell(sentence: Sentence, figure: Figure) -> bool:
    """ "120 people were killed", "has documented the killing of 120"; what "killed 120 people" is one attack or man."""
    trigger = figure.trigger
    if figure.people.start < trigger.start or recorded(sentence):
        return True
    return _ARABIC.match(sentence.text, trigger.start) is not None


def _of_one_attack(sentence: Sentence, *kinds: type[EventWord] | type[MethodWord] | type[TargetWord]) -> bool:
    """ "In a strike", "in the shooting", «في غارة», at a place that was hit: one attack, dated by its month or year."""
    text = sentence.text
    for start, end in ((m.start, m.end) for kind in kinds for m in sentence.of(kind)):
        head = text[max(sentence.span.start, start - _ARTICLE) : start]
        if (one().search(head) or _the_one().search(head)) and text[start:end] not in syntax("many_acts"):
            return True
    return named_one_attack(sentence)


_ARTICLE = 30


@cache
def _the_one() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('definite')}\s+(?:[^\W\d_]+\s+){{0,2}}$")


def _names_an_attack(sentence: Sentence) -> bool:
    """True for words of attack that are not of many, and for what was hit."""
    acts = (m for m in sentence.of(EventWord) if not (m.word.force or m.word.qualifier))
    return sentence.has(TargetWord) or any(sentence.text[m.start : m.end] not in syntax("many_acts") for m in acts)


def _during(sentence: Sentence, day: DateMention) -> bool:
    """ "During December", «خلال شهر كانون الأول», and not "during the attack in December"."""
    head = sentence.text[max(sentence.span.start, day.start - _ARTICLE) : day.start]
    return _over_it().search(head) is not None


@cache
def _over_it() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('prefix')}?{any_of('during_itself')}\s+(?:{any_of('units_of_time')}\s+)?$")


def _received_bodies(sentence: Sentence) -> bool:
    """True where a morgue counts, or a hospital that took them in."""
    return _morgue().search(sentence.text, *sentence.span) is not None


@cache
def _morgue() -> OpeningPattern:
    return OpeningPattern(syntax("morgue"), rf"(?<!\w){any_of('prefix')}?{any_of('morgue')}(?!\w)")
