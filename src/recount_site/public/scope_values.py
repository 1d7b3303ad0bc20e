"""What a sentence about the scope of a case finds and asks for, in the language of a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from recount import codebook

from .phrases import Phrases

_DAYS = re.compile(r"(?P<since>\d{4}-\d\d-\d\d) to (?P<until>\d{4}-\d\d-\d\d)")
_SINCE = re.compile(r"(?P<since>\d{4}-\d\d-\d\d) and later")
_UNTIL = re.compile(r"(?P<until>\d{4}-\d\d-\d\d) and earlier")
_CIRCLE = re.compile(r"(?P<km>[\d.]+) km of (?P<lat>[-\d.]+), (?P<lon>[-\d.]+)")
_SHAPES = (("days", _DAYS), ("since", _SINCE), ("until", _UNTIL), ("circle", _CIRCLE))


def scope_value(value: str, words: Mapping[str, str], phrases: Phrases) -> str:
    """Countries, days, parties, means or circles, one or several, by the words of a language's sentences."""
    return words["scope or"].join(_any(part, words, phrases) for part in value.split(" or "))


def _any(value: str, words: Mapping[str, str], phrases: Phrases) -> str:
    for name, shape in _SHAPES:
        if found := shape.fullmatch(value):
            facts = {fact: phrases.isolated(part) for fact, part in found.groupdict().items()}
            return words[f"scope {name}"].format(**facts)
    return phrases.words["site.comma"].join(_one(part, words, phrases) for part in value.split(", "))


def _one(value: str, words: Mapping[str, str], phrases: Phrases) -> str:
    event = phrases.words.get(f"event.{value.replace(' ', '_')}")
    return event or words.get(f"scope {value}") or phrases.isolated(neutral_names().get(value, value))


@cache
def neutral_names() -> Mapping[str, str]:
    """The Arabic names of armed parties, by their neutral names in English."""
    return {row["name"]: row["name_ar"] for row in codebook.table("actors")["actor"] if row.get("name_ar")}
