"""A toll that its claimant takes back in the same report: "12 were killed … the ministry cut its toll to nine".

Only the same claimant's number of the same harm that stands before it in that report, and equals the old number where
the words say one: there the order is beyond doubt. In another report a number may have been stated after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..records import Claimant, ClaimantKind, Harm, Revised
from .accounts import Account, Bears
from .actors import folded


class TakenBack(NamedTuple):
    """The accounts that are taken back, and those that take their place."""

    accounts: tuple[Account, ...]
    because: tuple[Account, ...]


def taken_back(accounts: Sequence[Account], harm: Harm) -> TakenBack:
    """The accounts of a harm that a later one of the same claimant in the same report takes the place of."""
    revising = [(account, said) for account in accounts if (said := _revises(account, harm)) is not None]
    found, because = list[Account](), list[Account]()
    for new, said in revising:
        old = [account for account in accounts if account not in found and _is_old(account, new, said)]
        found += old
        because += [new] if old else []
    return TakenBack(tuple(found), tuple(because))


def _revises(account: Account, harm: Harm) -> Revised | None:
    return next((c.revises for c in account.claim.counts if c.harm is harm and c.revises is not None), None)


def _is_old(account: Account, new: Account, said: Revised) -> bool:
    if account is new or account.bears is not Bears.TOTAL or account.claim.report_id != new.claim.report_id:
        return False
    earlier = account.claim.span < new.claim.span and _one_voice(account.claim.claimant, new.claim.claimant)
    return earlier and (said.number is None or said.number == account.single)


def _one_voice(one: Claimant, other: Claimant) -> bool:
    """True for one name, and for a body that is called by the first word of its name: "the ministry"."""
    if ClaimantKind.PUBLISHER in (one.kind, other.kind):
        return one == other
    short, long = sorted((_words(one.name), _words(other.name)), key=len)
    return short == long[: len(short)] or short == long[-len(short) :]


def _words(name: str) -> list[str]:
    """The words of a name without articles, so that «الوزارة» is the first of «وزارة الصحة»."""
    words = [word.removeprefix("ال") if len(word) > _SHORT else word for word in folded(name).split()]
    return [word for word in words if word not in ("the", "a")]


#: letters of the shortest word from which an article is taken
_SHORT = 4
