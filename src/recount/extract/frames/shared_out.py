"""A toll that is shared out over places behind it: "11 dead, spread over A (5) and B (6)", «توزعت على الشكل الآتي:».

It is that of several attacks or of several places, and the toll of none; the parts that follow are.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...records import PlacePrecision
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..places.places import PlaceMention

_WIDE = (PlacePrecision.DISTRICT, PlacePrecision.PROVINCE, PlacePrecision.COUNTRY)
_PLACES = 2


def is_shared_out(sentence: Sentence, places: Sequence[PlaceMention]) -> bool:
    """True where words of sharing out stand before two places, or end a sentence that names none but a region."""
    told = _shared_out().search(sentence.text, *sentence.span)
    if told is None:
        return False
    settled = [place for place in places if place.where.precision not in _WIDE]
    behind = {place.where.called for place in settled if place.start >= told.end()}
    if len(behind) >= _PLACES:
        return True
    return not settled and sentence.text[told.end() : sentence.span.end].rstrip().endswith(":")


@cache
def _shared_out() -> KeyedPattern:
    return KeyedPattern(syntax("shared_out"), rf"(?<!\w)و?{any_of('shared_out')}(?!\w)")
