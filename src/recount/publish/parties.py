"""Armed parties by their neutral names: loaded words stay inside quotes."""

from __future__ import annotations

from functools import cache

from .. import codebook
from ..records import Belligerent, BelligerentMention
from .public_words import Party


def neutral(actor: str) -> Party | None:
    """The party that the code book knows under this id or neutral name, by its neutral names."""
    return _actors().get(actor)


def parties() -> tuple[Party, ...]:
    """Every party of the code book by its neutral names, in the order of the book."""
    return tuple(dict.fromkeys(_actors().values()))


def mentioned(mention: BelligerentMention) -> Party | None:
    """The party that a claim blames, if the code book knows it; otherwise its words stay in the quote alone."""
    return neutral(mention.id) if mention.id else None


def assessed(belligerent: Belligerent) -> Party:
    """The party that an assessment names, with its status there."""
    known = neutral(belligerent.id) if belligerent.id else None
    name, name_ar = (known.name, known.name_ar) if known else (belligerent.name, None)
    return Party(name, name_ar, belligerent.id, belligerent.status)


@cache
def _actors() -> dict[str, Party]:
    rows = codebook.table("actors")["actor"]
    found = [Party(row["name"], row.get("name_ar"), row["id"]) for row in rows]
    return {party.name: party for party in found} | {party.id: party for party in found if party.id}
