"""The words around names: titles, ages, and what never is a part of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ... import codebook
from ...records import Harm
from ..folding.text import fold_name
from .keyed import KeyedPattern, OpeningPattern
from .syntax_words import subject_pattern, subject_words
from .wordlist import alternation, is_arabic

_PART = r"(?:[A-Z][\w'’]+(?:-[\w'’]+)*|[Aa]l-[A-Z]?[\w'’]+)"
_LINK = r"(?:bin|ibn|bint|al|el|abu|Abu|de|van)"
#: a phrase in capitals that may be a name: two parts and more
NAME = rf"\b{_PART}(?:\s+(?:{_LINK}\s+)?{_PART}){{1,4}}"


@cache
def age() -> re.Pattern[str]:
    """An age right after a name: "(34)", ", 34,", "aged 34", «(12 عاما)», «البالغ من العمر 34», «/ 34 عاما»."""
    years, aged = ("|".join(map(re.escape, subject_words("persons", role))) for role in ("years", "age_after"))
    return re.compile(
        rf"\s*(?:\(\s*(\d{{1,3}})\s*(?:{years})?\s*\)|,\s*(\d{{1,3}})(?=\s*[,.)]|\s*$|\s+(?:{years}))"
        rf"|,?\s*(?:{aged})\s*(\d{{1,3}})|\s*[/-]\s*(\d{{1,3}})\s+(?:{years})(?!\w))"
    )


@cache
def age_beside() -> re.Pattern[str]:
    """A number of years right after a name, without any mark: «… 7 سنوات»."""
    return re.compile(rf"\s*,?\s+(\d{{1,3}})\s+(?:{'|'.join(map(re.escape, subject_words('persons', 'years')))})(?!\w)")


@dataclass(frozen=True, slots=True)
class Title:
    """A word before a name, and what it says of the person; `end` is where it ends in the text."""

    end: int = 0
    role: str | None = None
    sex: str | None = None
    fate: Harm | None = None

    @classmethod
    def of(cls, word: str) -> Title:
        """The title that a folded word is."""
        return _titles()[" ".join(word.split())]


@cache
def _titles() -> dict[str, Title]:
    found: dict[str, Title] = {}
    for language in codebook.languages():
        for entry in codebook.lexicon(language, "persons").get("title", ()):
            fate = Harm(entry["fate"]) if "fate" in entry else None
            made = Title(0, entry.get("role"), entry.get("sex"), fate)
            found.update({fold_name(word): made for word in entry["words"]})
    return found


@cache
def _latin_title() -> re.Pattern[str]:
    words = sorted((w for w in _titles() if w.isascii()), key=lambda w: (-len(w), w))
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, words))})\.?\s+")


@cache
def arabic_title() -> re.Pattern[str]:
    """A title in Arabic, with what is written onto its front; group `title` is the word."""
    either = alternation(word for word in _titles() if not word.isascii())
    described = rf"(?!(?:{alternation(_nouns())})(?!\s+(?!ال)[\u0620-\u064a]))"
    return re.compile(rf"(?<![\u0620-\u064a])[وبف]?{described}(?P<title>{either})(?![\u0620-\u064a])")


@cache
def _nouns() -> frozenset[str]:
    """Titles that are ordinary words as well: «المرأة المصابة», with an article behind, is no name."""
    entries = (e for language in codebook.languages() for e in codebook.lexicon(language, "persons").get("title", ()))
    return frozenset(fold_name(word) for entry in entries if entry.get("noun") for word in entry["words"])


def arabic_titles(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The Arabic titles between two offsets, by place, each as `arabic_title` matches it."""
    for letters in _title_letters().finditer(text, start, end):
        before = letters.start() - is_arabic(text[letters.start() - 1 : letters.start()])
        if found := arabic_title().match(text, max(start, before), end):
            yield found


@cache
def _title_letters() -> KeyedPattern:
    """A title without what is written onto it: a search for letters alone leaps from one to the next."""
    apart = "(?:(?<![\u0620-\u064a].)|(?<=[وبف].)(?<![\u0620-\u064a]..))"
    words = [word for word in _titles() if not word.isascii()]
    either = alternation(words, guard=apart)
    return KeyedPattern(words, rf"{either}(?![\u0620-\u064a])")


def title_before(text: str, start: int, end: int, *, whole: bool = True) -> Title | None:
    """The title at the head of a phrase, or right before where it ends; None where there is none."""
    if whole:
        found = _latin_title().match(text, start, end)
    else:
        found = next((m for m in _latin_title().finditer(text, start, end) if m.end() == end), None)
    if found is None:
        return None
    made = _titles()[found[1]]
    return Title(found.end(), made.role, made.sex, made.fate)


def title_word(word: str) -> Title | None:
    """What a word says of a person whose title it is; None for one that is no title."""
    return _titles().get(word)


@cache
def pattern(role: str) -> OpeningPattern:
    """A pattern for the words of a role of the lexicon of persons."""
    return OpeningPattern(subject_words("persons", role), subject_pattern("persons", role))


@cache
def words_of(role: str) -> frozenset[str]:
    """The words of a role of the lexicon of persons."""
    return frozenset(subject_words("persons", role))


_WORD = re.compile(r"[\w']+")


def is_nobodys(phrase: str) -> bool:
    """True for a folded phrase that is no name of a person: by any word of it ("street"), or by its last ("parish")."""
    words = _WORD.findall(phrase)
    return bool(words) and (
        not words_of("not_a_name").isdisjoint(words) or (len(words) > 1 and words[-1] in words_of("ends_no_name"))
    )


@cache
def name_stop() -> frozenset[str]:
    """Words that end an Arabic name."""
    return words_of("name_stop")
