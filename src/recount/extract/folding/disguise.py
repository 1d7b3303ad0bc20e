"""Marks put inside an Arabic word against moderation: «استشها.د», «ق*صف», «اس/تش/هاد», «قـtـل», «شـ هيـ د».

A full stop between two words without a blank looks the same («أمس.وقال»). So the marks of a word are taken out only
where what is left is a word that the lexicon knows for harm, attack, target or party: such words are those disguised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from ... import codebook
from .letter_shapes import Shape
from .letters import fold_letters, fold_word

_LETTER, _MARK = "[\u0620-\u063f\u0641-\u064a]", "[.*·•/|~_,،!@+^A-Za-z-]"
_INSIDE = re.compile(f"{_MARK}(?<={_LETTER}.){_MARK}?(?={_LETTER})")
#: the one mark that a shape does not tell from letters
_COMMA, _COMMA_INSIDE = "\u060c", re.compile(f"\u060c(?<={_LETTER}.)(?={_LETTER})")
_BEFORE = re.compile(f"{_LETTER}+$")
_RUN = re.compile(f"({_LETTER}+)(?:{_MARK}{{1,2}}{_LETTER}+)*")
_TATWEEL = "\u0640"
#: a blank or a Latin letter behind a tatweel, or a blank before one, and a word with such joints in it; each joint
#: begins with a character that few texts hold, so that a search leaps from one to the next
_JOINTS = (
    re.compile(f"{_TATWEEL}{_MARK}*[ A-Za-z]{_MARK}*{_TATWEEL}*(?={_LETTER})"),
    re.compile(f" {_TATWEEL}(?<={_LETTER}..){_TATWEEL}*(?={_LETTER})"),
)
_JOINED = re.compile(
    f"{_LETTER}+(?:(?:{_TATWEEL}+{_MARK}* ?{_MARK}*{_TATWEEL}*| {_TATWEEL}+|{_MARK}{{1,2}}){_LETTER}+)+"
)
_SUBJECTS = ("harm", "events", "targets", "methods", "people")
#: the lists of a party's names
_NAMED = ("words", "nameless", "adjectives")
_SHORTEST, _LONGEST = 3, 16
#: all that may stand between the letters of a disguised word
_SET_IN = re.compile("[^\u0620-\u063f\u0641-\u064a]+")


def marks_inside(text: str, shape: Shape) -> list[tuple[int, int]]:
    """The spans of the marks that disguise words of a text, by place."""
    found: list[tuple[int, int]] = []
    inside = _INSIDE if shape.glued else _COMMA_INSIDE if _COMMA in text else None
    for mark in inside.finditer(text) if inside else ():
        if any(is_known(text[start:end]) for start, end in _around(text, mark)):
            found.append(mark.span())
    if _TATWEEL in text:
        found += [m.span() for joint in _JOINTS for m in joint.finditer(text) if _joins(text, m)]
    return sorted(found)


def _joins(text: str, joint: re.Match[str]) -> bool:
    """True where the pieces on both sides of a joint, with those joined to them alike, are one known word."""
    first = joint.start()
    head, reach = max(0, first - _LONGEST), min(len(text), joint.end() + _LONGEST)
    word = next((w for w in _JOINED.finditer(text, head, reach) if w.start() <= first < w.end()), None)
    return word is not None and is_known(word[0])


def _around(text: str, mark: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The word that a mark may stand in: the letters on both sides, and these with all further marks among them."""
    first, last = mark.span()
    head = text[max(0, first - _LONGEST) : first]
    before, behind = _BEFORE.search(head), _RUN.match(text, last)
    if before is None or behind is None:
        return
    yield first - len(before[0]), behind.end(1)
    yield first - len(head.split()[-1]), behind.end()


def letters_of(word: str) -> str:
    """The Arabic letters of a word in their one form, without what is set in among them."""
    return fold_word(_SET_IN.sub("", word))


def is_known(word: str) -> bool:
    """True where the letters of a word are one that the lexicons know, whatever is set in among them or before it."""
    return _is_a_word(letters_of(word))


@lru_cache(maxsize=1 << 12)
def _is_a_word(letters: str) -> bool:
    words = _words()
    return letters in words or any(letters.startswith(front) and letters[len(front) :] in words for front in _fronts())


@cache
def _words() -> frozenset[str]:
    """The Arabic words of harm, attack, target, wounds and parties, in one form of letters."""
    named = [raw for actor in codebook.table("actors")["actor"] for role in _NAMED for raw in actor.get(role, ())]
    told = [raw for language in codebook.languages() for raw in raw_words(language)]
    return frozenset(
        word
        for raw in (*told, *named)
        for word in fold_letters(re.sub("[\u064b-\u0652\u0640]", "", raw)).split()
        if len(word) >= _SHORTEST and re.fullmatch(f"{_LETTER}+", word)
    )


def raw_words(language: str) -> Iterator[str]:
    """The entries of a language's lexicons for harm, attack, target, means, people, wounds and fates, as written."""
    for subject in _SUBJECTS:
        for entry in codebook.lexicon(language, subject).get("entry", ()):
            yield from entry["words"]
    wounds: dict[str, Any] = codebook.lexicon(language, "deaths").get("wounds", {})
    for raws in wounds.values():
        yield from raws
    for raws in codebook.lexicon(language, "persons").get("fate", {}).values():
        yield from raws


@cache
def _fronts() -> tuple[str, ...]:
    """What is written onto the front of a word."""
    return tuple(
        sorted(
            fold_letters(front)
            for language in codebook.languages()
            for front in codebook.lexicon(language, "grammar").get("syntax", {}).get("prefix", ())
            if re.fullmatch(f"{_LETTER}+", front)
        )
    )
