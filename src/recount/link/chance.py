"""How often words on one place, on some other day, find an incident as near: the base rate of that place and time.

A claim is moved to each day of the week around 30 days before its own and around 30 days after. Where incidents are
so many that nearly every such day has one as near, the match of its own day says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from ..records import BaseRate
from .fit import Fit, Near, Place, Position, near_of

AWAY, AROUND = 30, 3  # days
MOVES = tuple(side * AWAY + by for side in (-1, 1) for by in range(-AROUND, AROUND + 1))
_ONE_PLACE = 1000  # metres; finer differences are those of gazetteers


def base_rates(
    near: Callable[[Position], Iterable[Place]], covers: Callable[[date], bool]
) -> Callable[[Fit], BaseRate | None]:
    """How often a fit as near is found by chance; `near` gives the incidents about a position's days, and `covers` says
    whether a day lies among those that the incidents are of."""

    @cache
    def moved(position: Position) -> tuple[tuple[Near, ...], ...]:
        if position.when is None or position.when.start is None:
            return ()
        days = [_moved(position, by) for by in MOVES if covers(position.when.start + timedelta(days=by))]
        around = [list(near(one)) for one in days]
        lies = {place.incident.incident_id: near_of(position, place) for places in around for place in places}
        return tuple(
            tuple(
                replace(lies[place.incident.incident_id], gap=one.when.days_from(place.incident.date))
                for place in places
                if one.when is not None
            )
            for one, places in zip(days, around, strict=True)
        )

    def rate(fit: Fit) -> BaseRate | None:
        days = moved(fit.position) if fit.near.gap is not None else ()
        found = sum(any(_as_near(one, fit.near) for one in day) for day in days)
        return BaseRate(found, len(days)) if days else None

    return rate


def _moved(position: Position, days: int) -> Position:
    when, by = position.when, timedelta(days=days)
    moved = when and replace(when, start=when.start and when.start + by, end=when.end and when.end + by)
    return replace(position, when=moved)


def _as_near(one: Near, other: Near) -> bool:
    if one.gap is None or other.gap is None or one.gap > other.gap:
        return False
    if other.closest is not None and other.closest.metres is not None:
        metres = one.closest.metres if one.closest else None
        return one.named or (metres is not None and metres <= max(other.closest.metres, _ONE_PLACE))
    return one.named if other.named else True
