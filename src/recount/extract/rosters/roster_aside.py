"""Asides between two of a row that say who the one before is: "X, a lecturer at the university, and his son Y".

"X (28), who was described by a neighbour as humble, and Y (46)": what somebody was or did, and not what befell them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.roster_words import either, row_words
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, SpeechWord
from .roster_item import Item
from .roster_left import who_told
from .roster_tokens import HER, HIS, THEIR

#: words between two of a row that an aside parts: ", a nurse, and"
_SHORT, _LONG = 5, 12
_PARTS = frozenset({",", ":", ";", "-", "–", "—", "\n", ".", '"'})


def is_aside(gap: Sequence[str]) -> bool:
    """ ", a lecturer at the university, and": who the one before is, between two of a row."""
    if len(gap) > _LONG or len(gap) < _SHORT or gap[0] != "," or gap[1] not in row_words("determiner"):
        return False
    ends = [n for n, word in enumerate(gap) if word == ","][1:]
    behind = {*gap[ends[-1] + 1 :]} if ends else set[str]()
    return len(ends) == 1 and bool(behind) and behind <= row_words("joint") and _PARTS.isdisjoint(gap[1 : ends[-1]])


def without_asides(sentence: Sentence, items: Sequence[Item]) -> list[Item]:
    """The items of a row, without what "X, who worked as a barber, and Y (32)" tells of X."""
    told = list(items)
    for aside in _who().finditer(sentence.folded.cased, *sentence.span):
        start, end = aside.span()
        before = next((i for i in reversed(told) if i.end <= start), None)
        after = next((i for i in told if i.start >= end), None)
        if before is None or after is None or before.end < start or not before.name or not _goes_on(aside, after):
            continue
        if any(start <= m.start < end for m in sentence.of(HarmWord)) or who_told().match(sentence.text, start):
            continue
        joint = tuple(word for word in sentence.text[end : after.start].replace(",", " , ").split() if word in _JOINS)
        told = [i._replace(gap=joint or (",",)) if i is after else i for i in told if not start <= i.start < end]
    return told


def speaks_outside(sentence: Sentence) -> bool:
    """True where a word of speech stands in a sentence, beyond "X, who was described as humble,"."""
    said = [m.start for m in sentence.of(SpeechWord)]
    asides = [aside.span() for aside in _which().finditer(sentence.text, *sentence.span)] if said else []
    return not all(any(start < at < end for start, end in asides) for at in said)


@cache
def _which() -> re.Pattern[str]:
    """ ", who was described as humble", up to a mark: what others say of somebody."""
    return re.compile(rf",\s+(?:{either('who')})\s+(?:{either('copula')})\s+[^,.;:()\n]+")


#: what may join two of a row behind an aside
_JOINS = frozenset({",", "and"})


def _goes_on(aside: re.Match[str], after: Item) -> bool:
    """Whether the row goes on behind it: with an age or kin, and at a comma where a comma or a name stands within."""
    closed = aside["comma"] is not None
    plain = not any(word[:1].isupper() for word in aside["told"].split())
    told = after.name is not None and (after.aged or after.kin is not None)
    return told and (closed or plain)


@cache
def _who() -> re.Pattern[str]:
    """ ", who was described as humble" and " who worked as a barber", up to one who is named behind it."""
    who = rf"\s*,?\s+(?:{either('who')})\s+(?P<told>(?:(?!(?:{either('who')})\s)[^.;:()\n]){{3,{_LONGEST}}}?)"
    begins = rf"(?:\d{{1,3}}[- ]|[A-Z]|(?:{'|'.join(either(kind.lower()) for kind in (HIS, HER, THEIR))})\s)"
    joint = rf"(?:{either('joint')})\s+"
    return re.compile(rf"{who}\s*(?=(?:(?P<comma>,)\s*(?:{joint})?|\s{joint}){begins})")


#: characters of an aside
_LONGEST = 110
