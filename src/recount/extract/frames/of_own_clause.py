"""What belongs to one clause of a sentence alone: "A shelled X without casualties, while B bombed Y".

A number belongs to the attack of its own clause. "No casualties" behind a second attack says nothing of those whom the
first one harmed, and who struck in one clause is not blamed for the harm of the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...records import BelligerentMention, PlacePrecision, Span
from ..casualties.harm import Account
from ..events.clauses import SEVERAL, clauses
from ..harm.figure import Figure
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..places.places import PlaceMention


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
    found = clauses(sentence, joined_by_and=True)
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
    if len(blamed) < SEVERAL:
        return blamed
    clause = next((one for one in clauses(sentence) if one.start <= account.start < one.end), None)
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


_SETTLED = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY, PlacePrecision.NEIGHBOURHOOD)


def _number(clauses: Sequence[Span], figure: Figure) -> int:
    start = min(figure.people.start, figure.trigger.start)
    return next((n for n, clause in enumerate(clauses) if clause.start <= start < clause.end), 0)
