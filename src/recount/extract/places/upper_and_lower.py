"""Towns of one name told apart as the upper and the lower: "Example al-Fawqa" is never cut to "Example".

Where the gazetteer knows the one meant by its whole name it is found under that; else the longer name is a place of its
own that it does not know.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.wordlist import alternation
from .place_names import plain_name
from .place_text import Hit, PlaceText
from .place_words import place_words


def goes_on_as_one_of_two(text: PlaceText, hit: Hit) -> int | None:
    """Where a name ends that goes on behind a hit with "al-Fawqa" or «التحتا»; None where it does not.

    The end of the hit where one of its places bears the same word in a name of its own, and so is meant.
    """
    found = _of_two().match(text.folded, hit.end)
    if found is None:
        return None
    same = next(words for words in _kinds() if plain_name(found["word"]) in words)
    names = (name for place in hit.places for name in (place.name, place.name_ar or "", *place.aliases))
    return hit.end if any(not same.isdisjoint(plain_name(name).split()) for name in names) else found.end()


@cache
def _kinds() -> tuple[frozenset[str], frozenset[str]]:
    words = place_words().of_two
    return frozenset(map(plain_name, words["upper"])), frozenset(map(plain_name, words["lower"]))


@cache
def _of_two() -> re.Pattern[str]:
    words = place_words().of_two
    return re.compile(rf"[ -](?:(?:[ae][ltf])[ -])?(?P<word>{alternation(words['upper'] | words['lower'])})(?!\w)")
