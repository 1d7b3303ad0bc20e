"""Patterns that only texts with certain words can match: the others are not searched.

The words of all patterns, their keys, are sought together: one pass over a text tells which of them it holds and where.
That pass is remembered while the sentences of a text are asked one after the other.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

#: every key of every pattern made so far, by its number; patterns are made when first asked for
_KEYS: dict[str, int] = {}
#: characters of a text that is sooner searched than asked for keys
_SHORT = 60


class KeyedPattern:
    """A pattern whose every match holds one of its keys, which few texts do, and of these few sentences.

    Of a key of several words the longest counts, whatever blanks are between them. With words of which it must hold one
    `besides`, only texts that have one of these as well are searched.
    """

    def __init__(self, keys: Iterable[str], pattern: str, besides: Iterable[str] | None = None) -> None:
        self._keys = _numbers(keys)
        self._needed = (self._keys,) if besides is None else (self._keys, _numbers(besides))
        self.pattern, self._pattern = pattern, re.compile(pattern)
        self._last: tuple[str, Sequence[int]] = ("", ())

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between two offsets, as a compiled pattern finds it."""
        return self._pattern.search(text, start, end) if self.has_key(text, start, end) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at an offset, as a compiled pattern finds it."""
        return self._pattern.match(text, start, end) if self.has_key(text, start, end) else None

    def within(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match in a stretch taken by itself, as if nothing stood around it; offsets are its own."""
        return self._pattern.search(text[start:end]) if self.has_key(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between two offsets, as a compiled pattern finds them."""
        return self._pattern.finditer(text, start, end) if self.has_key(text, start, end) else iter(())

    def has_key(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """True where a key begins between two offsets, or may: no other stretch holds a match."""
        known, places = self._last
        if known is not text:
            if len(text) < _SHORT:
                return True
            found, places = _places(text, len(_KEYS)), ()
            if not any(map(found.keys().isdisjoint, self._needed)):
                places = sorted(at for key in self._keys & found.keys() for at in found[key])
            self._last = (text, places)
        first = bisect_left(places, start) if places else 0
        return first < len(places) and places[first] < end


def _numbers(keys: Iterable[str]) -> frozenset[int]:
    """The numbers of some keys, the new ones put down; those that hold another of them say nothing more."""
    words = {max(key.split(), key=len) for key in keys}
    own = sorted(word for word in words if not any(word != key and key in word for key in words))
    return frozenset(_KEYS.setdefault(word, len(_KEYS)) for word in own)


@lru_cache(maxsize=4)
def _places(text: str, keys: int) -> Mapping[int, Sequence[int]]:
    """Where each key begins in a text, by its number; keys that it does not hold are left out."""
    found = dict[int, list[int]]()
    for key, start, _ in _automaton(keys).find_matches_as_indexes(text, overlapping=True):
        found.setdefault(key, []).append(start)
    return found


@lru_cache(maxsize=1)
def _automaton(_: int) -> AhoCorasick:
    """All keys made so far in one automaton; it is made anew where their number has grown."""
    return AhoCorasick(list(_KEYS))
