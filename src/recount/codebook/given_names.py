"""The sex that a given name tells of, for policies that allow it; most names of both sexes say nothing.

Names are compared by their consonants and first vowel, so that one entry stands for its spellings.
"""

from __future__ import annotations

import re
from functools import cache

from .. import codebook

MALE, FEMALE = "male", "female"

_PAIRS = (("kh", "x"), ("gh", "g"), ("th", "t"), ("sh", "$"), ("ch", "$"), ("dh", "d"), ("ph", "f"), ("q", "k"),
          ("c", "k"), ("ee", "i"), ("oo", "u"), ("ou", "u"))  # fmt: skip
_VOWELS = {"a": "a", "e": "i", "i": "i", "y": "i", "o": "u", "u": "u"}
#: the second part of a name that only men bear
_OF_FAITH = re.compile(r"\S+[\s-]+(?:(?:al|el|ad|ed|ud|ul)[\s-]*(?:din|deen)|(?:al|el)[\s-]islam|eddine?)(?!\w)", re.I)
_OF_SERVANT = re.compile(r"abd(?:u|e|a|o)?[lrnsz]?(?:$|\W)|abd")


def sex_of(name: str) -> str | None:
    """The sex that the first of a person's names tells of; None where it tells of none."""
    given = name.split(maxsplit=1)[0] if name.split() else ""
    if _OF_SERVANT.match(given.casefold()):
        return MALE  # "servant of …": only men are named so
    if _OF_FAITH.match(name):
        return MALE  # "Nour al-Din", "Seif al-Islam"
    if (parent := _parents().get(given.casefold())) is not None:
        return parent if " " in name.strip() else None
    spelled = _spelled().get(given.casefold())
    if spelled is not None or len(given) < _SHORTEST or given.casefold() in _no_names():
        return spelled
    return _known().get(key(given))


def is_given(name: str) -> bool:
    """True for a word that is spelled as a given name is, of one sex or of both."""
    return sex_of(name) is not None or name.casefold() in _of_both()


@cache
def _of_both() -> frozenset[str]:
    return frozenset(name.casefold() for name in codebook.table("given_names")["both"])


#: letters under which a name is told from others by its spelling alone ("Ali", "Al", "Abu")
_SHORTEST = 4


@cache
def _parents() -> dict[str, str]:
    table = codebook.table("given_names")
    return {word.casefold(): sex for sex, role in ((MALE, "father_of"), (FEMALE, "mother_of")) for word in table[role]}


@cache
def _no_names() -> frozenset[str]:
    """Words that stand where a name would, and are none."""
    return frozenset(word.casefold() for word in codebook.table("given_names")["no_names"])


@cache
def key(name: str) -> str:
    """What the spellings of a name share: its consonants, its first vowel, and whether it ends in a."""
    text = re.sub(r"[^a-z]", "", name.casefold())
    for old, new in _PAIRS:
        text = text.replace(old, new)
    text = re.sub(r"(.)\1+", r"\1", text)
    ends = re.search(r"(?:a|ah|eh|e)$", text) is not None and len(text) > 2
    head, rest = (text[:1], text[1:]) if text[:1] == "y" else ("", text)
    first = next((_VOWELS[c] for c in rest if c in _VOWELS), "")
    skeleton = "".join(c for c in rest if c not in _VOWELS)
    skeleton = re.sub(r"h$", "", skeleton) if ends and text.endswith("h") else skeleton
    opens = "'" if rest[:1] in _VOWELS else ""
    return f"{head}{opens}{first}{skeleton}{'A' if ends else ''}"


@cache
def _spelled() -> dict[str, str]:
    """The names of one sex only as they are spelled in the table."""
    table = codebook.table("given_names")
    return {name.casefold(): sex for sex in (MALE, FEMALE) for name in table[sex]}


@cache
def _known() -> dict[str, str]:
    """The keys of the names of one sex only; a key that names of both share says nothing."""
    table = codebook.table("given_names")
    keys = {sex: {key(name.split()[0]) for name in table[sex]} for sex in (MALE, FEMALE, "both")}
    both = keys["both"] | (keys[MALE] & keys[FEMALE])
    return {k: sex for sex in (MALE, FEMALE) for k in keys[sex] - both}
