"""That nobody was harmed at another place than the one where the others count people.

"The town was shelled as well, without casualties" says nothing of the village in which three died, however the two
came to stand in one incident. A none of the same place contradicts the others and stays in force. Of two villages that
no gazetteer knows a report that names both says that they are two; those of two reports may be one in two spellings.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from ...records import PlacePrecision, Where
from .accounts import Account, Bears

_SETTLED = frozenset(
    {
        PlacePrecision.EXACT,
        PlacePrecision.STREET,
        PlacePrecision.LANDMARK,
        PlacePrecision.NEIGHBOURHOOD,
        PlacePrecision.VILLAGE,
        PlacePrecision.TOWN,
        PlacePrecision.CITY,
    }
)


class Elsewhere(NamedTuple):
    """Accounts that nobody was harmed at another place, and those that count people at the place most of them name."""

    accounts: tuple[Account, ...]
    because: tuple[Account, ...] = ()


def none_elsewhere(accounts: tuple[Account, ...]) -> Elsewhere:
    """The accounts of nobody at a settlement other than the one at which most count somebody; none where none is."""
    settled = [(a, where) for a in accounts if (where := _settlement(a))]
    nobody = [(a, where) for a, where in settled if a.bears is not Bears.WORDS and a.top == 0]
    counting = [(a, where) for a, where in settled if (a, where) not in nobody]
    if not nobody or not counting:
        return Elsewhere(())
    names = Counter(where.called for _, where in counting)
    most = max(names.values())
    there = [(a, where) for a, where in counting if names[where.called] == most]
    apart = tuple(a for a, where in nobody if all(_apart(where, o) for _, o in there) or _told_apart(a, where, there))
    return Elsewhere(apart, tuple(a for a, _ in there))


def _settlement(account: Account) -> Where | None:
    where = account.claim.where
    return where if where is not None and where.precision in _SETTLED else None


def _told_apart(nobody: Account, where: Where, there: list[tuple[Account, Where]]) -> bool:
    """True for a town or village beside another in which the same report counts people."""
    if any(other.called == where.called for _, other in there) or where.precision not in _TOWNS:
        return False
    beside = [other for account, other in there if account.claim.report_id == nobody.claim.report_id]
    return any(other.precision in _TOWNS for other in beside)


_TOWNS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)


def _apart(one: Where, other: Where) -> bool:
    """True for places of two names and points, neither within the other: without a point two spellings may be one."""
    metres = one.metres_from(other)
    return one.called != other.called and metres is not None and metres > max(one.radius_m or 0, other.radius_m or 0)
