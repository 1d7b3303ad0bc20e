"""Tolls that the report itself tells of another place or day than the incident's: two villages, two days, two events.

"Two were killed in A and six in B" says nothing lower of B, however the two came to stand in one incident. Only what
one report tells apart is apart: of two reports one may be wrong about the place or the day, and a wrong day is no other
event. One number told at two places is one toll told twice.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from ..records import PlacePrecision, ReportId, TimePrecision
from .accounts import Account, Bears

_TOWNS = frozenset({PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY})
_OF_A_DAY = frozenset({TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY})


class ToldElsewhere(NamedTuple):
    """Accounts of another place or day, and those of the same reports of the place and day that most tell of."""

    accounts: tuple[Account, ...]
    because: tuple[Account, ...] = ()


def told_elsewhere(accounts: Sequence[Account]) -> ToldElsewhere:
    """The tolls whose own report tells of the incident's place or day beside theirs; none where none is."""
    tolls = [a for a in accounts if a.bears in (Bears.TOTAL, Bears.PARTS) and a.whole and a.top and not a.listed]
    apart, because = list[Account](), list[Account]()
    for of in (_town, _day):
        for here, others in _beside_home(tolls, of):
            found = [a for a in others if a not in apart and not any(_one_number(a, home) for home in here)]
            apart += found
            because += [home for home in here if found and home not in because]
    return ToldElsewhere(tuple(apart), tuple(a for a in because if a not in apart))


def _beside_home(
    tolls: Sequence[Account], of: Callable[[Account], object]
) -> list[tuple[list[Account], list[Account]]]:
    """Of each report that tells of the place or day of most reports and of another: its tolls there, and elsewhere."""
    told: dict[ReportId, list[Account]] = defaultdict(list)
    for account in tolls:
        if of(account) is not None:
            told[account.claim.report_id].append(account)
    most = Counter(value for mine in told.values() for value in {of(a) for a in mine}).most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return []
    home = most[0][0]
    both = (([a for a in mine if of(a) == home], [a for a in mine if of(a) != home]) for mine in told.values())
    return [(here, others) for here, others in both if here and others]


def _town(account: Account) -> str | None:
    where = account.claim.where
    return where.called if where is not None and where.precision in _TOWNS else None


def _day(account: Account) -> date | None:
    when = account.claim.when
    return when.start if when is not None and when.precision in _OF_A_DAY else None


def _one_number(one: Account, other: Account) -> bool:
    return (one.low, one.high) == (other.low, other.high)
