"""Tolls listed by place under one heading: "Deaths today: Douma 4, Harasta 2", «شهداء اليوم: دوما 4، عربين شهيد».

Each number is the toll of the place before it, and the heading says what befell its people. Nothing is read where an
item tells of another harm as well, where fewer than two items stand so, or where the heading bears a number that is
not their sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ...records import Claimant, ClaimKind, Count, Harm, Status
from ..events.context import Setting
from ..folding.text import Folded
from ..frames.compose import Draft
from ..lexicon.grammar import any_of
from ..lexicon.words import HarmWord, Mention, PeopleWord, Word
from ..numbers.numbers import NumberMention
from ..places.places import PlaceMention
from ..rosters.roster_people import Member
from .rosters import Roster
from .wholes import Parted

_FATES = (Harm.KILLED, Harm.INJURED)
#: characters from the words of a heading to its colon; fewest items of a list; the article written onto a place
_TO_COLON, _SEVERAL, _ARTICLE = 60, 2, "ال"


class Mentions(NamedTuple):
    """The words, numbers and places of a report, by place."""

    words: Sequence[Mention[Word]]
    numbers: Sequence[NumberMention]
    places: Sequence[PlaceMention]


class _Item(NamedTuple):
    """One place of a list with its number, None for one that no gazetteer knows; the characters of the number."""

    place: PlaceMention | None
    low: int
    high: int | None
    start: int
    end: int


class Listed(NamedTuple):
    """What a report tells with its lists of places: the drafts, and the rosters that are none of them."""

    drafts: list[Draft]
    rosters: list[Roster]


class _List(NamedTuple):
    """A heading's word of harm, where the colon behind it ends, and the items."""

    word: Mention[HarmWord]
    colon: int
    items: tuple[_Item, ...]

    @property
    def end(self) -> int:
        """Where the last item ends."""
        return self.items[-1].end


def with_listed_places(
    parted: Parted, rosters: Sequence[Roster], folded: Folded, found: Mentions, publisher: Claimant
) -> Listed:
    """The drafts, those of a heading told anew by the places listed under it, which are nobody's names."""
    kept, lists = list(parted.kept), [*_lists(folded.text, found)]
    for one in lists:
        within = [d for d in (*kept, *parted.bare) if one.word.start <= d.start < one.end]
        model = next((d for d in within if d.kind is ClaimKind.HARM), None) or next(iter(within), None)
        model = model or Draft(ClaimKind.HARM, one.word.start, one.end, publisher, None, Setting(None, None))
        kept = [d for d in kept if not (d in within and d.kind is ClaimKind.HARM)]
        kept += [_told(model, one.word.word.harm, item, folded) for item in one.items]
    names = [r for r in rosters if not any(_within(m, one) for one in lists for m in r.members)]
    return Listed(sorted(kept, key=lambda draft: draft.start), names)


def _lists(text: str, found: Mentions) -> Iterator[_List]:
    """The lists of places that headings open, by place."""
    reached = 0
    for start, end, word in found.words:
        if not isinstance(word, HarmWord) or word.harm not in _FATES or start < reached:
            continue
        colon = text.find(":", end, end + _TO_COLON) + 1
        if not colon or _STOP.search(text, end, colon):
            continue
        items = tuple(_items(text, colon, word.harm, found))
        opened = max((stop.end() for stop in _STOP.finditer(text, 0, start)), default=0)
        stated = [n.low for n in found.numbers if opened <= n.start < colon and n.low]
        if len(items) >= _SEVERAL and stated in ([], [sum(item.low for item in items)]):
            yield _List(Mention(start, end, word), colon, items)
            reached = items[-1].end


_STOP = re.compile(r"[.!?؟\n]")


def _within(member: Member, one: _List) -> bool:
    """True for somebody whose name stands in a list of places."""
    at = member.name_span[0] if member.name_span else member.start
    return one.colon <= at < one.end


def _items(text: str, at: int, harm: Harm, found: Mentions) -> Iterator[_Item]:
    """The items of a list, one behind another."""
    known = False
    while (opened := _opening().match(text, at)) is not None:
        near = (opened.end(), opened.end() + len(_ARTICLE))  # with the article or without it
        place = next((p for p in found.places if p.start in near and not text[near[0] : p.start].strip(_ARTICLE)), None)
        unknown = _NAME.match(text, near[0]) if known and place is None else None
        end = place.end if place else unknown.end() if unknown else None
        counted = None if end is None else _counted(text, end, harm, found)
        if counted is None:
            return
        yield counted._replace(place=place)
        known, at = True, counted.end


#: the name of a place that no gazetteer knows
_NAME = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}(?=\s*[:(–—-]?\s*\d|\s*\()")


def _counted(text: str, end: int, harm: Harm, found: Mentions) -> _Item | None:
    """The number right behind a place, with its people; None where others are counted there too."""
    led = _TO_NUMBER.match(text, end)
    start = led.end() if led else end
    number = next((n for n in found.numbers if n.start == start and n.low is not None), None)
    if number is not None and number.low is not None:
        item = _Item(None, number.low, number.high, number.start, number.end)
    else:
        one = next((m for m in found.words if m.start == start and _is_one(m.word, harm)), None)
        if one is None or not isinstance(one.word, HarmWord):
            return None
        item = _Item(None, one.word.number or 1, one.word.number or 1, one.start, one.end)
    behind = next(
        (m for m in found.words if m.start == item.end + 1 and isinstance(m.word, (HarmWord, PeopleWord))), None
    )
    if behind is not None and isinstance(behind.word, HarmWord) and behind.word.harm is not harm:
        return None
    item = item._replace(end=behind.end if behind else item.end)
    closed = _closes().match(text, item.end)
    if closed and closed["and"]:  # «شهيدة وطفلتها» tells of more people, and of no other place
        at = _opening().match(text, item.end)
        closed = closed if at and any(p.start in (at.end(), at.end() + len(_ARTICLE)) for p in found.places) else None
    return item if closed else None


def _is_one(word: Word, harm: Harm) -> bool:
    """«شهيد», «شهيدان»: a word for one or two of those whom the heading is of."""
    return isinstance(word, HarmWord) and word.role == "people" and bool(word.number) and word.harm is harm


_TO_NUMBER = re.compile(r"\s*[:=–—(-]?\s*")


@cache
def _opening() -> re.Pattern[str]:
    """Between the heading, or an item, and the next place: marks, "and", and a word that leads to a place."""
    joint = rf"(?:{any_of('connective')}\s*)?"
    return re.compile(rf"[\s,،;.)(*•▪|/–—-]*{joint}(?:{any_of('at_place')}\s+)?#?")


@cache
def _closes() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:\Z|[,،;.)\n•▪|/–—-]|(?P<and>{any_of('connective')}))")


def _told(heading: Draft, harm: Harm, item: _Item, folded: Folded) -> Draft:
    status = next((count.status for count in heading.counts if count.status is not Status.UNKNOWN), Status.UNKNOWN)
    span = folded.original_span(item.start, item.end)
    count = Count(harm, status, low=item.low, high=item.high, exact=item.low == item.high, span=span)
    where = item.place.told_in(folded) if item.place else None
    setting = heading.setting._replace(where=where, own_place=where is not None, elsewhere=where is None)
    return heading._replace(
        kind=ClaimKind.HARM,
        counts=(count,),
        setting=setting,
        start=item.place.start if item.place else item.start,
        end=item.end,
    )
