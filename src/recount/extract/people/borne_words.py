"""Words of parties and of speech that people bear as names: "Iyad Hadi al-Hamas", "Omar Assad Example", "Said Example".

In Latin letters only, where capitals tell names from words. A leader by whose name a party is known ("Bashar al-Assad")
bears two names; who bears three, or is told of by an age, is somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ...codebook.given_names import is_given
from ..lexicon.person_words import words_of
from ..lexicon.roster_words import either
from ..lexicon.words import ActorWord, Mention, SpeechWord, Word

#: characters back over the names before a family's name
_REACH = 48
_PART = r"(?:(?:[ae]l-|Al-|El-)?[A-Z][\w'’`-]*)"
_PARTICLE = r"(?:(?:[Aa]bu|[Aa]bd|[Aa]bdul|[Aa]bdel|[Aa]l|[Ee]l|[Bb]in|[Ii]bn) +)"


def without_borne(words: Iterable[Mention[Word]], cased: str) -> tuple[Mention[Word], ...]:
    """The mentions of a text without those that are parts of people's names in its own case."""
    return tuple(m for m in words if not (type(m.word) in _KINDS and cased[m.start].isupper() and _borne(m, cased)))


_KINDS = (ActorWord, SpeechWord)


def _borne(mention: Mention[Word], cased: str) -> bool:
    start, end = mention.start, mention.end
    if cased[start:end].casefold() not in words_of("borne"):
        return False
    if isinstance(mention.word, SpeechWord):
        return _given().match(cased, start) is not None
    if _whose().search(cased, max(0, start - _REACH), start):
        return True
    before = _before().search(cased, max(0, start - _REACH), start)
    names = re.split(r"[\s-]+", before["names"]) if before else [""]
    if before is None or not is_given(names[0]):
        return False
    more = names[0].casefold() not in words_of("leader") and _behind().match(cased, end) is not None
    return len(names) > 1 or more or before["age"] is not None


@cache
def _before() -> re.Pattern[str]:
    """An age, and given names right before a family's name, up to its article."""
    aged = rf"(?P<age>\d[- ](?i:{either('year_unit')})s?[- ](?i:{either('old')}) +)?"
    return re.compile(rf"{aged}(?<![\w'’-])(?P<names>{_PART}(?: +{_PARTICLE}?{_PART}){{0,3}}) +(?:[ae]l-|Al-|El-)?\Z")


@cache
def _whose() -> re.Pattern[str]:
    """ "Abu", right before a family's name behind others: "Amal Example Abu Assad"."""
    return re.compile(rf"(?:^|[\s(]){_PART} (?i:{either('father_of')}|{either('mother_of')}) (?:[ae]l-|Al-|El-)?\Z")


@cache
def _behind() -> re.Pattern[str]:
    """Another part of a name right behind, or an age."""
    return re.compile(rf" +{_PARTICLE}?{_PART}| ?\(\d{{1,2}}\)| ?, (?i:{either('aged')}) \d| ?, \d{{1,2}} ?[,.]")


@cache
def _given() -> re.Pattern[str]:
    """ "Said", as a given name: with a family's name right behind it."""
    return re.compile(rf"[A-Z]\w+ +{_PARTICLE}?(?:(?:[ae]l-|Al-|El-)[A-Z]|[A-Z])[\w'’`-]+")
