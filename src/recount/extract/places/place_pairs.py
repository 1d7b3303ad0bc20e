"""Two names side by side: for one place ("Hajin / هجين"), or of two that something lies between ("between A and B")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Protocol

from ...records import PlacePrecision, Relation, distance_m
from ..lexicon.grammar import syntax
from .place_choice import Draft
from .place_names import is_arabic
from .place_text import PlaceText
from .place_words import place_words, said_by, unglued

_MARKS = ("/", "(", "|")
_BESIDE = re.compile(r"\s*[/(|]\s*")
#: how far before a name the other may end: a blank, a bar, a blank
_REACH = 4
#: words between two names that something lies between: "and the village of"
_MOST_WORDS = 4


def is_other_name(text: PlaceText, start: int, ends: Iterable[int]) -> bool:
    """Whether a name directly follows another in the other script, as a second name for its place."""
    if not text.folded[max(0, start - _REACH) : start].rstrip().endswith(_MARKS):
        return False
    return any(
        end < start and _BESIDE.fullmatch(text.folded, end, start) is not None and _in_two_scripts(text, end, start)
        for end in ends
        if start - _REACH <= end
    )


def _in_two_scripts(text: PlaceText, end: int, start: int) -> bool:
    return is_arabic(text.folded[end - 1]) != is_arabic(text.folded[start])


def with_other_names(text: PlaceText, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, where one of two names for a place was given a point and the other was not, both with it."""
    out = list(drafts)
    for at in range(len(out) - 1):
        one, other = out[at], out[at + 1]
        if (one.chosen is None) is not (other.chosen is None) and is_other_name(text, other.start, (one.end,)):
            known = one if one.chosen else other
            out[at], out[at + 1] = _as(one, known), _as(other, known)
    return out


def with_ways(text: PlaceText, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; where the text speaks of what lies between two places, both so marked, with the way between them."""
    out = list(drafts)
    for at in range(len(out) - 1):
        one, other = out[at], out[at + 1]
        if (one.relation is Relation.BETWEEN and joined(text, one.end, other.start)) or is_road(text, one, other):
            way = 0
            if one.chosen and other.chosen:
                way = round(distance_m(one.chosen.lat, one.chosen.lon, other.chosen.lat, other.chosen.lon))
            out[at] = one._replace(relation=Relation.BETWEEN, way_m=way)
            out[at + 1] = other._replace(relation=Relation.BETWEEN, way_m=way)
    return out


def is_road(text: PlaceText, one: Ended, other: Ended) -> bool:
    """Whether two names are those of a road: "the X-Y road", «طريق X - Y», «طريق X Y»."""
    gap, arabic = text.folded[one.end : other.start], is_arabic(text.folded[one.end - 1])
    if not (gap.strip() in _DASHES or (arabic and gap == " ")):
        return False
    before, after = text.folded[max(0, one.start - _ROAD) : one.start].split(), text.folded[other.end :][:_ROAD].split()
    street = PlacePrecision.STREET
    if arabic and gap == " ":
        return bool(before) and not _roads().isdisjoint(unglued(before[-1]))
    if arabic:
        return bool(before) and said_by(before[-1]).kind is street
    return bool(after) and text.folded[other.end] == " " and said_by(after[0].strip(",.;:")).kind is street


@cache
def _roads() -> frozenset[str]:
    """Words for a road that may bear the names of both its ends; a street bears one."""
    return frozenset(syntax("road_words"))


class Ended(Protocol):
    """Anything with a place in the folded text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


#: what stands between the two names of a road; characters to the word for one
_DASHES, _ROAD = ("-", "–", "—"), 16


def joined(text: PlaceText, end: int, start: int) -> bool:
    """Whether only "and", and perhaps a word of kind, stands between two names."""
    words = text.folded[end:start].replace("#", " ").replace("_", " ").split()
    if not words or len(words) > _MOST_WORDS:
        return False
    joint = place_words().introduced["between"]
    mark = next((mark for mark in sorted(joint, key=len, reverse=True) if words[0].startswith(mark)), None)
    if mark is None or (words[0] != mark and not is_arabic(words[0])):
        return False
    return all(_leads(word) for word in (words[0].removeprefix(mark), *words[1:]) if word)


def _leads(word: str) -> bool:
    """Whether a word may stand right before a name: one of kind, or what links it to the name."""
    said = said_by(word)
    return said.kind is not None or said.leads or word == "ال"


def _as(draft: Draft, known: Draft) -> Draft:
    return draft._replace(places=known.places, chosen=known.chosen, likeness=known.likeness, abstained=None)
