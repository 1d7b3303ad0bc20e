"""Patterns that only texts with certain words can match: the others are not searched.

The words of all patterns, their keys, are sought together: one pass over a text tells which of them it holds and where.
That pass is remembered while the sentences of a text are asked one after the other.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

#: every key of every pattern made so far, by its number; patterns are made when first asked for
_KEYS: dict[str, int] = {}
#: characters of a text that is sooner searched than asked for keys
_SHORT = 60


_NOWHERE: Sequence[int] = ()


class KeyedPattern:
    """A pattern whose every match holds one of its keys, which few texts do, and of these few sentences.

    Of a key of several words the longest counts, whatever blanks are between them. With words of which it must hold one
    `besides`, only texts that have one of these as well are searched.
    """

    def __init__(self, keys: Iterable[str], pattern: str, besides: Iterable[str] | None = None) -> None:
        self._keys = _numbers(_telling(keys))
        needed = [self._keys] if besides is None else [self._keys, _numbers(_telling(besides))]
        self._needed = [_bits(numbers) for numbers in needed]
        self.pattern, self.compiled = pattern, re.compile(pattern)
        #: the text that was asked for last, and where keys begin in it
        self._text, self._places = "", _NOWHERE

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between two offsets, as a compiled pattern finds it."""
        places = self._places if text is self._text else self._places_in(text)
        return self.compiled.search(text, start, end) if places and _any_between(places, start, end) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at an offset, as a compiled pattern finds it."""
        return self.compiled.match(text, start, end) if self.has_key(text, start, end) else None

    def within(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match in a stretch taken by itself, as if nothing stood around it; offsets are its own."""
        return self.compiled.search(text[start:end]) if self.has_key(text, start, end) else None

    def all_within(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """All matches in a stretch taken by itself, as if nothing stood around it; offsets are its own."""
        return self.compiled.finditer(text[start:end]) if self.has_key(text, start, end) else iter(())

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between two offsets, as a compiled pattern finds them."""
        places = self._places if text is self._text else self._places_in(text)
        return self.compiled.finditer(text, start, end) if places and _any_between(places, start, end) else iter(())

    def has_key(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """True where a key begins between two offsets, or may: no other stretch holds a match."""
        places = self._places if text is self._text else self._places_in(text)
        return bool(places) and _any_between(places, start, end)

    def _places_in(self, text: str) -> Sequence[int]:
        """Where the keys begin in a text that holds whatever a match needs, or in a short one may begin."""
        if len(text) < _SHORT:
            return range(len(text))
        self._text, self._places = text, self._sought_in(text)
        return self._places

    def _sought_in(self, text: str) -> Sequence[int]:
        held = _held(text, len(_KEYS))
        for needed in self._needed:
            if not needed & held.bits:
                return _NOWHERE
        return sorted([at for key in self._keys & held.places.keys() for at in held.places[key]])


class OpeningPattern(KeyedPattern):
    """A keyed pattern whose every match begins with one of its keys, with what a script writes onto its front.

    So it is tried only at the head of a word in which a key begins, or that leads to a key's longest word, and nowhere
    else in a stretch. A match begins where a word does, and a key with a letter or digit.
    """

    def __init__(self, keys: Iterable[str], pattern: str, besides: Iterable[str] | None = None) -> None:
        listed = tuple(keys)
        super().__init__(listed, pattern, besides)
        self._leading = _leading(listed)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between two offsets, as a compiled pattern finds it."""
        places = self._places if text is self._text else self._places_in(text)
        return next(self._tried(text, start, end), None) if places and _any_between(places, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between two offsets, as a compiled pattern finds them."""
        places = self._places if text is self._text else self._places_in(text)
        return self._tried(text, start, end) if places and _any_between(places, start, end) else iter(())

    def _tried(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        if len(text) < _SHORT:
            yield from self.compiled.finditer(text, start, end)
            return
        places = self._places if text is self._text else self._places_in(text)
        heads, keys = _heads(text), places[bisect_left(places, start) : bisect_left(places, end)]
        holding = [bisect_right(heads, at) - 1 for at in keys]
        for word in sorted({word - before for word in holding for before in self._leading}):
            begin = heads[word] if word >= 0 else -1
            if begin >= start and (found := self.compiled.match(text, begin, end)) is not None:
                yield found
                start = found.end()


def _any_between(places: Sequence[int], start: int, end: int) -> bool:
    first = bisect_left(places, start)
    return first < len(places) and places[first] < end


@lru_cache(maxsize=4)
def _heads(text: str) -> Sequence[int]:
    """Where each word of a text begins."""
    return [word.start() for word in _WORD.finditer(text)]


_WORD = re.compile(r"\w+")


def _telling(keys: Iterable[str]) -> list[str]:
    """The longest word of each key; one that holds another of them says nothing more."""
    words = {max(key.split(), key=len) for key in keys}
    return sorted(word for word in words if not any(word != other and other in word for other in words))


def _leading(keys: Sequence[str]) -> list[int]:
    """How many words of a key may stand before the one that is sought."""
    found, sought = set[int](), _telling(keys)
    for key in keys:
        longest = max(key.split(), key=len)
        at = key.index(longest) + next(longest.index(word) for word in sought if word in longest)
        found.add(bisect_right(_heads(key), at) - 1)
    return sorted(found)


def _numbers(words: Iterable[str]) -> frozenset[int]:
    """The numbers of some words, the new ones put down."""
    return frozenset(_KEYS.setdefault(word, len(_KEYS)) for word in words)


def _bits(numbers: Iterable[int]) -> int:
    """Some numbers as the bits of one, so that two sets of hundreds meet in one step."""
    return sum(1 << number for number in numbers)


class _Held(NamedTuple):
    """Where each key begins in a text, by its number, without those that it does not hold; and these as bits."""

    places: Mapping[int, Sequence[int]]
    bits: int


@lru_cache(maxsize=4)
def _held(text: str, keys: int) -> _Held:
    """What a text holds of the keys made so far, of which there are so many."""
    found = dict[int, list[int]]()
    for key, start, _ in _automaton(keys).find_matches_as_indexes(text, overlapping=True):
        found.setdefault(key, []).append(start)
    return _Held(found, _bits(found))


@lru_cache(maxsize=1)
def _automaton(_: int) -> AhoCorasick:
    """All keys made so far in one automaton; it is made anew where their number has grown."""
    return AhoCorasick(list(_KEYS))
