"""Whether two names of one report may be one person's: spellings, shorter forms and missing parts."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache

from ... import codebook

_SERVANT = re.compile(r"\babd(?:[aeu]l|[aeu]r|us|as)?(?:[ -](?:[ae]l[ -])?|(?=\w))")
_ARTICLE = re.compile(r"^(?:al|el|abu|abo|ibn|bin)-")
_KUNYA = re.compile(r"(?<=\w)\s+(?:[Aa]b[uo]u?|[UuOo]u?mm?)\s+(?:[Aa]l-)?[A-Z][\w'’-]*")
_PAIRS = (("th", "z"), ("dh", "z"), ("kh", "x"), ("gh", "g"), ("sh", "$"), ("q", "k"), ("c", "k"))
#: parts of a name that tell brothers apart; how alike two spellings are, and two of the same consonants
_FULL, _CLOSE, _LOOSE = 3, 0.8, 0.6
#: letters by which two spellings of one name may differ in length
_UNLIKE = 3


def same_name(one: str, other: str) -> bool:
    """True where one name is a spelling of the other, or of a part of it that begins alike."""
    short, long = sorted((parts(one), parts(other)), key=len)
    if not short or not _same_given(short[0], long[0]):
        return False
    if len(short) == 1:
        return True
    found = sum(any(_alike(part, other_part) for other_part in long[1:]) for part in short[1:])
    return found >= max(1, len(short) - 1 - (len(short) > _FULL))


def without_kunya(name: str) -> str:
    """A name without "Abu Example" behind the given name, which says whose father or mother its bearer is."""
    return _KUNYA.sub("", name)


def full_name(one: str, other: str) -> bool:
    """True where the names are one part for part, each in nearly the same letters."""
    first, second = parts(one), parts(other)
    likely = (SequenceMatcher(None, a, b).ratio() > _CLOSE for a, b in zip(first, second, strict=False))
    return len(first) == len(second) and all(likely)


def same_father(one: str, other: str) -> bool:
    """False where two full names of as many parts differ in the father's name, or the grandfather's beyond doubt."""
    first, second = parts(one), parts(other)
    if len(first) != len(second) or len(first) <= _FULL:
        return True
    grandfathers = {first[2], second[2]} <= _lines().keys() and not _same_given(first[2], second[2])
    return _same_given(first[1], second[1]) and not grandfathers


@cache
def parts(name: str) -> tuple[str, ...]:
    """The parts of a name in Latin letters, without articles and with the spellings of "servant of" made one."""
    text = _SERVANT.sub("abd", name.lower().replace("’", "'"))
    words = (re.sub(r"[^a-z]", "", _ARTICLE.sub("", word)) for word in text.split())
    return tuple(word for word in words if word and word not in ("al", "el", "abu"))


def _same_given(one: str, other: str) -> bool:
    """True for spellings of one given name: by the table of spellings where it holds both, else by their letters."""
    lines = _lines()
    if one in lines and other in lines:
        return lines[one] == lines[other]
    return _alike(one, other)


def is_listed(name: str) -> bool:
    """True for a name that the table of spellings holds."""
    return {*parts(name)} <= _lines().keys()


@cache
def _lines() -> dict[str, int]:
    names = codebook.table("name_spellings")["names"]
    return {part: n for n, line in enumerate(names) for name in line for part in parts(name)}


@cache
def _alike(one: str, other: str) -> bool:
    """True for spellings of one word: nearly the same letters, or the same consonants with other vowels."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > _UNLIKE or (one[0] != other[0] and one[-1] != other[-1]):
        return False
    likeness = SequenceMatcher(None, one, other).ratio()
    return likeness > _CLOSE or (likeness > _LOOSE and _consonants(one) == _consonants(other))


def _consonants(word: str) -> str:
    for old, new in _PAIRS:
        word = word.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", word[0] + re.sub("[aeiouy]", "", word[1:]))
