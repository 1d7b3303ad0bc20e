"""A toll and its number: "the death toll of the strike rose to 12"."""

from __future__ import annotations

import re

from .quantified import Quantity
from .words import HarmWord, Mention, small_words

#: words from a toll to the word that leads to its number
_TOLL_REACH = 14
_TOLL_GAP = re.compile(r"[\s:]*(?:[^\W\d_,.;:]+[\s:]+){0,7}")


def is_toll(text: str, trigger: Mention[HarmWord], after: Quantity) -> bool:
    """True where words of a toll lead from a word of harm to its number."""
    gap = text[trigger.end : after.start]
    words = gap.replace(":", " : ").split()
    if words and words[-1] in small_words("toll") and len(words) <= _TOLL_REACH and not set(".;") & set(gap):
        return True  # "the toll of the strike on the market, in the west of the town, rose to 3"
    steering = any(word in small_words("toll") for word in words)
    return steering and bool(_TOLL_GAP.fullmatch(text, trigger.end, after.start))
