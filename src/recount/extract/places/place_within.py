"""Quarters, camps and streets that bear the name of another town: "Homs camp in Idlib", «حي حلب في مدينة إدلب».

A part of a town that the text sets in another place than the town of its name is not that town. It keeps its own name,
the word of kind with it, and has no point.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...records import Abstention, PlacePrecision, Relation, distance_m
from .gazetteer_files import Place
from .place_choice import AREA_KINDS, PARTS_OF_TOWNS, Draft
from .place_text import PlaceText
from .place_words import place_words, said_by, unglued

#: characters and words up to which a place follows one that it holds
_REACH, _MOST_WORDS = 40, 5
#: metres from which a part of a town is not in it, in another province and in its own
_APART_M, _FAR_APART_M = 20_000, 40_000
_KIND_REACH = 24


def with_parts_apart(text: PlaceText, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; parts of towns that are set in another place than the town of their name without its point."""
    out = list(drafts)
    for at in range(len(out) - 1):
        one, around = out[at], out[at + 1]
        if one.precision not in PARTS_OF_TOWNS or not _lies_apart(one.chosen, around):
            continue
        whole = _named_whole(text, one)
        if whole is not None and _leads_in(text, one.end, around.start):
            out[at] = whole._replace(chosen=None, abstained=Abstention.LIES_ELSEWHERE)
    return out


#: kinds of places of which a part may bear the name
_TOWNS = ("PPL", "PPLA", "PPLC")


def _lies_apart(town: Place | None, other: Draft) -> bool:
    """Whether a town lies outside the place in or beside which a part of its name is set.

    Of a town's countryside only the province counts: it may reach far.
    """
    around = other.chosen
    if town is None or town.kind not in _TOWNS or around is None or around.kind == "PCLI":
        return False
    same = town.country == around.country and town.admin1 == around.admin1
    if around.kind in AREA_KINDS or other.relation in (Relation.COUNTRYSIDE, Relation.DIRECTION):
        return not same
    return distance_m(town.lat, town.lon, around.lat, around.lon) > (_FAR_APART_M if same else _APART_M)


def _leads_in(text: PlaceText, end: int, start: int) -> bool:
    """Whether what follows a name sets it in the next place: "camp in", "neighbourhood of", «بريف», «في مدينة»."""
    if not 0 < start - end <= _REACH:
        return False
    words = text.folded[end:start].replace("#", " ").replace("_", " ").replace(",", " ").split()
    within = place_words().introduced["within"]
    told = [word for word in words if not within.isdisjoint(unglued(word)) or word in within or said_by(word).relates]
    others = [word for word in words if word not in told and said_by(word).kind is None and word != "the"]
    return bool(told) and not others and len(words) <= _MOST_WORDS


def _named_whole(text: PlaceText, draft: Draft) -> Draft | None:
    """The draft with its word of kind, so that it is not called by the bare name of the town; None without such a word.

    "The area of X" is no part of X.
    """
    before = text.folded[max(0, draft.start - _KIND_REACH) : draft.start].split("\n")[-1]
    after = text.folded[draft.end : draft.end + _KIND_REACH]
    head, tail = before.replace("#", " ").replace("_", " ").split()[-1:], after.split()[:1]  # «#حي_الثورة»
    if head and before.endswith((" ", "_")) and (bare := next(filter(_is_part, unglued(head[0])), None)):
        return draft._replace(start=draft.start - len(before) + before.rindex(head[0]) + len(head[0]) - len(bare))
    if tail and after.startswith(" ") and _is_part(tail[0]):
        return draft._replace(end=draft.end + after.index(tail[0]) + len(tail[0]))
    return None


def _is_part(word: str) -> bool:
    words = place_words()
    kind = None if word in words.introduced["beside_town"] else words.types.get(word)
    return kind is PlacePrecision.STREET or (kind is PlacePrecision.NEIGHBOURHOOD and word not in words.loose)
