"""Tolls of a wider area or of a longer time than the incident's, told beside an account of the place and the day.

"24 killed in the province this month" holds the dead of one street on one day and those of others, so that it bounds
none of them. A lower one would contradict the account that it should hold, and stays in force. "24 killed on Monday in
a strike on a school in the province" is of one attack, though, whose place is told coarsely.
"""

from __future__ import annotations

from typing import NamedTuple

from ...records import PlacePrecision, TimePrecision
from .accounts import Account, Bears

_AREAS = frozenset({PlacePrecision.PROVINCE, PlacePrecision.COUNTRY})
_OF_A_DAY = frozenset({TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY})
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
    wide = (a for a in whole if near and _is_wide(a) and not _of_one_attack(a))
    return Wider(tuple(a for a in wide if a.top > most), near)


def _is_wide(account: Account) -> bool:
    where, when = account.claim.where, account.claim.when
    area = where is not None and where.precision in _AREAS
    return area or (when is not None and when.precision in _STRETCHES)


def _of_one_attack(account: Account) -> bool:
    """True for the toll of an attack of a day that hit one thing: a home, a school."""
    event, when = account.claim.event, account.claim.when
    hit = event is not None and event.target is not None and (event.strikes or 1) == 1
    return hit and when is not None and when.precision in _OF_A_DAY
