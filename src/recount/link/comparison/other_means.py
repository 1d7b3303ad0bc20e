"""Accounts that differ over the means: an air strike in the one and shelling in the other may be one event.

From the ground one is easily taken for the other, and those who are blamed say what suits them: that is what makes an
incident contested. So another means alone, told of one day and one town, is no contradiction. With like numbers of
victims it speaks weakly against one event; where nobody gives a number, or a small one, it speaks strongly against it
and still keeps apart nothing that others bring together. Another object hit, another part of the day or another number
makes it another strike: a town may be struck twice on a day.
"""

from __future__ import annotations

from ...records import EventType, PlacePrecision, TimePrecision, When
from ..tellings.tellings import Telling
from ..tellings.told_times import days_in
from ..terms.findings import Finding
from ..terms.places import Relation, between
from ..terms.rules import rules
from ..terms.wording import event_as_words
from .compare_times import compare_parts_of_day
from .corpus import Corpus

_SETTLEMENTS = (PlacePrecision.VILLAGE, PlacePrecision.TOWN, PlacePrecision.CITY)
#: the least number that two accounts seldom share by chance, and from which a near one is like it
_SHARED, _NEAR = 3, 5


def compare_means(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """What it says that two accounts name means that exclude one another; None where it is of two events."""
    mine, theirs = _mistakable(a), _mistakable(b)
    if not (mine and theirs and _one_day(a, b) and _one_town(a, b)):
        return None
    if a.targets and b.targets and not a.targets & b.targets:
        return None
    if _other_hours(a, b, body):
        return None
    tolls = [_alike(a.killed, b.killed), _alike(a.injured, b.injured)]
    if False in tolls:
        return None
    rule = "other_means" if True in tolls else "other_means_alone"
    return Finding(rule, ((rule, 1.0),), tuple(event_as_words(min(kinds)) for kinds in (mine, theirs)))


def _mistakable(telling: Telling) -> frozenset[EventType]:
    return telling.types & rules().mistakable


def _one_day(a: Telling, b: Telling) -> bool:
    if not (a.stated and b.stated) or a.when is None or b.when is None:
        return False
    return a.when.start == b.when.start and days_in(a.when) == days_in(b.when) == 1


def _other_hours(a: Telling, b: Telling, body: Corpus) -> bool:
    """True where both name an hour or a part of the day, and these are not one nor next to one another."""
    part = compare_parts_of_day(a, b, body)
    if part is not None and part.signals[0][0] == "other_part_of_day":
        return True
    hours = {_hour(t.when) for t in (a, b)}
    return None not in hours and len(hours) > 1


def _hour(when: When | None) -> str | None:
    return when.day_part if when is not None and when.precision is TimePrecision.HOUR else None


def _one_town(a: Telling, b: Telling) -> bool:
    if a.spot is None or b.spot is None or between(a.spot, b.spot).relation is not Relation.SAME:
        return False
    return a.spot.where.precision in _SETTLEMENTS


def _alike(mine: frozenset[int], theirs: frozenset[int]) -> bool | None:
    """Whether two accounts give like numbers; None where one gives none, or numbers too small to say so."""
    if not mine or not theirs:
        return None
    if shared := mine & theirs:
        return True if max(shared) >= _SHARED else None
    one, other = max(mine), max(theirs)
    if abs(one - other) > max(2, min(one, other) / 3):
        return False
    return True if min(one, other) >= _NEAR else None
