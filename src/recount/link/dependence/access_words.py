"""Words by which a report says that its own people were there, that somebody spoke to it, or that a picture is its own.

All are folded words of one sentence; `names` are those by which the report's publisher is known, each as its words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from ...codebook import languages, lexicon
from ..terms.words import fold

_REACH = 8  # words between the one who was there and what they did
_ARTICLE = "ال"
_TO = "ل"

Names = Sequence[Sequence[str]]


def own_people(words: Sequence[str], names: Names, did: str) -> bool:
    """Whether the report's own people are said to have done one of the things that the lexicon calls `did`."""
    at = [*_staff(words, names)]
    if not at:
        return False
    for start, _ in _found(words, _phrases(did)):
        denied = any((word,) in _phrases("negation") for word in words[max(0, start - 2) : start])
        if not denied and any(abs(start - one) <= _REACH for one in at):
            return True
    return False


def credited(words: Sequence[str], names: Names) -> bool:
    """Whether a picture is credited to the report's own publisher or people, and shows what befell the place."""
    ends = [end for _, end in _found(words, _phrases("credit"))]
    if not ends or not _found(words, _phrases("shows")):
        return False
    people = set(_staff(words, names))
    return any(_named(words, end, names) or people & {end, end + 1} for end in ends)


def told_to(words: Sequence[str], names: Names) -> bool:
    """Whether somebody is said to have spoken to the report's own publisher or people."""
    if _found(words, _phrases("to_us")):
        return True
    for _, end in _found(words, _phrases("told")):
        if any(_named(words, at, names) for at in (end, end + 1)):
            return True
    return any(_addressed(words, at, names) for at in range(len(words)))


def in_general(words: Sequence[str]) -> bool:
    """Whether a sentence sums up a longer time ("since the beginning of the year")."""
    return bool(_found(words, _phrases("in_general")))


def in_first_person(words: Sequence[str]) -> bool:
    """Whether somebody tells in a sentence what they saw or heard themselves."""
    return bool(_found(words, _phrases("first_person")))


def with_people_named(words: Sequence[str]) -> bool:
    """Whether a speaker's words name a person ("Dr ..."), and not only a body."""
    return bool(_found(words, _phrases("person")))


def _named(words: Sequence[str], at: int, names: Names) -> bool:
    """Whether one of these names stands whole at this place."""
    return any(list(words[at : at + len(name)]) == list(name) for name in names)


def _addressed(words: Sequence[str], at: int, names: Names) -> bool:
    """Whether one of these names stands here with the Arabic "to": apart, or joined to it."""
    if words[at] == _TO:
        return _named(words, at + 1, names)
    if not words[at].startswith(_TO):
        return False
    bare = (words[at][1:], _ARTICLE + words[at][2:])
    return any(words[at + 1 : at + len(name)] == list(name[1:]) and name[0] in bare for name in names)


def _staff(words: Sequence[str], names: Names) -> Iterator[int]:
    """Where the report's own people are named: "our correspondent", or by the publisher's name on either side."""
    own = {phrase[-1] for phrase in _phrases("own")}
    for at, word in enumerate(words):
        if (word,) in _phrases("own_staff"):
            yield at
        elif (word,) in _phrases("staff"):
            before = any(_named(words, at - len(name), names) for name in names if len(name) <= at)
            if before or _named(words, at + 1, names) or not own.isdisjoint(words[max(0, at - 1) : at]):
                yield at


def _found(words: Sequence[str], phrases: Iterable[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Where one of some phrases stands, as places among the words."""
    known = set(words)
    return [
        (at, at + len(phrase))
        for phrase in phrases
        if phrase[0] in known
        for at in range(len(words) - len(phrase) + 1)
        if tuple(words[at : at + len(phrase)]) == phrase
    ]


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    tables = (lexicon(language, "access") for language in languages())
    return frozenset(tuple(fold(phrase).split()) for table in tables for phrase in table.get(name, ()))
