"""How often words on one place, on some other day, find an incident as near: the base rate of that place and time.

A claim is moved to each day of the week around 30 days before its own and around 30 days after. Where incidents are
so many that nearly every such day has one as near, the match of its own day says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from ...records import BaseRate
from .fit import Fit, Near, Place, Position, near_of

AWAY, AROUND = 30, 3  # days
MOVES = tuple(side * AWAY + by for side in (-1, 1) for by in range(-AROUND, AROUND + 1))
_ONE_PLACE = 1000  # metres; finer differences are those of gazetteers


def base_rates(
    near: Callable[[Position], Iterable[Place]], covers: Callable[[date], bool]
) -> Callable[[Fit], BaseRate | None]:
    """How often a fit as near is found by chance; `near` gives the incidents about a position's days, and `covers` says
    whether a day lies among those that the incidents are of."""

    lies = cache(near_of)

    @cache
    def moved(position: Position) -> tuple[tuple[tuple[int, Place], ...], ...]:
        if position.when is None or position.when.start is None:
            return ()
        days = [_moved(position, by) for by in MOVES if covers(position.when.start + timedelta(days=by))]
        return tuple(tuple(_with_gaps(one, near(one))) for one in days)

    def rate(fit: Fit) -> BaseRate | None:
        gap, position = fit.near.gap, fit.position
        if gap is None or not (days := moved(position)):
            return None
        # days first: places are compared only where the days are near enough
        found = sum(any(off <= gap and _as_near(lies(position, one), fit.near) for off, one in day) for day in days)
        return BaseRate(found, len(days))

    return rate


def _moved(position: Position, days: int) -> Position:
    when, by = position.when, timedelta(days=days)
    moved = when and replace(when, start=when.start and when.start + by, end=when.end and when.end + by)
    return replace(position, when=moved)


def _with_gaps(position: Position, places: Iterable[Place]) -> Iterator[tuple[int, Place]]:
    """The places with how many days each is off, where that is known."""
    for place in places:
        if position.when and (off := position.when.days_from(place.incident.date)) is not None:
            yield off, place


def _as_near(one: Near, other: Near) -> bool:
    """True where `one` is as near in place as `other`."""
    if other.closest is not None and other.closest.metres is not None:
        metres = one.closest.metres if one.closest else None
        return one.named or (metres is not None and metres <= max(other.closest.metres, _ONE_PLACE))
    return one.named if other.named else True
