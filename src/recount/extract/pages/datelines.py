"""Days of the writing and not of an event: a dateline ("BEIRUT, May 14, 2017 - …"), "Posted 14 May 2017".

A dateline stands at the head of a line near the top: a place or two, the day or none, perhaps an agency in brackets, a
dash. It gives way where its sentence names another day; its place gives way to a town far from it that the sentence
names, without a day only to what the sentence calls a town; in another country than the report tells of it is no place
of anything. A city from which agencies write gives way to a province
far from it as well, and to a town that no gazetteer knows. A line with the day of publication begins with a word for
it, or has it behind a mark ("By the desk | Updated 14 May").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from functools import cache

from ... import codebook
from ...records import PlacePrecision, TimePrecision
from ..dates.date_phrases import date_phrases
from ..dates.date_pieces import Phrase
from ..dates.dates import DateMention, find_dates
from ..folding.text import fold_name
from ..lexicon.grammar import syntax
from ..places.place_words import said_by
from ..places.places import PlaceMention
from .page_names import without_page_name

#: how far down a text a dateline is looked for, its longest part before the day, and words in that
_HEAD, _BEFORE, _WORDS = 600, 60, 6
#: what stands behind the day of a dateline, up to its dash
_DASH = re.compile(r"[\s)\]]{0,3}(?:\([^)\n]{1,40}\)|/[^/\n]{1,40}/)?\s?(?:-{1,2}|:|/{2})\s*(?=\w|\")")
_JOINED = (",", "،", "(", "/", "-")
_SENTENCE = re.compile(r"[.!?؟]\s|\n|$")
#: metres from which a place of the sentence is another one than that of the dateline
_FAR = 30_000
_SETTLED = frozenset({PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY})
_REGIONS = frozenset({PlacePrecision.SUBDISTRICT, PlacePrecision.DISTRICT, PlacePrecision.PROVINCE})
#: longest line with the day of publication, and how far behind the word the day may stand
_LINE, _GAP = 140, 24


def is_dateline(text: str, start: int, end: int) -> bool:
    """True for a day, `text[start:end]` of a folded text, that a dateline bears."""
    if start > _HEAD or _DASH.match(text, end) is None:
        return False
    before = text[text.rfind("\n", 0, start) + 1 : start].strip()
    words = before.strip("".join(_JOINED)).split()
    if not 0 < len(words) <= _WORDS or len(before) > _BEFORE or not before.endswith(_JOINED):
        return False
    return _no_dateline().isdisjoint(words) and not any(mark in before for mark in ".!?؟:")


def of_event(
    text: str, dates: Sequence[DateMention], places: Sequence[PlaceMention], countries: Collection[str] = ()
) -> tuple[tuple[DateMention, ...], tuple[PlaceMention, ...]]:
    """The days and places of a folded text without those that say when and where it was written.

    `countries` are those of which the report tells, where they are known: from another one it was only written.
    """
    places = without_page_name(text, places)
    kept = [day for day in dates if not (is_first_published(text, day.start) or is_changed(text, day.start))]
    line = next((day for day in kept if is_dateline(text, day.start, day.end)), None)
    if line is None:
        written = _written_at(text, places)
        here = _not_abroad(text, places, written, countries)
        return tuple(kept), tuple(_elsewhere(text, here, written) if written else places)
    until = _sentence_end(text, line.end)
    if any(line.end <= other.start < until and other.when.precision in _DAYS for other in kept):
        kept.remove(line)
    here = _not_abroad(text, places, line.start, countries)
    return tuple(kept), tuple(_elsewhere(text, here, line.start, line))


def _not_abroad(
    text: str, places: Sequence[PlaceMention], end: int, countries: Collection[str]
) -> Sequence[PlaceMention]:
    """The places without that of a dateline, which ends at an offset, in another country than the report tells of."""
    if not (end and countries):
        return places
    line = text.rfind("\n", 0, end) + 1
    return [p for p in places if not (line <= p.start < p.end <= end and p.where.country not in (None, *countries))]


_DAYS = frozenset({TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY, TimePrecision.DAYS,
                   TimePrecision.UNKNOWN})  # fmt: skip


def _sentence_end(text: str, start: int) -> int:
    stop = _SENTENCE.search(text, start)
    return stop.start() if stop else len(text)


def _written_at(text: str, places: Sequence[PlaceMention]) -> int:
    """Where a dateline without a day ends, that opens a line near the top before a dash; 0 where none does.

    It is that of a city from which agencies write, or has an agency in brackets or its country behind the place.
    """
    for n, place in enumerate(places):
        alone = not text[text.rfind("\n", 0, place.start) + 1 : place.start].strip()
        if place.end > _HEAD or not alone:
            continue
        land = next((other.end for other in places[n + 1 : n + 2] if _is_its_land(text, place, other)), None)
        dash = _DASH.match(text, land or place.end)
        if dash is None or "-" not in dash[0]:
            continue
        if land or "(" in dash[0] or place.where.name in _agencies_write_from():
            return land or place.end
    return 0


def _is_called(text: str, place: PlaceMention) -> bool:
    """ "In the village of X", «في بلدة …»: a place that the text itself calls a settlement."""
    words = text[max(0, place.start - _BEFORE) : place.start].split()
    words = words[:-1] if words[-1:] and words[-1] in syntax("of") else words
    return bool(words) and said_by(words[-1]).kind in _SETTLED


def _is_its_land(text: str, place: PlaceMention, land: PlaceMention) -> bool:
    """ "EXAMPLETON, Exampleland": the country right behind a place."""
    return land.where.precision is PlacePrecision.COUNTRY and text[place.end : land.start].strip() == ","


def _elsewhere(
    text: str, places: Sequence[PlaceMention], start: int, day: DateMention | None = None
) -> Iterator[PlaceMention]:
    """The places without the dateline's where its sentence names a town far from it.

    Without a day, and not of a city from which agencies write, it gives way only to what is called a town: local
    papers write from their own.
    """
    until = _sentence_end(text, day.end if day else start)
    told = [place for place in places if start < place.start < until]
    line = text.rfind("\n", 0, start) + 1
    for place in places:
        plain = day is None and place.where.name not in _agencies_write_from()
        others = [other for other in told if not plain or _is_called(text, other)]
        if not line <= place.start < place.end <= start or not any(_gives_way(place, other) for other in others):
            yield place


def _gives_way(place: PlaceMention, other: PlaceMention) -> bool:
    """True where a dateline's place is not that of a place told behind it.

    A city from which agencies write gives way to a province as well, and to a town that no gazetteer knows.
    """
    metres = place.where.metres_from(other.where)
    if place.where.name not in _agencies_write_from():
        return other.where.precision in _SETTLED and metres is not None and metres > _FAR
    if other.where.precision in _REGIONS:
        return metres is not None and metres > _FAR + (other.where.radius_m or 0)
    return other.where.precision in _SETTLED and (metres is None or metres > _FAR)


@cache
def _agencies_write_from() -> frozenset[str]:
    return frozenset(codebook.table("datelines")["cities"])


def dateline_day(text: str, language: str) -> date | None:
    """The day, with its year, that a dateline of a folded text bears: that from which the text tells of "yesterday"."""
    for phrase in date_phrases(text, language) if text.find("20", 0, _HEAD) >= 0 else ():
        if phrase.start > _HEAD:
            break
        if is_dateline(text, phrase.start, phrase.end) and (day := whole_day(text, phrase, language)):
            return day
    return None


def whole_day(text: str, phrase: Phrase, language: str) -> date | None:
    """The day of a date expression that names day, month and year; None for any other."""
    if not (phrase.facts.year and phrase.facts.day):
        return None
    found = find_dates(text[phrase.start : phrase.end], language, None)
    return found[0].when.start if found else None


def is_first_published(text: str, start: int) -> bool:
    """True for a day, from `start` on in a folded text, that a line names as that of publication."""
    return _behind(text, start, _said())


def is_changed(text: str, start: int) -> bool:
    """True for one that a line names as that of a change of the page."""
    return _behind(text, start, _changed())


def _behind(text: str, start: int, words: re.Pattern[str]) -> bool:
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    last = last if last >= 0 else len(text)
    line = text[first:last].rstrip()
    if len(line) > _LINE or (line.endswith((".", "؟", "?", "!")) and not line.endswith(("..", "a.m.", "p.m."))):
        return False
    return words.search(text, max(first - 1, start - _GAP - _LONGEST, 0), start) is not None


_LONGEST = 24


@cache
def _said() -> re.Pattern[str]:
    return _pattern("published")


@cache
def _changed() -> re.Pattern[str]:
    return _pattern("updated")


def _pattern(role: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(_words(role), key=lambda word: (-len(word), word)))
    between = "|".join(re.escape(word) for word in sorted(_words("published_on")))
    return re.compile(
        rf"(?:^|[\n|,·•()/-])[^\w\n]*(?:{words})(?!\w)[^\w\n]{{0,3}}(?:(?:{between})[^\w\n]{{1,3}}){{0,2}}$"
    )


@cache
def _no_dateline() -> frozenset[str]:
    """Words that stand in no dateline: those of a sentence, and "update", whose day is that of one part of a page."""
    return _words("joining") | _words("updated")


def _words(role: str) -> frozenset[str]:
    return frozenset(
        fold_name(word) for code in codebook.languages() for word in codebook.lexicon(code, "furniture").get(role, ())
    )
