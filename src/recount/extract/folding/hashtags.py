"""Hashtags that tell a count: «#حلب_12شهيد», «#٣_شهداء», "#12killed" are read like the words written apart.

Only a tag in which a number comes right before a word of people or harm is opened; a year, a day or an issue in a tag
(«#مجزرة_2013», "#Day7") stays a part of its name.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from ... import codebook
from .letters import fold_letters

#: a number and the tag of one word behind it: «3 #شهداء»
_COUNTED_TAG = re.compile(r"#(?<=\d #|.\d#)([^\W\d_]+)(?![\d_])")
_NUMBER_BEFORE = re.compile(r"(?<![\w.,:/-])(\d+) ?$")
#: a tag of more than one word or number
_TAG = re.compile(r"#[^\W\d_]*[\d_]\w*")
_PIECE = re.compile(r"\d+|[^\W\d_]+")
#: between a number and the letters written onto it
_BORDER = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
_LONGEST, _FIRST_YEAR, _LAST_YEAR = 4, 1900, 2100


def opened(text: str) -> tuple[str, tuple[int, ...]]:
    """The text with blanks for the signs of its tags that tell a count, and the offsets where one is to be put in."""
    text = _with_counted_tags(text)
    tags = [tag for tag in _TAG.finditer(text) if _counts(tag[0])]
    if not tags:
        return text, ()
    parts, at, blanks = list[str](), 0, list[int]()
    for tag in tags:
        parts += (text[at : tag.start()], " " if _opens_with_a_count(tag[0]) else "#", tag[0][1:].replace("_", " "))
        at = tag.end()
        blanks += [border.start() for border in _BORDER.finditer(text, tag.start(), tag.end())]
    return "".join((*parts, text[at:])), tuple(blanks)


def _with_counted_tags(text: str) -> str:
    """The text with a blank for the sign of each tag that tells what the number before it counts."""
    for tag in _COUNTED_TAG.finditer(text):
        number = _NUMBER_BEFORE.search(text, max(0, tag.start() - _LONGEST - 2), tag.start())
        if number and _is_count(fold_letters(number[1])) and _is_counted(fold_letters(tag[1].replace("\u0640", ""))):
            text = f"{text[: tag.start()]} {text[tag.start() + 1 :]}"
    return text


@lru_cache(maxsize=1 << 12)
def _counts(tag: str) -> bool:
    """True where a number comes right before a word for people or for what befell them."""
    pieces = [fold_letters(piece) for piece in _PIECE.findall(tag)]
    return any(_is_count(first) and _is_counted(second) for first, second in pairwise(pieces))


def _opens_with_a_count(tag: str) -> bool:
    return _is_count(fold_letters(_PIECE.findall(tag)[0]))


def _is_count(piece: str) -> bool:
    if not piece.isdecimal():
        return piece in _number_words()
    return len(piece) <= _LONGEST and not _FIRST_YEAR <= int(piece) < _LAST_YEAR


def _is_counted(piece: str) -> bool:
    return piece in _counted_words()


@cache
def _number_words() -> frozenset[str]:
    return frozenset(
        fold_letters(word)
        for language in codebook.languages()
        for word, value in codebook.lexicon(language, "numbers").get("cardinals", {}).items()
        if value > 1
    )


@cache
def _counted_words() -> frozenset[str]:
    return frozenset(
        fold_letters(word)
        for language in codebook.languages()
        for subject in ("harm", "people")
        for entry in codebook.lexicon(language, subject).get("entry", ())
        for word in entry["words"]
    )
