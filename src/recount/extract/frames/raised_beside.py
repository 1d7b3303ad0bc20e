"""What stands beside a raised toll: its number, what others put it at, and the other harm that is raised with it.

"Doctors put the toll at seven, the ministry at nine" are two numbers of one toll; "raised the toll to five and the
wounded to 15" one number each of two harms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...records import Harm
from ..lexicon.grammar import any_of, phrase_ends
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, PeopleWord, SpeakerWord
from ..numbers.numbers import NumberMention, find_numbers

FATES = (Harm.KILLED, Harm.INJURED)
#: words between a verb and the noun or the number that it leads to
NEAR = 4
WORD = r"[^\s.;:!?\u061f\n]+\s+"
#: characters of a number with its bounds; from a number to its noun
_LENGTH, NOUN = 40, 4


class Raised(NamedTuple):
    """A toll and its number: where its words begin, its noun, and whether the number takes the place of another.

    `harm` is None for a noun that does not say whose number it is. `by` are the offsets between which stands who says
    so, where the words have room for one; the subject of an English verb ends there. `either` is true for words that
    may lower a toll as well ("revised the figure to 16").
    """

    start: int
    noun: tuple[int, int]
    number: NumberMention
    moved: bool
    harm: Harm | None
    by: tuple[int, int] | None = None
    either: bool = False


def number_at(sentence: Sentence, start: int) -> NumberMention | None:
    """The number that stands right at an offset, of people or of nothing that is named."""
    text = sentence.text
    found = find_numbers(text[start : min(sentence.span.end, start + _LENGTH)], "ar")
    near = next((n for n in found if not text[start : start + n.start].strip()), None)
    if near is None:
        return None
    number = near._replace(start=near.start + start, end=near.end + start)
    kinds = (PeopleWord, HarmWord)
    people = any(number.end <= m.start <= number.end + NOUN for kind in kinds for m in sentence.of(kind))
    whole = people or phrase_ends().match(text, number.end) or _adverb_behind().match(text, number.end)
    return number if whole or _toll_behind().match(text, number.end) else None


@cache
def _toll_behind() -> re.Pattern[str]:
    """Behind "bringing to nine": "the number of those killed", "the toll"."""
    return re.compile(rf"\s+(?:{any_of('number_of')}|{any_of('definite')}\s+{any_of('revised_toll')})(?!\w)")


def put_by_others(sentence: Sentence, said: Raised) -> Iterator[Raised]:
    """ "Medics put the toll at seven, the ministry at nine": what another puts it at."""
    if said.moved:
        return
    found = _at_another().match(sentence.text, said.number.end, sentence.span.end)
    number = number_at(sentence, found.end()) if found else None
    by = found and next((m for m in sentence.of(SpeakerWord) if found.start("who") <= m.start < found.end("who")), None)
    if found and number and by:
        yield said._replace(number=number, noun=found.span("at"), by=found.span("who"))


def raised_with(sentence: Sentence, said: Raised) -> Iterator[Raised]:
    """ "Raised the toll to five and the wounded to 15", «إلى 5 والجرحى إلى 15»: the other harm, and its number."""
    if not said.moved:
        return
    found = _and_the().match(sentence.text, said.number.end, sentence.span.end)
    number = number_at(sentence, found.end()) if found else None
    words = [m for m in sentence.of(HarmWord) if found and found.start("who") <= m.start < found.end("who")]
    if number and words and words[-1].word.harm in FATES and words[-1].word.harm is not said.harm:
        at = words[-1]
        yield said._replace(number=number, noun=(at.start, at.end), harm=at.word.harm)


@cache
def _and_the() -> re.Pattern[str]:
    counting = rf"(?:{any_of('number_of')}\s+)?"
    between = rf"\s+(?:[^\W\d_]+\s+)?{any_of('connective')}\s*{counting}"
    return re.compile(rf"{between}(?P<who>(?:[^\W\d_]+\s+){{1,3}}?){any_of('raised_onto')}\s+")


@cache
def _at_another() -> re.Pattern[str]:
    turn = rf"(?:{any_of('connective')}|{any_of('contrast')})"
    return re.compile(
        rf"\s*,?\s*(?:{turn}\s+)?(?P<who>(?:{WORD}){{1,6}}?)(?:{any_of('putting')}\s+(?:{WORD})?)?"
        rf"(?P<at>{any_of('put_at')})\s*"
    )


@cache
def _adverb_behind() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('behind_figure')}")
