"""Letters that stand for others inside a word against moderation: «قtل», «شـhـداء», "кilled", "kiІІed", "𝗸𝗶𝗹𝗹𝗲𝗱".

A name of a foreign make, or a word of another alphabet glued on, looks the same. So a letter is read as another only
where a word of harm, attack, target or people comes out of it. Styled letters of one alphabet (full width,
mathematical, the joined forms of Arabic) are the letters that they are drawn from, in whatever word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import islice, product

from ... import codebook
from .disguise import is_known, letters_of, raw_words
from .letter_shapes import STYLED, Shape

_ARABIC = "\u0620-\u064a"
#: one or two Latin letters right beside an Arabic one, no more of them beside; a search leaps from letter to letter
_MIXED = re.compile(f"[A-Za-z](?:(?<=[{_ARABIC}].)[A-Za-z]?(?![A-Za-z])|(?<![A-Za-z].)[A-Za-z]?(?=[{_ARABIC}]))")
_WORD = re.compile(f"[{_ARABIC}\u064b-\u0652\u0670A-Za-z]+")
_LATIN, _DIGIT = re.compile("[A-Za-z]"), re.compile("[0-9]")
_BESIDE_ARABIC = re.compile(f"[0-9](?:(?<=[{_ARABIC}].)|(?=[{_ARABIC}]))")
_WORD_WITH_DIGITS = re.compile(f"[{_ARABIC}\u064b-\u0652\u06700-9]+")
_NUMBER = re.compile("[0-9]{2}")
#: a digit or sign or two of them between Latin letters
_SIGNS = "*!|$@"
_IN_LATIN = re.compile(f"[0-9{_SIGNS}](?<=[A-Za-z].)[0-9{_SIGNS}]?(?=[A-Za-z])")
_LATIN_WITH_SIGNS = re.compile(f"[A-Za-z0-9{_SIGNS}]+")
_LONGEST, _SHORTEST_LATIN, _MOST_LATIN, _FEWEST_ARABIC, _MOST_READINGS = 24, 4, 2, 2, 64
_SHORTEST_WITH_DIGITS, _SHORTEST_STARRED = 4, 5
#: full width, joined forms of Arabic, mathematical letters
_STYLED = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufb50-\ufdfb\ufe70-\ufefc\U0001d400-\U0001d7ff]")
_LIGATURES = re.compile("[\ufef5-\ufefc]")
_ACCENTED = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f"


def has_signs(text: str, shape: Shape) -> bool:
    """True where a text holds signs that may stand for Latin letters among these."""
    return b"asa" in shape.signs and any(map(text.__contains__, _SIGNS))


def unmasked(text: str, shape: Shape) -> tuple[str, dict[int, str]]:
    """The text with each letter that stands for another one as that other, as long as it was; and the second letters
    of joined ones (lam and alef), by the offset at which they belong.
    """
    added: dict[int, str] = {}
    signs = shape.signs
    if STYLED in signs or shape.drawn:
        added = {found.end(): _plain(found[0])[1] for found in _LIGATURES.finditer(text)}
        text = _STYLED.sub(lambda found: _plain(found[0])[0], text)
    if shape.odd:
        text = _latin(text)
    if shape.spelled or has_signs(text, shape):
        text = _replaced(text, _IN_LATIN, _LATIN_WITH_SIGNS, _unsigned)
    if _has_digits_inside(signs):
        text = _replaced(text, _BESIDE_ARABIC, _WORD_WITH_DIGITS, _undigited)
    return (_arabic(text) if _is_mixed(signs) else text), added


_MIXED_SHAPES = (b"xax", b"xaax", b"sax", b"saax", b"xas", b"xaas")


def _is_mixed(signs: bytes) -> bool:
    """True where one or two Latin letters may stand beside an Arabic one."""
    if not (b"xa" in signs or b"ax" in signs):
        return False
    signs = signs.replace(b"d", b"s")
    return (
        any(map(signs.__contains__, _MIXED_SHAPES)) or signs[:3] in (b"axx", b"aax") or signs.endswith((b"xa", b"xaa"))
    )


def _has_digits_inside(signs: bytes) -> bool:
    """True where a digit may stand between two Arabic letters, or before the first of a word."""
    return b"xdx" in signs or b"sdx" in signs or signs.startswith(b"dx")


@cache
def _odd() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A letter that may stand for one of the Latin alphabet, and a word of both."""
    odd = f"{re.escape(''.join(codebook.table('look_alikes')['latin']))}{_ACCENTED}"
    return re.compile(f"[{odd}]"), re.compile(f"[A-Za-z{odd}]+")


@lru_cache(maxsize=1 << 12)
def _plain(letter: str) -> str:
    return unicodedata.normalize("NFKC", letter).strip() or letter


def _latin(text: str) -> str:
    odd, word = _odd()
    return _replaced(text, odd, word, _unmasked_latin)


def _arabic(text: str) -> str:
    return _replaced(text, _MIXED, _WORD, _unmasked_arabic)


def _replaced(text: str, sign: re.Pattern[str], word: re.Pattern[str], meant: Callable[[str], str]) -> str:
    """The text with each word that holds a sign as it is meant."""
    parts, at = list[str](), 0
    for found in sign.finditer(text):
        if found.start() >= at:
            start = _beginning(text, found.start(), at, word)
            whole = word.match(text, start)
            if whole is not None:
                parts += (text[at:start], meant(whole[0]))
                at = whole.end()
    return "".join((*parts, text[at:])) if parts else text


def _beginning(text: str, at: int, reached: int, word: re.Pattern[str]) -> int:
    first = max(reached, at - _LONGEST)
    while at > first and word.match(text[at - 1]):
        at -= 1
    return at


@lru_cache(maxsize=1 << 12)
def _unmasked_latin(word: str) -> str:
    """The word as it is meant: another only where it is a word of the lexicons, and not of one other alphabet alone."""
    if len(word) < _SHORTEST_LATIN or not (_LATIN.search(word) or _of_no_alphabet(word)):
        return word
    alike = codebook.table("look_alikes")["latin"]
    readings = product(*(letter if letter.isascii() else _stands_for(letter, alike) for letter in word))
    for reading in islice(readings, _MOST_READINGS):
        if "".join(reading).lower() in latin_words():
            return "".join(reading)
    return word


def _of_no_alphabet(word: str) -> bool:
    """Small capitals, which no alphabet has for its letters."""
    return all(unicodedata.name(letter, "").startswith("LATIN LETTER SMALL CAPITAL") for letter in word)


def _stands_for(letter: str, alike: dict[str, str]) -> str:
    return str(alike.get(letter) or alike.get(letter.lower()) or unicodedata.normalize("NFD", letter)[0])


@cache
def latin_words() -> frozenset[str]:
    """The words of harm, attack, target and people that are written in Latin letters."""
    return frozenset(
        word
        for language in codebook.languages()
        for raw in raw_words(language)
        for word in raw.lower().split()
        if len(word) >= _SHORTEST_LATIN and word.isascii() and word.isalpha()
    )


@lru_cache(maxsize=1 << 12)
def _unmasked_arabic(word: str) -> str:
    """The word with Arabic letters for its Latin ones, where that is a word and leaving them out is none."""
    latin = _LATIN.findall(word)
    if not 0 < len(latin) <= _MOST_LATIN or len(letters_of(word)) < _FEWEST_ARABIC or is_known(word):
        return word
    alike = codebook.table("look_alikes")["arabic"]
    readings = product(*(alike.get(letter.lower(), letter) if letter.isascii() else letter for letter in word))
    for reading in islice(readings, _MOST_READINGS):
        if is_known("".join(reading)):
            return "".join(reading)
    return word


@lru_cache(maxsize=1 << 12)
def _undigited(word: str) -> str:
    """The word with Arabic letters for its digits, as chats write them («جر7ى»), where that is a word and leaving them
    out is none; a number of two digits is a number.
    """
    digits = len(_DIGIT.findall(word))
    if not 0 < digits <= _MOST_LATIN or len(letters_of(word)) + digits < _SHORTEST_WITH_DIGITS:
        return word
    if _NUMBER.search(word) or is_known(word):
        return word
    alike = codebook.table("look_alikes")["digits"]
    for reading in product(*(alike.get(sign, sign) for sign in word)):
        if is_known("".join(reading)):
            return "".join(reading)
    return word


@lru_cache(maxsize=1 << 12)
def _unsigned(word: str) -> str:
    """ "K1lled", "k*lled": the one word that a Latin word with digits or stars in it may be, else the word.

    A short word with a star is as likely a curse.
    """
    stars, shortest = "*" in word, _SHORTEST_STARRED if "*" in word else _SHORTEST_LATIN
    if len(word) < shortest or sum(not sign.isalpha() for sign in word) > _MOST_LATIN:
        return word
    alike = codebook.table("look_alikes")["latin_digits"]
    pattern = re.compile("".join("[a-z]" if s == "*" else f"[{re.escape(alike.get(s, s))}]" for s in word.lower()))
    found = [known for known in latin_words() if len(known) == len(word) and pattern.fullmatch(known)]
    if not found or (stars and len(found) > 1):
        return word
    return "".join(own if own.isalpha() else meant for own, meant in zip(word, min(found), strict=True))
