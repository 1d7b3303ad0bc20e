"""Sons and daughters of no stated age who are grown by their family: of grandparents, or with grown siblings.

"The grandfather Omar was killed with his sons Hadi and Sami", "her sons Hadi and Sami and her granddaughter Amal",
"his sons Hadi (34), Sami (31) and Nabil": where one of them is a child by age, or all are called little, nobody is.
Beside one grown brother or sister, or beside grown ones and young, the words leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from ..lexicon.keyed import OpeningPattern
from ..lexicon.roster_words import CHILD_BELOW, either, row_words
from .roster_people import Member

#: so many grown brothers and sisters make the others grown
_GROWN = 2
#: years by which two ages told of one person may differ
_APART = 5
#: characters before the first of some children within which they are called little
_REACH = 40


@dataclass
class _Family:
    """Parents that begin somewhere in a text, and their children by place among the members of a sentence."""

    since: int
    children: list[int] = field(default_factory=list)
    grandparents: bool = False


def of_grown_families(members: Sequence[Member], text: str, start: int) -> tuple[Member, ...]:
    """The members of a sentence that begins at `start`, with those who are grown by their family as adults."""
    found = list(members)
    for family in _families(members, start):
        if not _is_grown(family, members, text):
            continue
        for n in family.children:
            if found[n].age is None and (found[n].name is not None or found[n].number == 1):
                found[n] = replace(found[n], stage="adult")
    return tuple(found)


def of_grown_siblings(named: Sequence[tuple[int, Member]], texts: Sequence[str]) -> list[tuple[int, Member]]:
    """The named members of a report by list, where two grown brothers or sisters make the others grown.

    Another sentence may tell of these as somebody's husband, wife or parent. `texts` are those of the lists.
    """
    found = list(named)
    for at, children in _brothers_and_sisters(named):
        told = [named[n][1] for n in children]
        grown = [c for c in told if (c.age or 0) >= CHILD_BELOW or (c.age is None and c.stage == "adult")]
        if len(grown) < _GROWN or _has_child(told, texts[at]):
            continue
        for n, child in zip(children, told, strict=True):
            young = child.stage == "offspring" or child.kin in row_words("of_parents")
            if child.age is None and young:
                found[n] = (at, replace(child, stage="adult"))
    return found


def of_open_age(named: Sequence[tuple[int, Member]], texts: Sequence[str]) -> list[tuple[int, Member]]:
    """The named members of a report by list, those marked of whom a brother or sister of a grown age leaves it open.

    "His sons Hadi (24), Sami (9) and Nabil": Nabil is a child or a man. `texts` are those of the lists.
    """
    found = list(named)
    for at, children in _brothers_and_sisters(named):
        told = [named[n][1] for n in children]
        if not any((c.age or 0) >= CHILD_BELOW for c in told) or _called_little(told, texts[at]):
            continue
        for n, child in zip(children, told, strict=True):
            if child.age is None and child.stage == "offspring":
                found[n] = (at, replace(child, open_age=True))
    return found


def _brothers_and_sisters(named: Sequence[tuple[int, Member]]) -> Iterator[tuple[int, list[int]]]:
    """The list and the numbers among `named` of each family's children."""
    for at in {at for at, _ in named}:
        here = sorted((n for n, (number, _) in enumerate(named) if number == at), key=lambda n: named[n][1].start)
        for family in _families([named[n][1] for n in here], 0):
            yield at, [here[n] for n in family.children]


def of_ages_astride(members: Sequence[Member], cased: str) -> tuple[Member, ...]:
    """The members of a sentence in its own case, those marked whose age is told as below 18 and above: "17 or 18"."""
    return tuple(replace(m, open_age=True) if _is_astride(m, cased[m.start : m.end]) else m for m in members)


def _is_astride(member: Member, told: str) -> bool:
    if member.age is None or member.age >= CHILD_BELOW:
        return False
    ages = ((int(found[1]), int(found[2])) for found in _two_ages().finditer(told))
    return any(young == member.age and CHILD_BELOW <= old <= young + _APART for young, old in ages)


@cache
def _two_ages() -> re.Pattern[str]:
    return re.compile(rf"(?<!\d)(\d\d)\s*(?:[-–/]|{either('through')})\s*(\d\d)(?!\d)")


def _has_child(children: Sequence[Member], text: str) -> bool:
    """True where one of some children is a child by age or by word, or all of them are called little."""
    if any((c.age is not None and c.age < CHILD_BELOW) for c in children):
        return True
    return _called_little(children, text)


def _called_little(children: Sequence[Member], text: str) -> bool:
    return _little().within(text, max(0, children[0].start - _REACH), children[-1].end) is not None


def _families(members: Sequence[Member], start: int) -> Iterable[_Family]:
    found = [_Family(start)]
    for n, member in enumerate(members):
        family, kin = found[-1], member.kin or ""
        if member.whose and kin in row_words("grandchildren"):
            family.grandparents = True
        elif kin in row_words("own_children") and (member.whose or family.children):
            family.children.append(n)
        elif kin in row_words("of_man") | row_words("of_woman") and not family.children:
            continue
        else:
            found.append(_Family(members[n - 1].end if n else start, grandparents=kin in row_words("elders")))
    return (family for family in found if family.children)


def _is_grown(family: _Family, members: Sequence[Member], text: str) -> bool:
    children = [members[n] for n in family.children]
    first = children[0]
    ages = [child.age for child in children if child.age is not None]
    if _has_child(children, text):
        return False
    elders = family.grandparents or _elders().within(text, family.since, first.start)
    return bool(elders) or len(ages) >= _GROWN


@cache
def _elders() -> OpeningPattern:
    return OpeningPattern(row_words("elders"), rf"(?<!\w)(?:{either('elders')})(?!['’\w])")


@cache
def _little() -> OpeningPattern:
    return OpeningPattern(row_words("little"), rf"(?<!\w)(?:{either('little')})(?!\w)")
