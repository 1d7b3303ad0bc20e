"""Tolls of a wider area or of a longer time than the incident's, told beside an account of the place and the day.

"24 killed in the province this month" holds the dead of one street on one day and those of others, so that it bounds
none of them. A lower one would contradict the account that it should hold, and stays in force.
"""

from __future__ import annotations

from typing import NamedTuple

from ..records import PlacePrecision, TimePrecision
from .accounts import Account, Bears

_AREAS = frozenset({PlacePrecision.PROVINCE, PlacePrecision.COUNTRY})
_STRETCHES = frozenset({TimePrecision.MONTH, TimePrecision.YEAR})


class Wider(NamedTuple):
    """Accounts that are wider than others and higher, and the nearer ones because of which they bound nothing."""

    accounts: tuple[Account, ...]
    because: tuple[Account, ...] = ()


def wider(accounts: tuple[Account, ...]) -> Wider:
    """The accounts of a province, country, month or year that state more than every nearer one; none where none is."""
    whole = tuple(a for a in accounts if a.bears is not Bears.WORDS and a.whole and not a.listed)
    near = tuple(a for a in whole if not _is_wide(a))
    most = max((a.top for a in near), default=0)
    return Wider(tuple(a for a in whole if near and _is_wide(a) and a.top > most), near)


def _is_wide(account: Account) -> bool:
    where, when = account.claim.where, account.claim.when
    area = where is not None and where.precision in _AREAS
    return area or (when is not None and when.precision in _STRETCHES)
