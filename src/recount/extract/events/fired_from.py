"""Places from which fire came: "shells fired from X hit Y", «قصفت القوات المتمركزة في X بلدة Y», «قذائف مصدرها …»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord
from ..places.place_words import said_by
from ..places.places import PlaceMention

#: characters back to words of firing from somewhere, and to "whose source is"
_FIRES, _SOURCE = 60, 110
#: characters over the forces between their attack and the word for where they are stationed
_FORCES = 40
#: words before a place that say how it lies
_LAST = 3
_ENDS = ",.;:"


def fired_from(sentence: Sentence, place: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """True for a place whence it was fired, of all that the sentence names."""
    if _stationed_there(sentence, place, places) or _source_of_fire(sentence, place, places):
        return True
    start = max(sentence.span.start, place.start - _FIRES)
    found = _firing().within(sentence.text, start, place.start)
    if found is None or "," in sentence.text[start + found.end() : place.start]:
        return False
    return not _told_between(sentence, start + found.end(), place, places)


def _told_between(sentence: Sentence, at: int, place: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """True where harm, an attack or another place stands between an offset and a place."""
    told = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    return any(at <= other < place.start for other in (*told, *(p.start for p in places)))


@cache
def _firing() -> OpeningPattern:
    """Words of firing from somewhere."""
    return OpeningPattern(syntax("firing_from"), rf"(?<!\w){any_of('firing_from')}(?!\w)")


def _stationed_there(sentence: Sentence, place: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """ "Forces stationed in X shelled Y", «قصفت القوات المتمركزة في X بلدة Y»: another place follows, which was hit.

    The attack stands behind X, or right before the forces; then what is hit has no word such as "in" before it.
    """
    start = max(sentence.span.start, place.start - _FIRES)
    found = _stationed().within(sentence.text, start, place.start)
    if found is None:
        return False
    gap = sentence.text[start + found.end() : place.start]
    if set(_ENDS) & set(gap):
        return False
    attack = next((m.start for m in sentence.of(EventWord) if m.start >= place.end), None)
    if attack is not None:
        return any(other.start > attack for other in places)
    stationed = start + found.start()
    if not {*syntax("falls_on")}.isdisjoint(gap.split()):
        return False  # «المنتشرة في المنطقة على بلدة X»
    hit = (other for other in places if other.start > place.end and _hit_behind(sentence, place, other))
    return _forces_shelled(sentence, stationed) and next(hit, None) is not None


def _forces_shelled(sentence: Sentence, stationed: int) -> bool:
    """«قصفت القوات المتمركزة»: an Arabic verb of attack, and right behind it the forces that are stationed there."""
    text, back = sentence.text, max(sentence.span.start, stationed - _FORCES)
    acts = [m.end for m in sentence.of(EventWord) if back <= m.end <= stationed and not text[m.start].isascii()]
    if not acts:
        return False
    parties = any(acts[-1] <= m.start and m.end <= stationed for m in sentence.of(ActorWord))
    return parties or not {*syntax("unnamed_force")}.isdisjoint(text[acts[-1] : stationed].split())


def _hit_behind(sentence: Sentence, place: PlaceMention, other: PlaceMention) -> bool:
    """True where a word of kind without "in" opens behind a place: «بلدة Y» is what was hit, «شرق Y» where X lies."""
    gap = sentence.text[place.end : other.start].split()
    return bool(gap) and said_by(gap[0]).kind is not None and not _lies(gap[0])


def _lies(word: str) -> bool:
    """True for "in", "near", and a word with "in" written onto it: «بريف», and not «بلدة»."""
    written_on = word.startswith(syntax("at_onto")) and said_by(word).kind is None
    return word in syntax("at_place") or written_on


@cache
def _stationed() -> OpeningPattern:
    return OpeningPattern(syntax("stationed_at"), rf"(?<!\w){any_of('stationed_at')}")


def _source_of_fire(sentence: Sentence, place: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """«قذائف مصدرها مواقع الجيش في X»: X, where another place tells what was hit, or where X is a front line."""
    start = max(sentence.span.start, place.start - _SOURCE)
    found = _sources().within(sentence.text, start, place.start)
    if found is None:
        return False
    gap = sentence.text[start + found.end() : place.start]
    if set(_ENDS) & set(gap) or _told_between(sentence, start + found.end(), place, places):
        return False
    last = gap.split()[-_LAST:]
    if any(word in syntax("front_line") for word in last):
        return True
    elsewhere = (p for p in places if p.end <= start + found.start() or _hit_behind(sentence, place, p))
    return any(map(_lies, last)) and any(p is not place for p in elsewhere)


@cache
def _sources() -> OpeningPattern:
    return OpeningPattern(syntax("source_of_fire"), rf"(?<!\w){any_of('source_of_fire')}(?!\w)")
