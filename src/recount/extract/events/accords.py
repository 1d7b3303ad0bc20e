"""Who agreed on something, and when: neither tells who attacked or when anybody came to harm.

"The truce signed by Russia and Turkey on 5 March 2020", «اتفاق وقف إطلاق النار المبرم بين الطرفين في 5 آذار»: those
named in it are parties of the accord, and its day is the accord's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...records import Span
from ..dates.dates import DateMention
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord
from ..places.places import PlaceMention

#: words between an accord and the verb that says how it came about, and words of what is told of it
_BETWEEN, _LONG = 6, 16
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STOPS = frozenset(",;:.!?\n()،؛")


def of_accords(sentence: Sentence, days: Sequence[DateMention], places: Sequence[PlaceMention]) -> list[Span]:
    """The stretches of a sentence that tell who agreed on something, where and when; empty where none does."""
    text, (start, end) = sentence.text, sentence.span
    found = [Span(m.end(), _told_until(sentence, days, places, m)) for m in _signed().finditer(text, start, end)]
    found += [Span(day.start, day.end) for day in days if _dated(sentence, day)]
    return [span for span in found if span.end > span.start]


def _dated(sentence: Sentence, day: DateMention) -> bool:
    """ "The 5 March 2020 ceasefire", "the truce of 5 March": a day that is part of an accord's name."""
    text, (start, end) = sentence.text, sentence.span
    if _of_day().search(text, max(start, day.start - _BACK), day.start):
        return True
    return (
        _named_by_day().match(text, day.end, end) is not None
        and _definite().search(text, max(start, day.start - _BACK), day.start) is not None
    )


def _told_until(
    sentence: Sentence, days: Sequence[DateMention], places: Sequence[PlaceMention], signed: re.Match[str]
) -> int:
    """Where the last party, place or day ends that the words behind "signed" tell of the accord."""
    text, floor = sentence.text, signed.end()
    told = sorted([*((d.start, d.end, True) for d in days), *((p.start, p.end, False) for p in places),
                   *((a.start, a.end, False) for a in sentence.of(ActorWord))])  # fmt: skip
    last, ended, past = floor, -1, floor
    for word in _words(text, floor, sentence.span.end):
        if word.start() < max(last, past):
            continue
        if (more := _accorded().match(text, word.start())) is not None:
            past = more.end()  # "between A and B that took effect on"
            continue
        names = [one for one in told if word.start() <= one[0] < word.end()]
        if not names and word.group() not in (_links() if ended == last else _small()):
            break
        last = max((end for _, end, _ in names), default=last)
        ended = last if any(day for *_, day in names) else ended
    return last


def _words(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words of what is told of an accord, up to a mark or until there are too many."""
    at = start
    for number, word in enumerate(_WORD.finditer(text, start, end)):
        if number >= _LONG or not _STOPS.isdisjoint(text[at : word.start()]):
            return
        yield word
        at = word.end()


#: characters back from a day to the accord
_BACK = 40


@cache
def _small() -> frozenset[str]:
    """Words that may stand between those who agreed, and between them and the day."""
    return frozenset((*syntax("accord_small"), *syntax("accord_on")))


@cache
def _links() -> frozenset[str]:
    """Words that go on behind the day to those who agreed."""
    return frozenset(syntax("accord_on"))


@cache
def _signed() -> OpeningPattern:
    """An accord with the word that says how it came about, or "between"."""
    within = rf"(?:\s+[^\s,;:.!?]+){{0,{_BETWEEN}}}?"
    words = rf"(?<!\w)(?:و)?(?:[بل]?ال|لل|ل|ب)?{any_of('accord')}(?!\w){within}[,،]?\s+{any_of('accorded')}(?!\w)"
    return OpeningPattern(syntax("accord"), words, syntax("accorded"))


@cache
def _accorded() -> re.Pattern[str]:
    return re.compile(rf"{any_of('accorded')}(?!\w)")


@cache
def _of_day() -> OpeningPattern:
    of = rf"(?:{any_of('accord_of')}\s+)?"
    return OpeningPattern(syntax("accord"), rf"(?<!\w)(?:و)?(?:[بل]?ال|لل|ل|ب)?{any_of('accord')}\s+{of}\Z")


@cache
def _named_by_day() -> KeyedPattern:
    return KeyedPattern(syntax("accord"), rf"\s+{any_of('accord')}(?!\w)")


@cache
def _definite() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('determiner')}\s+\Z")
