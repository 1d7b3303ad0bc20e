"""Streets without a word for one: "the 2700 block of West Lexington", "the corner of Archer and Western", "Elm and Oak
streets". A street that bears a town's name does not lie there.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.wordlist import alternation
from .place_names import is_arabic
from .place_text import PlaceText
from .place_words import place_words

_REACH = 48
_NAME = r"[A-Z0-9][\w'’.-]*"
_NUMBERED = re.compile(r" \d{1,3}(?:st|nd|rd|th)\b")


def is_street(text: PlaceText, start: int, end: int) -> bool:
    """Whether the words around a name say that it is a street's: a block of it, a corner, one of several streets."""
    if is_arabic(text.folded[start]):
        return False
    cased = text.cased
    if _NUMBERED.match(cased, end) or _and_streets().match(cased, end):
        return True
    back = max(0, start - _REACH)
    near = text.folded[back:start]
    if not any(map(near.__contains__, place_words().street_parts)):
        return False
    return _of_street().search(cased, back, start) is not None


@cache
def _of_street() -> re.Pattern[str]:
    """ "block of West", "corner of Archer and"."""
    words = place_words()
    side = rf"(?:(?:{alternation(words.street_sides)})\.? )?"
    kinds = rf"(?: (?i:{alternation(words.street_kinds)})\.?)?"
    return re.compile(
        rf"(?<!\w)(?i:{alternation(words.street_parts)}) (?:the )?(?i:{side})"
        rf"(?:{_NAME}(?: {_NAME})?{kinds} (?:and|&|at) (?i:{side}))?$"
    )


@cache
def _and_streets() -> re.Pattern[str]:
    kinds = alternation(place_words().streets)
    return re.compile(rf"(?: {_NAME})? (?:and|&) (?:{_NAME} ){{1,3}}(?i:{kinds})(?!\w)")
