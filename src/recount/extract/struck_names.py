"""Arabic towns whose names are words as well: «غارة على صور» is on Tyre, «التقط صوراً» is of no town.

Such a name stands for the town where the sentence says that an attack fell on it, and nothing goes on with it as with a
word («على الثورة السورية»). Only a town of a country that the report is about is meant, written as it is known.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..records import Relation
from .gazetteer_files import Place
from .place_names import is_arabic, plain_name
from .place_text import Hit, PlaceText
from .place_words import place_words, unglued

#: people from which a town whose name is a word is called by it alone
LEAST_PEOPLE = 15_000
#: words before the name in which the attack is told
_REACH = 5
_AND, _ARTICLE = "\u0648", "\u0627\u0644"


def is_struck(
    text: PlaceText, hit: Hit, before: Sequence[str], after: Sequence[str], countries: tuple[str, ...]
) -> bool:
    """True for a word that names a town of these countries where an attack is told to have fallen on it.

    `before` and `after` are the words around it within its clause, as `place_context` has them.
    """
    name = plain_name(text.folded[hit.start : hit.end])
    if not is_arabic(name) or not any(_is_town(place, name, countries) for place in hit.places):
        return False
    return _is_object(text, hit, before) and (not after or _closes(after[0]))


def _is_town(place: Place, name: str, countries: tuple[str, ...]) -> bool:
    if name.removeprefix(_ARTICLE) in place_words().types:
        return False  # «غارة على المدينة»: a town that was named before
    if place.country not in countries or place.population < LEAST_PEOPLE or not place.kind.startswith("PPL"):
        return False
    return name in map(plain_name, (place.name_ar or "", *place.aliases))


def _is_object(text: PlaceText, hit: Hit, before: Sequence[str]) -> bool:
    """Whether an attack is told to have fallen on a name: «غارة … على X», «استهدف X», «على Y وX», «جنوب X»."""
    if not before:
        return False
    words = place_words()
    if text.folded[hit.start - 1] == _AND and any(word in words.struck["onto"] for word in before[-3:-1]):
        return _is_attack(before)
    if before[-1] in words.struck["onto"]:
        return _is_attack(before[:-1])
    if words.before.get(before[-1]) is Relation.DIRECTION:
        return True
    if before[-1] in words.struck["at"]:
        return _is_attack(before[-2:-1])
    return any(word in words.struck["verbs"] for word in unglued(before[-1]))


def _is_attack(before: Sequence[str]) -> bool:
    struck = place_words().struck
    bare = [other for word in before[-_REACH:] for other in (*unglued(word), word.removeprefix("ال"))]
    return not (struck["attacks"] | struck["verbs"]).isdisjoint(bare)


def _closes(word: str) -> bool:
    """Whether a word behind the name is none that goes on with it: a day, a preposition, what the attack did."""
    behind = place_words().struck["behind"]
    return word[:1] == _AND or any(one in behind for one in unglued(word))
