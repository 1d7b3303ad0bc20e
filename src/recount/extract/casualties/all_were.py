"""What all the harmed were: "all five people killed in A were fighters", «قتل خمسة، جميعهم مقاتلون».

The sentence states of everybody killed or injured what they were, behind the words of harm or in apposition to the
people. "Not all", "most of", "all but two" and a sentence that tells of others beside them leave the status open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm, Status
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, few_words, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, PeopleWord, SpeechWord
from .apposition import all_of_them

TELLING = frozenset({Status.COMBATANT, Status.CIVILIAN, Status.DETAINED_FIGHTER})
#: characters between "all" and those of whom it is said; people of whom "all" may be said
_REACH, _SEVERAL = 25, 2
#: words of place and means between a number and what all of its people were
_FAR = 10


def with_status_of_all(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, a whole with the status that the sentence states of all of its people."""
    figures = _with_apposed(sentence, figures)
    wholes = [figure for figure in figures if not (figure.part or figure.negated)]
    if len(wholes) == _SEVERAL and (told := _told_behind(sentence, *wholes)):
        return tuple(told if figure is wholes[0] else figure for figure in figures if figure is not wholes[1])
    one = wholes[0] if len(wholes) == 1 else next((f for f in wholes if _the_dead(sentence, f)), None)
    were = _what_they_were(sentence, one) if one and one.people.status is None else None
    if one is None or were is None:
        return figures
    told = one._replace(people=one.people._replace(people=(*one.people.people, were.word)))
    return tuple(told if figure is one else figure for figure in figures)


def _told_behind(sentence: Sentence, whole: Figure, dead: Figure) -> Figure | None:
    """ "Killed five; all the dead were fighters": the five as what all the dead were."""
    if whole.harm is not dead.harm or not _of_several(whole) or dead.people.number or dead.people.implied:
        return None
    were = _what_they_were(sentence, dead) if _all_before_it(sentence, dead) else None
    if were is None:
        return None
    people = whole.people
    start = people.people_start if people.people else were.start
    told = people._replace(people=(*people.people, were.word), people_start=start, end=were.end)
    return whole._replace(people=told)


def _with_apposed(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """ "Five people, all of them fighters": what all of a number were, and nobody beside them."""
    found: list[Figure] = []
    for figure in figures:
        wholes = _wholes_of(sentence, found, figure)
        if wholes:
            found = [_apposed(f, figure, last=f is wholes[-1]) if f in wholes else f for f in found]
        else:
            found.append(figure)
    return tuple(found)


def _apposed(whole: Figure, figure: Figure, *, last: bool) -> Figure:
    """The whole with what its people were; the words of the last reach over these."""
    people = whole.people
    start = people.people_start if people.people else figure.people.people_start
    told = people._replace(people=(*people.people, *figure.people.people), people_start=start)
    return whole._replace(people=told._replace(end=figure.people.end) if last else told)


def _wholes_of(sentence: Sentence, before: Sequence[Figure], figure: Figure) -> list[Figure]:
    """The figures right before it of whose people another says what all of them were."""
    people, wholes = figure.people, [f for f in before if not f.part]
    if people.low is not None or people.status not in TELLING or people.group is not None or figure.negated:
        return []
    last = max(wholes, key=lambda f: f.people.start, default=None)
    wholes = [f for f in wholes if last and f.trigger == last.trigger and f.harm is last.harm]
    if last is None or any(f.people.status is not None for f in wholes):
        return []
    if not _of_several(last) and (len(wholes) < _SEVERAL or any(f.people.low is None for f in wholes)):
        return []
    ends = [end for end in (last.people.end, last.trigger.end) if end <= people.start]
    told = any(_all_between(sentence, end, people.start) for end in ends)
    return wholes if told and whole_behind(sentence, people.end) else []


def _of_several(figure: Figure) -> bool:
    return (figure.people.low or 0) >= _SEVERAL or (figure.people.number is not None and figure.vague is not None)


def _all_between(sentence: Sentence, start: int, end: int) -> bool:
    """True for "all of them" between people and what they were, behind the place and means of the harm too."""
    if all_of_them().fullmatch(sentence.text, start, end):
        return True
    led = _behind_adjuncts().fullmatch(sentence.text, start, end)
    kinds = (PeopleWord, HarmWord, SpeechWord)
    return bool(led) and not any(start <= m.start < end for kind in kinds for m in sentence.of(kind))


@cache
def _behind_adjuncts() -> re.Pattern[str]:
    """ " in an air strike on A, all of them ", «بغارة على أ جميعهم من ال»."""
    bare = rf"(?:,\s*{any_of('all_of_them')}|\s{any_of('all_they')})"
    return re.compile(
        rf"(?:\s+[^\W\d_][^\s,،;:.!?]*){{1,{_FAR}}}{bare}\s+(?:{any_of('of')}\s+)?(?:{any_of('prefix')})?"
    )


def whole_behind(sentence: Sentence, end: int) -> bool:
    """False where it goes on behind what all were: "all civilians or police", "all fighters except two"."""
    on = _goes_on().match(sentence.text, end)
    people = any(on.end() <= m.start <= on.end() + _ARTICLE for m in sentence.of(PeopleWord)) if on else False
    return not (people or _excepted().match(sentence.text, end))


#: characters of an article that is written onto a word
_ARTICLE = 2


@cache
def _goes_on() -> re.Pattern[str]:
    joint = f"(?:{any_of('or')}|{any_of('connective')})"
    return re.compile(rf"\s*[,،]?\s*{joint}\s*(?:{any_of('definite')}\s+)?")


@cache
def _excepted() -> re.Pattern[str]:
    return re.compile(rf"\s*[,،]?\s*{any_of('excepted')}(?!\w)")


def _what_they_were(sentence: Sentence, figure: Figure) -> Mention[PeopleWord] | None:
    """The people that all of a figure are said to have been; None where that is not said of all."""
    end = max(figure.people.end, figure.trigger.end)
    all_before = _all_before_it(sentence, figure)
    if all_before and denied_all(sentence, all_before.start()):
        return None
    for word in sentence.of(PeopleWord):
        if word.start < end or word.word.status not in TELLING:
            continue
        of_the_dead = _the_dead(sentence, figure)
        link = _link().search(sentence.text, end, word.start) or (
            of_the_dead and _NOTHING.fullmatch(sentence.text, end, word.start)
        )
        if (
            not link
            or not (all_before or of_the_dead or link["all"])
            or not few_words(1).fullmatch(sentence.text, link.end(), word.start)
            or not whole_behind(sentence, word.end)
        ):
            return None
        return None if _CLAUSE.search(sentence.text, end, link.start()) else word
    return None


def _the_dead(sentence: Sentence, figure: Figure) -> bool:
    """ "The army said the dead were fighters", «القتلى إرهابيون»: somebody says it of all the dead told of before."""
    trigger, people = figure.trigger, figure.people
    if trigger.word.role != "people" or figure.harm is not Harm.KILLED or people.people or people.low is not None:
        return False
    said = _said_of().search(sentence.text, sentence.span.start, trigger.start)  # `said_of_all` reads the publisher's
    if said is None or not (said["the"] or sentence.text.startswith("ال", trigger.start)):
        return False
    spoken = any(m.end == said.start() for m in sentence.of(SpeechWord))
    return spoken or bool(said["that"] and any(m.end <= said.start() for m in sentence.of(SpeechWord)))


@cache
def _said_of() -> re.Pattern[str]:
    """Between a word of speech and the dead: "that the ", «إن »."""
    return re.compile(rf"\s+(?:(?P<that>{any_of('that')})\s+)?(?P<the>{any_of('definite')}\s+)?\Z")


#: «القتلى إرهابيون»: Arabic needs no verb between the dead and what is said of them
_NOTHING = re.compile(r" (?P<all>)(?=[\u0620-\u064a])")


def _all_before_it(sentence: Sentence, figure: Figure) -> re.Match[str] | None:
    start = min(figure.people.start, figure.trigger.start)
    return _all_before().search(sentence.text, max(sentence.span.start, start - _REACH), start)


def denied_all(sentence: Sentence, at: int) -> bool:
    """True for "not all", "nearly all", where "all" begins at an offset."""
    before = sentence.text[sentence.span.start : at].split()[-1:]
    return bool(before) and (
        before[0] in syntax("not_all") or any(m.end <= at and at - m.end <= 2 for m in sentence.small("negation"))
    )


#: what ends the clause of which the people are told
_CLAUSE = re.compile(r"[.;:،!?]")


@cache
def _all_before() -> OpeningPattern:
    words = rf"(?<!\w){any_of('prefix')}?{any_of('all_before')}\s+(?:[^\W_]+\s+){{0,2}}(?:ال)?$"
    return OpeningPattern(syntax("all_before"), words)


@cache
def _link() -> re.Pattern[str]:
    """Between the harmed and what they were: "were all", «كانوا من», and nothing more in Arabic."""
    return re.compile(rf"(?<!\w)(?:{any_of('were')})(?:\s+(?P<all>{any_of('all_of_them')}))?(?:\s+|$|(?=ال))")
