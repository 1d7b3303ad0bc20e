"""What brackets behind a name say of a person: an age, a word of kin, whose father or mother somebody is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ...codebook import languages, lexicon
from ..lexicon.roster_words import either, kin_words, small_numbers
from ..lexicon.wordlist import alternation
from .roster_tokens import years

_LONGEST_LIFE = 115


@dataclass(frozen=True, slots=True)
class Said:
    """What brackets say; `kunya` is true where they call somebody the father or the mother of somebody.

    `of` are the names of those whose kin they say somebody is: "(the son of Omar and Amal Example)".
    """

    age: int | None = None
    sex: str | None = None
    stage: str | None = None
    kin: str | None = None
    kunya: bool = False
    of: tuple[str, ...] = ()


def bracketed(text: str) -> Said:
    """What the text of brackets says of the person before them."""
    inside = text.lower()
    found = None if _day().search(inside) or _outlet(text) else _age().search(inside)
    age = 0 if _under_a_year().search(inside) else years(found[1], found[2]) if found else None
    words = [word for word in re.findall(r"[a-z-]+", inside) if word in kin_words()]
    kin = kin_words()[words[0]] if words else None
    said = (age if age is not None and age <= _LONGEST_LIFE else None, kin.sex if kin else None)
    for role, sex in (("father_of", "male"), ("mother_of", "female")):
        if _parent(role).match(inside) and not _OWN.search(inside):
            return Said(said[0], sex, "adult", words[0] if words else None, kunya=True)
    return Said(said[0], said[1], kin.stage if kin else None, words[0] if words else None, of=_parents(text))


def _parents(text: str) -> tuple[str, ...]:
    """ "(the son of Omar and Amal Example)": whose, by name; nobody where brackets begin otherwise."""
    found = _son_of().match(text)
    return tuple(name.strip().lower() for name in re.split(rf"\s+(?:{either('joint')})\s+", found[1])) if found else ()


@cache
def _son_of() -> re.Pattern[str]:
    kin = alternation(kin_words(), blank=" ")
    lead = rf"[\s(\[]*(?:(?:{either('apparently')}|{either('determiner')})\s+)*(?:{kin})\s+(?:{either('of')})\s+"
    name = r"[A-Z][\w'’-]+(?:\s+(?:al-|Al-)?[A-Z][\w'’-]+|\s+al-[A-Z][\w'’-]+)*"
    return re.compile(rf"(?i:{lead})({name}(?:\s+(?:{either('joint')})\s+{name})?)[\s)\],.]")


@cache
def _under_a_year() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either('under_a_year')})(?!\w)")


@cache
def _age() -> re.Pattern[str]:
    words = "|".join(small_numbers())
    unit = rf"(?:{either('year_unit')}|{either('young_unit')})s?"
    through = rf"(?:-|–|{either('through')})"
    number = rf"\d{{1,3}}|(?:{words})(?=[ -]+(?:{either('through')}|{unit})\b)"
    return re.compile(rf"(?<![\w.])({number})(?:\s*{through}\s*(?:\d{{1,3}}|\w+))??(?:[ -]*({unit}))?(?!\w)")


_OWN = re.compile(r"['’]s?\s+\w")


def _outlet(text: str) -> bool:
    """ "ERBIL (Kurdistan 24) –": a name with a number behind a dateline, where "(Aged 24)" is an age."""
    found = _NAMED.fullmatch(text)
    said = found[1].lower() if found else ""
    of_person = re.search(rf"\b{either('aged')}\b", said) or not kin_words().keys().isdisjoint(said.split())
    return found is not None and not of_person


_NAMED = re.compile(r"[\s(\[]*((?:[A-Z][\w.'-]* )+)\d{1,3}[\s)\]]*")


@cache
def _day() -> re.Pattern[str]:
    """A day of a month, such as the one behind the place from which a text was sent: "Baghdad, Iraq (6 June 2017)"."""
    months = (month for language in languages() for month in lexicon(language, "dates").get("months", {}))
    named = "|".join(re.escape(month) for month in sorted(months, key=len, reverse=True))
    return re.compile(rf"\b\d{{1,2}}\s+(?:{named})\b|\b(?:{named})\.?\s+\d{{1,2}}\b")


@cache
def _parent(role: str) -> re.Pattern[str]:
    return re.compile(rf"[\s(\[\"“]*(?:(?:{either('known_as')})\s+)?[\"“]?(?:{either(role)})[ -]")
