"""Arabic names without a title, right after a word of dying: «استشهد سامر الأحمد», «مقتل سامر الأحمد وابنه».

No capitals show a name there; a common given name does, where a second word of a name follows. Only words are taken
after which the dead stand: who follows «قتل» may as well have done it.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Span
from ..lexicon.keyed import KeyedPattern
from ..lexicon.person_words import age, name_stop
from ..lexicon.syntax_words import subject_words
from ..lexicon.wordlist import alternation

_WORD = re.compile(r"[ \t]+(?P<word>[\u0620-\u064a]{2,})")
#: words of a name, the given one among them
_FEWEST, _MOST = 2, 5


def bare_names(text: str, start: int, end: int) -> list[Span]:
    """The names that stand in a row from `start` on, the first right behind a word of dying; empty where none does."""
    if not _dying().search(text, max(0, start - _BACK), start):
        return []
    found = list[Span]()
    day = _day_between().match(text, start, end)
    at: int | None = office_end(text, day.end() if day else start)
    while at is not None and (name := one_name(text, at, end)) is not None:
        found.append(name)
        aged = age().match(text, name.end, end)
        joint = _AND.match(text, aged.end() if aged else name.end, end)
        at = joint.end() if joint else None
    return found


def office_end(text: str, start: int) -> int:
    """Where a word ends for what somebody is, right before the name: «القيادي …»; `start` where none stands there."""
    found = _office().match(text, start)
    return found.end() if found else start


@cache
def _office() -> re.Pattern[str]:
    words = subject_words("persons", "office_before")
    return re.compile(rf"\s+{alternation(words)}(?![\u0620-\u064a])(?=\s)")


#: characters that hold the longest word of dying
_BACK = 14
_AND = re.compile(r"[ \t\")]*(?:,\s*(?:و\s?)?|\sو\s?)")


def one_name(text: str, start: int, end: int) -> Span | None:
    """The name of one person that stands right here and begins with a common given name; None where none does."""
    first = given_name().match(text, start, end)
    if first is None:
        return None
    begin, last, count = first.start("given"), first.end(), first["given"].count(" ") + 1
    while count < _MOST and (found := _WORD.match(text, last, end)) is not None:
        word = found["word"]
        if word in name_stop() or _joined_name(word):
            break
        last, count = found.end(), count + 1
    return Span(begin, last) if count >= _FEWEST else None


def _joined_name(word: str) -> bool:
    """True for "and" written onto the next person."""
    return word[0] == "و" and word not in subject_words("persons", "begins_with_and")


@cache
def _dying() -> KeyedPattern:
    words = subject_words("persons", "bare_after")
    return KeyedPattern(words, rf"(?<![\u0620-\u064a])[وفب]?{alternation(words)}\Z")


@cache
def _day_between() -> re.Pattern[str]:
    """«توفي اليوم سامر …»."""
    return re.compile(rf"\s+{alternation(subject_words('persons', 'day_between'))}(?=\s)")


@cache
def given_name() -> re.Pattern[str]:
    """A common given name that stands here, as `given`."""
    given, servant = (alternation(subject_words("persons", role)) for role in ("given", "servant"))
    fathers, mothers = (alternation(subject_words("persons", role)) for role in ("fathers", "mothers"))
    waw = alternation(subject_words("persons", "begins_with_and"))
    called = rf"{fathers} (?:(?!و)[\u0620-\u064a]{{3,}}|{waw})|{mothers} {given}"  # "mother" alone names nobody
    names = rf"{servant} [\u0620-\u064a]{{3,}}|{called}|{given}"
    return re.compile(rf"[\s\":]*(?P<given>{names})(?![\u0620-\u064a])")
