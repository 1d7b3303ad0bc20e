"""Whether a publisher is an armed party, by its name alone: what it publishes is then the party's own word.

A name is a party's that is one by which the code book knows it, by itself or beside words for those who speak for it
("the press office of"), or that names an office of war beside whose it is ("Russian Ministry of Defence"). A medium
that has a nation or an army in its name ("Army Times") names no such office alone, and is none.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ... import codebook
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax

#: words that may stand beside a ministry of war whose nation no code book knows
_NATION = 3
_BLANKS = re.compile(r"[\W_]+")


@lru_cache(maxsize=1024)
def is_party(publisher: str) -> bool:
    """Whether a publisher's name is that of an armed party, whichever it is."""
    if party_of(publisher):
        return True
    name = _bare(publisher)
    rest = _war_office().sub(" ", name).split()
    return _war_office().search(name) is not None and len(rest) <= _NATION


@lru_cache(maxsize=1024)
def party_of(publisher: str) -> str | None:
    """The id of the armed party whose name a publisher's is; None for any other name, or for a party unknown."""
    name = _bare(publisher)
    if found := _names().get(name.replace(" ", "")):
        return found
    if _war_office().search(name) is None and _office().search(name) is None:
        return None
    whose = _office().sub(" ", _war_office().sub(" ", name)).split()
    return _nations().get("".join(_trimmed(whose)))


def _bare(publisher: str) -> str:
    """A publisher's name in comparable form, without words for those who speak for somebody."""
    words = _BLANKS.sub(" ", fold_name(publisher))
    return " ".join(_trimmed(_desk().sub(" ", f" {words} ").split()))


def _trimmed(words: list[str]) -> list[str]:
    links = syntax("party_link")
    while words and words[0] in links:
        words = words[1:]
    while words and words[-1] in links:
        words = words[:-1]
    return [_without_link(words[0]), *words[1:]] if words else words


def _without_link(word: str) -> str:
    """«لقوات», «للجيش»: the first word of a name without the "of" written onto it, where a name begins so."""
    the = next(iter(syntax("party_definite")), "")
    for role, definite in (("party_link_onto_the", the), ("party_link_onto", "")):
        for onto in syntax(role):
            if word.startswith(onto) and (bare := definite + word.removeprefix(onto)) in _firsts():
                return bare
    return word


@cache
def _names() -> dict[str, str]:
    """Every name of a party, without blanks -> its id."""
    named = {}
    for actor in codebook.table("actors")["actor"]:
        for name in (actor["name"], actor.get("name_ar", ""), *actor.get("words", ())):
            named[_compact(name)] = actor["id"]
    named.pop("", None)
    return named


@cache
def _firsts() -> frozenset[str]:
    """The first words of the names of parties and of offices."""
    names = [n for a in codebook.table("actors")["actor"] for n in (a.get("name_ar", ""), *a.get("words", ()))]
    names += [*syntax("war_office"), *syntax("party_office")]
    return frozenset(_BLANKS.sub(" ", fold_name(name)).split()[0] for name in names if name)


@cache
def _nations() -> dict[str, str]:
    """What stands beside an office to say whose it is, without blanks -> the party: adjectives, and its names."""
    near = {
        _compact(word): actor["id"]
        for actor in codebook.table("actors")["actor"]
        for word in (*actor.get("near", ()), *actor.get("adjectives", ()))
    }
    return {**near, **_names()}


def _compact(name: str) -> str:
    return _BLANKS.sub("", fold_name(name))


@cache
def _desk() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('party_desk')}(?!\w)")


@cache
def _war_office() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('war_office')}(?!\w)")


@cache
def _office() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('party_office')}(?!\w)")
