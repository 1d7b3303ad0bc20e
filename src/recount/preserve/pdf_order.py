"""Letters as they are seen, put into the order in which they are read.

A PDF says which sign is drawn where, and nothing of reading order. Within a line of a right-to-left page this turns
round what the Unicode Bidirectional Algorithm did when the page was made: letters go from right to left, numbers and
Latin words within them from left to right.

*Source*: Unicode Standard Annex #9, read backwards: W4 (separators within numbers), W7 (numbers after Latin letters),
N0 and N1 (brackets and neutral signs), L4 (mirrored signs). Where two logical orders give one picture ("3 Watch" and
"Watch 3"), the choice is said at the rule.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from .pdf_glyphs import Glyph

_SEPARATORS = set(",./:\u060c\u066b\u066c")
_MIRRORED = {"(": ")", "[": "]", "{": "}", "<": ">", "«": "»", "‹": "›"}
_MIRRORS = {**_MIRRORED, **{closing: opening for opening, closing in _MIRRORED.items()}}
#: words of which the first or last letters show which way they run
_WORD = re.compile("[\u0621-\u064a]{3,}")
_NEVER_FIRST = re.compile("^[ةى]")
_NEVER_LAST = re.compile("[ةى]$")


class Kind(Enum):
    """What a sign does to the order of its line."""

    RIGHT_TO_LEFT = "R"
    LEFT_TO_RIGHT = "L"
    DIGIT = "D"
    SPACE = "S"
    NEUTRAL = "N"


@dataclass(frozen=True, slots=True)
class Sign:
    """One piece of a line, with its kind."""

    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Manner:
    """How a document was drawn, as found from its pages.

    `mirrored`: brackets are stated as they look, and so the wrong way round for a reader from the right.
    `unordered`: right-to-left letters were drawn from left to right, by a program that knows nothing of them.
    """

    mirrored: bool = True
    unordered: bool = False


def kind_of(text: str) -> Kind:
    """The kind of a sign, by its first character."""
    stated = unicodedata.bidirectional(text[0])
    if stated in ("R", "AL"):
        return Kind.RIGHT_TO_LEFT
    if stated in ("EN", "AN") and unicodedata.category(text[0]) == "Nd":
        return Kind.DIGIT
    if stated == "L":
        return Kind.LEFT_TO_RIGHT
    return Kind.SPACE if text.isspace() else Kind.NEUTRAL


def with_marks(glyphs: Sequence[Glyph], as_written: bool | None = None) -> list[Glyph]:
    """The glyphs with each vowel sign joined to its letter. `as_written` is found where it is not given.

    Where a mark is drawn says little: its place depends on how the font was cut. So the neighbour in the order of
    drawing decides, the one after it where words are drawn from their left end, the one before it where they are
    drawn as they are written; the other neighbour only where that one is far away.
    """
    letters = [glyph for glyph in glyphs if not glyph.is_mark and not glyph.text.isspace()]
    marks = [glyph for glyph in glyphs if glyph.is_mark]
    if not marks or not letters:
        return list(glyphs)
    if as_written is None:
        as_written = _drawn_as_written(letters)
    taken: dict[int, list[Glyph]] = {}
    for mark in marks:
        letter = _letter_of(mark, letters, as_written)
        taken.setdefault(letter.turn, []).append(mark)
    joined = []
    for glyph in glyphs:
        if glyph.is_mark:
            continue
        above = sorted(taken.get(glyph.turn, ()), key=lambda mark: mark.turn, reverse=not as_written)
        joined.append(replace(glyph, text=glyph.text + "".join(mark.text for mark in above)) if above else glyph)
    return joined


def _drawn_as_written(letters: Sequence[Glyph]) -> bool:
    """True where successive right-to-left letters mostly step to the left."""
    leftward = rightward = 0
    for one, other in pairwise(letters):
        if abs(one.baseline - other.baseline) < 0.2 * one.size and kind_of(other.text) is Kind.RIGHT_TO_LEFT:
            leftward += other.left < one.left
            rightward += other.left > one.left
    return leftward > rightward


def _letter_of(mark: Glyph, letters: Sequence[Glyph], as_written: bool) -> Glyph:
    before = [letter for letter in letters if letter.turn < mark.turn][-1:]
    after = [letter for letter in letters if letter.turn > mark.turn][:1]
    for letter in (*before, *after) if as_written else (*after, *before):
        if _distance(mark, letter) <= 1:
            return letter
    return min(letters, key=lambda letter: _distance(mark, letter))


def _distance(mark: Glyph, letter: Glyph) -> float:
    """How far a mark is from a letter, in sizes of the letter."""
    middle = (mark.left + mark.right) / 2
    across = max(letter.left - middle, middle - letter.right, 0)
    return max(across, abs(mark.baseline - letter.baseline) / 1.5) / letter.size


def read_line(signs: Sequence[Sign], rightward: bool, manner: Manner) -> str:
    """The text of one line in logical order. `signs` are as seen, from left to right.

    `rightward` is true for a line that begins at the left.
    """
    if manner.unordered:
        return _text(signs)
    if not rightward:
        return _text(_from_the_right(list(reversed(signs)), manner))
    return _text(_from_the_left(signs, manner))


def _from_the_left(signs: Sequence[Sign], manner: Manner) -> list[Sign]:
    """A left-to-right line, in which right-to-left words stand as one run from the first to the last of them."""
    read: list[Sign] = []
    at = 0
    while at < len(signs):
        if signs[at].kind is not Kind.RIGHT_TO_LEFT:
            read.append(signs[at])
            at += 1
            continue
        last = end = at
        while end < len(signs) and signs[end].kind is not Kind.LEFT_TO_RIGHT:
            last = end if signs[end].kind is Kind.RIGHT_TO_LEFT else last
            end += 1
        read += _from_the_right(list(reversed(signs[at : last + 1])), manner)
        at = last + 1
    return read


def _from_the_right(signs: Sequence[Sign], manner: Manner) -> list[Sign]:
    """A right-to-left line; `signs` run from the right. What is not a right-to-left letter is looked at as a stretch,
    for only its neighbours say which way it runs."""
    read: list[Sign] = []
    at = 0
    while at < len(signs):
        end = at
        while end < len(signs) and signs[end].kind is not Kind.RIGHT_TO_LEFT:
            end += 1
        if end > at:
            read += _stretch(signs[at:end], manner)
        if end < len(signs):
            read.append(signs[end])
        at = end + 1
    return read


def _stretch(signs: Sequence[Sign], manner: Manner) -> list[Sign]:
    """Latin words, numbers and neutral signs between right-to-left letters; `signs` run from the right."""
    latin = [index for index, sign in enumerate(signs) if sign.kind is Kind.LEFT_TO_RIGHT]
    if not latin:
        return _numbers(signs, manner)
    first, last = _latin_run(signs, latin[0], latin[-1])
    before, after = signs[:first], signs[last + 1 :]
    return [*_numbers(before, manner), *reversed(signs[first : last + 1]), *_numbers(after, manner)]


def _latin_run(signs: Sequence[Sign], first: int, last: int) -> tuple[int, int]:
    """From where to where a stretch runs from left to right: its Latin words, and the numbers that go with them.

    A number right of a Latin word follows it where nothing or a hyphen parts them ("F-16"). Where a blank does, it
    follows a word with a capital letter ("Boeing 747") and stands before any other ("12 km").
    """
    while last + 1 < len(signs) and signs[last + 1].kind is Kind.DIGIT:
        last += 1
    number = first - 1
    while number >= 0 and signs[number].kind is not Kind.DIGIT and signs[number].text in "- \u2010\u2011":
        number -= 1
    if number >= 0 and signs[number].kind is Kind.DIGIT and _follows(signs, number, first):
        first = number
        while first > 0 and _goes_on(signs, first):
            first -= 1
    return _with_bracket(signs, first, last), last


def _follows(signs: Sequence[Sign], number: int, first: int) -> bool:
    if not any(sign.kind is Kind.SPACE for sign in signs[number + 1 : first]):
        return True
    end = first
    while end + 1 < len(signs) and signs[end + 1].kind is Kind.LEFT_TO_RIGHT:
        end += 1
    return signs[end].text[:1].isupper()


def _goes_on(signs: Sequence[Sign], first: int) -> bool:
    """True where the sign right of a number belongs to it."""
    if signs[first - 1].kind is Kind.DIGIT:
        return True
    return signs[first - 1].text in _SEPARATORS and first > 1 and signs[first - 2].kind is Kind.DIGIT


def _with_bracket(signs: Sequence[Sign], first: int, last: int) -> int:
    """The run's right end, with the bracket that closes one opened inside it."""
    inside = [sign.text for sign in reversed(signs[first : last + 1])]
    for opening, closing in _MIRRORED.items():
        if inside.count(opening) > inside.count(closing) and first > 0 and signs[first - 1].text == closing:
            return first - 1
    return first


def _numbers(signs: Sequence[Sign], manner: Manner) -> list[Sign]:
    """A stretch without Latin letters: each number from left to right, brackets turned to face the reader."""
    read: list[Sign] = []
    at = 0
    while at < len(signs):
        end = at + 1
        if signs[at].kind is Kind.DIGIT:
            while end < len(signs) and _in_number(signs, end):
                end += 1
            read += reversed(signs[at:end])
        else:
            read.append(_facing(signs[at]) if manner.mirrored else signs[at])
        at = end
    return read


def _in_number(signs: Sequence[Sign], at: int) -> bool:
    if signs[at].kind is Kind.DIGIT:
        return True
    return signs[at].text in _SEPARATORS and at + 1 < len(signs) and signs[at + 1].kind is Kind.DIGIT


def _facing(sign: Sign) -> Sign:
    return replace(sign, text=_MIRRORS[sign.text]) if sign.text in _MIRRORS else sign


def _text(signs: Sequence[Sign]) -> str:
    return "".join(sign.text for sign in signs)


def balance(text: str) -> int:
    """How many brackets of a text close one that was opened before, less those that do not."""
    score = 0
    waiting: list[str] = []
    for char in text:
        if char in _MIRRORED:
            waiting.append(_MIRRORED[char])
        elif char in _MIRRORS:
            if waiting and waiting[-1] == char:
                waiting.pop()
                score += 1
            else:
                score -= 1
    return score


def runs_backwards(text: str) -> bool:
    """True where Arabic words stand back to front: letters that only end a word begin more of them than they end.

    The article counts too, which begins words, and read backwards ends them with lam and alef.
    """
    forward = backward = 0
    for found in _WORD.finditer(text):
        word = found[0]
        forward += bool(_NEVER_LAST.search(word)) + word.startswith("ال")
        backward += bool(_NEVER_FIRST.search(word)) + word.endswith("لا")
    return backward >= 3 and backward > 2 * forward
