"""Asides between two of a row that say who the one before is: "X, a lecturer at the university, and his son Y"."""

from __future__ import annotations

from collections.abc import Sequence

from .roster_words import row_words

#: words between two of a row that an aside parts: ", a nurse, and"
_SHORT, _LONG = 5, 12
_PARTS = frozenset({",", ":", ";", "-", "–", "—", "\n", ".", '"'})


def is_aside(gap: Sequence[str]) -> bool:
    """ ", a lecturer at the university, and": who the one before is, between two of a row."""
    if len(gap) > _LONG or len(gap) < _SHORT or gap[0] != "," or gap[1] not in row_words("determiner"):
        return False
    ends = [n for n, word in enumerate(gap) if word == ","][1:]
    behind = {*gap[ends[-1] + 1 :]} if ends else set[str]()
    return len(ends) == 1 and bool(behind) and behind <= row_words("joint") and _PARTS.isdisjoint(gap[1 : ends[-1]])
