"""Sentences that are a row of people and nothing else, and those before them that promise the names of the dead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.roster_words import either, row_words, single_words, starts_with
from ..lexicon.sentence import Sentence
from .roster_apposed import is_plural
from .roster_aside import without_asides
from .roster_gaps import pronouns
from .roster_item import Item
from .roster_items import find_items

#: a row without a verb has so many people, and its sentence ends right behind the last of them
_FEWEST, _END = 2, re.compile(r"[\s.,;:)\"”]*")
#: characters back to the words that promise names
_BACK = 220


def names_promised(sentence: Sentence) -> bool:
    """True right behind "relatives shared the names of nine of those killed."."""
    start = sentence.span.start
    before = max(0, start - _BACK)
    if not starts_with("names_of").within(sentence.text, before, start):
        return False
    return _promised().search(sentence.text, before, start) is not None


@cache
def _promised() -> re.Pattern[str]:
    dead = rf"(?:{either('opens')}|{either('one_dead')})"
    return re.compile(rf"(?<!\w)(?:{either('names_of')})\s[^.;:\n]{{0,40}}?(?<!\w){dead}(?!\w)[^.;:\n]{{0,60}}\.\s*\Z")


def only_people(sentence: Sentence) -> bool:
    """True for a row of people and nothing else."""
    span = sentence.span
    who = _last_aside().search(sentence.text, *span)
    end = who.start() if who else span.end
    items = without_asides(sentence, find_items(sentence.folded.cased, *span))
    items = [i for i in items if not i.reference and i.end <= end]
    links = single_words("link") | row_words("fill") | {","}
    row = len(items) >= _FEWEST and all({*item.gap} <= links for item in items[1:])
    told = row and _all_told(items[1:])
    if not told or items[0].name is None or not _told_of(items):
        return False
    return _END.fullmatch(sentence.text, items[-1].end, end) is not None


def _all_told(items: Sequence[Item]) -> bool:
    """Whether each of a row has a name with kin or an age, or a name under a word of kin: "their sons X and Y"."""
    under = False
    for item in items:
        under = is_plural(item) or (under and item.name is not None and item.kin is None)
        if not (under or (item.name is not None and (item.kin is not None or item.aged))):
            return False
    return True


def _told_of(items: Sequence[Item]) -> bool:
    """Whether the first of a row has an age or kin, or the others are kin of the one named: "Amal and her son Hadi"."""
    return items[0].kin is not None or items[0].aged or all(i.whose in pronouns() for i in items[1:])


@cache
def _last_aside() -> re.Pattern[str]:
    """ ", who was engaged to a nurse." at the end of a sentence."""
    return re.compile(rf"\s*,?\s+(?:{either('who')})\s+(?:(?!(?:{either('who')})\s)[^.;:()\n])*[.\s]*\Z")
