"""The areas that a sentence names: a province right beside its town, or a country beside its province, is its address.

"In Hajin, Deir ez-Zor province" and "in Syria's Idlib governorate" name one area each, the nearer one; "300 were killed
in Syria, 120 of them in Idlib" names two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...records import PlacePrecision
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord
from .places import PlaceMention

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
#: "'s ", ", in ", « في ريف »
_BESIDE = re.compile(r"(?:'s|’s)?[\s,،(]+(?:[^\W\d_]+\s+){0,3}")


def areas_named(sentence: Sentence, places: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The places without those that only say where another of them lies, and without countries that act."""
    actors = sentence.of(ActorWord)
    where = [p for p in places if not any(m.start < p.end and p.start < m.end for m in actors)]
    return [place for place in where if not any(_is_address_of(sentence.text, place, other) for other in where)]


def coarsest(sentence: Sentence, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The widest area named: a number told of it and of what lies in it is that of all of it."""
    return max(areas_named(sentence, places), key=lambda place: _FINENESS[place.where.precision], default=None)


def told_of_both(sentence: Sentence, area: PlaceMention, places: Sequence[PlaceMention]) -> bool:
    """ "In Hodeidah and Taiz", «في محافظتي الحديدة وتعز»: a number told of an area and of another joined to it."""
    joint = re.compile(rf"[\s,،]*(?:{any_of('connective')})[\s#]*")
    for other in areas_named(sentence, places):
        first, second = sorted((area, other))
        wide = _FINENESS[other.where.precision] >= _FINENESS[PlacePrecision.CITY]
        if wide and other.where.called != area.where.called and joint.fullmatch(sentence.text, first.end, second.start):
            return True
    return False


def _is_address_of(text: str, place: PlaceMention, other: PlaceMention) -> bool:
    area, inner = place.where, other.where
    if _FINENESS[inner.precision] >= _FINENESS[area.precision]:
        return False
    holds = (area.precision is PlacePrecision.COUNTRY and inner.country_name == area.country_name) or (
        area.precision is PlacePrecision.PROVINCE and inner.admin1 in (area.name, area.admin1)
    )
    first, second = sorted((place, other))
    return holds and _BESIDE.fullmatch(text, first.end, second.start) is not None
