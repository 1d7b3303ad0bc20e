"""Tolls told of several places together: they bound each place only where nothing nearer is known, and only from above.

"14 were killed in A and B" may be 14 and none, or seven and seven: it is neither a minimum nor a maximum of A alone.
No more than 14 were killed in A, though, which is a maximum where nobody tells of A by itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from ..terms.rules import RangePolicy
from .accounts import Account, Bears


class Together(NamedTuple):
    """The accounts in force, and the tolls of several places that are shown, with the nearer ones beside them."""

    in_force: tuple[Account, ...]
    shown: tuple[Account, ...] = ()
    because: tuple[Account, ...] = ()


def told_together(accounts: tuple[Account, ...], policy: RangePolicy) -> Together:
    """The accounts without the tolls of several places; these as a maximum alone where no other number is known.

    A policy of one number cannot take a maximum, so that it shows them.
    """
    shared = tuple(a for a in accounts if a.together)
    if not shared:
        return Together(accounts)
    own = tuple(a for a in accounts if not a.together)
    near = tuple(a for a in own if a.bears in (Bears.TOTAL, Bears.PARTS))
    if near or policy.one_number:
        return Together(own, shared, near)
    return Together((*own, *(replace(a, low=None, high=a.top) for a in shared)))
