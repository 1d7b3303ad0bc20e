"""Places where people only speak or meet: "speaking in X, he said …", "marched in X to protest the killing of …".

What they speak of was elsewhere. A crowd that is shot at is not meant: its harm stands behind another clause.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, clause_break
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord
from ..places.places import PlaceMention

#: characters back from a place to words of speaking there, and on from words of protest to what it is about
_BACK, _ABOUT = 40, 40


def only_met_there(sentence: Sentence, place: PlaceMention) -> bool:
    """True for such a place."""
    text, start = sentence.text, sentence.span.start
    if _speaks().search(text, max(start, place.start - _BACK), place.start):
        return True
    why = _why().match(text, place.end, sentence.span.end)
    about = (m.start for m in sentence.of(HarmWord) if why and 0 <= m.start - why.end() <= _ABOUT)
    return why is not None and any(not clause_break().search(text, why.end(), at) for at in about)


@cache
def _speaks() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('speaks_in')}\s+(?:the\s+)?(?:ال)?\Z")


@cache
def _why() -> re.Pattern[str]:
    """Right behind a place, with a day at most between: "on Friday to protest"."""
    return re.compile(rf"\s+(?:\w+\s+){{0,2}}?{any_of('protests_there')}")
