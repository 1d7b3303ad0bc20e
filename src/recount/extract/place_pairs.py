"""Two names for one place side by side: "Al Mithal / المثال", "Hajin (هجين)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .place_choice import Draft
from .place_names import is_arabic
from .place_text import PlaceText

_BESIDE = re.compile(r"\s*[/(|]\s*")
#: how far before a name the other may end: a blank, a bar, a blank
_REACH = 4


def is_other_name(text: PlaceText, start: int, ends: Iterable[int]) -> bool:
    """Whether a name directly follows another in the other script, as a second name for its place."""
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


def _as(draft: Draft, known: Draft) -> Draft:
    return draft._replace(places=known.places, chosen=known.chosen, likeness=known.likeness, abstained=None)
