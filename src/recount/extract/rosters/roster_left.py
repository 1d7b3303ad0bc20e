"""Who of those named beside the dead is none of them: whom they left behind, and who had died on another day."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of
from ..lexicon.keyed import OpeningPattern
from ..lexicon.roster_words import either, row_words
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord
from .roster_item import Item

#: characters from "was survived by" to the last of those who survived
_REACH = 160


def left_behind(sentence: Sentence, item: Item) -> bool:
    """ "He was survived by his wife X and their son Y": nothing but others whom he left stands between."""
    start = max(sentence.span.start, item.start - _REACH)
    told = [*_left().finditer(sentence.text, start, item.start)]
    if not told or not {*".;"}.isdisjoint(sentence.text[told[-1].end() : item.start]):
        return False
    return not any(told[-1].end() <= m.start < item.start for m in sentence.of(HarmWord))


def among_mourners(sentence: Sentence, item: Item) -> bool:
    """ "Relatives mourning the victims included X and Y": who mourns others, up to the next word of harm."""
    told = [*_mourning().finditer(sentence.text, sentence.span.start, item.start)]
    if not told or ";" in sentence.text[told[-1].end() : item.start]:
        return False
    return not any(told[-1].end() <= m.start < item.start for m in sentence.of(HarmWord))


def died_before(text: str, end: int) -> bool:
    """ "X had died before the attack", "who passed away a few hours after his birth", right behind an offset."""
    return _gone().match(text, end) is not None


def spared(text: str, item: Item) -> bool:
    """ "X (not among the victims)", "their unborn baby X", "in the house of his uncle X": none of the harmed."""
    name = item.name[0] if item.name else item.end
    unborn = _unborn().search(text, item.start, name) or _unborn_ahead().search(
        text, max(0, item.start - _TITLED), item.start
    )
    if unborn or (item.kin is not None and _belongs().search(text, max(0, item.start - _OWNED), item.start)):
        return True
    if _apart().search(text, max(0, item.start - _OWNED), item.start):
        return True
    return _spared().match(text, item.name[1] if item.name else item.end) is not None


#: characters back to "unborn" before a word of kin, and to "the house of" before "his uncle X"
_TITLED, _OWNED = 12, 30


@cache
def _unborn() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either('unborn')})(?!\w)")


@cache
def _unborn_ahead() -> re.Pattern[str]:
    return re.compile(rf"{_unborn().pattern}\s+\Z")


@cache
def _belongs() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either('belongs')})\s+(?:{either('of')})\s+(?:(?:{either('determiner')})\s+)?\Z")


@cache
def _apart() -> re.Pattern[str]:
    """ "Between these victims and", right before a name."""
    dead = rf"(?:(?:{either('of_them')}|these)\s+)?(?:{either('opens')})"
    return re.compile(rf"(?<!\w)(?:{either('between')})\s+{dead}\s+(?:{either('joint')})\s+\Z")


@cache
def _spared() -> re.Pattern[str]:
    return re.compile(rf"\s*[,(–-]?\s*(?:{either('spared')})(?!\w)")


@cache
def _left() -> OpeningPattern:
    return OpeningPattern(row_words("leaves"), rf"(?<!\w)(?:{either('leaves')})(?!\w)")


@cache
def _mourning() -> OpeningPattern:
    """ "Mourning the victims – though they were away – included": those who mourn, as the subject of who they are."""
    told = rf"(?<!\w)(?:{either('mourns')})\s[^.;\n]*?(?<!,)\s(?:{either('they_were')})\s"
    return OpeningPattern(row_words("mourns"), told)


@cache
def _gone() -> re.Pattern[str]:
    who = rf"(?:\s*[,)]?\s*(?:(?:{either('who')})\s+)?(?:(?:{either('befallen')})\s+)*)"
    return re.compile(rf"{who}(?:{either('passed')})\s+(?:[\w-]+\s+){{0,3}}?(?:{either('another_day')})(?!\w)")


@cache
def who_told() -> re.Pattern[str]:
    """ ", who remembered", ", who wrote": right behind the name of one who tells of somebody else's fate."""
    return re.compile(rf"\s*,?\s*(?:{either('who')})\s+(?:{either('tells')}|{either('identifies')})(?!\w)")


@cache
def died_later() -> re.Pattern[str]:
    """ "Was injured and later died", "was injured in the head but died"."""
    part = rf"(?:\s+{any_of('preposition')}\s+[^,.;:()\n]{{1,25}}?)?"
    return re.compile(
        rf"{part}\s*,?\s*(?:{either('joint')}|{either('before')})\s+(?:{either('befallen')}|[a-z]+ly|\s)*"
    )
