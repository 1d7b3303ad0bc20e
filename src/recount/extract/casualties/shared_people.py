"""Whose dead they are, told once behind two words of harm or by the ranks they stood in.

«شهداء وجرحى من عناصر الجيش»: both are members of the army. «3 قتلى في صفوف قوات النظام», "dead and wounded among
civilians": the ranks say who they were.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ...records import Status
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, both, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, PeopleWord
from ..people.forces import of_a_force, unnamed_force_at

_ARTICLE = 3


def with_shared_people(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """The figures by place, those without a word for their people with the one that stands behind them."""
    found = [_in_ranks(sentence, figure) if bare(figure) else figure for figure in figures]
    for at, (one, two) in enumerate(pairwise(found)):
        if bare(one) and _beside(sentence.text, one, two):
            found[at] = _of(one, two.people.people)
    return found


def bare(figure: Figure) -> bool:
    """True for people told of by the word of harm alone."""
    return not figure.people.people and not figure.negated


def _beside(text: str, one: Figure, two: Figure) -> bool:
    """True for two words that are themselves the people, joined, the second without a number of its own."""
    words = one.trigger.word.role == two.trigger.word.role == "people"
    joined = both().fullmatch(text, one.trigger.end, two.trigger.start) is not None
    return words and joined and two.people.number is None and one.people.number is None


def _of(figure: Figure, people: tuple[PeopleWord, ...]) -> Figure:
    return figure._replace(people=figure.people._replace(people=people))


def _in_ranks(sentence: Sentence, figure: Figure) -> Figure:
    return in_the_ranks(sentence, figure, max(figure.people.end, figure.trigger.end))


def in_the_ranks(sentence: Sentence, figure: Figure, end: int) -> Figure:
    """A figure without a word for its people, as those in whose ranks the words at an offset set them."""
    if of_a_force(sentence, end):
        return _of(figure, (PeopleWord(status=Status.COMBATANT),))
    ranks = _ranks().search(sentence.text, end, sentence.span.end)
    if ranks is None or sentence.text[end : ranks.start()].strip():
        return figure
    inside = (m.word for m in sentence.of(PeopleWord) if 0 <= m.start - ranks.end() <= _ARTICLE)
    if people := next(inside, None):
        return _of(figure, (PeopleWord(status=people.status, group=people.group),))
    armed = any(0 <= m.start - ranks.end() <= _ARTICLE for m in sentence.of(ActorWord))
    return (
        _of(figure, (PeopleWord(status=Status.COMBATANT),))
        if armed or unnamed_force_at(sentence, ranks.end())
        else figure
    )


def none_of_a_force(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """«دون إصابات في صفوف القوات …»: none of its fighters; «لا إصابات أمريكية»: of all others nothing."""
    ends = {id(f): max(f.people.end, f.trigger.end) for f in figures if f.negated and not f.people.people}
    text, actors = sentence.text, [m.start for m in sentence.of(ActorWord) if m.word.adjective]
    apart = {one for one, end in ends.items() if any(text[end:at] == " " for at in actors)}
    left = [f for f in figures if id(f) not in apart]
    return [in_the_ranks(sentence, f, ends[id(f)]) if id(f) in ends else f for f in left]


@cache
def _ranks() -> OpeningPattern:
    return OpeningPattern(syntax("in_ranks"), rf"(?<!\w){any_of('in_ranks')}\s+")
