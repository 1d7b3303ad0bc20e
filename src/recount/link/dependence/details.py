"""The details of a text that outlive translation: figures and names, in the order in which they are told.

Figures are compared by their value, in digits or in words, and names by their consonants, which Arabic and Latin
letters share ("Barakat", "بركات": b-r-k-t). Years, parts of dates and numbers up to three say too little and are left
out, and so is what any two accounts of one event may share: its toll, the names of the place, province and country
where people were harmed, of the armed parties and of the publisher. Only words near what the reader made a claim of
are looked at, so that the furniture of a page tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from ...codebook import common_words, languages, lexicon, table
from ...records import Reading, Span
from ..terms.rules import TranslatedRules, rules
from ..terms.words import consonants, fold, is_arabic, tokens

_WORD = re.compile(r"[^\W_]+")
_DIGITS = 6  # longer numbers are marks of pages and posts
_YEARS = range(1900, 2100)
_INITIALS = 5  # letters; a word as short in capitals is an abbreviation
#: consonants from which a name is firm enough to be looked up by
FIRM = 3
_CLOCK = re.compile(r"[\d:./-]*[:/.-]\d")

Key = int | str


@dataclass(frozen=True, slots=True)
class Detail:
    """A figure or a name of a text: the word by its number, what it is compared by, and as it is written.

    `keys` are several where an Arabic word may bear a particle or may not.
    """

    at: int
    keys: tuple[Key, ...]
    stated: str


@dataclass(frozen=True, slots=True)
class Details:
    """The details of one report, in order, and in which letters most of its words are written."""

    arabic: bool
    told: tuple[Detail, ...]


def details_of(reading: Reading) -> Details:
    """The details near a report's claims; none where it has no claims."""
    text, told, arabic, number = reading.report.text, list[Detail](), 0, 0
    known = _known_to_all(reading)
    for span in _near([claim.span for claim in reading.claims], len(text)):
        words = list(_WORD.finditer(text, span.start, span.end))
        dates = _dates(text, words)
        for match in words:
            number += 1
            word = match.group()
            in_arabic, keys = _seen(word)
            arabic += 1 if in_arabic else -1
            if keys and match.start() not in dates and known.isdisjoint(keys):
                told.append(Detail(number, keys, word))
        number += rules().translated.within  # what is not looked at lies between
    return Details(arabic > 0, tuple(one for one in told if _in_letters(one, arabic > 0)))


def _known_to_all(reading: Reading) -> frozenset[Key]:
    """What any account of these events may tell: toll, place, province, country, parties, and its own publisher."""
    hit = [claim.where for claim in reading.claims if claim.where and claim.counts]
    around = [claim.where for claim in reading.claims if claim.where]
    named = [name for at in hit for name in (at.stated, at.name, at.name_ar)]
    named += [name for at in around for name in (at.admin1, at.country_name)]
    words = (word for name in (*named, reading.report.publisher) if name for word in tokens(name))
    counts = (count for claim in reading.claims for count in claim.counts if not count.part_of_total)
    tolls = {figure for count in counts for figure in (count.low, count.high) if figure is not None}
    return _parties() | tolls | {key for word in words for key in _keys(word.title())}


@cache
def _parties() -> frozenset[Key]:
    told = ("words", "adjectives")
    names = (name for actor in table("actors")["actor"] for kind in told for name in actor.get(kind, ()))
    found = (consonants(word) for name in names for word in tokens(name))
    return frozenset(bones for bones in found if len(bones) >= FIRM)


def _near(spans: Iterable[Span], length: int) -> Iterator[Span]:
    """The stretches of a text that lie near one of these spans, in order."""
    around, open_span = rules().translated.around, None
    for span in sorted(spans):
        near = Span(max(0, span.start - around), min(length, span.end + around))
        if open_span is not None and near.start <= open_span.end:
            open_span = Span(open_span.start, max(open_span.end, near.end))
            continue
        if open_span is not None:
            yield open_span
        open_span = near
    if open_span is not None:
        yield open_span


def _in_letters(detail: Detail, arabic: bool) -> bool:
    """Figures, and names in the letters of the text: what a text has in other letters is a handle or a quotation."""
    return isinstance(detail.keys[0], int) or _seen(detail.stated)[0] is arabic


def _dates(text: str, words: Sequence[re.Match[str]]) -> set[int]:
    """Where numbers stand that are part of a date or a time: beside a month, or joined to other numbers."""
    months, found = _months(), set[int]()
    for at, match in enumerate(words):
        if not match.group().isdigit():
            continue
        beside = [words[i] for i in (at - 1, at + 1) if 0 <= i < len(words)]
        joined = _CLOCK.match(text, match.start()) or (match.start() and text[match.start() - 1] in ":/-")
        if joined or any(fold(word.group()) in months for word in beside):
            found.add(match.start())
    return found


@lru_cache(maxsize=100_000)
def _seen(word: str) -> tuple[bool, tuple[Key, ...]]:
    """Whether a word is in Arabic letters, and what it is compared by; most words of a case come again and again."""
    return is_arabic(word), _keys(word)


def _keys(word: str) -> tuple[Key, ...]:
    folded = fold(word)
    figure = _figure(folded)
    if figure is not None:
        return () if figure <= rules().translated.small or figure in _YEARS else (figure,)
    if is_arabic(folded):
        bare = (folded[len(glued) :] for glued in _numbers().prefixes if folded.startswith(glued))
        return tuple(sorted({bones for form in bare if (bones := consonants(form)) and len(bones) > 1}))
    bones = consonants(folded) if _may_name(word, folded) else ""
    return (bones,) if len(bones) > 1 else ()


def _may_name(word: str, folded: str) -> bool:
    """Whether a word in Latin letters may be a name: written large, and neither usual, nor a month, nor initials."""
    initials = word.isupper() and len(word) <= _INITIALS
    return word[:1].isupper() and not initials and folded not in common_words("en") and folded not in _months()


def worth(key: Key) -> float:
    """How much it says that two texts share a detail: a name by its consonants, a round figure less than another."""
    weights: TranslatedRules = rules().translated
    if isinstance(key, str):
        return weights.names[min(len(key), len(weights.names) + 1) - 2]
    plain = key <= weights.low or key % 10 == 0
    return weights.low_figure if plain else weights.figure


def is_firm(key: Key) -> bool:
    """Whether a detail says enough to be looked up by: a figure, or a name of three consonants or more."""
    return isinstance(key, int) or len(key) >= FIRM


@dataclass(frozen=True, slots=True)
class _Numbers:
    values: dict[str, int]
    prefixes: tuple[str, ...]
    never: frozenset[str]


def _figure(folded: str) -> int | None:
    if folded.isdecimal():
        return int(folded) if len(folded) <= _DIGITS else -1
    numbers = _numbers()
    if folded in numbers.never:
        return -1
    bare = (folded[len(glued) :] for glued in numbers.prefixes if folded.startswith(glued))
    return next((numbers.values[form] for form in bare if form in numbers.values), None)


@cache
def _numbers() -> _Numbers:
    tables = [lexicon(language, "numbers") for language in languages()]
    glued = {fold(prefix) for table in tables for prefix in table.get("prefixes", ())} | {""}
    return _Numbers(
        {fold(word): value for table in tables for word, value in table.get("cardinals", {}).items()},
        tuple(sorted(glued, key=lambda prefix: (len(prefix), prefix))),
        frozenset(fold(word) for table in tables for word in table.get("never", ())),
    )


@cache
def _months() -> frozenset[str]:
    tables = [lexicon(language, "dates") for language in languages()]
    return frozenset(fold(month) for table in tables for month in table.get("months", ()))
