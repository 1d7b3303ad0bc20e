"""Places from which people or shells came: "a man from X was killed in Y", "shells fired from X hit Y".

What a home is said to lie in goes with it: "a man from X in the countryside of Z was killed in Y". A home stays the
place where no other is told of; whence it was fired is never where it fell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import PlacePrecision, Relation
from ..lexicon.grammar import any_of, syntax
from ..lexicon.person_words import words_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, PeopleWord, SpeechWord
from ..places.place_words import place_words, said_by, unglued
from ..places.places import PlaceMention
from .earlier_event import dated_by
from .events import brought_to
from .fired_from import fired_from
from .met_there import only_met_there

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_COARSE, _WIDE = _FINENESS[PlacePrecision.DISTRICT], _FINENESS[PlacePrecision.CITY]
#: characters back to the words "from the village of"
_HAILS = 40
#: words between a home and what it lies in
_MOST_WORDS = 5
#: metres up to which one place may be said to lie in another of the same province, or in one beside it
_WITHIN_M = 60_000


def without_whence(sentence: Sentence, places: Sequence[PlaceMention]) -> Sequence[PlaceMention]:
    """The places without those from which somebody or something came; all where none is left where it happened."""
    fired = [p for p in places if fired_from(sentence, p, places) or only_met_there(sentence, p)]
    if len(places) < 2:
        return () if fired else places
    left = [p for p in places if p in fired or _is_home(sentence, p)]
    return [p for p in _without(sentence, places, left) if p not in fired] if left else places


def without_hailing(sentence: Sentence, places: tuple[PlaceMention, ...]) -> tuple[PlaceMention, ...]:
    """The places without those from which people are; all where none is left where something happened."""
    if len(places) < 2:
        return places
    left = [p for p in places if _is_home(sentence, p)]
    return tuple(_without(sentence, places, left)) if left else places


def _without(
    sentence: Sentence, places: Sequence[PlaceMention], left: Sequence[PlaceMention]
) -> Sequence[PlaceMention]:
    gone = list(left)
    for place in places:
        if place not in gone and any(_goes_with(sentence, one, place) for one in gone):
            gone.append(place)
    kept = [p for p in places if p not in gone]
    if any(_tells(sentence, p, gone) for p in kept):
        return kept
    return [p for p in places if p in gone or not _beside(sentence, p, gone)]


def _tells(sentence: Sentence, place: PlaceMention, left: Sequence[PlaceMention]) -> bool:
    """True for a place at which it may have happened, though it is not whence anything came.

    An area, and a city whose name may stand for its province, say so only where nobody's home lies in them.
    """
    if _beside(sentence, place, left) or brought_to(sentence, place.start):
        return False
    fine = _FINENESS[place.where.precision] < _COARSE and (
        _own_name(place) or _called_city(sentence, place) or _is_struck(sentence, place)
    )
    return fine or all(_outside(one, place) for one in left)


def _beside(sentence: Sentence, place: PlaceMention, left: Sequence[PlaceMention]) -> bool:
    """True for a place of which the sentence tells something else: who speaks there, what happened there as well."""
    return _of_a_speaker(sentence, place) or all(_in_another_clause(sentence, one, place) for one in left)


def _own_name(place: PlaceMention) -> bool:
    """False for a city whose name may stand for its province."""
    return place.where.precision is not PlacePrecision.CITY or place.where.name != place.where.admin1


def _called_city(sentence: Sentence, place: PlaceMention) -> bool:
    """ "The city of Idlib", «قصف على مدينة إدلب»: what the text calls a city is no province."""
    text, start, end = sentence.text, place.start, place.end
    beside = (*text[max(0, start - _BESIDE) : start].split()[-1:], *text[end : end + _BESIDE].split()[:1])
    return any(said_by(bare).kind is PlacePrecision.CITY for word in beside for bare in unglued(word.strip(_MARKS)))


def _is_struck(sentence: Sentence, place: PlaceMention) -> bool:
    """«قصف على إدلب», "a strike on Idlib": where the attack fell, be it the city or its province."""
    return any(
        m.end <= place.start and _onto().fullmatch(sentence.text, m.end, place.start) for m in sentence.of(EventWord)
    )


@cache
def _onto() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('falls_on')}\s+")


#: characters beside a name in which a word for its kind stands, and what is written onto that word
_BESIDE, _MARKS = 14, ",.;:()\"'"


def _outside(one: PlaceMention, area: PlaceMention) -> bool:
    """True where both are known to lie in different provinces."""
    return None not in (one.where.admin1, area.where.admin1) and one.where.admin1 != area.where.admin1


def _of_a_speaker(sentence: Sentence, place: PlaceMention) -> bool:
    """ "Activists in X said": where those are who tell of it."""
    return any(0 <= m.start - place.end <= 1 and m.word.role == "verb" for m in sentence.of(SpeechWord))


def _in_another_clause(sentence: Sentence, home: PlaceMention, place: PlaceMention) -> bool:
    """ "Two residents of X were killed, while Y was shelled", "hours after a man from X was": Y stands alone."""
    if place.start < home.end:
        cut = dated_by(sentence)
        return cut is not None and place.end <= cut <= home.start
    return _apart().search(sentence.text, home.end, place.start) is not None


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(rf";|(?<!\w)(?:{any_of('contrast')}|{any_of('another_clause')})(?!\w)")


def _is_home(sentence: Sentence, place: PlaceMention) -> bool:
    """ "A man from the village of X", "a native of X", «شاب من بلدة X», «من أهالي X»."""
    start = max(sentence.span.start, place.start - _HAILS)
    before = sentence.text[start : place.start]
    words, hailing = [word.lstrip("(") for word in before.split()], syntax("hailing")
    if _ends_of_hailing().isdisjoint(words) or _is_way(sentence, place):
        return False
    while words:
        if _says_home(words):
            return True
        if words[-1] in hailing:
            if " ".join(words[-2:]) in place_words().before:
                return False  # «بالقرب من»
            at = start + [word.start() for word in re.finditer(r"\S+", before)][len(words) - 1]
            return _hails(sentence, words, at)
        if words[-1] not in _LEADING and not _of_the_place(words[-1]):
            return False
        words.pop()
    return False


_LEADING = frozenset({"the", "of"})


@cache
def _ends_of_hailing() -> frozenset[str]:
    """The last words of all that says where somebody is from: without one of them a place is no home."""
    return frozenset(phrase.split()[-1] for phrase in (*syntax("hailing"), *syntax("homing")))


def _hails(sentence: Sentence, words: Sequence[str], at: int) -> bool:
    """True where people stand right before "from", or a word for one of them: "one from X and the other from Y".

    An Arabic title may be parted from it by a name: «الطفل … من حمص». Whoever is moved from a place is not of it.
    """
    if not _moving().isdisjoint(words[:-1]):
        return False
    if words[-2:-1] and words[-2] in syntax("hailing_who"):
        return True
    titles = [m.end for m in sentence.of(PeopleWord)] + [
        m.end for m in sentence.of(HarmWord) if _is_given(sentence, m.end)
    ]
    acts = [m.start for m in sentence.of(EventWord) if m.start < at]
    return any(
        end <= at and _titled().fullmatch(sentence.text, end, at) and not any(end <= act for act in acts)
        for end in titles
    )


def _is_given(sentence: Sentence, end: int) -> bool:
    """«استشهد أحمد … من بلدة X»: a given name right behind the verb is as good as a title."""
    first = sentence.text[end : end + _GIVEN].split()[:1]
    return bool(first) and first[0] in words_of("given")


#: characters behind a word of harm in which a given name ends
_GIVEN = 14


@cache
def _moving() -> frozenset[str]:
    return frozenset(syntax("moving"))


@cache
def _titled() -> re.Pattern[str]:
    """Between people and "from": a blank, or an Arabic name of up to four words."""
    word = rf"(?!{any_of('preposition')}\s|{any_of('at_place')}\s)[\u0620-\u064a]+"
    return re.compile(rf"\s?|\s{word}(?:\s{word}){{0,3}},?\s\(?|\s\(")


def _says_home(words: Sequence[str]) -> bool:
    """ "A native of", «المنحدر من»: words that alone say where somebody is from."""
    return any(" ".join(words[-length:]) in _homing() for length in range(1, min(len(words), _LONGEST_HOMING) + 1))


_LONGEST_HOMING = 3


@cache
def _homing() -> frozenset[str]:
    return frozenset(syntax("homing"))


def _is_way(sentence: Sentence, place: PlaceMention) -> bool:
    """ "2,000 people from X to Y": somebody's way, on which things happen."""
    return sentence.text[place.end : place.end + _HAILS].split()[:1] in [[word] for word in syntax("leading_to")]


def _goes_with(sentence: Sentence, one: PlaceMention, other: PlaceMention) -> bool:
    """ "From Exampleton and Samplebury", "from Exampleton in rural Samplebury": the second goes with it."""
    if other.start < one.end:
        return False
    gap = sentence.text[one.end : other.start].strip()
    return gap in {"and", ",", "و"} or (leads_around(gap) and _may_lie_in(one, other))


def leads_around(gap: str) -> bool:
    """True where only words for what a place lies in stand between two: ", in the countryside of", «بريف»."""
    words = gap.replace(",", " ").split()
    return 0 < len(words) <= _MOST_WORDS and all(word in _around() or _of_the_place(word) for word in words)


def _of_the_place(word: str) -> bool:
    """True for a word of kind, and for one that tells how something lies to a place: "rural", «ريف»."""
    said = said_by(word)
    return said.kind is not None or said.relates


@cache
def _around() -> frozenset[str]:
    return frozenset((*syntax("home_word"), *syntax("at_place"), *syntax("at_onto")))


def _may_lie_in(one: PlaceMention, other: PlaceMention) -> bool:
    """True where the other tells beside what a place lies, or is wide enough to hold it and not far from it."""
    if other.relation in (Relation.NEAR, Relation.DIRECTION) or one.where.lat is None:
        return True
    wide = _FINENESS[other.where.precision] >= _WIDE or other.relation is Relation.COUNTRYSIDE
    metres = one.where.metres_from(other.where)
    return wide and (metres is None or (metres <= _WITHIN_M and not _outside(one, other)))
