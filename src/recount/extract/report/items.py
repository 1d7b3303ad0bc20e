"""Pages of several items, cut where their own layout says so: round-ups, bulletins, live pages, lists of what happened.

What shows an item is on the page: a place that heads a section ("Aleppo:", «إدلب::»), a mark before most of the lines
that tell of anything, a time of posting, or words that turn to another event ("in a separate incident"). An article
with a summary in points, a list of the dead and subheadings of one story are not cut: their lines name no places of
their own, or do not tell of attack and harm.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ...records import PlacePrecision, Span, Where
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.words import EventWord, HarmWord, Mention, MethodWord, Word
from ..places.place_names import name_key, skeleton
from ..places.place_words import said_by
from ..places.places import RADIUS_M, PlaceMention
from .live_items import hours

_FEWEST_HEADS, _FEWEST_LINES, _FEWEST_PLACES = 2, 3, 3
_TELLING = (HarmWord, EventWord, MethodWord)
_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_COARSE = _FINENESS[PlacePrecision.DISTRICT]
#: a mark before a line: a dash, a bullet, a number, a sign that is no letter
_SIGN = r"[ \t]*(?:(?P<sign>[^\w\s\"'(\[#@.,:;،…«»])[^\w\n]{0,4}|\d{1,2}[ \t]?(?:[.)/]|-(?![a-z]))[ \t]?)(?=[^\s\d])"
_MARK = re.compile(_SIGN)
#: a line so marked; with a line end before the first line as well a search leaps from one line to the next
_MARKED_LINE = re.compile(rf"\n{_SIGN}")
_AHEAD, _BEHIND = 3, 2  # words before a place that heads a section, and behind it


class Item(NamedTuple):
    """Where an item begins, and the place that stands above it, if one does."""

    start: int
    where: Where | None = None


class Items(NamedTuple):
    """The items of a page, by place; none for a page of one. `heads` are the places above its sections."""

    found: tuple[Item, ...] = ()
    turns: bool = False
    heads: frozenset[int] = frozenset()

    def at(self, offset: int) -> int | None:
        """The number of the item in which an offset lies, 0 above the first; None for a page that is not cut."""
        return bisect_right(self.found, offset, key=lambda item: item.start) if self.found else None

    def span(self, offset: int, end: int) -> Span:
        """Where the item lies in which an offset lies, in a text that ends at `end`."""
        number = self.at(offset) or 0
        first = self.found[number - 1].start if number else 0
        return Span(first, self.found[number].start if number < len(self.found) else end)

    def own(self, places: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
        """The places of a sentence without those that head a section."""
        return tuple(place for place in places if place.start not in self.heads) if self.heads else tuple(places)


def find_items(
    text: str, sentences: Sequence[Span], words: Sequence[Mention[Word]], places: Sequence[PlaceMention]
) -> Items:
    """The items into which a folded text cuts itself; none where nothing on the page says that it holds several."""
    heads = _heads(text, places)
    if heads and (found := _sections(text, heads, sentences, words, places)).found:
        return found
    for starts in ([found.start() for found in _MARKED_LINE.finditer(f"\n{text}")], hours(text)):
        if lines := _several(text, starts, words, places):
            return Items(tuple(Item(start) for start in lines))
    return Items(tuple(Item(start) for start in _turns(text, sentences)), turns=True)


# --- sections under places -----------------------------------------------------------------


class _Head(NamedTuple):
    start: int
    place: PlaceMention


def _heads(text: str, places: Sequence[PlaceMention]) -> list[_Head]:
    """The places that head sections, where at least two different ones do."""
    if ":" not in text:
        return []
    found = [_Head(line, place) for place in places if (line := _headed_line(text, place)) is not None]
    found = [first for n, first in enumerate(found) if n == 0 or found[n - 1].start != first.start]
    return found if len({_name(head.place) for head in found}) >= _FEWEST_HEADS else []


def _headed_line(text: str, place: PlaceMention) -> int | None:
    """Where the line begins that a place heads: only words of kind before it, and a colon right behind it."""
    if text.startswith("::", place.end):
        return place.start
    start = max(text.rfind("\n", 0, place.start), _last_stop(text, place.start)) + 1
    if place.start - start > _REACH or (end := text.find(":", place.end, place.end + _REACH)) < 0:
        return None
    ahead, behind = text[start : place.start], text[place.end : end]
    if "\n" in behind or text[end + 1 : end + 2].isdigit() or text.startswith("//", end + 1):
        return None
    if len(behind.split()) > _BEHIND or len(ahead.split()) > _AHEAD or _MARKS.search(behind):
        return None
    return start if all(_leads(word) for word in _WORDS.findall(ahead)) and _only_kinds(behind) else None


#: characters before a heading place within which its line begins, and behind it within which the colon stands
_REACH = 30
_WORDS, _MARKS = re.compile(r"[^\W\d]+"), re.compile(r"[.!?؟…،,;]")


def _last_stop(text: str, offset: int) -> int:
    """Where the last full stop before an offset stands that is written onto the next word, «… بجروح.حلب::قصفت»."""
    return max(text.rfind(stop, max(0, offset - _REACH), offset) for stop in (".", "!", "؟"))


def _leads(word: str) -> bool:
    return said_by(word) != said_by("") or word in syntax("heads_section") or word in syntax("preposition")


def _only_kinds(words: str) -> bool:
    return all(said_by(word).kind is not None or word in syntax("heads_section") for word in _WORDS.findall(words))


def _sections(
    text: str, heads: Sequence[_Head], sentences: Sequence[Span], words: Sequence[Mention[Word]],
    places: Sequence[PlaceMention],
) -> Items:  # fmt: skip
    """The items under heads: lines, and sentences in them that tell of a place of their own; or whole sections.

    The lines are items where most of those that tell name a place of their own; else several articles stand on one
    page, each with a dateline. None where fewer than two sections tell of a place within them.
    """
    starts, own = [head.start for head in heads], frozenset(head.place.start for head in heads)
    places = [place for place in places if place.start not in own and _fine(place)]
    told = [
        _Told(span, bisect_right(starts, span.end - 1), bool(_own_place(span, places)), _opens(text, span, starts))
        for span, tells in zip(sentences, _telling(sentences, words), strict=True)
        if tells
    ]
    told = [one for one in told if one.section]
    named = {_name(heads[one.section - 1].place) for one in told if one.placed}
    if len(named) < _FEWEST_HEADS:
        return Items()
    lines = [one.placed or _MARK.match(text, _line(text, one.span)) is not None for one in told if one.opens]
    if lines.count(True) < len(lines) * _MOST:
        found = {head.start: Item(head.start, _as_area(head.place.where)) for head in heads}
        return Items(tuple(found.values()), heads=own)
    placed = {one.span.start for one in told if one.placed}
    return Items(
        tuple(
            Item(span.start, _as_area(heads[number - 1].place.where))
            for span in sentences
            if (number := bisect_right(starts, span.end - 1)) and (span.start in placed or _opens(text, span, starts))
        ),
        heads=own,
    )


#: of the lines that tell, so many name places of their own, or bear a mark, where each is an item
_MOST = 0.6


class _Told(NamedTuple):
    """A sentence that tells of harm or attack: its section, whether it names a place, and whether it opens a line."""

    span: Span
    section: int
    placed: bool
    opens: bool


def _opens(text: str, span: Span, heads: Sequence[int]) -> bool:
    """True for a sentence at the head of its line, or one that a head stands in."""
    above = text[_line(text, span) : span.start]
    return not above.strip(_MARKS_ALONE) or bisect_right(heads, span.end) > bisect_right(heads, span.start - 1)


def _line(text: str, span: Span) -> int:
    """Where the line begins in which a stretch begins."""
    return text.rfind("\n", 0, span.start) + 1


#: what may stand between the head of a line and its first sentence
_MARKS_ALONE = " \t-*•:"


def _as_area(where: Where) -> Where:
    """The place over a section: a city or town of its province's name stands for the province."""
    if where.precision in _SEATS and where.name and where.admin1 and _bones(where.name) == _bones(where.admin1):
        return replace(where, precision=PlacePrecision.PROVINCE, radius_m=RADIUS_M[PlacePrecision.PROVINCE])
    return where


_SEATS = (PlacePrecision.CITY, PlacePrecision.TOWN)


def _bones(name: str) -> str:
    return skeleton(name_key(name))


def _name(place: PlaceMention) -> str:
    return place.where.called


def _fine(place: PlaceMention) -> bool:
    return _FINENESS[place.where.precision] < _COARSE


def _telling(sentences: Sequence[Span], words: Sequence[Mention[Word]]) -> list[bool]:
    """For each stretch whether it tells of harm or attack."""
    at = [mention.start for mention in words if isinstance(mention.word, _TELLING)]
    return [bisect_right(at, span.end - 1) > bisect_right(at, span.start - 1) for span in sentences]


# --- lines under marks or hours ---------------------------------------------------------------------


def _several(text: str, starts: list[int], words: Sequence[Mention[Word]], places: Sequence[PlaceMention]) -> list[int]:
    """Where these lines begin, if most that tell of harm or attack name places of their own, three at least.

    The lines of a live page on one event, a summary in points and a list of the dead do not.
    """
    if len(starts) < _FEWEST_LINES:
        return []
    lines = [Span(start, end if (end := text.find("\n", start)) >= 0 else len(text)) for start in starts]
    telling = [line for line, tells in zip(lines, _telling(lines, words), strict=True) if tells]
    named = [place for line in telling if (place := _own_place(line, places))]
    apart = {_name(place) for place in named}
    several = len(apart) >= _FEWEST_PLACES and len(apart) * 2 > len(named) > len(telling) / 2
    return starts if several else []


def _own_place(line: Span, places: Sequence[PlaceMention]) -> PlaceMention | None:
    return next((place for place in places if line.start <= place.start < line.end and _fine(place)), None)


# --- words that turn to another event ------------------------------------------------------


def _turns(text: str, sentences: Sequence[Span]) -> list[int]:
    """Where sentences begin that turn to another event in so many words.

    Where one does, the page goes from one event to the next, and weaker words turn as well ("meanwhile").
    """
    surely = [span.start for span in sentences if _opens_with(_turning("turns_to_another"), text, span)]
    if not surely:
        return []
    weakly = [span.start for span in sentences if _opens_with(_turning("turns_on"), text, span)]
    return sorted({*surely, *weakly})


def _opens_with(words: KeyedPattern, text: str, sentence: Span) -> bool:
    found = words.search(text, sentence.start, min(sentence.end, sentence.start + _OPENING))
    return found is not None and found.start() == sentence.start


#: characters at the head of a sentence within which the words stand that turn to another event
_OPENING = 60


@cache
def _turning(role: str) -> KeyedPattern:
    led = rf"(?:^|(?<=[\s.!?؟]))[\W_]*(?:{any_of('connective')}\s*)?"
    return KeyedPattern(syntax(role), rf"{led}{any_of(role)}(?!\w)")
