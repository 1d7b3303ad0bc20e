"""Nouns of harm that a number counts: «30 إصابة» are 30 injured, where «إصابة 30 مدنيا» has them behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..numbers.quantified import Quantity
from .harm_words import Trigger


def is_counted(text: str, trigger: Trigger, quantities: Sequence[Quantity]) -> bool:
    """True for such a noun right behind a bare number; false for those of a disease, and for hits on a thing."""
    if text[trigger.start : trigger.end] not in syntax("counted_harm"):
        return False
    before = next((q for q in reversed(quantities) if q.end <= trigger.start), None)
    if before is None or before.number is None or before.people:
        return False
    counts = text[before.end : trigger.start] == " "  # «مقتل اثنين وإصابة آخرين» has "and"
    return counts and not (_hits().match(text, trigger.end) or _disease().search(text, *_around(trigger)))


def _around(trigger: Trigger) -> tuple[int, int]:
    return max(0, trigger.start - _REACH), trigger.end + _REACH


#: characters around a number of cases within which the disease is named
_REACH = 300


@cache
def _hits() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+[^\W\d_]+){{0,2}}?\s+{any_of('things_hit')}(?!\w)")


@cache
def _disease() -> OpeningPattern:
    """A disease by its name, with what a script writes onto its front."""
    return OpeningPattern(syntax("disease"), rf"(?<!\w){any_of('prefix')}?{any_of('disease')}(?!\w)")
