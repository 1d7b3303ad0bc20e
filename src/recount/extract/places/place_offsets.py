"""How far and in which direction from a place something lies: "10 km northeast of X", «شمال شرق X بعشرة كيلومترات».

The distance stands before the place or, in Arabic, behind it too. Words come from `[[unit]]`, `[[bearing]]` and
`[offset]` of codebook/lexicon/<language>/places.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from ... import codebook
from ..folding.text import fold_name
from ..lexicon.number_words import languages_for, number_words, single_numbers
from ..lexicon.wordlist import alternation
from .place_names import is_arabic
from .place_words import place_words

#: characters before and behind a place within which its distance stands
_BEFORE, _BEHIND = 72, 32
#: characters of a number in words
_NUMBER = 32
#: metres beyond which nothing is told to lie by its distance from a place
_FARTHEST_M = 150_000


class Offset(NamedTuple):
    """The metres and, where it is told, the degrees from north; offsets in the folded text of all words that say so."""

    start: int
    end: int
    metres: int
    bearing: int | None = None


def offset_of(folded: str, start: int, end: int) -> Offset | None:
    """How far from the place named between two offsets something is told to lie; None where no distance is told."""
    back = max(0, start - _BEFORE)
    around = folded[back : end + _BEHIND]
    if not any(map(around.__contains__, _units())):
        return None  # sought first: most places have no distance beside them
    before = _before().search(folded, back, start)
    if before is None:
        return None
    bearing = _bearing(before["bearing"] or before["bare"])
    if before["unit"] and not (before["link"] or bearing is not None):
        return None  # "10 km Raqqa"
    if before["unit"]:
        return _offset(_ahead(folded, before), before.start("unit"), end, before["unit"], bearing)
    behind = _behind().match(folded, end, end + _BEHIND)
    if behind is None or bearing is None:
        return None
    number = _number(behind["number"] or "", behind.start("number"))
    return _offset(number, before.start("bare"), behind.end(), behind["unit"], bearing)


class _Number(NamedTuple):
    start: int
    value: float


def _offset(number: _Number | None, start: int, end: int, unit: str, bearing: int | None) -> Offset | None:
    counted = _counted().get(unit)
    metres = counted if counted is not None else number.value * _units()[unit] if number else 0
    if not 0 < metres <= _FARTHEST_M:
        return None
    return Offset(min(start, number.start) if number and counted is None else start, end, round(metres), bearing)


def _ahead(folded: str, before: re.Match[str]) -> _Number | None:
    """The number that ends right before a unit."""
    head = max(0, before.start("unit") - _NUMBER)
    return _number(folded[head : before.start("unit")], head)


def _number(text: str, at: int) -> _Number | None:
    """The number with which a text ends."""
    bare = text.rstrip(" -")
    if found := _DIGITS.search(bare):
        return _Number(at + found.start(), float(found[0].replace(",", "") if _THOUSANDS.search(found[0])
                                                else found[0].replace(",", ".").replace("٫", ".")))  # fmt: skip
    last = next((n for n in reversed(single_numbers(bare, _words())) if n.end == len(bare) and n.value), None)
    return _Number(at + last.start, float(last.value)) if last and last.value else None


_DIGITS = re.compile(r"\d+(?:[.,٫]\d+)?$")
_THOUSANDS = re.compile(r",\d{3}$")


@cache
def _words() -> Any:
    return number_words(languages_for("und"))


def _tables(name: str) -> Iterable[dict[str, Any]]:
    return (entry for lang in codebook.languages() for entry in codebook.lexicon(lang, "places").get(name, ()))


def _list(entry: str) -> list[str]:
    tables = (codebook.lexicon(language, "places").get("offset", {}) for language in codebook.languages())
    return [fold_name(word) for table in tables for word in table.get(entry, ())]


@cache
def _units() -> dict[str, int]:
    """Metres of one of each unit, by its folded word."""
    return {fold_name(word): entry["metres"] for entry in _tables("unit") for word in entry["words"]}


@cache
def _counted() -> dict[str, int]:
    """Metres of words that hold their number: «كيلومترين»."""
    return {
        fold_name(word): entry["metres"] for entry in _tables("unit") if entry.get("counted") for word in entry["words"]
    }


@cache
def _bearings() -> dict[str, int]:
    return {fold_name(word): entry["degrees"] for entry in _tables("bearing") for word in entry["words"]}


def _bearing(word: str | None) -> int | None:
    return _bearings().get(" ".join(word.split())) if word else None


@cache
def _before() -> re.Pattern[str]:
    """What may stand right before the place: a unit, a bearing and what links them; or a bearing alone."""
    unit, bearing = alternation(_units()), alternation(_bearings())
    lead, link = alternation(_list("lead")), alternation(_list("link"))
    kind = alternation((*place_words().types, *_list("article")))
    ends = rf"(?:(?P<link>{link})\s+)?(?:{kind}\s+)*(?:{alternation(_list('of'))}\s+)?#?(?:ال)?\Z"
    full = rf"(?P<unit>{unit})\s+(?:{lead}\s+)*(?:(?P<bearing>{bearing})\s+)?(?:{lead}\s+)*"
    return re.compile(rf"(?<![^\W\d_])(?:{full}|(?P<bare>{bearing})\s+){ends}")


@cache
def _behind() -> re.Pattern[str]:
    """ "… بعشرة كيلومترات": a distance right behind the place."""
    kind = alternation(word for word in _list("by") if is_arabic(word))
    unit = alternation(_units())
    return re.compile(rf"\s+{kind}(?:\s*ـ?\s*)(?P<number>[^\n.,؛:()]{{1,24}}?)?\s*(?P<unit>{unit})(?!\w)")
