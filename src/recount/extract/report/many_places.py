"""A day's toll of the towns and villages of a region: told of all of them at once, and the toll of none.

"The toll of today's shelling of the towns and villages of the province: five dead", in the sentence that counts or
right above it; "nine were killed in shelling of several areas of the province". A toll of more than a day is a total
(`tallies`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ...records import ClaimKind, Count, PlacePrecision
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern

_ONE_PLACE = frozenset({PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.NEIGHBOURHOOD})
#: characters back to where a sentence may begin; from the words of many places to a line below them that counts
_BACK, _BELOW = 250, 160
_SEVERAL = 2
_STOP = re.compile(r"[.!\u061f\n]")


def with_many_places(drafts: Sequence[Draft], text: str) -> Sequence[Draft]:
    """The drafts; the numbers of a toll of many places say of which they are told together."""
    found = (*_toll_of_places().finditer(text), *_in_several_areas().finditer(text))
    told = [(_start(text, m.start()), _end(text, m.end()), m["places"]) for m in found]
    for start, end, places in told:
        first = next((n for n, draft in enumerate(drafts) if start <= draft.start and _has_toll(draft)), None)
        if first is not None and _is_meant(drafts[first], end):
            drafts = [*drafts[:first], _together(drafts[first], places), *drafts[first + 1 :]]
    return drafts


def _start(text: str, offset: int) -> int:
    return max((m.end() for m in _STOP.finditer(text, max(0, offset - _BACK), offset)), default=max(0, offset - _BACK))


def _end(text: str, offset: int) -> int:
    stop = _STOP.search(text, offset)
    return stop.start() if stop else len(text)


def _is_meant(draft: Draft, end: int) -> bool:
    """True for a number in the sentence itself, or for one without a place of its own in a line right below."""
    where = draft.setting.where
    if where is not None and where.precision in _ONE_PLACE:
        return False
    return draft.start < end or (draft.start - end <= _BELOW and not draft.setting.own_place)


def _has_toll(draft: Draft) -> bool:
    return draft.kind is ClaimKind.HARM and any(map(_is_toll, draft.counts))


def _is_toll(count: Count) -> bool:
    told_apart = count.part_of_total or count.listed or count.together
    return (count.low or count.high or 0) >= _SEVERAL and not told_apart


def _together(draft: Draft, places: str) -> Draft:
    where = draft.setting.where.stated if draft.setting.where is not None else None
    around = places in syntax("with_around")
    name = (f"{where} {places}" if where and around else f"{places} ({where})" if where else places,)
    return draft._replace(counts=tuple(replace(c, together=name) if _is_toll(c) else c for c in draft.counts))


@cache
def _in_several_areas() -> KeyedPattern:
    """ "Strikes on several areas", «قصف على مناطق متفرقة»."""
    on = any_of("on_areas")
    return KeyedPattern(syntax("several_areas"), rf"(?<!\w){on}\s+(?P<places>{any_of('several_areas')})(?!\w)")


@cache
def _toll_of_places() -> OpeningPattern:
    places = rf"(?P<places>{any_of('many_places')}|{any_of('with_around')})"
    return OpeningPattern(syntax("toll_of"), rf"(?<!\w){any_of('toll_of')}(?!\w)[^.\n]*?(?<!\w)\w?{places}(?!\w)")
