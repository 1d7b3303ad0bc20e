"""A toll that its claimant revises: "the ministry cut its toll from 12 to 9", «خفضت الوزارة الحصيلة من 12 إلى 9».

The number that stands is the new one, whether it is lower or higher; the old one is no toll of this claim, and is kept
beside it as what the words take back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ...records import Claimant, ClaimantKind, Harm, Revised, Span
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, SpeakerWord
from ..numbers.numbers import NumberMention, find_numbers
from ..numbers.quantified import Quantity
from ..speakers.claimants import claimant_in
from ..speakers.speakers import speaker_before


class Revision(NamedTuple):
    """A toll revised: where its words stand, the number that now holds, and the one that it takes the place of."""

    start: int
    toll: Span
    new: NumberMention
    old: NumberMention | None


def reviser(sentence: Sentence, publisher: Claimant, last: Claimant | None) -> Claimant | None:
    """Who revises a toll: "the ministry lowered its toll", «خفضت الوزارة الحصيلة»; None where nobody is named."""
    found = _by_somebody().search(sentence.text, *sentence.span)
    if found is None:
        return None
    named = speaker_before(sentence, found.start(), publisher, last)
    if named is None and any(found.start() < m.start < found.start("toll") for m in sentence.of(SpeakerWord)):
        stretch = sentence.text[found.end("verb") : found.start("toll")].rstrip()
        stretch = stretch.rsplit(maxsplit=1)[0] if stretch.split()[-1] in syntax("revised_when") else stretch
        named = claimant_in(sentence, found.end("verb") + 1, found.end("verb") + len(stretch))
    return named if named and named.kind is not ClaimantKind.OTHER else None


def revised_ends(text: str) -> list[int]:
    """Where such words end in a folded text."""
    return [found.end() for pattern in (_by_somebody(), _passively()) for found in pattern.finditer(text)]


def find_revision(sentence: Sentence) -> Revision | None:
    """The toll that a sentence revises; None without a number that now holds, or where that is denied."""
    for pattern in (_by_somebody(), _passively()):
        found = pattern.search(sentence.text, *sentence.span)
        if found is None or _denied(sentence, found.start()):
            continue
        for new, old in _numbers(sentence, found.end()):
            return Revision(found.start(), Span(*found.span("toll")), new, old)
    return None


def with_revised(sentence: Sentence, figures: Sequence[Figure], quantities: Sequence[Quantity]) -> tuple[Figure, ...]:
    """The figures of a sentence, those within the words of a revised toll replaced by what now holds."""
    said = find_revision(sentence)
    if said is None:
        return tuple(figures)
    words = [m for m in sentence.of(HarmWord) if said.start <= m.start < said.new.end + _NOUN]
    own = [m for m in words if m.word.harm in (Harm.KILLED, Harm.INJURED)]
    harm = own[0].word.harm if own else Harm.KILLED
    trigger = Mention(*said.toll, HarmWord(harm, "people"))
    people = next((q for q in quantities if q.number and q.start == said.new.start and q.low == said.new.low), None)
    people = people or Quantity(said.new.start, said.new.end, said.new, (), said.new.end)
    old = Revised(said.old.low if said.old else None)
    kept = [f for f in figures if not (said.start <= f.trigger.start <= said.new.end + _NOUN or _within(f, said))]
    made = Figure(harm, people, trigger, vague=said.new.vague, revises=old)
    return tuple(sorted([*kept, made], key=lambda figure: figure.people.start))


#: characters behind a number within which its noun stands («إلى 9 قتلى»)
_NOUN = 12


def _within(figure: Figure, said: Revision) -> bool:
    return said.start <= figure.people.start < said.new.end


def _denied(sentence: Sentence, at: int) -> bool:
    return any(m.end <= at and len(sentence.text[m.end : at].split()) <= 1 for m in sentence.small("negation"))


def _numbers(sentence: Sentence, start: int) -> Iterator[tuple[NumberMention, NumberMention | None]]:
    """The numbers to which a toll is revised, each with the one that it is revised from."""
    text, end = sentence.text, min(sentence.span.end, start + _REACH)
    for onto in _onto().finditer(text, start, end):
        new = _number_at(text, onto.end(), end)
        if new is None:
            continue
        before = (_number_at(text, led.end(), onto.start()) for led in _from().finditer(text, start, onto.start()))
        old = next(filter(None, before), None)
        if old is None and (behind := _instead().match(text, new.end)):
            old = _number_at(text, behind.end(), sentence.span.end)
        yield new, old


def _number_at(text: str, start: int, end: int) -> NumberMention | None:
    """The number that stands right at an offset."""
    found = find_numbers(text[start : min(end, start + _LENGTH)], "ar")
    near = next((n for n in found if not text[start : start + n.start].strip()), None)
    return near._replace(start=near.start + start, end=near.end + start) if near else None


#: characters from the words for a toll to its number; of a number with what it counts
_REACH, _LENGTH = 110, 40
_WORD = r"[^\W\d_][^\s.;:,،]*\s+"


@cache
def _by_somebody() -> OpeningPattern:
    """ "Lowered its death toll", «خفضت الوزارة الحصيلة»: the verb, who does it, and the toll."""
    words = (
        rf"(?<!\w){any_of('prefix')}?(?P<verb>{any_of('toll_revised')})\s+(?:{_WORD}){{0,5}}?(?P<toll>{_toll()})(?!\w)"
    )
    return OpeningPattern(syntax("toll_revised"), words, syntax("revised_toll"))


@cache
def _passively() -> OpeningPattern:
    """ "The toll of the strike was revised down", «حصيلة القصف خفضت»: the toll and what was done to it."""
    words = rf"(?<!\w)(?P<toll>{_toll()})\s+(?:{_WORD}){{0,7}}?{any_of('toll_was_revised')}(?!\w)"
    return OpeningPattern(syntax("revised_toll"), words, syntax("toll_was_revised"))


def _toll() -> str:
    return rf"{any_of('prefix')}?{any_of('revised_toll')}"


@cache
def _onto() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('raised_onto')}\s+")


@cache
def _from() -> re.Pattern[str]:
    """Before a number right ahead of "to": "from "."""
    return re.compile(rf"(?<!\w){any_of('revised_from')}\s+(?=[^.;,،]{{1,30}}\Z)")


@cache
def _instead() -> re.Pattern[str]:
    """Behind the number that holds: "from 12", «بدلا من 12», «بعد أن أعلنت 12»."""
    led = f"(?:{any_of('revised_from')}|{any_of('revised_instead')})"
    return re.compile(rf"(?:\s+{_NAME})?\s*,?\s+{led}\s+(?:{_WORD}){{0,3}}?(?=\S)")


_NAME = r"[^\W\d_]+"
