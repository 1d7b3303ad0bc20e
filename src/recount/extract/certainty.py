"""Which claims the reader stands by, in every value: what `certain` means.

A claim of harm or attack is certain where its own sentence names a place finer than a country, the one of which the
report tells first or one around or within it; where nothing is hedged; and where at most one party is blamed. Figures
as vague as the words are no doubt of the reader's. What a sentence took over from those before it, and what is told
of other places after the first, is less often of the event that it was read as of: of such claims 0.43 and 0.35 were
right in every value on the half to develop with of `evaluation/airwars_syria`.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..records import ClaimKind, Hedge, PlacePrecision, Where
from .compose import Draft

_OF_EVENTS = (ClaimKind.HARM, ClaimKind.ACTION)
_COARSE = (PlacePrecision.COUNTRY, PlacePrecision.UNKNOWN)
#: metres within which a place is around the one told of first, where neither's own radius reaches further
_AROUND = 15_000
#: least confidence of the other kinds of claims
_SURE = 0.9


def told_first(drafts: Iterable[Draft]) -> Where | None:
    """The place of the first claim of harm or attack whose own sentence names one finer than a country."""
    own = (draft for draft in drafts if draft.kind in _OF_EVENTS and _own_place(draft) is not None)
    first = min(own, key=lambda draft: (draft.start, draft.end), default=None)
    return first.setting.where if first else None


def is_certain(draft: Draft, first: Where | None) -> bool:
    """True where the reader stands by every value of a claim; `first` is the place told of first."""
    if draft.hedge is not Hedge.NONE or not draft.setting.own_place:
        return False
    if draft.kind not in _OF_EVENTS:
        return draft.confidence >= _SURE
    where = _own_place(draft)
    return where is not None and first is not None and _around(first, where) and _one_party(draft)


def _own_place(draft: Draft) -> Where | None:
    where = draft.setting.where
    return where if where and draft.setting.own_place and where.precision not in _COARSE else None


def _one_party(draft: Draft) -> bool:
    return len({party.id or party.stated for party in draft.belligerents}) <= 1


def _around(first: Where, where: Where) -> bool:
    if first.stated == where.stated:
        return True
    apart = first.metres_from(where)
    return apart is not None and apart <= max(_AROUND, first.radius_m or 0, where.radius_m or 0)
