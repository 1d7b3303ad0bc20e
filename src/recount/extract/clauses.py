"""The clauses of a sentence that tell of an attack each: "A shelled X without casualties, while B bombed Y".

A number belongs to the attack of its own clause. "No casualties" behind a second attack says nothing of those whom the
first one harmed, and who struck in one clause is not blamed for the harm of the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..records import BelligerentMention, PlacePrecision, Span
from .figure import Figure
from .grammar import any_of, syntax
from .harm import Account
from .keyed import KeyedPattern
from .places import PlaceMention
from .sentence import Sentence
from .words import EventWord


class Zeros(NamedTuple):
    """The figures of a sentence without the "no casualties" of another clause, and these with their place."""

    figures: tuple[Figure, ...]
    apart: tuple[Figure, ...] = ()
    place: PlaceMention | None = None


def without_zeros(sentence: Sentence, figures: tuple[Figure, ...], places: Sequence[PlaceMention]) -> Zeros:
    """The figures without a stated none of people whom another clause counts as harmed."""
    told = [figure for figure in figures if not (figure.negated or figure.part)]
    none = [figure for figure in figures if figure.negated]
    if not told or not {figure.harm for figure in none} & {figure.harm for figure in told}:
        return Zeros(figures)
    found = _clauses(sentence, _any_joint())
    last = max(_number(found, figure) for figure in told)
    apart = tuple(figure for figure in none if _number(found, figure) > last)
    if not apart:
        return Zeros(figures)
    clause, head = found[_number(found, apart[0])], apart[0].people.start
    here = [p for p in places if clause.start <= p.start and p.end <= head and p.where.precision in _SETTLED]
    return Zeros(tuple(figure for figure in figures if figure not in apart), apart, here[-1] if here else None)


def blamed_for(
    sentence: Sentence, blamed: tuple[BelligerentMention, ...], account: Account
) -> tuple[BelligerentMention, ...]:
    """Of several parties those whom the clause of an account names, where another clause tells of another attack."""
    if len(blamed) < _SEVERAL:
        return blamed
    clause = next((one for one in _clauses(sentence, _strong_joint()) if one.start <= account.start < one.end), None)
    if clause is None or account.end > clause.end:
        return blamed
    start, end = sentence.folded.original_span(*clause)
    own = tuple(party for party in blamed if party.span and start <= party.span.start < end)
    theirs = [party for party in own if party.span and not _of_an_object(sentence, party.span.start)]
    return own if theirs or clause.start == sentence.span.start else blamed


def _of_an_object(sentence: Sentence, start: int) -> bool:
    """«استهدفت منشأة لقسد»: a party joined by a particle, which mostly tells whose the object is."""
    before = sentence.folded.original[max(0, start - _PARTICLE) : start].rstrip("ـ \"“”'«")
    return before.split()[-1:] in [[word] for word in syntax("of_a_party")]


#: characters before a party in which the particle stands
_PARTICLE = 6


_SEVERAL = 2
_SETTLED = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY, PlacePrecision.NEIGHBOURHOOD)


def _number(clauses: Sequence[Span], figure: Figure) -> int:
    start = min(figure.people.start, figure.trigger.start)
    return next((n for n, clause in enumerate(clauses) if clause.start <= start < clause.end), 0)


def _clauses(sentence: Sentence, joint: KeyedPattern) -> list[Span]:
    """The stretches between joints, each with an act of attack; the whole sentence where no joint parts two acts."""
    acts = [m.start for m in sentence.of(EventWord) if not (m.word.force or m.word.qualifier)]
    found, begin = list[Span](), sentence.span.start
    for match in joint.finditer(sentence.text, *sentence.span) if len(acts) >= _SEVERAL else ():
        at = match.start()
        if any(begin <= act < at for act in acts) and any(act >= at for act in acts):
            found.append(Span(begin, at))
            begin = at
    return [*found, Span(begin, sentence.span.end)]


@cache
def _strong_joint() -> KeyedPattern:
    """Words that turn to what another did, or did elsewhere: ", while"."""
    return KeyedPattern(syntax("another_clause"), rf"[,;]\s*و?{any_of('another_clause')}\s")


@cache
def _any_joint() -> KeyedPattern:
    """The same, and a plain "and" behind a comma."""
    joint = any_of("another_clause")
    return KeyedPattern((",", ";"), rf"[,;]\s*(?:و?{joint}\s|and\s|و(?=\w))")
