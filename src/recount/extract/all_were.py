"""What all the harmed were: "all five people killed in A were fighters", «كل القتلى من المقاتلين».

The sentence states of everybody killed or injured what they were, behind the words of harm. "Not all", "most of" and
a sentence that tells of others beside them leave the status open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..records import Status
from .figure import Figure
from .grammar import any_of, few_words, syntax
from .keyed import KeyedPattern
from .sentence import Sentence
from .words import Mention, PeopleWord

_TELLING = frozenset({Status.COMBATANT, Status.CIVILIAN})
#: characters between "all" and those of whom it is said
_REACH = 25


def with_status_of_all(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, one whole with the status that the sentence states of all of its people."""
    wholes = [figure for figure in figures if not (figure.part or figure.negated)]
    if len({f.harm for f in wholes}) != 1 or len(wholes) != 1 or wholes[0].people.status is not None:
        return tuple(figures)
    were = _what_they_were(sentence, wholes[0])
    if were is None:
        return tuple(figures)
    people = wholes[0].people
    told = wholes[0]._replace(people=people._replace(people=(*people.people, were.word)))
    return tuple(told if figure is wholes[0] else figure for figure in figures)


def _what_they_were(sentence: Sentence, figure: Figure) -> Mention[PeopleWord] | None:
    """The people that all of a figure are said to have been; None where that is not said of all."""
    start, end = min(figure.people.start, figure.trigger.start), max(figure.people.end, figure.trigger.end)
    all_before = _all_before().search(sentence.text, max(sentence.span.start, start - _REACH), start)
    if all_before and _denied(sentence, all_before.start()):
        return None
    for word in sentence.of(PeopleWord):
        if word.start < end or word.word.status not in _TELLING:
            continue
        link = _link().search(sentence.text, end, word.start)
        if (
            link is None
            or not (all_before or link["all"])
            or not few_words(1).fullmatch(sentence.text, link.end(), word.start)
        ):
            return None
        return None if _CLAUSE.search(sentence.text, end, link.start()) else word
    return None


def _denied(sentence: Sentence, at: int) -> bool:
    before = sentence.text[sentence.span.start : at].split()[-1:]
    return bool(before) and (
        before[0] in syntax("not_all") or any(m.end <= at and at - m.end <= 2 for m in sentence.small("negation"))
    )


#: what ends the clause of which the people are told
_CLAUSE = re.compile(r"[.;:،!?]")


@cache
def _all_before() -> KeyedPattern:
    words = rf"(?<!\w){any_of('prefix')}?{any_of('all_before')}\s+(?:[^\W_]+\s+){{0,2}}(?:ال)?$"
    return KeyedPattern(syntax("all_before"), words)


@cache
def _link() -> re.Pattern[str]:
    """Between the harmed and what they were: "were all", «كانوا من», and nothing more in Arabic."""
    return re.compile(rf"(?<!\w)(?:{any_of('were')})(?:\s+(?P<all>{any_of('all_of_them')}))?(?:\s+|$|(?=ال))")
