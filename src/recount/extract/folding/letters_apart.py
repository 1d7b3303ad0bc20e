"""Words against moderation whose letters stand apart: «ش ه د ا ء», «ق.ت.ل», «ش هداء», «شه💔داء», «شهدااااء».

Abbreviations («أ ف ب») and words with a picture sign between them («شهداء🔴قصف») look the same. So what stands between
letters is taken out only where the lexicons know the word that is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .disguise import is_known
from .letter_shapes import ARABIC, Shape
from .look_alikes import latin_words

_LETTER, _IN_WORD = "[\u0620-\u063f\u0641-\u064a]", "\u0620-\u0652\u0670"
_PICTURE = "\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d"
#: picture signs before a letter, and what of a word stands on both sides, with further signs or without
_PICTURES = re.compile(f"[{_PICTURE}]+(?=[{_IN_WORD}])")
_BEFORE, _BEHIND = re.compile(f"[{_IN_WORD}]+\\Z"), re.compile(f"[{_IN_WORD}]+")
_BEFORE_ALL, _BEHIND_ALL = re.compile(f"[{_IN_WORD}][{_IN_WORD}{_PICTURE}]*\\Z"), re.compile(f"[{_IN_WORD}{_PICTURE}]+")
#: by signs of a shape: three letters or more, each alone; and one alone before a word
_ALONE, _FIRST_ALONE = re.compile(rb"(?<![xad])x(?:s{1,2}x){2,}(?![xad])"), b"sxsxxx"
_SPELLED_LATIN = b"sasasas"
_LATIN_ALONE = re.compile(rb"(?<![xad])a(?:sa){3,}(?![xad])")
_LETTERS = re.compile(f"{_LETTER}+")
#: letters that stand for no word and for no abbreviation of one («ع», «و», «د.», «أ.»)
_ALEF, _NO_WORDS = "ا", frozenset("شقجحخرصضطظغثا")
_SHORTEST, _SHORTEST_JOINED, _LONGEST = 3, 4, 16
_STRETCHED = ("ااا", "ووو", "ييي")
_STRETCH = re.compile("([اوي])\\1{2,}")


def letters_apart(text: str, shape: Shape) -> list[tuple[int, int]]:
    """The spans of what sets the letters of words apart, by kind and place."""
    found: list[tuple[int, int]] = []
    signs = shape.signs
    if shape.spelled and _SPELLED_LATIN in signs:
        found += [span for run in _LATIN_ALONE.finditer(signs) for span in _spelled_latin(text, *run.span())]
    if ARABIC not in signs:
        return found
    if b"sxs" in signs or signs.startswith(b"xs"):
        if b"sxsxs" in signs or b"sxssxs" in signs or signs.startswith(b"xsxs"):
            found += [span for run in _ALONE.finditer(signs) for span in _spelled(text, *run.span())]
        found += [(at + 1, at + 2) for at in _alone_before_a_word(signs) if _is_first(text, at)]
    if shape.pictures:
        found += [sign.span() for sign in _PICTURES.finditer(text) if _joins(text, sign)]
    if any(map(text.__contains__, _STRETCHED)):
        found += [span for sign in _STRETCH.finditer(text) for span in _stretched(text, sign)]
    return found


def _alone_before_a_word(signs: bytes) -> Iterator[int]:
    """Where one letter stands alone before a word of three or more."""
    if signs.startswith(_FIRST_ALONE[1:]):
        yield 0
    at = signs.find(_FIRST_ALONE)
    while at >= 0:
        yield at + 1
        at = signs.find(_FIRST_ALONE, at + 1)


def _spelled(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between the single letters of a run, as far as words come of them, the longest first."""
    places = [at for at in range(start, end) if _LETTERS.match(text, at)]
    if "\n" in text[start:end] or any(b - a > _SHORTEST for a, b in pairwise(places)):
        return
    first = 0
    while first + _SHORTEST <= len(places):
        lasts = range(min(len(places), first + _LONGEST), first + _SHORTEST - 1, -1)
        last = next((n for n in lasts if is_known("".join(text[at] for at in places[first:n]))), None)
        if last is not None:
            yield from ((a + 1, b) for a, b in pairwise(places[first:last]))
        first = last or first + 1


def _spelled_latin(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between single Latin letters that are one word: "k.i.l.l.e.d"."""
    places = [at for at in range(start, end) if text[at].isalpha()]
    if "\n" not in text[start:end] and "".join(text[at] for at in places).lower() in latin_words():
        yield from ((a + 1, b) for a, b in pairwise(places))


def _is_first(text: str, at: int) -> bool:
    """True for a letter alone that only makes a word with the one behind it, which is none that the lexicons know."""
    rest = _LETTERS.match(text, at + 2)
    if text[at] not in _NO_WORDS or text[at + 1] != " " or rest is None or len(rest[0]) < _SHORTEST:
        return False
    if text[at] == _ALEF and len(rest[0]) < _SHORTEST_JOINED:
        return False
    return is_known(text[at] + rest[0]) and not is_known(rest[0])


def _joins(text: str, sign: re.Match[str]) -> bool:
    """True where the letters on both sides of a picture sign are one word, with those beyond further signs or alone."""
    start, end = sign.span()
    head, tail = text[max(0, start - _LONGEST) : start], text[end : end + _LONGEST]
    for before, behind in ((_BEFORE, _BEHIND), (_BEFORE_ALL, _BEHIND_ALL)):
        one, other = before.search(head), behind.match(tail)
        if one and other and is_known(one[0] + other[0]):
            return True
    return False


def _stretched(text: str, sign: re.Match[str]) -> Iterator[tuple[int, int]]:
    """All but one of a letter written over and over, where a word is left."""
    head = _BEFORE.search(text, max(0, sign.start() - _LONGEST), sign.start())
    tail = _BEHIND.match(text, sign.end())
    if is_known((head[0] if head else "") + sign[1] + (tail[0] if tail else "")):
        yield sign.start() + 1, sign.end()
