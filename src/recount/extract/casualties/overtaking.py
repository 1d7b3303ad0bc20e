"""What a number is to those given beside it: it takes their place, or counts only those known so far.

"The toll rose from five to nine", "nine, up from five", "five, not nine as we reported earlier" and what stands under
"Update:" take the place of what the same claimant said. "Rescuers pulled 12 bodies out", «التعرف على 12 جثة» and "six
dead, a preliminary toll" are by their own words no toll of all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm, Revised
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..numbers.numbers import NumberMention, find_numbers
from ..numbers.quantified import Quantity

#: characters before a number within which a toll moves; behind it within which it is told from an older one
_BEFORE, _BEHIND = 70, 90
_WORD = r"[^\W\d_][^\s.;:,،]*\s+"


def with_overtaking(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence, those marked that take the place of others or are no last ones."""
    return tuple(_marked(sentence, figure) for figure in _without_former(sentence, figures))


def _without_former(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """The figures without one that was told before: "nine, up from five", «خمسة بعد أن كانت الحصيلة ثلاثة»."""
    found = list(figures)
    for former in _had_been().finditer(sentence.text, *sentence.span):
        told = [f for f in found if former.start() <= f.people.start < former.end()]
        harm = told[0].harm if told else Harm.KILLED
        ahead = (f for f in reversed(found) if f.people.number and f.people.end <= former.start() and not f.part)
        now, old = next((f for f in ahead if f.harm is harm), None), _number_in(former["old"])
        if now is None or old is None:
            continue
        found = [f for f in found if f not in told]
        found = [f._replace(revises=Revised(old)) if f is now else f for f in found]
    return found


@cache
def _had_been() -> OpeningPattern:
    """ "Up from five", "after an earlier toll of five", «بعد أن كانت الحصيلة الأولية ثلاثة»."""
    people = r"[^\W_][^\s.;:,،]*"
    words = rf"(?<!\w){any_of('had_been')}\s+(?:{any_of('former_toll')}\s+){{0,3}}(?P<old>{people})(?!\w)"
    return OpeningPattern(syntax("had_been"), words)


def _marked(sentence: Sentence, figure: Figure) -> Figure:
    number = figure.people.number
    if figure.part or figure.negated or figure.harm not in (Harm.KILLED, Harm.INJURED):
        return figure
    if (number or figure.people.implied) and _of_bodies_found(sentence, figure, number or figure.people):
        return figure._replace(found=True)  # one body that was recovered as well
    if number is None and not figure.people.implied:
        return figure
    preliminary = figure.harm is Harm.KILLED and _is_preliminary(sentence, number or figure.people)
    figure = figure._replace(found=preliminary)
    if number is None:
        return figure
    said = _revises(sentence, number) if figure.revises is None else None
    return figure._replace(revises=said) if said is not None else figure


def _revises(sentence: Sentence, number: NumberMention) -> Revised | None:
    start, end = sentence.span
    if (behind := _instead_of().match(sentence.text, number.end, min(end, number.end + _BEHIND))) is not None:
        return Revised(_number_in(behind["old"]))
    if (moved := _moved().within(sentence.text, max(start, number.start - _BEFORE), number.end)) is not None:
        return Revised(_number_in(moved["old"] or ""))
    return Revised() if _opens_update().match(sentence.text, start, end) else None


def _number_in(words: str) -> int | None:
    found = find_numbers(words, "ar")
    return found[-1].low if found and found[-1].low == found[-1].high else None


def _of_bodies_found(sentence: Sentence, figure: Figure, number: NumberMention | Quantity) -> bool:
    start, end = figure.trigger.start, figure.trigger.end
    if sentence.text[start:end].removeprefix("ل").removeprefix("ال") not in syntax("bodies"):
        return False
    before, behind = max(sentence.span.start, number.start - _BEFORE), min(sentence.span.end, end + _BEFORE)
    if _finding().within(sentence.text, before, number.start):
        return True
    return _found().within(sentence.text, max(end, number.end), behind) is not None


def _is_preliminary(sentence: Sentence, number: NumberMention | Quantity) -> bool:
    start, end = max(sentence.span.start, number.start - _BEFORE), min(sentence.span.end, number.end + _FAR)
    former = _had_been().search(sentence.text, number.end, end)  # "after an initial toll of five"
    return _preliminary().within(sentence.text, start, former.start() if former else end) is not None


#: characters behind a number within which "in a preliminary toll" stands
_FAR = 160


@cache
def _preliminary() -> KeyedPattern:
    return KeyedPattern(syntax("preliminary_toll"), rf"(?<!\w){any_of('prefix')}?{any_of('preliminary_toll')}(?!\w)")


@cache
def _moved() -> KeyedPattern:
    """ "Rose from five to nine", «ارتفعت إلى 9» up to its end, which is the number's."""
    verb = rf"(?<!\w){any_of('prefix')}?(?:{any_of('toll_moved')}|{any_of('raising')})(?!\w)"
    old = rf"(?:{any_of('revised_from')}\s+(?P<old>[^.;:]{{1,30}}?)\s+)?"
    words = rf"{verb}[^.;:\d]{{0,50}}?{old}{any_of('raised_onto')}\s+[^\s]+(?:\s\S+)?\Z"
    return KeyedPattern((*syntax("toll_moved"), *syntax("raising")), words)


@cache
def _instead_of() -> KeyedPattern:
    """Behind a number: "civilians, not nine as we reported earlier", «مدنيين وليس تسعة كما ذكرنا سابقا»."""
    people = r"(?:\s+[^\W\d_][^\s.;:,،]*){0,3}?"
    said = rf"(?:{_WORD}){{0,4}}?{any_of('said_before')}(?!\w)"
    words = rf"{people}\s*[,،]?\s+{any_of('not_but')}\s+(?P<old>[^.;:,،]{{1,25}}?)[\s,،]+{said}"
    return KeyedPattern(syntax("said_before"), words)


@cache
def _opens_update() -> re.Pattern[str]:
    return re.compile(rf"[\W_]*{any_of('update')}\s*[:|\-–—]")


@cache
def _finding() -> KeyedPattern:
    """Before a number: "recovered", «انتشال», and a few words up to it."""
    words = rf"(?<!\w){any_of('prefix')}?{any_of('finding_bodies')}(?!\w)\s*(?:{_WORD}){{0,8}}{any_of('prefix')}?\Z"
    return KeyedPattern(syntax("finding_bodies"), words)


@cache
def _found() -> KeyedPattern:
    """Behind bodies: "were recovered", «تم انتشالها»."""
    words = rf"\s*(?:{_WORD}){{0,3}}{any_of('finding_bodies')}(?!\w)"
    return KeyedPattern(syntax("finding_bodies"), words)
