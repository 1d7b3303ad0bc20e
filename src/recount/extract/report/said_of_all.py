"""What a sentence says of all whom the one before it counted: "killed five. All the dead were fighters."

The status is that of the number before, whose claim then reaches to these words. "Most of the dead", a sentence in
which somebody else speaks or another place is named, and a number whose status is told already change nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ...records import ClaimKind, Count, Harm, Status
from ..casualties.all_were import TELLING, whole_behind
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, few_words, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, Mention, PeopleWord, SpeechWord, StanceWord
from ..numbers.numbers import NumberMention, find_numbers

#: sentences between a number and what is said of all its people; people of whom "all" may be said
_REACH, _SEVERAL = 2, 2
#: characters of an article that is written onto a word
_ARTICLE = 2


def with_status_behind(drafts: Sequence[Draft], sentences: Sequence[Sentence]) -> list[Draft]:
    """The drafts of one report, a number with the status that a later sentence states of all of its people."""
    told = list(drafts)
    for number, sentence in enumerate(sentences):
        said = _said(sentence)
        if said is None:
            continue
        reach = _REACH if said.harm else 1
        near = [s.span for s in sentences[max(0, number - reach) : number]]
        at = _counted(told, said, [(span.start, span.end) for span in near])
        for n in at:
            told[n] = _with_status(told[n], said)
    return told


class _Said(NamedTuple):
    """What a sentence says of all: of whom (None for "all of them"), how many where it says, what, and up to where."""

    harm: Harm | None
    number: int | None
    status: Status
    end: int


def _said(sentence: Sentence) -> _Said | None:
    """What the sentence says of all; None where it says no such thing, or anything beside it."""
    if not sentence.has(PeopleWord) or sentence.has(SpeechWord, EventWord, StanceWord):
        return None
    return _of_all(sentence) or _of_the_dead(sentence)


def _of_the_dead(sentence: Sentence) -> _Said | None:
    """ "The dead were all civilians", «القتلى جميعهم مدنيون»."""
    leads = _leads().match(sentence.text, *sentence.span)
    dead = _dead_at(sentence, leads.end()) if leads else None
    were = next((m for m in sentence.of(PeopleWord) if m.word.status and dead and m.start >= dead.end), None)
    if dead is None or were is None or not _were_all().fullmatch(sentence.text, dead.end, were.start):
        return None
    return _told(sentence, dead, None, were)


def _of_all(sentence: Sentence) -> _Said | None:
    """ "All the dead were civilians", "All of them were fighters", «وكلهم من المدنيين»."""
    opened = _all().match(sentence.text, *sentence.span)
    were = next((m for m in sentence.of(PeopleWord) if m.word.status and opened and m.start >= opened.end()), None)
    if opened is None or were is None:
        return None
    number = _number(sentence.text[opened.end() : were.start]) if opened["all"] else None
    begin = opened.end() + (number.end if number else 0)
    led = _whom().match(sentence.text, begin, were.start) if opened["all"] else None
    dead = _dead_at(sentence, led.end()) if led else None
    if opened["all"] and dead is None and number is None:
        return None  # "All fighters were captured"
    if not _were().fullmatch(sentence.text, dead.end if dead else begin, were.start):
        return None
    return _told(sentence, dead, number, were)


class _Dead(NamedTuple):
    """The word for those of whom it is said, and what befell them."""

    end: int
    harm: Harm


def _dead_at(sentence: Sentence, at: int) -> _Dead | None:
    """ "dead", "killed", "victims" right at an offset; victims are the dead."""
    told = next((m for m in sentence.of(HarmWord) if at - _ARTICLE <= m.start <= at + _ARTICLE), None)
    if told is not None:
        return _Dead(told.end, told.word.harm)
    victims = _victims().match(sentence.text, at)
    return _Dead(victims.end(), Harm.KILLED) if victims else None


def _told(
    sentence: Sentence, dead: _Dead | None, number: NumberMention | None, were: Mention[PeopleWord]
) -> _Said | None:
    status = were.word.status
    harmed = any(m.start >= (dead.end if dead else sentence.span.start) for m in sentence.of(HarmWord))
    if status is None or status not in TELLING or harmed or not _ends(sentence, were):
        return None
    return _Said(dead.harm if dead else None, number.low if number else None, status, were.end)


def _number(words: str) -> NumberMention | None:
    """The number right behind "all": "all five"."""
    found = find_numbers(words, "ar")
    return found[0] if found and not words[: found[0].start].strip() else None


def _ends(sentence: Sentence, were: Mention[PeopleWord]) -> bool:
    """True where nobody else is told of behind what all were."""
    text, end = sentence.text, sentence.span.end
    others = any(m.start >= were.end and (m.word.status or m.word.group) for m in sentence.of(PeopleWord))
    return not others and whole_behind(sentence, were.end) and bool(_tail().match(text, were.end, end))


def _counted(drafts: Sequence[Draft], said: _Said, spans: Sequence[tuple[int, int]]) -> list[int]:
    """The places of the drafts whose people are meant: those of the nearest sentence that counts any."""
    for start, end in reversed(spans):
        found = [n for n, d in enumerate(drafts) if start <= d.start < end and any(_meant(c, said) for c in d.counts)]
        found = [n for n in found if drafts[n].kind is ClaimKind.HARM]
        if found:
            alike = len({drafts[n].counts for n in found}) == 1 or _apart([drafts[n] for n in found])
            return found if alike and all(drafts[n].attribution is None for n in found) else []
    return []


def _apart(drafts: Sequence[Draft]) -> bool:
    """True for numbers of several places, each of its own: together they are all."""
    places = {d.setting.where.called for d in drafts if d.setting.where and d.setting.own_place}
    return len(places) == len(drafts)


def _meant(count: Count, said: _Said) -> bool:
    """True for a number of people of whom all may be said, and of whom no status is told."""
    known = count.low is not None and (count.high or count.low) >= _SEVERAL and not count.part_of_total
    fits = said.number is None or said.number == count.low
    return known and fits and count.harm is (said.harm or count.harm) and count.status is Status.UNKNOWN


def _with_status(draft: Draft, said: _Said) -> Draft:
    counts = tuple(replace(count, status=said.status) if _meant(count, said) else count for count in draft.counts)
    return draft._replace(counts=counts, end=max(draft.end, said.end))


@cache
def _all() -> KeyedPattern:
    """How such a sentence opens: "All" before the dead or a number, "All of them were", «وجميع», «كلهم»."""
    either = rf"{any_of('all_they_were')}(?=\s)|(?P<all>{any_of('all_before')})(?=\s)"
    words = rf"[\W_]*(?:{any_of('connective')}\s*)?(?:{either})"
    return KeyedPattern((*syntax("all_before"), *syntax("all_they_were")), words)


@cache
def _leads() -> re.Pattern[str]:
    """Before "the dead": nothing, "and", "it is noted that"."""
    that = rf"(?:(?:[^\W\d_]+\s+){{1,2}}{any_of('that')}\s+)?"
    return re.compile(rf"[\W_]*{that}(?:{any_of('connective')}\s*)?(?:{any_of('definite')}\s+|ال)?")


@cache
def _were_all() -> re.Pattern[str]:
    """Between the dead and what all of them were: "were all", "were", «جميعهم من ال», «كانوا من ال»."""
    were = rf"{any_of('were_of_the_dead')}(?:\s+{any_of('all_of_them')})?|{any_of('all_they_were')}"
    return re.compile(rf"\s+(?:{were})\s+(?:{any_of('of')}\s+)?{any_of('prefix')}?")


@cache
def _victims() -> re.Pattern[str]:
    return re.compile(rf"{any_of('victims')}(?!\w)")


@cache
def _whom() -> re.Pattern[str]:
    """Between "all" and the word of harm: "of the people who were", and a number."""
    return re.compile(rf"\s+(?:{any_of('of_whom_all')}\s+)*{any_of('prefix')}?")


@cache
def _were() -> re.Pattern[str]:
    """Between all and what they were: "were", «كانوا من ال», and two plain words at most."""
    return re.compile(rf"\s+(?:{any_of('were')}\s*)?{few_words(2).pattern}")


@cache
def _tail() -> re.Pattern[str]:
    """Behind what all were: the end, or a few words that belong to it ("of the group", "from the town")."""
    return re.compile(r"(?:\s+[^\W\d_][^\s,،;:.!?]*){0,6}\s*[.!؟?…\n\"»)]*\s*$")
