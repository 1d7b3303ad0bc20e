"""The phrases around names: lists of the dead, home towns, further names. The words are the lexicon's."""

from __future__ import annotations

import re
from functools import cache

from .grammar import any_of
from .person_words import NAME, pattern

_AGE = r"(?:\s*\(\d{1,3}\)|,\s*\d{1,3})?"
_ARABIC = "[\u0620-\u064a]+"


def _any(role: str) -> str:
    return pattern(role).pattern


@cache
def lower_words() -> re.Pattern[str]:
    """Between a word of fate and the name after it: a few words without capitals, none of them a preposition."""
    word = rf"(?!{any_of('preposition')}\s|{any_of('possessive')}\s)[a-z][\w'-]*\s+"
    return re.compile(rf"(?:\s*,)?\s+(?:{word}|\d{{1,3}}-year-old\s+){{0,6}}")


@cache
def among() -> re.Pattern[str]:
    """What opens a list of those whom a fate befell: "among those said to have been killed in the strike were"."""
    return re.compile(rf"{_any('among')}\s+(?:[a-z]+\s+){{0,7}}{_any('befell')}[^.;:,]{{0,60}}?{_any('list_opens')}")


@cache
def list_item() -> re.Pattern[str]:
    """What stands before a name that opens an item of such a list: "and", "named", a few plain words after these."""
    opens = rf"(?:{_any('named_as')}|{_any('list_item')}|[,:])"
    return re.compile(rf"{opens}\s+(?:{any_of('article')}\s+)?(?:[\w'-]+\s+){{0,3}}?$")


@cache
def beside() -> re.Pattern[str]:
    """Between two names in a row."""
    joint = any_of("connective")
    return re.compile(rf"{_AGE}\s*(?:,\s*(?:{joint}\s+)?|\s+{joint}\s+)(?:[a-z]+\s+){{0,3}}")


@cache
def home() -> re.Pattern[str]:
    """A name, its age, and the words for where somebody is from, up to the place."""
    return re.compile(rf"{NAME}{_AGE}\s*,?\s*{_any('from_home')}\s+(?:[a-z]+\s+){{0,3}}$")


@cache
def arabic_alias() -> re.Pattern[str]:
    """A further name right after an Arabic one; its first group is the further name."""
    words = _any("alias").removesuffix(r"(?!\w)")
    return re.compile(rf"\s*,?\s*\(?{words}\s*\"?((?:ابو|ام|{_ARABIC})(?:\s+{_ARABIC})?)")
