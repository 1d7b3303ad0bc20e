"""Who is blamed in a clause that goes on from the one before: its attack is like that one, or its verb has no subject.

    «قصفت قوات … بلدة أ، كما قصفت بلدة ب ما أدى لمقتل ثلاثة», «كما أصيب طفلان بقصف مماثل», "a similar strike"

The party named last before the clause must be one whom a draft of the same voice blames; whoever is only hit, answers
or looks on stops it. What the reader stands by is judged before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ...records import BelligerentMention, Span
from ..folding.text import Folded
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.words import ActorWord, EventWord, Mention, Word
from ..people.parties import is_nameless
from .party_before import KINDS

#: characters before a clause in which its party is named, and from an attack to the word that likens it to another
_NEAR, _OF_IT = 400, 24
#: between an attack and its last adjective: «غارات جوية روسية مماثلة»
_ADJECTIVES = re.compile(r"\s(?:[^\W\d_]+\s){0,2}")


class _Clause(NamedTuple):
    """A stretch between joints, and whether it may take its party from the sentence before."""

    start: int
    end: int
    across: bool


def going_on(folded: Folded, drafts: Sequence[Draft], words: Sequence[Mention[Word]]) -> list[Draft]:
    """The drafts, those of a clause that goes on with whom the clause before blames."""
    blaming = [draft for draft in drafts if draft.kind in KINDS and draft.belligerents]
    if not blaming or len(blaming) == len(drafts):
        return [*drafts]
    return [
        draft._replace(belligerents=taken)
        if draft.kind in KINDS and not draft.belligerents and (taken := _taken(folded, draft, blaming, words))
        else draft
        for draft in drafts
    ]


def _taken(
    folded: Folded, draft: Draft, blaming: Sequence[Draft], words: Sequence[Mention[Word]]
) -> tuple[BelligerentMention, ...]:
    clause = _clause(folded.text, draft, words)
    if clause is None or _of_another().search(folded.text, clause.start, clause.end):
        return ()
    before = [m for m in words if isinstance(m.word, ActorWord) and m.start < clause.end]
    if not before or before[-1].end > clause.start or clause.start - before[-1].end > _NEAR:
        return ()
    if not clause.across and _ENDS.search(folded.text, before[-1].end, clause.start):
        return ()
    named = folded.original_span(before[-1].start, before[-1].end)
    return next((one.belligerents for one in blaming if _names(one, named) and _may_share(one, draft)), ())


def _names(draft: Draft, span: Span) -> bool:
    """True for a draft that blames the party named there, and by a name of its own."""
    return any(
        party.span and party.span.start <= span.start and span.end <= party.span.end for party in draft.belligerents
    ) and all(party.id and not is_nameless(party.stated) for party in draft.belligerents)


def _may_share(one: Draft, other: Draft) -> bool:
    """True for two drafts of one voice, item and day."""
    if (one.claimant, one.item) != (other.claimant, other.item):
        return False
    own = other.setting.own_time
    here, there = other.setting.when, one.setting.when
    return not own or here == there or here is None or there is None or here.days_from(there) == 0


def _clause(text: str, draft: Draft, words: Sequence[Mention[Word]]) -> _Clause | None:
    """The clause around a draft, where it goes on from what stands before it."""
    for sign in _signs(text, draft):
        alike = sign.lastgroup == "alike"
        if alike and not any(_is_of(sign, m) for m in words if isinstance(m.word, EventWord)):
            continue  # «حركة نزوح مماثلة»
        first = max(0, sign.start() - _NEAR)
        start = max((m.start() for m in _joint().finditer(text, first, sign.end())), default=first)
        end = next((m.start() for m in _joint().finditer(text, sign.end())), len(text))
        if start <= draft.start < end:
            return _Clause(start, end, alike)
    return None


def _is_of(sign: re.Match[str], act: Mention[Word]) -> bool:
    """True for a word of likeness of an attack: behind it as in Arabic, or ahead of it as in English."""
    if sign[0].isascii():
        return 0 <= act.start - sign.end() <= _OF_IT
    return _ADJECTIVES.fullmatch(sign.string, act.end, sign.start()) is not None


def _signs(text: str, draft: Draft) -> Iterator[re.Match[str]]:
    start, end = max(0, draft.start - _NEAR), draft.end + _NEAR
    yield from _alike().finditer(text, start, end)
    yield from _without_subject().finditer(text, start, end)


_ENDS = re.compile(r"[.!?؟]\s|\n")


@cache
def _joint() -> re.Pattern[str]:
    """Where one clause ends and the next begins."""
    turns = rf"و?{any_of('another_clause')}\s"
    return re.compile(rf"{_ENDS.pattern}|[,;]\s*(?:{turns}|and\s|و(?=\w))|\s(?={turns})")


@cache
def _alike() -> OpeningPattern:
    return OpeningPattern(syntax("alike"), rf"(?<!\w)(?P<alike>{any_of('alike')})(?!\w)")


@cache
def _without_subject() -> OpeningPattern:
    verb = rf"(?<!\w)(?P<verb>{any_of('goes_on_striking')})(?=\s+{any_of('struck_next')}(?!\w))"
    return OpeningPattern(syntax("goes_on_striking"), verb)


@cache
def _of_another() -> OpeningPattern:
    roles = ("unknown_party", "turns_to_another", "had")
    words = [word for role in roles for word in syntax(role)]
    return OpeningPattern(words, rf"(?<!\w)و?(?:{'|'.join(any_of(role) for role in roles)})(?!\w)")
