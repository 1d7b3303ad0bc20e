"""Names that several parties share, each as that of the party which the report means: "the coalition".

A report that names one party by more than the shared words means that one. Where it names none so, or several, the war
of its country decides: in Yemen "the coalition" is the Saudi-led one. Else it is whose it usually is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from ... import codebook
from ..folding.text import fold_name
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, Mention, Word
from ..places.places import PlaceMention


def with_shared_names(
    words: Sequence[Mention[Word]], text: str, countries: Sequence[str], places: Sequence[PlaceMention]
) -> tuple[Mention[Word], ...]:
    """The words of a folded text, the names that parties share under the party that each is of here."""
    if not any(_shared(text, mention) for mention in words):
        return tuple(words)
    country = _country(countries, places)
    return tuple(_of_whom(mention, text, country) if _shared(text, mention) else mention for mention in words)


def _shared(text: str, mention: Mention[Word]) -> bool:
    return isinstance(mention.word, ActorWord) and _whole_article(text[mention.start : mention.end]) in _longer_names()


def _country(countries: Sequence[str], places: Sequence[PlaceMention]) -> str | None:
    """The country that a report is of: the one it is filed under, else the only one in which its places lie."""
    found = {*countries} or {place.where.country for place in places if place.where.country}
    return found.pop() if len(found) == 1 else None


def _of_whom(mention: Mention[Word], text: str, country: str | None) -> Mention[Word]:
    name = _whole_article(text[mention.start : mention.end])
    named = {_names()[_whole_article(found[0])] for found in _longer_names()[name].finditer(text)}
    party = named.pop() if len(named) == 1 else _by_country().get((name, country))
    return Mention(mention.start, mention.end, ActorWord(party)) if party else mention


@cache
def _names() -> dict[str, str]:
    """Every name of a party, folded -> its id."""
    return {fold_name(name): actor["id"] for actor in _actors() for name in actor.get("words", ())}


@cache
def _by_country() -> dict[tuple[str, str | None], str]:
    """A shared name, folded, and a country -> whose it is there."""
    return {
        (name, country): actor["id"]
        for actor in _actors()
        for country in actor.get("shared_in", ())
        for name in _longer_names()
    }


@cache
def _longer_names() -> dict[str, re.Pattern[str]]:
    """The words for one party that stand within the names of others as well -> all the longer names that hold them."""
    return {word: _longer_than(word) for actor in _actors() for word in map(fold_name, actor.get("shared", ()))}


def _longer_than(word: str) -> re.Pattern[str]:
    longer = [name for name in _names() if word in name.split() and name != word]
    longer += [f"{_OF_THE}{name[2:]}" for name in longer if name.startswith(_THE)]
    return re.compile(rf"(?:(?<!\w)|(?<=\b[وبف])){alternation(longer)}(?!\w)")


def _whole_article(stated: str) -> str:
    """«للتحالف» as «التحالف»."""
    name = stated.replace("#", "")
    return f"ا{name[1:]}" if name.startswith(_OF_THE) else name


_OF_THE, _THE = "لل", "ال"


def _actors() -> Sequence[Mapping[str, Any]]:
    actors: Sequence[Mapping[str, Any]] = codebook.table("actors")["actor"]
    return actors
