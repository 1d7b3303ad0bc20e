"""Names that the words around them show to be places, whether a gazetteer knows them or not.

English: "the village of X", "X village", a line that opens "Near X, …", and "in X, Y" where Y is a known place.
Arabic: a word of kind and what follows it, "قرية X". How far a name goes is told by capitals in English and by
the first parts of compound names in Arabic.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from ...records import PlacePrecision
from ..lexicon.wordlist import alternation
from .place_heads import headed
from .place_names import ARTICLE, is_arabic, plain_name
from .place_text import Hit, PlaceText
from .place_words import SETTLEMENTS, PlaceWords, place_words, unglued

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĔĖĘĚĞĠĢĦĪĮİĶĹĻĽŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŪŬŮŰŲŴŹŻŽȘȚḐḨḪṢṬẒŻ"
_MARK = "'’‘`ʻʼʾʿ"
_INNER = "(?:(?:[aeu]l|[ae][dnrstz]|[ae]sh|[ae]th|[ae]dh|de|la|le|du|bin|ibn|abu|umm?)[ -])"
#: before a name "at" and "as" are English unless a hyphen makes them the article
_FIRST = "(?:(?:[aeu]l|bin|ibn|abu|umm?)[ -]|(?:[ae][dnrstz]|[ae]sh|[ae]th|[ae]dh)-)"
_CAPITAL_WORD = f"[{_MARK}]?[{_UPPER}](?:[^\\W\\d_]|[{_MARK}](?!s\\b))*"
_NAME = f"{_FIRST}?{_CAPITAL_WORD}(?:[ -]{_INNER}?{_CAPITAL_WORD}|-[ie] {_CAPITAL_WORD}){{0,4}}"
_NAME_HERE, _NAME_BEFORE, _NAME_REACH = re.compile(_NAME), re.compile(rf"(?<!\w)({_NAME}) $"), 48
_LEADING = re.compile(rf"{_CAPITAL_WORD}[ -]")
_ARABIC_WORD = "[\u0620-\u064a]+"
_MOST_PARTICLES, _PARTICLES = 2, frozenset("وفبلك")
_ANY_CAPITAL, _SHOUTED = re.compile(f"[{_UPPER}]"), 0.6
_CAPITALS, _SMALL = string.ascii_uppercase.encode(), string.ascii_lowercase.encode()
_KNOWN_REACH = 64


@dataclass(frozen=True, slots=True)
class Phrase:
    """A name shown to be a place: offsets in the folded text, and how exact its word of kind makes it.

    `opens` where it opens a line, as in a list of strikes, where every line is about a place of its own.
    """

    start: int
    end: int
    precision: PlacePrecision | None
    opens: bool = False


def phrases(text: PlaceText, hits: list[Hit]) -> list[Phrase]:
    """All names shown to be places, from left to right; of two that overlap the longer."""
    found = [*_line_openings(text)]
    if _ANY_CAPITAL.search(text.cased):
        found += _typed(text)
        if hits and not _is_shouted(text.cased):
            found += _beside_known(text, hits)
    if is_arabic(text.folded):
        found += _arabic(text)
        found += _landmarks(text, hits)
    found += [Phrase(*span, PlacePrecision.VILLAGE) for span in headed(text, hits, _CAPITAL_WORD)]
    found.sort(key=lambda phrase: (phrase.start, -phrase.end))
    kept: list[Phrase] = []
    for phrase in found:
        if not kept or phrase.start >= kept[-1].end:
            kept.append(phrase)
    return kept


def tells_by_capitals(text: PlaceText) -> bool:
    """Whether the text is in a script that has capitals, and they tell names from words."""
    return not is_arabic(text.folded) and not _is_shouted(text.cased)


def _is_shouted(cased: str) -> bool:
    """Whether the text is in capitals throughout, so that a capital tells nothing."""
    letters = cased[:600].encode("ascii", "ignore")
    capitals, small = (len(letters) - len(letters.translate(None, case)) for case in (_CAPITALS, _SMALL))
    return capitals > _SHOUTED * (capitals + small)


def _line_openings(text: PlaceText) -> Iterator[Phrase]:
    if not any(word in text.folded for word in place_words().introduced["opening"]):
        return
    opening, joined = _opening_patterns()
    for found in opening.finditer(text.cased):
        name = joined.split(found.group(1))[0]
        if len(name.split()) <= 4 and any(c.isupper() for c in name[:4]):
            yield Phrase(found.start(1), found.start(1) + len(name), None, opens=True)


@cache
def _opening_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A line that opens with a place, up to its first comma or colon; and what parts that place from a larger one."""
    introduced = place_words().introduced
    opening = (
        rf"^[ \t]*(?:[-–—•*·>][ \t]*)*(?i:{alternation(introduced['opening'])})[ \t]+([^,:;.\n]{{2,48}}?)[ \t]*[,:]"
    )
    return re.compile(opening, re.MULTILINE), re.compile(rf" (?:{alternation(introduced['joined'])}) (?=[{_UPPER}])")


def _typed(text: PlaceText) -> Iterator[Phrase]:
    """Names beside a word of kind. The word is sought first, in small letters: it is rarer than a capital."""
    for found in _type_pattern().finditer(text.folded):
        kind = found.group(1)
        if not found.group(2) and _of_an_office(text, found.end()):
            continue
        precision = place_words().types[" ".join(kind.split())]
        before = None if kind in place_words().loose else _NAME_BEFORE.search(text.cased, *_reach_before(found))
        name = _NAME_HERE.match(text.cased, found.end()) if found.group(2) else None
        if before and name and precision in SETTLEMENTS and text.folded.endswith("the ", 0, before.start(1)):
            before = None  # "the Euphrates town of A" lies on the river, and is A
        own = [*_trimmed(text, before.start(1), before.end(1), precision)] if before else []
        yield from own
        if not own and name:
            yield from _trimmed(text, found.end(), name.end(), precision)


def _of_an_office(text: PlaceText, end: int) -> bool:
    """ "District Attorney", "district court": a word of kind that is part of a name for an office."""
    behind = text.folded[end : end + _OFFICE_REACH].split()[:1] if text.folded[end : end + 1] == " " else []
    return bool(behind) and behind[0].strip(",.;:") in place_words().introduced["of_offices"]


#: characters behind a word of kind in which the next word ends
_OFFICE_REACH = 14


def _reach_before(found: re.Match[str]) -> tuple[int, int]:
    """Where a name before a word of kind may stand: from the beginning of a word, some way back, up to the word."""
    back = max(0, found.start() - _NAME_REACH)
    return found.string.rfind(" ", 0, back) + 1, found.start()


@cache
def _type_pattern() -> re.Pattern[str]:
    kinds = alternation((word for word in place_words().types if not is_arabic(word)), guard=r"(?<!\w.)")
    return re.compile(rf"({kinds})\b( (?:{alternation(place_words().introduced['by_kind'])}) (?:the )?)?")


def _trimmed(text: PlaceText, start: int, end: int, precision: PlacePrecision | None) -> Iterator[Phrase]:
    """The name without ordinary words that only stand before it with a capital ("In Hajin village")."""
    words = place_words()
    while (lead := _LEADING.match(text.cased, start, end)) and text.folded[start : lead.end() - 1] in words.ordinary:
        if ARTICLE.match(text.folded[start:end].replace("-", " ")):
            break
        start = lead.end()
    if not _is_ordinary(words, text.folded[start:end]):
        yield Phrase(start, end, precision)


def _is_ordinary(words: PlaceWords, name: str) -> bool:
    return name in words.ordinary or name in words.types or plain_name(name) in words.stop or len(name) < 3


def _beside_known(text: PlaceText, hits: list[Hit]) -> Iterator[Phrase]:
    """Names after a preposition that a known place follows: "in Tal Saman, Raqqa"."""
    starts = {hit.start for hit in hits}
    introduced, to_known = _beside_patterns()
    for found in introduced.finditer(text.cased):
        end = found.end(1)
        near = (at for at in starts if end < at <= end + _KNOWN_REACH)
        if any(to_known.match(text.folded, end, at) for at in near):
            yield from _trimmed(text, found.start(1), end, None)


@cache
def _beside_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A name after a preposition; and what may stand between it and a known place, another spelling among it."""
    words = place_words().introduced
    joined = rf"\s*(?:[(/][^,.\n]{{0,40}})?(?:,|,?\s+(?:{alternation(words['joined'])})\b)[\w '-]{{0,24}}$"
    return re.compile(rf"{_in_any_case(words['before'])}\s+(?:the )?({_NAME})"), re.compile(joined)


def _in_any_case(words: Iterable[str]) -> str:
    """A pattern for words in any case, which opens with their first letters: a search leaps from one to the next."""
    rest: dict[str, list[str]] = {}
    for word in words:
        rest.setdefault(word[0], []).append(word[1:])
    branches = (f"(?<=[{c.upper()}{c}])(?i:{alternation(ends)})" for c, ends in sorted(rest.items()))
    heads = "".join(f"{c.upper()}{c}" for c in sorted(rest))
    return rf"[{heads}](?<!\w.)(?:{'|'.join(branches)})"


def _arabic(text: PlaceText) -> Iterator[Phrase]:
    """Names behind a word of kind. An automaton seeks the word: it leaps over a text in a fifth of a pattern's time."""
    words, folded, reached = place_words(), text.folded, 0
    kinds, name = _arabic_kinds(), _arabic_name()
    for number, start, end in kinds.automaton.find_matches_as_indexes(folded, overlapping=True):
        if start < reached or not _begins(folded, start):
            continue
        if found := name.match(folded, end):
            reached = found.end()
            kind = kinds.words[number]
            if length := _name_length(kind, found.group(1), found.group(2), found.group(3)):
                yield Phrase(found.start(1), found.end(length), words.types[kind])


@cache
def _arabic_name() -> re.Pattern[str]:
    """Up to three words behind a word of kind, «قرية تدعى» before them or not."""
    called = alternation(word for word in place_words().introduced["by_kind"] if is_arabic(word))
    word = f"({_ARABIC_WORD})"
    return re.compile(rf"[ _]*(?:{called} )?[#\"(]?{word}(?:[ _]{word})?(?:[ _]{word})?")


def _begins(folded: str, start: int) -> bool:
    """Whether a word begins at an offset, with at most two particles written onto it."""
    head = start
    while head and "\u0620" <= folded[head - 1] <= "\u064a":
        head -= 1
    return head == start or (start - head <= _MOST_PARTICLES and _PARTICLES.issuperset(folded[head:start]))


class _Kinds(NamedTuple):
    """An automaton for the Arabic words of kind, each before what may part it from a name, and the word of each hit."""

    automaton: AhoCorasick
    words: tuple[str, ...]


@cache
def _arabic_kinds() -> _Kinds:
    words = sorted(word for word in place_words().types if is_arabic(word))
    parted = [f"{word}{mark}" for word in words for mark in " _"]
    return _Kinds(AhoCorasick(parted), tuple(word for word in words for _ in " _"))


def _landmarks(text: PlaceText, hits: list[Hit]) -> Iterator[Phrase]:
    """Landmarks whose name holds their word of kind, «سد تشرين», other than those named after a known place."""
    if not any(map(text.folded.__contains__, _landmark_openings())):
        return
    words = place_words()
    for found in _landmark_pattern().finditer(text.folded):
        ordinary = any(word in words.ordinary or word in words.types for word in unglued(found.group(2)))
        if not ordinary and not any(hit.start < found.end() and found.start() < hit.end for hit in hits):
            yield Phrase(found.start(1), found.end(), PlacePrecision.LANDMARK)


@cache
def _landmark_openings() -> tuple[str, ...]:
    """What every landmark opens with, its word of kind and the signs beside it: rarer than the letters of the word."""
    return tuple(f"{a}{word}{b}" for a in " #بل" for word in sorted(place_words().landmark_whole) for b in " _")


@cache
def _landmark_pattern() -> re.Pattern[str]:
    words = place_words()
    shown = [*(word for word in words.evidence if is_arabic(word)), *words.landmark_struck]
    before = rf"(?:(?<![\u0620-\u064a]){alternation(shown)} +#?|#|(?<![\u0620-\u064a])[بل])"
    return re.compile(rf"{before}({alternation(words.landmark_whole)})[ _]+#?({_ARABIC_WORD})")


@lru_cache(maxsize=1 << 14)
def _name_length(kind: str, first: str, second: str | None, third: str | None) -> int:
    """How many of the words after a word of kind are the name; 0 where they are no name."""
    words = place_words()
    if len(first) < 3 and not (first in words.heads and second):
        return 0
    if any(word in words.ordinary or word in words.types for word in unglued(first)):
        return 0
    if kind in words.loose and first not in words.heads:
        return 0
    if first not in words.heads or not second or second in words.ordinary:
        return 1
    return 3 if second in words.heads and third and third not in words.ordinary else 2
