"""Which kinds of event exclude one another in accounts of one incident: an air strike is no shelling."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import combinations, product

from ..codebook import table
from ..records import EventType


def exclude(one: EventType | None, other: EventType | None) -> bool:
    """True for two kinds that cannot be one event; "a bombing" may be either."""
    if one is None or other is None or one is other:
        return False
    return frozenset((one, other)) not in _may_be_one()


def some_exclude(kinds: Iterable[EventType | None]) -> bool:
    """True where two of these kinds exclude one another."""
    return any(exclude(one, other) for one, other in combinations({kind for kind in kinds if kind is not None}, 2))


@cache
def _may_be_one() -> frozenset[frozenset[EventType]]:
    """Pairs of kinds that may tell of one event, as accounts are brought together by."""
    families = ([EventType(name) for name in family] for family in table("linking")["types"]["families"])
    return frozenset(frozenset(pair) for family in families for pair in product(family, family))
