"""Stretches with which an attack is only compared: "the deadliest raid since April" is no tally since then."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of

#: characters and words before "since" within which the word of comparison stands
_REACH, _WORDS = 60, 4


def is_compared(text: str, at: int) -> bool:
    """True where the words before an offset, at which "since" begins, compare: "the first such attack"."""
    return _compared().search(text, max(0, at - _REACH), at) is not None


@cache
def _compared() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('compared')}(?:\s+[^\W\d]+){{0,{_WORDS}}},?\s+\Z")
