"""How long after the harm people died of their wounds, and when, as far as the words and the days in them say.

Nothing is guessed: "days later" says no number of them. Where the day of the harm is known and the day of the death is
not, the day of publication is the latest that the death can have been.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import MappingProxyType

from ... import codebook
from ...records import OfWounds, When
from ..dates.dates import DateMention
from ..folding.text import fold_name
from ..harm.deaths import Death
from ..lexicon.number_words import languages_for, number_words, single_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord
from .day_of_harm import day_of_death

#: days in one of a unit, least and most
_UNIT_DAYS = MappingProxyType({"hour": (0, 1), "day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)})
#: words after "two days after" within which the harm must be told of
_TO_EVENT = 5


def lag_of(
    sentence: Sentence, death: Death, dates: Sequence[DateMention], harmed: When | None, published: date | None
) -> OfWounds:
    """How long after the harm, from the words that say so, else from two days; `harmed` is the day of the harm."""
    died = day_of_death(sentence, dates, death)
    day = replace(died.when, span=sentence.folded.original_span(died.start, died.end)) if died else None
    stated = _stated(sentence, death)
    return replace(stated, died=day) if stated else _between(harmed, day, published)


def _between(harmed: When | None, died: When | None, published: date | None) -> OfWounds:
    if harmed is None or harmed.start is None:
        return OfWounds(died=died)
    until = harmed.end or harmed.start
    if died is not None and died.start is not None:
        most = ((died.end or died.start) - harmed.start).days
        return OfWounds(max(0, (died.start - until).days), most, died) if most >= 0 else OfWounds(died=died)
    if published is not None and published >= harmed.start:
        return OfWounds(0, (published - harmed.start).days, died)
    return OfWounds(died=died)


# ── in words ──


def _stated(sentence: Sentence, death: Death) -> OfWounds | None:
    """What words such as "three days later" say; None where there are none."""
    text, span = sentence.text, sentence.span
    if said := _phrases().search(text, span.start, span.end):
        return OfWounds(*_phrase_days()[said[0]])
    return next(_counted(sentence, death), None)


def _counted(sentence: Sentence, death: Death) -> Iterator[OfWounds]:
    text, span = sentence.text, sentence.span
    for unit in _units().finditer(text, span.start, span.end):
        name, dual = _unit_names()[unit[0]]
        number, start = (2, unit.start()) if dual else _number_before(text, span.start, unit)
        if number is not None and _Counting(sentence, death, text[span.start : start], unit.end()).is_lag():
            least, most = (number * days for days in _UNIT_DAYS[name])
            yield _bounded(text[span.start : start], OfWounds(least, most), _UNIT_DAYS[name][1])


def _number_before(text: str, floor: int, unit: re.Match[str]) -> tuple[int | None, int]:
    """The number right before a unit and where it begins; one for an article, or where the word before asks for one."""
    at = unit.start()
    before = text[max(floor, at - 40) : at]
    numbers = single_numbers(before, number_words(languages_for("und")))
    if numbers and numbers[-1].value is not None and before[numbers[-1].end :] in (" ", "-", ""):
        return numbers[-1].value, at - len(before) + numbers[-1].start
    if article := _ending("one").search(before):
        return 1, at - len(before) + article.start()
    opened = _ending("after").search(before) or _ending("earlier_first").search(before)
    return (1, at) if opened and unit[0] in _singulars() else (None, at)


@dataclass(frozen=True, slots=True)
class _Counting:
    """A number of days or weeks: the words of the sentence before it, and where it ends."""

    sentence: Sentence
    death: Death
    before: str
    end: int

    def is_lag(self) -> bool:
        """True where it is counted from the harm: "… later", "after …", "… after the strike", "… earlier"."""
        back = self.end > self.death.end  # "a week ago" counts back from the death only behind it
        rest = self.sentence.text[self.end : self.sentence.span.end]
        if _opening("later").match(rest) or (back and _opening("earlier").match(rest)):
            return True
        before = _ending("about").sub("", _ending("more").sub("", self.before))
        if _ending("after").search(before) or (back and _ending("earlier_first").search(before)):
            other = _opening("counted_from").match(rest)
            return other is None or self._from_harm(other.end())
        after = _opening("after").match(rest)
        return after is not None and self._from_harm(after.end())

    def _from_harm(self, at: int) -> bool:
        """True where a word of attack or harm, and not of the death itself, follows in a few words."""
        start, text = self.end + at, self.sentence.text
        told = [m.start for m in self.sentence.of(EventWord) if m.start >= start]
        told += [m.start for m in self.sentence.of(HarmWord) if m.start >= start and m != self.death.trigger]
        return bool(told) and len(text[start : min(told)].split()) <= _TO_EVENT


def _bounded(before: str, exact: OfWounds, unit: int) -> OfWounds:
    """ "More than" leaves the lag open, "about" takes in one unit on either side."""
    if _ending("more").search(before):
        return OfWounds(exact.least, None)
    if _ending("about").search(before) and exact.least is not None and exact.most is not None:
        return OfWounds(max(0, exact.least - unit), exact.most + unit)
    return exact


# ── the lists ──


def _words(role: str) -> tuple[str, ...]:
    found = {fold_name(w) for tongue in codebook.languages()
             for w in codebook.lexicon(tongue, "deaths").get("lag", {}).get(role, ())}  # fmt: skip
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def _any(words: Sequence[str]) -> str:
    return "|".join(map(re.escape, words)) if words else "(?!)"


@cache
def _ending(role: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(_words(role))})\s+\Z")


@cache
def _opening(role: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,]+(?:{_any(_words(role))})(?!\w)")


@cache
def _phrase_days() -> Mapping[str, tuple[int, int]]:
    return {
        fold_name(words): (days[0], days[1])
        for tongue in codebook.languages()
        for words, days in codebook.lexicon(tongue, "deaths").get("lag_phrases", {}).items()
    }


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(sorted(_phrase_days(), key=lambda p: (-len(p), p)))})(?!\w)")


@cache
def _unit_names() -> Mapping[str, tuple[str, bool]]:
    """The unit that a word names, and whether it is two of them."""
    found: dict[str, tuple[str, bool]] = {}
    for tongue in codebook.languages():
        table = codebook.lexicon(tongue, "dates")
        found |= {fold_name(word): (unit, False) for unit, words in table.get("units", {}).items() for word in words}
        found |= {fold_name(word): (unit, True) for word, unit in table.get("duals", {}).items()}
    return found


@cache
def _units() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(sorted(_unit_names(), key=lambda w: (-len(w), w)))})(?!\w)")


@cache
def _singulars() -> frozenset[str]:
    """The first word of each unit's list, which is one of it."""
    return frozenset(
        fold_name(words[0])
        for tongue in codebook.languages()
        for words in codebook.lexicon(tongue, "dates").get("units", {}).values()
    )
