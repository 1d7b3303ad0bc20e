"""Names of places made comparable: one key for the spellings of a name, and a looser skeleton as a second try.

A key is a folded name without diacritics, apostrophes, hyphens and its leading article. A skeleton keeps only the
consonants that survive transliteration, so that "Sha'fah", "Al Shaafa" and الشعفة share one; it says little, so
whoever uses it must ask for more than equality.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from ..folding.text import fold_name

#: signs written for hamza and ayn in romanised Arabic, all of them left out
APOSTROPHES = "'`´ʹʻʼʽʾʿˈ′"
#: words written short before the rest of a name ("St. Example", "Ft. Example"), and what they stand for
SHORT_FORMS = {"st": "saint", "ft": "fort", "mt": "mount"}
_OTHER_FORMS = SHORT_FORMS | {long: short for short, long in SHORT_FORMS.items()}
_ODD_LATIN = dict(zip("øđıłßæœðþħə", "odilsaodthe", strict=True))
_LATIN_MARKED = re.compile("[ß-öø-ɏḀ-ỿə]")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_NOT_WORD = re.compile(r"[\W_]+")
#: the Arabic article as romanised: before a sun letter it takes that letter, and only then
ARTICLE = re.compile(
    r"(?:[aeu]l|(?=.. ?d)[ae]d|(?=.. ?n)[ae]n|(?=.. ?r)[ae]r|(?=.. ?s)[ae]s|(?=.. ?t)[ae]t|(?=.. ?z)[ae]z"
    r"|(?=... ?sh)[ae]sh|(?=... ?th)[ae]th|(?=... ?dh)[ae]dh) "
)
_INNER_ARTICLE = re.compile(r" (?:[aeui][ldnrstz]|[ae](?:sh|th|dh)) ")
_ARABIC_CONSONANT = {
    "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "h", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s",
    "ش": "$", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m",
    "ن": "n", "ه": "h", "پ": "b", "چ": "$", "ژ": "j", "ڤ": "f",
}  # fmt: skip
_DIGRAPHS = (("tch", "$"), ("sch", "$"), ("sh", "$"), ("ch", "$"), ("kh", "h"), ("gh", "g"), ("dh", "d"),
             ("th", "t"), ("ph", "f"), ("dj", "j"), ("ck", "k"), ("c", "k"), ("x", "ks"), ("q", "k"), ("p", "b"),
             ("v", "f"))  # fmt: skip
_LATIN_VOWELS = re.compile("[aeiouwy ]+|h$|(?<=[aeiouwy])h(?= )")
_DOUBLED = re.compile(r"(.)\1+")
_ARABIC_LETTER = re.compile("[\u0620-\u064a\u0671-\u06d3]")


@dataclass(frozen=True, slots=True)
class NameKey:
    """A name without its leading article, and whether it was written with one."""

    key: str
    article: bool


def plain_latin(folded: str) -> str:
    """Folded text with every marked Latin letter as its plain one; the length stays the same."""
    return _LATIN_MARKED.sub(_plain_letter, folded) if not folded.isascii() else folded


def _plain_letter(found: re.Match[str]) -> str:
    letter = found.group()
    return _ODD_LATIN.get(letter) or unicodedata.normalize("NFD", letter)[0].lower()


@lru_cache(maxsize=1 << 16)  # the same few names are compared in every report
def plain_name(name: str) -> str:
    """A name as it is compared: folded, no marks or apostrophes, words parted by one blank; the article stays."""
    return _NOT_WORD.sub(" ", _APOSTROPHE.sub("", plain_latin(fold_name(name)))).strip()


def split_article(plain: str) -> NameKey:
    """A plain name apart from its leading article: "al bab" and الباب both stand for a key that had one."""
    if plain.startswith("ال") and len(plain) > 4:
        return NameKey(plain[2:], True)
    found = ARTICLE.match(plain)
    return NameKey(plain[found.end() :], True) if found else NameKey(plain, False)


def name_key(name: str) -> str:
    """The key under which all close spellings of a name meet."""
    return split_article(plain_name(name)).key


def other_form(plain: str) -> str | None:
    """A plain name with its first word written short, or in full: "st paul" for "saint paul", and back."""
    first, _, rest = plain.partition(" ")
    return f"{_OTHER_FORMS[first]} {rest}" if rest and first in _OTHER_FORMS else None


def is_arabic(text: str) -> bool:
    """Whether the text has a letter of the Arabic script."""
    return _ARABIC_LETTER.search(text) is not None


def skeleton(key: str) -> str:
    """The consonants of a key that survive transliteration, the same for both scripts: "hajin" and هجين give "hjn"."""
    return _arabic_skeleton(key) if is_arabic(key) else _latin_skeleton(key)


def _arabic_skeleton(key: str) -> str:
    words = [word[2:] if word.startswith("ال") and len(word) > 3 else word for word in key.split()]
    bare = "".join(word.removesuffix("ه") for word in words)
    return _DOUBLED.sub(r"\1", "".join(_ARABIC_CONSONANT.get(letter, "") for letter in bare))


def _latin_skeleton(key: str) -> str:
    bare = _INNER_ARTICLE.sub(" ", f" {key} ").strip()
    for written, sound in _DIGRAPHS:
        bare = bare.replace(written, sound)
    return _DOUBLED.sub(r"\1", _LATIN_VOWELS.sub("", bare))
