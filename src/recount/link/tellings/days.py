"""Which day a recorder's assessment sets its claims on.

It is filed for one event and quotes many posts about it. A day that a post names from where it stands ("yesterday",
"two weeks ago", "on Saturday") says nothing of the event's day, since nobody knows when the post was written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...records import TimePrecision
from .told import Told, another_day, gives_whole

_NUMBER = re.compile(r"\d+")
_BY_DAY = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY)


def names_day(one: Told) -> bool:
    """True for a claim whose own sentence names a day by its number, or a month or year by that of its year."""
    when = one.claim.when
    if when is None or when.start is None or not one.own_day:
        return False
    if when.stated is None or when.span is None:
        return True
    numbers = {int(number) for number in _NUMBER.findall(when.stated)}
    return when.start.year in numbers or (when.precision in _BY_DAY and when.start.day in numbers)


def on_another_day(one: Told, draft: Sequence[Told], *, dated: bool) -> bool:
    """True where a claim names another day than the claims of a telling that name one; than all where none is dated."""
    return any(another_day(one, other) for other in draft if names_day(other) or not dated)


def tells_of_attack(one: Told) -> bool:
    """True where a claim opens what is told next on its day: it tells of an attack and of how many it harmed."""
    event, when = one.claim.event, one.claim.when
    day = when is not None and when.precision in _BY_DAY
    return day and event is not None and event.span is not None and gives_whole(one.claim)
