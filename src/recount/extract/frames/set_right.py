"""A number that the words set right: "five, not seven", "we reported seven; it is five", "ten, later revised to six".

What stands is the number that holds. The one that it takes the place of is no toll of anybody any more, and is kept
beside it as what the words take back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ...records import ClaimKind, Harm, Revised
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, number_of, out_of_them, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, SpeakerWord
from ..numbers.quantified import Quantity
from .compose import Draft
from .raised_beside import number_at

_FATES = (Harm.KILLED, Harm.INJURED)
#: characters back from a number to the words that lead to it; on from a number to its own word of harm
_BACK, _ON = 60, 12
#: characters back from "it is" to the words that say what was reported
_FAR = 200
_WORD = r"[^\W\d_][^\s.;:,،]*"


class _SetRight(NamedTuple):
    """The number that holds and the one taken back; where words begin and end that lead from the one to the other."""

    new: Quantity
    old: int | None
    start: int
    end: int


def set_right_ends(text: str) -> list[int]:
    """Where the words end, in a folded text, that give the right number of a harm told of in a sentence before."""
    return [found.end() for pattern in (_right_is(), _plainly_is()) for found in pattern.finditer(text)]


def tells_right_number(sentence: Sentence) -> bool:
    """True for a sentence that gives the right number: "The correct figure is five.", «والصحيح خمسة»."""
    found = _told_apart(sentence)
    return found is not None and _number_at(sentence, found.end()) is not None


def with_set_right(
    sentence: Sentence, figures: Sequence[Figure], quantities: Sequence[Quantity], before: Sequence[Draft]
) -> tuple[Figure, ...]:
    """The figures of a sentence with the numbers that hold, without those they take the place of."""
    figures = [f for f in figures if not _denied(sentence, f, figures)]
    said = _not_but(sentence, quantities) or _later_revised(sentence, figures) or _it_is(sentence, figures)
    if said is None:
        return _alone(sentence, figures, before) or _instead_of_the_first(sentence, figures)
    kept = [f for f in figures if not said.start <= f.people.start < said.end and f.people.start != said.new.start]
    model = _told_of(sentence, figures, said)
    if model is None:
        return _alone(sentence, figures, before) or tuple(figures)
    people = said.new if said.new.people else said.new._replace(people=model.people.people)
    made = model._replace(people=people, revises=Revised(said.old), negated=False, vague=None)
    old = [f for f in kept if f.harm is model.harm and not f.part and f.people.low in (None, said.old)]
    return tuple(sorted([*(f for f in kept if f not in old), made], key=lambda figure: figure.people.start))


def _denied(sentence: Sentence, figure: Figure, figures: Sequence[Figure]) -> bool:
    """ "Five civilians, not two fighters", «مدنيين وليس مقاتلين»: whom the words set against those who were harmed."""
    told = (f for f in figures if f.trigger == figure.trigger and f.people.end <= figure.people.start)
    return any(_not().fullmatch(sentence.text, f.people.end, figure.people.start) for f in told)


def _told_of(sentence: Sentence, figures: Sequence[Figure], said: _SetRight) -> Figure | None:
    """The figure whose number is set right: that of the right number itself, else the last one told before it."""
    whole = [f for f in figures if f.harm in _FATES and not f.part]
    own = next((f for f in whole if f.people.start == said.new.start), None)
    told = [f for f in whole if f.people.start < said.new.start and f.people.low in (None, said.old)]
    if own or told:
        return own or told[-1]
    words = [m for m in sentence.of(HarmWord) if m.start < said.new.start and m.word.harm in _FATES]
    counted = [m for m in words if number_of().search(sentence.text, max(0, m.start - _BACK), m.end)]
    return Figure(counted[-1].word.harm, said.new, counted[-1]) if counted else None


# ── "five, not seven" ──


def _not_but(sentence: Sentence, quantities: Sequence[Quantity]) -> _SetRight | None:
    """ "Five civilians, not seven", «خمسة وليس سبعة»; "not seven but five", «ليس سبعة بل خمسة»."""
    text = sentence.text
    numbered = [q for q in quantities if q.number is not None]
    for one, two in pairwise(numbered):
        if not _alike(one, two) or one.low == two.low or out_of_them().search(text, two.start, two.end + _ON):
            continue
        gap = text[one.end : two.start]
        if _but().fullmatch(gap) and _not_before().search(text, max(0, one.start - _BACK), one.start):
            return _SetRight(two, one.low, max(0, one.start - _ON), one.end)
        if _not().fullmatch(_without_harm(sentence, one.end, two.start)) and not _of_them(text, two.end):
            return _SetRight(one, two.low, one.end, two.end)
    return None


def _alike(one: Quantity, two: Quantity) -> bool:
    """True for two numbers of the same people, said once or twice."""
    return not (one.people and two.people) or {w.status for w in one.people} == {w.status for w in two.people}


def _without_harm(sentence: Sentence, start: int, end: int) -> str:
    """The words between two numbers without those of the dead: "five dead, not seven", «خمسة قتلى لا سبعة»."""
    dead = next((m for m in sentence.of(HarmWord) if start <= m.start and m.end <= end), None)
    if dead is None or sentence.text[start : dead.start].strip():
        return sentence.text[start:end]
    return sentence.text[dead.end : end]


def _of_them(text: str, at: int) -> bool:
    """ "Five people, not one of them armed"."""
    return text[at : at + _ON].split()[:1] in [[word] for word in syntax("of")]


@cache
def _not() -> re.Pattern[str]:
    return re.compile(rf"\s*[,،]?\s*{any_of('not_but')}\s+")


@cache
def _but() -> re.Pattern[str]:
    """Between "not seven" and what holds, with at most one word for people."""
    return re.compile(rf"(?:\s+{_WORD})?\s*[,،]?\s*{any_of('but_rather')}\s+")


@cache
def _not_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('not_before_number')}\s+\Z")


# ── "a figure later revised to six" ──


def _later_revised(sentence: Sentence, figures: Sequence[Figure]) -> _SetRight | None:
    """The number put in the place of that told right before: "a toll later lowered to six", «قبل أن يعدل إلى ستة»."""
    found = _figure_revised().search(sentence.text, *sentence.span)
    new = _number_at(sentence, found.end()) if found else None
    told = [f for f in figures if found and f.people.end <= found.start() and not f.part and f.people.low]
    if found is None or new is None or len({f.people.low for f in told if f.harm is told[-1].harm}) != 1:
        return None
    return _SetRight(new, told[-1].people.low, told[-1].people.start, found.end())


def _number_at(sentence: Sentence, start: int) -> Quantity | None:
    """The number that stands right at an offset, as people of no kind."""
    number = number_at(sentence, start)
    return Quantity(number.start, number.end, number, (), number.end) if number and number.low is not None else None


@cache
def _figure_revised() -> KeyedPattern:
    figure = rf"{any_of('figure_told')}\s+(?:{_WORD}\s+){{0,3}}?"
    verb, when = any_of("figure_changed"), any_of("changed_later")
    way = rf"(?:\s+(?:{any_of('figure_again')}|{any_of('changed_way')}|{when}))*"
    said = rf"(?:{figure}(?:{when}\s+)?{verb}|{when}\s+{verb}|{verb}(?=\s+(?:{any_of('figure_again')}\s+)?{when}))"
    return KeyedPattern(syntax("figure_changed"), rf"(?<!\w){said}{way}\s+{any_of('raised_onto')}\s+")


# ── "we reported seven; it is five" ──


def _it_is(sentence: Sentence, figures: Sequence[Figure]) -> _SetRight | None:
    """The right number behind one that was told earlier."""
    found = _right_is().search(sentence.text, *sentence.span) or _plainly_is().search(sentence.text, *sentence.span)
    new = _number_at(sentence, found.end()) if found else None
    told = [f for f in figures if found and f.people.end <= found.start("now") and not f.part and f.people.low]
    if found is None or new is None or len(numbers := {f.people.low for f in told}) > 1 or new.low in numbers:
        return None
    if not told:  # «عدد القتلى ثمانية، والعدد الصحيح ستة»
        return _SetRight(new, None, new.start, new.start)
    return _SetRight(new, told[-1].people.low, told[-1].people.start, found.end())


@cache
def _right_is() -> KeyedPattern:
    """ "The correct number is", «والصحيح هو»."""
    return KeyedPattern(syntax("right_number_is"), rf"(?<!\w)(?P<now>{any_of('right_number_is')})\s+")


@cache
def _plainly_is() -> KeyedPattern:
    """ "It is", where words before it in the sentence say that this was reported earlier."""
    now = rf"(?:{any_of('contrast')}\s+)?(?P<now>{any_of('it_is_now')})\s+"
    words = rf"(?<!\w){any_of('reported_earlier')}(?!\w)[^.!?]*?[;,،:–—-]\s*{now}"
    return KeyedPattern(syntax("reported_earlier"), words)


def _told_apart(sentence: Sentence) -> re.Match[str] | None:
    """The words of a sentence that lead to the right number of what the one before it told: "…; it is five"."""
    start, end = sentence.span
    if not (found := _right_is().search(sentence.text, start, end)):
        opened = _plainly_is().search(sentence.text, max(0, start - _FAR), end)
        found = opened if opened and start <= opened.start("now") and _opens(sentence.text, start, opened) else None
    return found


def _opens(text: str, start: int, found: re.Match[str]) -> bool:
    return not text[start : found.start("now")].strip(' ;,،:–—-"')


def _alone(sentence: Sentence, figures: Sequence[Figure], before: Sequence[Draft]) -> tuple[Figure, ...]:
    """ "The correct number is five." behind the sentence that told of them; empty where it is not so."""
    found = _told_apart(sentence)
    new = _number_at(sentence, found.end()) if found else None
    last = next((d for d in reversed(before) if d.kind is ClaimKind.HARM and d.counts), None)
    if found is None or new is None or last is None or any(f.people.low for f in figures):
        return ()
    told = [c for c in last.counts if not c.part_of_total and c.harm in _FATES and c.low]
    if len(told) != 1 or told[0].low == new.low:
        return ()
    trigger = Mention(found.start(), found.end(), HarmWord(told[0].harm, "people"))
    return (Figure(told[0].harm, new, trigger, revises=Revised(told[0].low)),)


# ── "first said 20 were killed but revised the figure to 16" ──


def _instead_of_the_first(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures without the one that a lower number of the same voice takes the place of."""
    new = next((f for f in figures if f.revises and f.revises.number is None and f.people.number), None)
    told = [f for f in figures if new and f.harm is new.harm and f.people.end <= new.people.start and not f.part]
    if new is None or len(told) != 1 or (told[0].people.low or 0) <= (new.people.low or 0):
        return tuple(figures)
    old = told[0]
    if any(old.people.end <= m.start < new.people.start for m in sentence.of(SpeakerWord)):
        return tuple(figures)  # "the army said 20, but the ministry revised its toll to 16" are two voices
    people = new.people if new.people.people else new.people._replace(people=old.people.people)
    made = new._replace(people=people, revises=Revised(old.people.low))
    return tuple(made if f is new else f for f in figures if f is not old)
