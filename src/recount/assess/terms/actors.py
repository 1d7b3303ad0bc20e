"""Armed parties by name: which actor of the code book a name means, and its neutral name."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from ... import codebook
from ...records import BelligerentMention


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """A name without case, marks and punctuation, for comparing names."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


def party(mention: BelligerentMention) -> str:
    """What makes two mentions the same party: the actor's id where the code book knows it, else the words."""
    return mention.id or folded(mention.stated)


@lru_cache(maxsize=8192)
def actor_of(name: str) -> str | None:
    """The id of the actor that a speaker's name means ("U.S. Central Command"); None where the code book knows none."""
    words = f" {folded(name)} "
    found = [word for word in _words() if f" {word} " in words]
    return _words()[max(found, key=len)] if found else None


def is_actor(name: str) -> bool:
    """Whether it is the id of an actor of the code book."""
    return name in _names()


def actors() -> tuple[str, ...]:
    """The ids of all actors of the code book, in order."""
    return tuple(sorted(_names()))


def neutral_name_of(actor: str) -> str:
    """The neutral name of an actor by its id; the id where the code book holds none."""
    return _names().get(actor, actor)


def neutral_name(mention: BelligerentMention) -> str:
    """The party's neutral name from the code book; the words as stated where it holds none."""
    return _names().get(mention.id or "", mention.stated)


@cache
def _words() -> dict[str, str]:
    """Folded name, word or adjective -> id of the actor."""
    actors = codebook.table("actors").get("actor", [])
    named = {folded(word): a["id"] for a in actors for word in (*a.get("adjectives", ()), *a.get("words", ()))}
    return named | {folded(text): a["id"] for a in actors for text in (a["id"].replace("_", " "), a["name"])}


@cache
def _names() -> dict[str, str]:
    return {actor["id"]: actor["name"] for actor in codebook.table("actors").get("actor", [])}
