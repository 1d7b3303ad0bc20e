"""The day of speaking behind a speaker's name, or ahead of it: «قال الناطق باسم الوزارة مساء الجمعة إن …».

It is part of no name. A weekday alone may be one («سامر الجمعة»): it is a day behind a noun with its article, and
behind a word for one who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import chain

from ... import codebook
from ..dates.date_phrases import date_phrases
from ..dates.date_pieces import Kind, Phrase
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, SpeakerWord


def without_day(sentence: Sentence, start: int, end: int) -> int:
    """Where the name of a speaker ends that is taken to end at an offset: before the day on which it speaks."""
    for day in _day().finditer(sentence.text, start, end):
        head = sentence.text[start : day.start()]
        if day["sure"] or _definite_end().search(head) or _is_word_end(sentence, day.start()):
            return day.start()
    return end


def without_day_ahead(phrase: str) -> str:
    """ "On Tuesday it", "two weeks later the ministry": the speaker without the day at the head of the clause."""
    if (counted := next(iter(date_phrases(phrase, "en")), None)) and counted.start == 0 and _is_counted(counted):
        return phrase[counted.end :].strip() or phrase
    if (later := _later().match(phrase)) is not None:
        return phrase[later.end() :]
    first, _, rest = phrase.partition(" ")
    day = next(iter(date_phrases(rest, "en")), None) if first in syntax("on_the_day") else None
    left = rest[day.end :].strip() if day and day.start == 0 else ""
    return left or phrase


@cache
def _later() -> re.Pattern[str]:
    """A stretch that no calendar counts, before who speaks: "two weeks later", "weeks later"."""
    return re.compile(rf"(?:[\w-]+\s+){{0,2}}{any_of('time_units')}\s+{any_of('time_later')}\s+(?=\w)")


def _is_counted(day: Phrase) -> bool:
    """True for a day counted from another, and none that may be a name: "April Example"."""
    return day.kind in (Kind.BESIDE, Kind.COUNTED)


def without_day_behind(phrase: str) -> str:
    """ "The ministry on Tuesday": the speaker without the day at the end of the clause, before its verb."""
    for led in _led_by_on().finditer(phrase):
        days = list(date_phrases(phrase[led.end() :], "en"))
        if days and days[0].start == 0 and days[-1].end == len(phrase) - led.end():
            return phrase[: led.start()]
    return phrase


@cache
def _led_by_on() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('on_the_day')}\s+")


def _is_word_end(sentence: Sentence, at: int) -> bool:
    return any(m.end == at for kind in (SpeakerWord, ActorWord) for m in sentence.of(kind))


_NAMED = ("weekdays", "relative", "months")


@cache
def _day() -> KeyedPattern:
    tables = [codebook.lexicon(language, "dates") for language in codebook.languages()]
    days = {role: [fold_name(word) for t in tables for word in t.get(role, ())] for role in _NAMED}
    weekdays, relative, months = map(alternation, days.values())
    gone = _words(word for t in tables for word in t.get("cues", {}).get("last_after", ()))
    led = _words(word for t in tables for role in ("parts", "units") for ws in t.get(role, {}).values() for word in ws)
    sure = rf"(?:{led}\s+)?{relative}|{led}\s+{weekdays}|{months}\s+{gone}"
    return KeyedPattern(chain.from_iterable(days.values()), rf"\s+(?:(?P<sure>{sure})|{weekdays})(?!\w)")


def _words(words: Iterable[str]) -> str:
    return alternation(map(fold_name, words))


@cache
def _definite_end() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('article_onto')}\w+$")
