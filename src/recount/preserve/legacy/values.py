"""Cells of earlier tables as numbers and days: read only where they are plain, and never guessed."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from functools import lru_cache

from ...errors import BadCell

#: two ends in one cell: "1 – 2", "3-5", "[1, 2]"
_TWO_ENDS = re.compile(r"\[?\s*(\d[\d,]*)\s*(?:[-–—,]|to)\s*(\d[\d,]*)\s*\]?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_WHOLE = re.compile(r"(\d+)(?:\.0+)?")
_FORMATS = ("%d %B %Y", "%B %d, %Y", "%d %b %Y", "%d-%b-%y", "%d-%b-%Y")


def number(text: str) -> int:
    """The whole number that a cell states. Raises BadCell for anything else, a fraction or a minus among it."""
    try:
        plain = text.isdecimal() and text.isascii()
        return int(text) if plain else _spelled(text.strip())
    except ValueError as why:
        raise BadCell(f"{text!r} is not a number of people") from why


def _spelled(text: str) -> int:
    if _GROUPED.fullmatch(text):
        return int(text.replace(",", ""))
    if found := _WHOLE.fullmatch(text):
        return int(found[1])
    raise ValueError(text)


def two_ends(text: str) -> tuple[int, int]:
    """The two ends of a range in one cell; one number is both of them. Raises BadCell."""
    if text.startswith("["):
        return _pair(text)
    if not _GROUPED.fullmatch(text) and (found := _TWO_ENDS.fullmatch(text.strip())):
        return number(found[1]), number(found[2])
    only = number(text)
    return only, only


def _pair(text: str) -> tuple[int, int]:
    try:
        low, high = json.loads(text)
    except ValueError as why:
        raise BadCell(f"{text!r} is not a range of two numbers") from why
    if type(low) is not int or type(high) is not int or low < 0 or high < 0:
        raise BadCell(f"{text!r} is not a range of two numbers")
    return low, high


@lru_cache(maxsize=50_000)
def day(text: str, formats: tuple[str, ...] = ()) -> date:
    """The day that a cell states, in ISO form, with or without a time, or in one of the mapping's own formats.

    `02/03/2019` is read only where the mapping says which number is the month. Raises BadCell.
    """
    try:
        return date.fromisoformat(text[:10]) if text[10:11] in ("", " ", "T") else _written_day(text, formats)
    except ValueError:
        return _written_day(text, formats)


def _written_day(text: str, formats: tuple[str, ...]) -> date:
    for form in (*formats, *_FORMATS):
        try:
            return datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    raise BadCell(f"{text!r} is no day in a known form; give its form in the mapping, as date.formats")


def degrees(text: str, limit: int) -> float:
    """Degrees of latitude (`limit` 90) or longitude (180). Raises BadCell."""
    try:
        found = float(text)
    except ValueError as why:
        raise BadCell(f"{text!r} is not degrees") from why
    if not -limit <= found <= limit:
        raise BadCell(f"{text!r} is beyond {limit} degrees")
    return found
