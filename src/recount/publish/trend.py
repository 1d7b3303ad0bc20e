"""Sums over time and by grade, with what cannot be placed in a period counted apart.

An incident stands in a period only where all the days on which it may have happened lie within; one known only by
month is in no week. Nothing is spread over periods, and nothing is left out in silence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..records import AnyGrade, Grade
from .coverage import Coverage, Period, coverage
from .periods import Step, periods_of
from .record import PublicIncident, PublicRecord
from .tally import Tally, in_headline, killed, tally

#: a record that spans fewer days is drawn by week, a longer one by month
MONTHLY_FROM = 120


@dataclass(frozen=True, slots=True)
class Point:
    """One period of a trend: the killed in it."""

    period: Period
    killed: Tally


@dataclass(frozen=True, slots=True)
class Trend:
    """The killed over time, period by period without a gap; `unplaced` are the incidents that fit in none."""

    step: Step
    points: tuple[Point, ...]
    unplaced: Tally


@dataclass(frozen=True, slots=True)
class Trends:
    """The trend of the headline incidents and of all others, over the same periods, and what was read in each."""

    headline: Trend
    others: Trend
    coverage: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True)
class OriginCount:
    """How many incidents have so many origins: if unclear pairs are independent (`most`), and if not (`least`)."""

    origins: int
    most: int
    least: int
    accounts: int


def trends(record: PublicRecord) -> Trends | None:
    """The trends of a record; None where no incident has a date."""
    days = [day for incident in record.incidents for day in (incident.date.start, incident.date.end) if day is not None]
    if not days:
        return None
    step = Step.MONTH if (max(days) - min(days)).days >= MONTHLY_FROM else Step.WEEK
    periods = periods_of(min(days), max(days), step)
    kept = [incident for incident in record.incidents if in_headline(incident)]
    others = [incident for incident in record.incidents if not in_headline(incident)]
    found = coverage(record.reports, periods, record.looked_at)
    return Trends(_trend(kept, periods, step), _trend(others, periods, step), found)


def by_grade(incidents: Iterable[PublicIncident]) -> tuple[tuple[AnyGrade | None, Tally], ...]:
    """The killed by grade, in the order of grades, those of other schemes after them, those without one last.

    Grades that no incident has are left out.
    """
    every = tuple(incidents)
    others = sorted({i.grade for i in every if i.grade is not None and not isinstance(i.grade, Grade)})
    found: list[tuple[AnyGrade | None, Tally]] = []
    for grade in (*Grade, *others, None):
        graded = [incident for incident in every if incident.grade == grade]
        if graded:
            found.append((grade, tally(graded, killed)))
    return tuple(found)


def by_origins(incidents: Iterable[PublicIncident]) -> tuple[OriginCount, ...]:
    """How many incidents have how many origins, under both readings of sources not shown to be independent."""
    every = tuple(incidents)
    numbers = sorted({n for incident in every for n in (incident.origins.most, incident.origins.least)})
    return tuple(
        OriginCount(
            number,
            sum(incident.origins.most == number for incident in every),
            sum(incident.origins.least == number for incident in every),
            sum(len(incident.claims) for incident in every if incident.origins.most == number),
        )
        for number in numbers
    )


def _trend(incidents: Sequence[PublicIncident], periods: Sequence[Period], step: Step) -> Trend:
    placed: dict[Period, list[PublicIncident]] = {period: [] for period in periods}
    starts = [period.start for period in periods]
    rest: list[PublicIncident] = []
    for incident in incidents:
        start = incident.date.start
        period = periods[bisect_right(starts, start) - 1] if start is not None else None
        if start is not None and period is not None and period.holds(start, incident.date.end or start):
            placed[period].append(incident)
        else:
            rest.append(incident)
    points = tuple(Point(period, tally(found, killed)) for period, found in placed.items())
    return Trend(step, points, tally(rest, killed))
