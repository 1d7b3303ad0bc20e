"""The number that a report calls preliminary, wherever the report states it again.

"Six killed in a strike … Initial information says that six people were killed": the headline is no other toll.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ...records import Count, Harm, Hedge, PlacePrecision
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}


def with_preliminary(drafts: Sequence[Draft], text: str) -> Sequence[Draft]:
    """The drafts, every toll marked as no last one whose number the same report calls preliminary."""
    drafts = _headed(drafts, text)
    told = [draft for draft in drafts if draft.hedge is Hedge.UNCONFIRMED and any(map(_is_preliminary, draft.counts))]
    return [_marked(draft, [d for d in told if _may_be_there(draft, d)]) for draft in drafts] if told else drafts


def _headed(drafts: Sequence[Draft], text: str) -> Sequence[Draft]:
    """The drafts; a toll right below a line that counts nobody and speaks of a preliminary toll is that toll."""
    for match in _heading().finditer(text):
        start = max((m.end() for m in _STOP.finditer(text, max(0, match.start() - _REACH), match.start())), default=0)
        stop = _STOP.search(text, match.end())
        at = next(
            (n for n, draft in enumerate(drafts) if draft.start >= start and any(map(_is_told, draft.counts))), None
        )
        if at is None or stop is None or not stop.end() <= drafts[at].start <= stop.end() + _REACH:
            continue
        counts = tuple(replace(c, found=True) if _is_toll(c) else c for c in drafts[at].counts)
        drafts = [*drafts[:at], drafts[at]._replace(counts=counts), *drafts[at + 1 :]]
    return drafts


_STOP = re.compile(r"[.!\u061f\n:]")
#: characters around the words within which their line begins and the toll below it stands
_REACH = 250


@cache
def _heading() -> KeyedPattern:
    return KeyedPattern(syntax("preliminary_toll"), rf"(?<!\w){any_of('prefix')}?{any_of('preliminary_toll')}(?!\w)")


def _is_told(count: Count) -> bool:
    return count.low is not None or count.high is not None


def _is_toll(count: Count) -> bool:
    return count.harm is Harm.KILLED and not count.part_of_total and (count.low or 0) >= _SEVERAL


def _is_preliminary(count: Count) -> bool:
    return count.found and (count.low or 0) >= _SEVERAL


#: one person may be another one
_SEVERAL = 2


def _may_be_there(again: Draft, told: Draft) -> bool:
    """True where a toll stands at the place of another or at a wider one, as that of a headline may."""
    here, there = again.setting.where, told.setting.where
    if here is None or there is None or here.called == there.called:
        return True
    return _FINENESS[here.precision] > _FINENESS[there.precision]


def _marked(draft: Draft, told: Sequence[Draft]) -> Draft:
    numbers = {(count.low, count.high) for one in told for count in one.counts if _is_preliminary(count)}
    again = [c for c in draft.counts if _is_toll(c) and (c.low, c.high) in numbers]
    if all(count.found for count in again):
        return draft
    return draft._replace(counts=tuple(replace(c, found=True) if c in again else c for c in draft.counts))
