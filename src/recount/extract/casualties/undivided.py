"""One number for the killed and the injured that nobody divides: "12 killed or injured", «12 بين قتيل وجريح».

It says of neither how many: of both together that many, and of each at least one where the words are "and". Each harm
gets a count without a number of its own that carries the number of both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise, product
from typing import NamedTuple

from ...records import Harm, Undivided
from ..harm.figure import Figure
from ..harm.governing import Grammar
from ..harm.harm_words import Trigger, undivided
from ..lexicon.grammar import any_of, auxiliaries, both, either, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, PeopleWord
from ..numbers.quantified import Quantity
from .governed import governed

_BOTH = {Harm.KILLED, Harm.INJURED}
#: characters from people to the words of the harms that they share
AMONG = 8
Role = Callable[[Trigger], str]


class Pair(NamedTuple):
    """Two words of harm that share their people; `each` where the words say that some came to either."""

    one: Trigger
    two: Trigger
    each: bool


def pairs_of(sentence: Sentence) -> list[Pair]:
    """The words of harm of a sentence that are not told apart: joined by "or", «بين … و…», or named in brackets."""
    found = list[Pair]()
    for one, two in pairwise(sentence.of(HarmWord)):
        if {one.word.harm, two.word.harm} != _BOTH or one.end > two.start:
            continue
        if undivided(sentence.text, one, two):
            found.append(Pair(one, two, each=not either().fullmatch(sentence.text, one.end, two.start)))
        elif both().fullmatch(sentence.text, one.end, two.start) and _bracketed(sentence, one, two):
            found.append(Pair(one, two, each=True))
    return found


def with_undivided(grammar: Grammar, pairs: Sequence[Pair], found: Sequence[Figure], role: Role) -> list[Figure]:
    """The figures with those of words that share one number, two for each number."""
    figures = list(found)
    for pair in pairs:
        people = _people(grammar, pair, role)
        if people is None:
            continue
        figures = [f for f in figures if f.trigger not in (pair.one, pair.two) and not _told(f, people)]
        figures += [_figure(trigger, people, pair.each) for trigger in (pair.one, pair.two)]
    return sorted(figures, key=lambda figure: figure.people.start)


def without_number(figure: Figure, *, each: bool) -> Figure:
    """A figure of a number that another harm shares, the number as that of both."""
    people = figure.people
    vague = people.number.vague if people.number and each else None  # dozens killed or injured are not dozens killed
    bare = people._replace(number=None, implied=None)
    return figure._replace(people=bare, vague=vague, undivided=_of_both(people, each=each))


def parts_undivided(found: Sequence[Figure]) -> list[Figure]:
    """ "Killed or injured 12, including three children": nor is it said which of the harms the children came to."""
    made, parts = list[Figure](), {figure.people.start for figure in found if figure.part}
    for figure in found:
        wholes = [f for f in found if f.undivided and not f.part and f.people.start < figure.people.start]
        wholes = [f for f in wholes if f.people == wholes[-1].people]
        if figure.undivided:
            made.append(figure._replace(part=figure.people.start in parts))
        elif (
            figure.part
            and figure.trigger in {whole.trigger for whole in wholes}
            and _of_both(figure.people, each=False)
        ):
            bare = without_number(figure, each=False)
            made += [bare._replace(harm=whole.harm, trigger=whole.trigger) for whole in wholes]
        elif figure.people.group and figure.people.low is None and figure.harm in {whole.harm for whole in wholes}:
            made.append(figure._replace(part=True))  # «قتل وجرح 7 معظمهم أطفال»: most of the seven
        else:
            made.append(figure)
    return made


def _figure(trigger: Trigger, people: Quantity, each: bool) -> Figure:
    return without_number(Figure(trigger.word.harm, people, trigger), each=each)


def _of_both(people: Quantity, *, each: bool) -> Undivided | None:
    number = people.number
    if number is None:  # "a man was killed and injured" is of one
        return Undivided(people.low, people.high, each=each) if (people.low or 0) >= _TWO else None
    if number.low is None and number.high is None and (each or number.vague is None):
        return None
    return Undivided(number.low, number.high, number.exact, each, number.vague)


_TWO = 2


def _told(figure: Figure, people: Quantity) -> bool:
    """True for what else reads the people of a pair: "12 victims (dead and wounded)" are not twelve dead."""
    return figure.harm in _BOTH and figure.people.start < people.end and people.start < figure.people.end


def _people(grammar: Grammar, pair: Pair, role: Role) -> Quantity | None:
    """The people of a pair with their number; None where nobody counts them."""
    text, quantities = grammar.text, grammar.quantities
    if before := _led_up(text, pair.one.start):
        near = [q for q in quantities if q.start < before and 0 <= before - q.end <= AMONG]
        near += [q for q in quantities if q.start < before and _noun_alone().fullmatch(text, q.end, before)]
        return next((q for q in reversed(near) if q.number or (q.implied or 0) >= _TWO), None)
    governs = role(pair.one)
    trigger = pair.two if governs == "object" or role(pair.two) == "object" else pair.one
    found = governed(grammar, trigger, "object" if trigger is pair.two else governs)
    parts = [m.start for m in grammar.sentence.small("subgroup")]
    wholes = [q for q in found if not any(found[0].start < start < q.start for start in parts)]
    return wholes[0] if len(wholes) == 1 and (wholes[0].number or (wholes[0].implied or 0) >= _TWO) else None


def _led_up(text: str, at: int) -> int:
    """Where the words begin that lead to a pair in apposition: «بين», an opening bracket; 0 where none do."""
    head = text[:at].rstrip()
    if head.endswith("("):
        return len(head) - 1
    last = head.rsplit(maxsplit=1)[-1:]
    return len(head) - len(last[0]) if last and last[0] in syntax("among_both") else 0


def _bracketed(sentence: Sentence, one: Trigger, two: Trigger) -> bool:
    """ "12 casualties (killed and wounded)": the two, and nothing else, in brackets behind people or a number."""
    text = sentence.text
    return text[: one.start].rstrip().endswith("(") and text[two.end :].lstrip().startswith(")")


@cache
def _noun_alone() -> re.Pattern[str]:
    """Between a number and the brackets: what is counted."""
    return re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}")


def none_of_pairs(sentence: Sentence, pairs: Sequence[Pair]) -> Iterator[Figure]:
    """ "Nobody was killed or injured", "no civilians were killed or wounded": none of either."""
    text = sentence.text
    for pair, small in product(pairs, sentence.small("negation")):
        start = pair.one.start
        nobody = text[small.start : small.end] in syntax("nobody") and auxiliaries().fullmatch(text, small.end, start)
        if nobody or _people_between().fullmatch(text, small.end, start):
            people = tuple(m.word for m in sentence.of(PeopleWord) if small.end <= m.start < start)[:1]
            here = Quantity(small.start, pair.two.end, None, people, small.start)
            yield from (Figure(t.word.harm, here, t, negated=True) for t in (pair.one, pair.two))


@cache
def _people_between() -> re.Pattern[str]:
    """Between "no" and "killed or injured": one word for people and an auxiliary."""
    return re.compile(rf"\s+[^\W\d_]+\s+{any_of('be')}\s+(?:{any_of('adverb')}\s+)?")
