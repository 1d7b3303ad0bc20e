"""Who of those listed is a child, a man or a woman by what another sentence of the report says of them.

"Hadi was a young child", "the young boy of the family, Omar Example, was missing at first", "in a picture Sami is seen
as a middle-aged man": only of somebody whose age no list tells, and whose name one alone of the listed bears.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from ..lexicon.roster_words import KinWord, either, kin_words, row_words
from ..lexicon.wordlist import alternation
from ..people.roster_names import parts, same_name
from .roster_people import Member


class Said(NamedTuple):
    """What a text says of one who bears a name: the word for the person."""

    name: str
    word: KinWord


def described(named: Sequence[tuple[int, Member]], cased: str) -> list[tuple[int, Member]]:
    """The named members of a report by list, with what its text in its own case says they were."""
    found = list(named)
    open_ = [n for n, (_, m) in enumerate(named) if m.age is None and (m.stage in (None, "offspring") or not m.sex)]
    for said in _sayings(cased) if open_ else ():
        bearing = [n for n, (_, m) in enumerate(named) if m.name and _is_called(m.name, said.name)]
        if len(bearing) == 1 and bearing[0] in open_:
            at, member = found[bearing[0]]
            found[bearing[0]] = (at, _as_said(member, said.word))
    return found


def without_fighters(named: Sequence[tuple[int, Member]], cased: str) -> list[tuple[int, Member]]:
    """The named members, those as fighters whom the text, by their full names, tells of as counted as such."""
    fighters = [name for told in _counted_as().finditer(cased) for name in told.group("name", "other") if name]
    return [
        (at, replace(m, fighter=True) if m.name and any(same_name(m.name, name) for name in fighters) else m)
        for at, m in named
    ]


def without_spared(named: Sequence[tuple[int, Member]], cased: str) -> list[tuple[int, Member]]:
    """The named members without those of whom the text says by a full name that this harm did not befall them."""
    spared = [told["name"] for told in _not_harmed().finditer(cased)]
    return [one for one in named if not any(_is_full(one[1].name or "", name) for name in spared)]


def _is_full(name: str, other: str) -> bool:
    """True for spellings of one name part for part: a grandson bears his grandfather's name with another behind it."""
    return len(parts(name)) == len(parts(other)) and same_name(name, other)


@cache
def _not_harmed() -> re.Pattern[str]:
    """ "Omar Example was not reported to have been killed", "Hadi Test had been killed previously"."""
    full = _NAME.replace("{0,4}", "{1,4}")
    was = (
        rf"(?:{either('copula')})\s+not\s+(?:[a-z]+\s+){{0,2}}?(?:{either('to_have_been')})\s+(?:killed|harmed|injured)"
    )
    before = rf"(?:{either('perfect')})\s+(?:been\s+)?(?:killed|martyred|died)\s+(?:{either('another_day')})"
    return re.compile(rf"(?<![\w’'-]){full}\s+(?i:{was}|{before})(?!\w)")


@cache
def _counted_as() -> re.Pattern[str]:
    """ "Classified Omar Example and Hadi Test as militants": by a full name each."""
    full = _NAME.replace("{0,4}", "{1,4}")
    lead = rf"(?:{either('classes')})\s+(?:(?:{either('determiner')})\s+)?(?:late\s+)?"
    two = full.replace("?P<name>", "?P<other>")
    as_such = rf"\s+(?:{either('as')})\s+(?:(?:{either('article')})\s+)?(?:{either('fighters')})(?!\w)"
    return re.compile(rf"(?<!\w)(?i:{lead}){full}(?:\s+and\s+{two})?(?i:{as_such})")


def _as_said(member: Member, word: KinWord) -> Member:
    if None not in (member.sex, word.sex) and member.sex != word.sex:
        return member
    stage = word.stage if member.stage in (None, "offspring") else member.stage
    return replace(member, sex=member.sex or word.sex, stage=stage)


def _is_called(name: str, called: str) -> bool:
    one, other = parts(name), parts(called)
    return bool(one and other) and (same_name(name, called) if len(other) > 1 else one[0] == other[0])


@lru_cache(maxsize=8)
def _sayings(cased: str) -> tuple[Said, ...]:
    """Names with the words for persons that a text says their bearers are."""
    words = kin_words()
    told_of = tuple(
        Said(told["name"], words[" ".join(told["word"].lower().split())])
        for pattern in (_they_were(), _apposed()) for told in pattern.finditer(cased)
    )  # fmt: skip
    return (*told_of, *(Said(told["name"], _GROWN) for told in _worked_as().finditer(cased)))


#: what a trade says of somebody
_GROWN = KinWord(stage="adult", number=1)


_NAME = r"(?P<name>[A-Z][\w'’-]+(?:\s+(?:(?:[Aa]bu|[Aa]l|[Bb]in)\s+)?(?:al-|Al-)?[A-Z][\w'’-]+){0,4})"


@cache
def _who() -> str:
    return rf"(?:(?:{either('described_how')})\s+){{0,3}}(?P<word>{alternation(row_words('described'), blank=' ')})"


@cache
def _they_were() -> re.Pattern[str]:
    """ "Hadi was a young child", "Sami appears in the picture as a smiling young man"; not "was a child when"."""
    seen = rf"(?:{either('copula')})(?:\s+(?:{either('seen')}))?|(?:{either('seen')})"
    where = rf"(?:\s+[a-z][\w-]*){{0,5}}?\s+(?:{either('as')})"
    return re.compile(
        rf"(?<![\w’'-]){_NAME}\s*,?\s+(?i:(?:{seen})(?:{where})?\s+(?:{either('article')})\s+{_who()})"
        rf"(?![\w’'-]|\s+(?i:{either('at_times')}|or)\b)"
    )


@cache
def _worked_as() -> re.Pattern[str]:
    """ "Nabil was said to be a footballer": what only grown people are; not "was a nurse at the time"."""
    trade = rf"(?:(?:{either('described_how')}|{either('trade_how')})\s+){{0,2}}(?:{either('of_age_told')})"
    was = (
        rf"(?:(?:{either('copula')})(?:\s+(?:{either('said_to_be')}))?|{either('was_once')})\s+(?:{either('article')})"
    )
    return re.compile(rf"(?<![\w’'-]){_NAME}\s+(?i:{was}\s+{trade})(?![\w’'-])")


@cache
def _apposed() -> re.Pattern[str]:
    """ "The child, Hadi", "the young boy of the family, Hadi Example", "the young man Sami"."""
    return re.compile(rf"(?<!\w)(?i:the\s+{_who()}(?:\s+{either('of')}\s+the\s+family)?)\s*,?\s+{_NAME}")
