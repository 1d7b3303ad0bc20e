"""Which claims the reader stands by, in every value: what `certain` means.

A claim of harm or attack is certain where it has a place finer than a country, which is the one of which the report
tells first, or one around or within it that its own sentence names or that is the only one named; where at most one
party is blamed; and where each of its numbers is likely to be right by the signs that stand around it. Figures as
vague as the words are no doubt of the reader's, and neither is a speaker's hedge, which is a value of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from ... import codebook
from ...records import Claim, EventType, Hedge, Report, Where
from ..folding.text import fold_name
from ..frames.compose import Draft
from ..lexicon.grammar import any_of
from .doubts import OF_EVENTS, Told, around, fine, signs_around, signs_of, weights

#: least confidence of the kinds of claims that tell neither of harm nor of attack
_SURE = 0.9
#: most signs that are told of one number
_MOST = 3
_NEXT_WORD = re.compile(r" (ال[\u0620-\u0655]{2,}|[A-Z][\w'-]+)")


def is_certain(draft: Draft) -> bool:
    """True where the reader stands by every value of a claim that tells neither of harm nor of attack."""
    plain = draft.hedge is Hedge.NONE and draft.setting.own_place
    return plain and draft.kind not in OF_EVENTS and draft.confidence >= _SURE


def stand_by(report: Report, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of a report, those of harm and attack marked: which it stands by, and whose place was carried over."""
    told = Told.of(report, claims)
    return tuple(_marked(told, claim) if claim.kind in OF_EVENTS else claim for claim in claims)


def _marked(told: Told, claim: Claim) -> Claim:
    certain, carried = next(_doubts(told, claim), None) is None, _carried(told, claim)
    return replace(claim, certain=certain, place_carried=carried) if certain or carried else claim


def _carried(told: Told, claim: Claim) -> bool:
    """True where a place is told that stands in another sentence than the claim; a headline may name it itself."""
    named = claim.where is not None and claim.where.span is not None
    return named and claim.headline is None and not told.states_place(claim)


def doubts_of(report: Report, claims: Sequence[Claim], claim: Claim) -> tuple[str, ...]:
    """Why the reader does not stand by a claim of harm or attack, in sentences; none where it does."""
    if claim.kind not in OF_EVENTS:
        return ()
    words = codebook.table("certainty")["doubts"]
    return tuple(words[name] for name in dict.fromkeys(_doubts(Told.of(report, claims), claim)))


def _doubts(told: Told, claim: Claim) -> Iterator[str]:
    """The names of what speaks against a claim: its place and party first, then the signs about its numbers."""
    if claim.headline is not None:
        yield "headline"
    if claim.event and claim.event.told_as is not None:
        yield "one_by_one"
    if claim.where is None or not fine(claim.where):
        yield "no_place"
    else:
        yield from _about_place(told, claim, claim.where)
    if claim.event and claim.event.type is EventType.DETENTION:
        yield "custody"
    if len({party.id or party.stated for party in claim.belligerents}) > 1:
        yield "two_parties"
    if any(_takes_back(other, claim) for other in told.claims):
        yield "taken_back"
    counts = [count for count in claim.counts if count.low is not None or count.high is not None]
    known, shared = weights(), signs_around(told, claim) if counts else frozenset()
    for count in counts:
        signs = shared | signs_of(told, claim, count)
        if known.chance(signs) < known.threshold:
            against = sorted((known.signs[s], s) for s in signs if known.signs.get(s, 0) < 0)
            yield from (sign for _, sign in against[:_MOST])
            yield "number"


def _takes_back(other: Claim, claim: Claim) -> bool:
    """True where a claim of the same voice says that its number takes the place of one of this claim."""
    taken = {(c.harm, c.revises.number) for c in other.counts if c.revises and c.revises.number is not None}
    return (
        bool(taken)
        and other.claimant.name == claim.claimant.name
        and any((c.harm, c.low) in taken for c in claim.counts)
    )


def _same(first: Where, where: Where) -> bool:
    """True for one place, and for what lies beside it or between it and another."""
    beside = where.beside and any(named.name == first.name for named in where.candidates)
    return first.stated == where.stated or beside


def _about_place(told: Told, claim: Claim, where: Where) -> Iterator[str]:
    first = told.first_place
    if first is None or not around(first, where):
        yield "place_elsewhere"
    elif len(told.places) > 1 and not _same(first, where) and not told.states_place(claim):
        yield "place_taken_over"
    after = _NEXT_WORD.match(told.report.text, where.span.end) if where.span else None
    if after and not _follows_places().fullmatch(fold_name(after[1])):
        yield "name_goes_on"


@cache
def _follows_places() -> re.Pattern[str]:
    """Words that follow a place and are no part of its name: "… eastern", "… today"."""
    return re.compile(any_of("after_place"))
