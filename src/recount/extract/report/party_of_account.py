"""Who is blamed where a sentence says only "the strike": the one party that the same voice names for it elsewhere.

    "Army shelling hit A. The shelling killed three": both are the army's, in the account of one voice

Only where a text, or its item of a page, blames nobody else at all, and the sentence names no party, no other place,
no other day and no other attack; or where the sentence right before blames (`party_before`). Of another voice's "the
strike" nothing is said: whoever only counts the dead accuses nobody. What the reader stands by is judged before, by
what each sentence says itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple

from ...records import BelligerentMention, Claim, EventType, Span
from ..folding.text import Folded
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.words import ActorWord, Mention, Word
from ..people.parties import is_nameless
from ..speakers.same_voice import same_voice
from .party_before import KINDS, from_sentence_before, sentence_around
from .party_goes_on import going_on

#: characters between a sentence and the one that names the party
_NEAR = 800


class _Blaming(NamedTuple):
    """Who an item of a page blames, and the drafts that do."""

    parties: tuple[BelligerentMention, ...]
    drafts: tuple[Draft, ...]


def with_party_of_account(
    folded: Folded, drafts: Sequence[Draft], claims: Sequence[Claim], words: Sequence[Mention[Word]]
) -> tuple[Claim, ...]:
    """The claims, each from its draft, those of "the strike" with the one party that its account blames."""
    parties = [m for m in words if isinstance(m.word, ActorWord)]
    own, drafts = drafts, going_on(folded, drafts, words)
    claims = [
        claim if draft is one else replace(claim, belligerents=draft.belligerents)
        for one, draft, claim in zip(own, drafts, claims, strict=True)
    ]
    bare = [draft for draft in drafts if draft.kind in KINDS and not draft.belligerents]
    if not bare or len(bare) == len(drafts):
        return tuple(claims)
    blaming = _blaming([d for d in drafts if d.kind in KINDS and d.belligerents])
    taken = {id(d): _parties(folded, d, blaming.get(d.item), drafts, parties) for d in bare}
    return tuple(
        replace(claim, belligerents=taken[id(draft)]) if taken.get(id(draft)) else claim
        for draft, claim in zip(drafts, claims, strict=True)
    )


def _blaming(drafts: Sequence[Draft]) -> dict[Span | None, _Blaming]:
    """By item, the one party (or parties that acted together) that all of its drafts blame."""
    found: dict[Span | None, list[Draft]] = {}
    for draft in drafts:
        found.setdefault(draft.item, []).append(draft)
    return {
        item: _Blaming(every[0].belligerents, tuple(every))
        for item, every in found.items()
        if len({frozenset(party.id for party in draft.belligerents) for draft in every}) == 1
        and all(party.id and not is_nameless(party.stated) for party in every[0].belligerents)
    }


def _parties(
    folded: Folded, draft: Draft, blaming: _Blaming | None, drafts: Sequence[Draft], parties: Sequence[Mention[Word]]
) -> tuple[BelligerentMention, ...]:
    span = sentence_around(folded.text, draft)
    if _the_attack().search(folded.text, *span) is None or _of_another().search(folded.text, *span) is not None:
        return ()
    first = bisect_left(parties, span.start, key=attrgetter("start"))
    here = takewhile(lambda party: party.start < span.end, parties[first:])
    if any(not _of_the_hit(folded.text, span.start, party) for party in here):
        return ()
    if blaming and any(_of_one_account(draft, other) for other in blaming.drafts):
        return blaming.parties
    return from_sentence_before(folded, draft, drafts, span)


def _of_the_hit(text: str, start: int, party: Mention[Word]) -> bool:
    """«مقتل اثنين من عناصر قوات …»: a party named only for whose people came to harm."""
    return _members_of().search(text, max(start, party.start - _MEMBERS), party.start) is not None


#: characters back from a party over "two members of the"
_MEMBERS = 40


@cache
def _members_of() -> re.Pattern[str]:
    of = rf"(?<!\w){any_of('of')}\s+(?:{any_of('definite')}\s+)?(?:{any_of('armed_of')}\s+)?"
    return re.compile(rf"(?<!\w)[^\W\d_]+\s+{of}[\"#]?\Z")


def _of_one_account(draft: Draft, other: Draft) -> bool:
    """True for two drafts of one voice near each other, at one place and on one day as far as they say so."""
    if not same_voice(other.claimant, draft.claimant) or max(draft.start - other.end, other.start - draft.end) > _NEAR:
        return False
    here, there = draft.setting, other.setting
    places = (here.where and here.where.name, there.where and there.where.name)
    if here.own_place and places[0] != places[1]:
        return False
    if (
        here.own_time
        and here.when != there.when
        and (here.when is None or there.when is None or here.when.days_from(there.when) != 0)
    ):
        return False
    kinds = {one.event.type for one in (draft, other) if one.event} - {EventType.BOMBARDMENT, None}
    return len(kinds) <= 1


@cache
def _the_attack() -> OpeningPattern:
    return OpeningPattern(syntax("the_attack"), rf"(?<!\w){any_of('particle')}?{any_of('the_attack')}(?!\w)")


@cache
def _of_another() -> OpeningPattern:
    roles = ("another_event", "turns_to_another", "earlier", "had", "unknown_party")
    words = [word for role in roles for word in syntax(role)]
    return OpeningPattern(words, rf"(?<!\w)و?(?:{'|'.join(any_of(role) for role in roles)})(?!\w)")
