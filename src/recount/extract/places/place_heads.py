"""Villages known by how their names begin, in no gazetteer and without a word of kind: "in Kafr Example".

The opening alone says little («كفر» is unbelief as well): a word that leads to a place stands before it, or a hashtag.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ..lexicon.wordlist import alternation
from .place_names import is_arabic
from .place_text import Hit, PlaceText
from .place_words import place_words, unglued

#: behind an opening: no word joined by «و», as in «كفر وضلال»
_WORD, _GLUED = "(?!و)[\u0620-\u064a]{3,}", "[\u0620-\u064a]{3,8}"


def headed(text: PlaceText, hits: list[Hit], name: str) -> Iterator[tuple[int, int]]:
    """Where such names stand, in offsets of the folded text; `name` is the pattern of a word with a capital."""
    found = [*_arabic(text.folded)] if is_arabic(text.folded) else []
    if any(map(text.folded.__contains__, _openings(arabic=False))):
        found += [match.span(1) for match in _latin(name).finditer(text.cased)]
    for start, end in found:
        if not any(hit.start < end and start < hit.end for hit in hits):
            yield start, end


def _arabic(folded: str) -> Iterator[tuple[int, int]]:
    if not any(map(folded.__contains__, _openings(arabic=True))):
        return
    words = place_words()
    for found in _arabic_pattern().finditer(folded):
        last = found["own"] or found["whole"]
        if not any(word in words.ordinary or word in words.types for word in unglued(last)):
            yield found.span("name")


@cache
def _openings(*, arabic: bool) -> tuple[str, ...]:
    """The openings, each behind a sign that may stand before it: rarer than their letters inside of words."""
    heads = _heads(place_words().settlement_heads, arabic=arabic)
    glued = [f"{sign}{head}" for head in _heads(place_words().settlement_glued, arabic=arabic) for sign in " #بلو"]
    return (*(f"{head}{sign}" for head in heads for sign in " _-"), *glued)


def _heads(words: Iterable[str], *, arabic: bool) -> list[str]:
    return sorted(word for word in words if is_arabic(word) == arabic)


@cache
def _arabic_pattern() -> re.Pattern[str]:
    words = place_words()
    leads = alternation(word for word in words.located | words.landmark_struck if is_arabic(word))
    before = rf"(?:(?<!{_LETTER})و?{leads} +#?|#|(?<!{_LETTER})و?[بل])"
    apart = alternation(_heads(words.settlement_heads, arabic=True))
    glued = alternation(_heads(words.settlement_glued, arabic=True))
    return re.compile(rf"{before}(?P<name>{apart}[ _]+(?P<own>{_WORD})|(?P<whole>{glued}{_GLUED}))(?!{_LETTER})")


_LETTER = "[\u0620-\u064a]"


@cache
def _latin(name: str) -> re.Pattern[str]:
    words = place_words()
    leads = alternation(word for word in words.located if not is_arabic(word))
    heads = alternation(_heads(words.settlement_heads, arabic=False))
    return re.compile(rf"(?<!\w)(?i:{leads})\s+((?=[A-Z])(?i:{heads})[ -](?:[aA]l-)?{name})(?!\w)")
