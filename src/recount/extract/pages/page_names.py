"""Places in the name of the page that bears a post: where the page writes from, and not where anything happened.

A page of posts prints its own name at the head of the title or behind it, above the post and before its day. The page
of a town that names no other place writes of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...records import PlacePrecision
from ..places.places import PlaceMention

_MARK = "'s post"
#: the line that bears the name of the page, and the longest name
_NAMED = re.compile(r"(?:\A|\n)facebook(?P<name>[^\n]{2,80}?)'s post(?=\n|\Z)")
_WIDE = (PlacePrecision.COUNTRY, PlacePrecision.UNKNOWN)
#: what stands behind the name before the post: the day on which it was posted
_DAY = "(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]"
#: how far down the name stands beside other words
_HEAD = 700


def without_page_name(text: str, places: Sequence[PlaceMention]) -> Sequence[PlaceMention]:
    """The places of a folded text without those that only the name of its page holds."""
    named = _NAMED.search(text, 0, _HEAD) if places and _MARK in text else None
    if named is None:
        return places
    within = list(_told(text, named["name"]))
    told = [p for p in places if not any(start <= p.start and p.end <= end for start, end in within)]
    return told if any(p.where.precision not in _WIDE for p in told) else places


def _told(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where a page prints its name: beside a dash in the title, in its own line, before the day of a post."""
    words = re.escape(name)
    title, line = rf"\A{words}(?= - )|(?<= - ){words}(?=\n)", rf"(?<=\nfacebook){words}(?='s post)"
    own = rf"{title}|{line}|(?<=\n){words}(?=\s?{_DAY})"
    for found in re.finditer(own, text[:_HEAD]):
        yield found.span()
