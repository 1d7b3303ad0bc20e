"""What a report tells of another country: "four people were killed in a bombing in Baghdad last week".

A report on one country names others for who speaks or rules there, so that these are no places of what it tells. Where
a sentence sets its harm or attack in one of them and nowhere at home, it was there, and not at the place told before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, Mention, SpeakerWord, SpeechWord
from ..places.places import PlaceMention
from .events import brought_to
from .whence import without_whence

#: characters before a place in which what sets something there begins
_BACK = 24


def happened_abroad(sentence: Sentence, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The first of the places abroad at which a sentence sets what it tells; None where it sets it at none."""
    told: list[Mention[EventWord] | Mention[HarmWord]] = [
        *(m for m in sentence.of(HarmWord)),
        *(m for m in sentence.of(EventWord) if not (m.word.force or m.word.qualifier)),
    ]
    first = min((m.end for m in told), default=None)
    if first is None:
        return None
    behind = [p for p in places if p.start >= first and _is_set(sentence, p)]
    return next(iter(without_whence(sentence, behind)), None) if behind else None


def _is_set(sentence: Sentence, place: PlaceMention) -> bool:
    """True for a place behind "in" where nobody speaks, to which nobody is brought."""
    text = sentence.text
    lead = _at().search(text, max(sentence.span.start, place.start - _BACK), place.start)
    if lead is None or brought_to(sentence, place.start):
        return False
    if any(0 <= m.start - place.end <= 1 and m.word.role == "verb" for m in sentence.of(SpeechWord)):
        return False
    tellers = [*(m.end for m in sentence.of(SpeakerWord)), *(m.end for m in sentence.of(SpeechWord))]
    return not any(0 <= lead.start() - end <= 1 for end in tellers)


@cache
def _at() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('at_place')}\s+(?:[^\W\d_]+\s+){{0,2}}(?:ال)?\Z")
