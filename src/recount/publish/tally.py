"""Sums over incidents: minima and maxima apart, unknown tolls counted apart, and never an interval."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..records import Grade, Range, StrikeStatus
from .record import PublicIncident

#: the headline counts these grades only …
HEADLINE_GRADES = frozenset({Grade.FAIR, Grade.CONFIRMED})
#: … and these strike statuses only. *Source*: published counting rule of the `airwars` scheme
HEADLINE_STATUSES = frozenset({StrikeStatus.DECLARED, StrikeStatus.LIKELY})


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums of one harm over incidents.

    `low` and `high` are the sums of the minima and of the maxima that are known; None where none is. They are
    not a confidence interval. `high` is None too where the known maxima sum to less than the minima.
    `open_ended` incidents have a minimum and no maximum, `without_minimum` the reverse, `unknown` neither.
    """

    incidents: int
    low: int | None
    high: int | None
    open_ended: int
    without_minimum: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Headline:
    """What the first page counts: the headline incidents, and all others apart."""

    headline: Tally
    others: Tally


def headline(incidents: Iterable[PublicIncident]) -> Headline:
    """Killed, in incidents graded Fair or Confirmed from declared or likely strikes, and in all others apart."""
    kept: list[PublicIncident] = []
    others: list[PublicIncident] = []
    for incident in incidents:
        (kept if in_headline(incident) else others).append(incident)
    return Headline(tally(kept, killed), tally(others, killed))


def tally(
    incidents: Iterable[PublicIncident], harm: Callable[[PublicIncident], Range | None], field: str = "killed"
) -> Tally:
    """The sums of one harm over incidents; `field` names its range where one toll may be the maximum of several."""
    every = tuple(incidents)
    ranges = [harm(incident) or Range() for incident in every]
    lows = [found.low for found in ranges if found.low is not None]
    low, high = sum(lows) if lows else None, sum_of_maxima(every, harm, field)
    if low is not None and high is not None and high < low:
        # Incidents without an upper end have a minimum in the one sum and nothing in the other.
        high = None
    return Tally(
        incidents=len(ranges),
        low=low,
        high=high,
        open_ended=sum(found.low is not None and found.high is None for found in ranges),
        without_minimum=sum(found.low is None and found.high is not None for found in ranges),
        unknown=sum(not found.known for found in ranges),
    )


def sum_of_maxima(
    incidents: Iterable[PublicIncident], harm: Callable[[PublicIncident], Range | None], field: str
) -> int | None:
    """The sum of the maxima that are known, a toll told of several incidents together once; None where none is."""
    counted, highs = set[str](), list[int]()
    for incident in incidents:
        found, shared = harm(incident), incident.highs_shared.get(field)
        if found is None or found.high is None or shared in counted:
            continue
        highs.append(found.high)
        if shared is not None:
            counted.add(shared)
    return sum(highs) if highs else None


def in_headline(incident: PublicIncident) -> bool:
    """True for an incident that the headline counts."""
    return incident.grade in HEADLINE_GRADES and incident.strike_status in HEADLINE_STATUSES


def killed(incident: PublicIncident) -> Range | None:
    """The range of the killed of an incident."""
    return incident.killed
