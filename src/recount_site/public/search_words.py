"""Words made comparable for the search, so that a name is found however it is spelled.

The law of this module: folding is a table of single characters and a list of replacements, and nothing else. The
browser gets both as data and applies them by the same few lines (`static/public/search.js`), so that what is
baked and what is typed fold alike. The table is made by the folding that reading uses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from recount.extract.folding.text import fold_name

#: blocks of characters that fold to something else: Latin with accents, Arabic with its presentation forms, marks
_BLOCKS = (
    (0x00A0, 0x024F), (0x02B0, 0x036F), (0x0600, 0x06FF), (0x0750, 0x077F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
    (0xFB50, 0xFDFF), (0xFE70, 0xFEFF), (0xFF10, 0xFF19),
)  # fmt: skip
#: apostrophes, hamza and ayn signs of transliteration: parts of a word, and heard by few
_INSIDE_WORDS = "'`\u2018\u2019\u02bc\u02be\u02bf\u02bb\u0621"
#: a glued conjunction or preposition and the article before at least two letters
ARTICLE = r"^(?:[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0644\u0644|\u0627\u0644))(?=..)"
#: articles of transliterated names written as words of their own, without the one letter they share with nothing
PARTICLES = frozenset({"al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "ed", "er", "es", "esh", "et", "ez"})
#: replacements that bring spellings of one sound together, in this order; patterns that both languages understand
SOUNDS = (
    ("sh|ch", "S"), ("kh", "K"), ("gh|j", "g"), ("dh", "d"), ("th", "t"), ("ph|v", "f"), ("[qc]", "k"), ("z", "s"),
    ("p", "b"), ("ou|oo|w", "u"), ("[ae][iy]|ee|y", "i"), ("^[ae]l(?=.{4})", ""), (r"^[ae](?=(.)\1)", ""), ("h", ""),
    ("e", "i"), ("o", "u"), (r"(.)(?=\1)", ""), ("[aiu]+$", ""),
)  # fmt: skip
#: a shorter sound is everybody's
LEAST_SOUND = 2
#: a shorter word is compared by its letters alone
LEAST_SPOKEN = 3

_WORD = re.compile(r"[^\W_]+")
_LATIN = re.compile(r"^[a-z]+$")


@cache
def table() -> Mapping[str, str]:
    """Every character that folds to something other than itself, with what it folds to; "" where it is dropped."""
    characters = [*(chr(code) for first, last in _BLOCKS for code in range(first, last + 1)), *_INSIDE_WORDS]
    folded_characters = {character: _folded_character(character) for character in characters}
    return {character: folded for character, folded in folded_characters.items() if folded != character}


def _folded_character(character: str) -> str:
    if character in _INSIDE_WORDS:
        return ""
    parts = unicodedata.normalize("NFKD", character)
    kept = "".join(part for part in parts if not unicodedata.combining(part))
    if parts and not kept:
        return ""
    composed = fold_name(unicodedata.normalize("NFKC", kept))
    return composed if composed or not kept.isspace() else " "


def folded(text: str) -> str:
    """The text with every character folded: one letter for all forms of alef, Latin digits, no vowel marks."""
    found = table()
    return "".join(found.get(character, character) for character in _lowered(text))


def _lowered(text: str) -> str:
    """ASCII capitals as small letters; all others are the table's."""
    return re.sub("[A-Z]+", lambda capitals: capitals.group().lower(), text)


def keys(text: str) -> Iterator[str]:
    """The words of a text as the search knows them: folded, without the article."""
    for word in _WORD.findall(folded(text)):
        if word not in PARTICLES:
            yield re.sub(ARTICLE, "", word)


def sound(word: str) -> str:
    """What spellings of a transliterated name share: "Sha'afa", "Shaafah" and "Shafah" are one; "" where it tells
    too little.
    """
    if len(word) < LEAST_SPOKEN or not _LATIN.match(word):
        return ""
    for pattern, instead in SOUNDS:
        word = re.sub(pattern, instead, word)
    return word if len(word) >= LEAST_SOUND else ""
