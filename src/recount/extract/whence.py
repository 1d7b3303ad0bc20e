"""Places from which people or shells came: "a man from X was killed in Y", "shells fired from X hit Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..records import PlacePrecision
from .grammar import any_of, syntax
from .keyed import KeyedPattern
from .place_words import said_by
from .places import PlaceMention
from .sentence import Sentence
from .words import EventWord, HarmWord, PeopleWord

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_COARSE = _FINENESS[PlacePrecision.DISTRICT]
#: characters back to the words "from the village of", and to words of firing from somewhere
_HAILS, _FIRES = 24, 60


def without_whence(sentence: Sentence, places: Sequence[PlaceMention]) -> Sequence[PlaceMention]:
    """The places without those from which somebody or something came; all where no other is as fine as a town."""
    if len(places) < 2:
        return places
    left = [p for p in places if _home(sentence, p) or _fired_from(sentence, p)]
    kept = [p for p in places if p not in left and not any(_joined(sentence, one, p) for one in left)]
    told = any(_FINENESS[p.where.precision] < _COARSE and _own_name(p) for p in kept)
    return kept if told else places


def _own_name(place: PlaceMention) -> bool:
    """False for a city whose name may stand for its province."""
    return place.where.precision is not PlacePrecision.CITY or place.where.name != place.where.admin1


def _home(sentence: Sentence, place: PlaceMention) -> bool:
    """ "A man from the village of X", «شاب من بلدة X»: the words right before lead back to a word for people."""
    start = max(sentence.span.start, place.start - _HAILS)
    before = sentence.text[start : place.start]
    words = before.split()
    while words and (words[-1] in {"the", "of"} or said_by(words[-1]).kind):
        words.pop()
    if not words or words[-1] not in syntax("hailing"):
        return False
    at = start + [word.start() for word in re.finditer(r"\S+", before)][len(words) - 1]
    return any(0 <= at - m.end <= 1 for m in sentence.of(PeopleWord))


def _joined(sentence: Sentence, one: PlaceMention, other: PlaceMention) -> bool:
    """ "From Exampleton and Samplebury": the second is whence they came as well."""
    return sentence.text[one.end : other.start].strip() in {"and", ",", "و"}


def _fired_from(sentence: Sentence, place: PlaceMention) -> bool:
    start = max(sentence.span.start, place.start - _FIRES)
    found = _firing().within(sentence.text, start, place.start)
    if found is None or "," in sentence.text[start + found.end() : place.start]:
        return False
    at = start + found.end()
    told = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    return not any(at <= other < place.start for other in told)


@cache
def _firing() -> KeyedPattern:
    """Words of firing from somewhere."""
    return KeyedPattern(syntax("firing_from"), rf"(?<!\w){any_of('firing_from')}(?!\w)")
