"""Tolls that the report itself tells of another place than the incident's: two villages, two events.

"Two were killed in A and six in B" says nothing lower of B, however the two came to stand in one incident. Only what
one report tells apart is apart: of two reports one may be wrong about the place. Two names or two points near one
another may be one place, and a city's name a province's, so that only towns and villages kilometres apart part tolls;
days do not, since a later day may be that of the telling, and a toll that has risen is told on another day. One number
told at two places is one toll told twice, and a number that takes the place of another is of the same event.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from ...records import PlacePrecision, ReportId, Where, distance_m
from .accounts import Account, Bears

_TOWNS = frozenset({PlacePrecision.VILLAGE, PlacePrecision.TOWN})
#: metres within which two towns or villages may be one place to those who tell of it
_ONE_PLACE = 5_000


class ToldElsewhere(NamedTuple):
    """Accounts of another place, and those of the same reports of the place that most tell of."""

    accounts: tuple[Account, ...]
    because: tuple[Account, ...] = ()


def told_elsewhere(accounts: Sequence[Account]) -> ToldElsewhere:
    """The tolls whose own report tells of the incident's place beside theirs; none where none is."""
    tolls = [a for a in accounts if _toll(a) and _town(a) is not None]
    apart, because = list[Account](), list[Account]()
    for here, others in _beside_home(tolls):
        found = [a for a in others if all(_apart(a, home) for home in here)]
        apart += found
        because += [home for home in here if found]
    return ToldElsewhere(tuple(apart), tuple(because))


def _toll(account: Account) -> bool:
    """True for a number of the whole that takes no other's place."""
    stated = account.bears in (Bears.TOTAL, Bears.PARTS) and account.whole and account.top and not account.listed
    return bool(stated) and not any(count.revises for count in account.claim.counts)


def _beside_home(tolls: Sequence[Account]) -> list[tuple[list[Account], list[Account]]]:
    """Of each report that tells of the place of most reports and of another: its tolls there, and elsewhere."""
    told: dict[ReportId, list[Account]] = defaultdict(list)
    for account in tolls:
        told[account.claim.report_id].append(account)
    most = Counter(name for mine in told.values() for name in {_named(a) for a in mine}).most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return []
    home = most[0][0]
    both = (([a for a in mine if _named(a) == home], [a for a in mine if _named(a) != home]) for mine in told.values())
    return [(here, others) for here, others in both if here and others]


def _town(account: Account) -> Where | None:
    where = account.claim.where
    return where if where is not None and where.precision in _TOWNS and where.lat is not None else None


def _named(account: Account) -> str | None:
    where = _town(account)
    return where.called if where else None


def _apart(one: Account, home: Account) -> bool:
    """True for two numbers at two places that are kilometres from one another."""
    there, here = _town(one), _town(home)
    if there is None or here is None or (one.low, one.high) == (home.low, home.high):
        return False
    if there.lat is None or there.lon is None or here.lat is None or here.lon is None:
        return False
    return distance_m(there.lat, there.lon, here.lat, here.lon) > _ONE_PLACE
