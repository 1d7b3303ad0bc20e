"""Patterns that only texts with certain words can match: the others are not searched."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator


class KeyedPattern:
    """A pattern whose every match holds one of its keys, which few texts do.

    Whether a text does is asked once, and remembered while its sentences are searched one after the other: that costs a
    tenth of searching them. Of a key of several words the longest counts, whatever blanks are between them.
    """

    def __init__(self, keys: Iterable[str], pattern: str) -> None:
        words = {max(key.split(), key=len) for key in keys}
        self._keys = tuple(sorted(word for word in words if not any(word != key and key in word for key in words)))
        self._pattern = re.compile(pattern)
        self._last = ("", False)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between two offsets, as a compiled pattern finds it."""
        return self._pattern.search(text, start, end) if self._holds_a_key(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between two offsets, as a compiled pattern finds them."""
        return self._pattern.finditer(text, start, end) if self._holds_a_key(text) else iter(())

    def _holds_a_key(self, text: str) -> bool:
        known, there = self._last
        if known is not text:
            there = any(map(text.__contains__, self._keys))
            self._last = (text, there)
        return there
