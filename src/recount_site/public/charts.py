"""The geometry of the charts of sums: over time, by grade, by origins. Numbers only; the templates draw.

A chart is drawn at the size at which its letters are read, and scrolls within its frame where the page is narrower.
It runs with the page's writing, from right to left in Arabic, so that its labels are seen first. Unknown is never
drawn as zero: it has marks of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recount.publish import Coverage, OriginCount, Tally, Trend
from recount.publish.public_looked_at import PublicLookedAt
from recount.records import AnyGrade

from .drawing import Tick, step_of

HEIGHT, TOP, BOTTOM = 240, 14, 206
AXIS_WIDTH, END = 76, 14
#: a period is at least so wide that a month and its year fit
LEAST_PERIOD = 46
LEAST_WIDTH = 640
THINNEST = 3.0
#: how far an open end is drawn beyond what is known
OPEN = 10.0

ROW_HEIGHT, ROW_TOP = 34, 30
LABELS, ROWS_WIDTH = 150, 640


#: the rows of numbers below a chart over time, with the keys of their words
FOOT = (Tick(250, "charts.row_unknown"), Tick(278, "charts.row_reports"), Tick(300, "charts.row_sources"))
#: one more row where there is a log of the monitoring
LOGGED = (*FOOT, Tick(322, "watched.row_name"))
#: units below a row of numbers
MARGIN = 12
#: periods that are told of in words where they were watched least
TOLD = 3


@dataclass(frozen=True, slots=True)
class Band:
    """One period of a chart over time: from the sum of minima to the sum of maxima, where any is known."""

    x: float
    width: float
    middle: float
    y: float
    height: float
    open_high: bool
    open_low: bool
    tally: Tally
    coverage: Coverage

    @property
    def drawn(self) -> bool:
        """True where there is a number to draw."""
        return self.tally.low is not None or self.tally.high is not None

    @property
    def foot(self) -> float:
        """The lower edge."""
        return round(self.y + self.height, 1)


@dataclass(frozen=True, slots=True)
class TimeChart:
    """A trend ready to be drawn: bands, the scale of numbers, and where the axis of numbers stands."""

    width: int
    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    left: float
    right: float
    labels_at: float
    mirrored: bool
    rows: tuple[Tick, ...] = FOOT

    @property
    def logged(self) -> bool:
        """True where a log of the monitoring tells of any of its periods."""
        return any(band.coverage.looked_at for band in self.bands)

    @property
    def height(self) -> float:
        """The height of the drawing with its rows of numbers."""
        return self.rows[-1].at + MARGIN

    @property
    def least_watched(self) -> tuple[Coverage, ...]:
        """The periods in which the smallest part of the sources was looked at, in order of time."""
        told = [(found.looked / max(found.sources, 1), band.coverage) for band in self.bands if (found := _log(band))]
        worst = sorted(told, key=lambda one: (one[0], one[1].period.start))[:TOLD]
        return tuple(sorted((coverage for _, coverage in worst), key=lambda coverage: coverage.period.start))


def _log(band: Band) -> PublicLookedAt | None:
    return band.coverage.looked_at


@dataclass(frozen=True, slots=True)
class Stroke:
    """One bar of a row; `arrows` are the paths that mark its open ends."""

    x: float
    width: float
    arrows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GradeRow:
    """The killed of one grade."""

    grade: AnyGrade | None
    tally: Tally
    y: int
    stroke: Stroke | None


@dataclass(frozen=True, slots=True)
class OriginRow:
    """Incidents with one number of origins, under both readings."""

    counted: OriginCount
    y: int
    most: Stroke
    least: Stroke


@dataclass(frozen=True, slots=True)
class RowChart:
    """Rows with bars on one scale of numbers."""

    height: int
    ticks: tuple[Tick, ...]
    mirrored: bool
    labels_at: int
    grades: tuple[GradeRow, ...] = ()
    origins: tuple[OriginRow, ...] = ()


def time_chart(trend: Trend, found: Sequence[Coverage], *, mirrored: bool, most: int) -> TimeChart:
    """The chart of a trend; `most` is the greatest number on its scale, so that two charts can share it."""
    step = max(LEAST_PERIOD, (LEAST_WIDTH - AXIS_WIDTH - END) / len(trend.points))
    width = math.ceil(AXIS_WIDTH + END + step * len(trend.points))
    left, right = (END, width - AXIS_WIDTH) if mirrored else (AXIS_WIDTH, width - END)
    scale = (BOTTOM - TOP - OPEN) / max(most, 1)
    bands = []
    for number, (point, covered) in enumerate(zip(trend.points, found, strict=True)):
        start = right - step * (number + 1) if mirrored else left + step * number
        bands.append(_band(point.killed, covered, start, step, scale))
    return TimeChart(
        width=width,
        bands=tuple(bands),
        ticks=tuple(Tick(round(BOTTOM - n * scale, 1), f"{n}") for n in _numbers(most)),
        left=left,
        right=round(right, 1),
        labels_at=right + 6 if mirrored else left - 6,
        mirrored=mirrored,
        rows=LOGGED if any(covered.looked_at for covered in found) else FOOT,
    )


def most_of(*found: Trend) -> int:
    """The greatest number that any of these trends holds."""
    numbers = [n for trend in found for point in trend.points for n in (point.killed.low, point.killed.high)]
    return max((n for n in numbers if n is not None), default=0)


def _band(found: Tally, covered: Coverage, start: float, step: float, scale: float) -> Band:
    ends = [n for n in (found.low, found.high) if n is not None]
    low, high = (min(ends), max(ends)) if ends else (0, 0)
    height = max((high - low) * scale, THINNEST)
    middle = BOTTOM - (low + high) / 2 * scale
    top = min(middle - height / 2, BOTTOM - height)
    gap = step * 0.2
    return Band(
        x=round(start + gap, 1),
        width=round(step - 2 * gap, 1),
        middle=round(start + step / 2, 1),
        y=round(top, 1),
        height=round(height, 1),
        open_high=found.open_ended > 0,
        open_low=found.without_minimum > 0 and found.low is None,
        tally=found,
        coverage=covered,
    )


def _numbers(most: int) -> Iterable[int]:
    step = int(step_of(most, 6, least=1))
    return range(0, most + 1, step)


def grade_chart(found: Sequence[tuple[AnyGrade | None, Tally]], *, mirrored: bool) -> RowChart:
    """The chart of the killed by grade."""
    most = max((n for _, tally in found for n in (tally.low, tally.high) if n is not None), default=0)
    scale = _Scale(most, mirrored)
    rows = tuple(
        GradeRow(grade, tally, ROW_TOP + ROW_HEIGHT * number, scale.tally(tally))
        for number, (grade, tally) in enumerate(found)
    )
    height = ROW_TOP + ROW_HEIGHT * len(rows)
    return RowChart(height, scale.ticks(), mirrored, scale.labels_at, grades=rows)


def origin_chart(found: Sequence[OriginCount], *, mirrored: bool) -> RowChart:
    """The chart of incidents by how many origins their accounts have, under both readings."""
    most = max((n for counted in found for n in (counted.most, counted.least)), default=0)
    scale = _Scale(most, mirrored)
    rows = tuple(
        OriginRow(
            counted,
            ROW_TOP + ROW_HEIGHT * number,
            scale.stroke(0, counted.most),
            scale.stroke(0, counted.least),
        )
        for number, counted in enumerate(found)
    )
    height = ROW_TOP + ROW_HEIGHT * len(rows)
    return RowChart(height, scale.ticks(), mirrored, scale.labels_at, origins=rows)


@dataclass(frozen=True, slots=True)
class _Scale:
    """From numbers to units of the drawing, beginning beside the labels."""

    most: int
    mirrored: bool

    @property
    def labels_at(self) -> int:
        return ROWS_WIDTH - LABELS + 10 if self.mirrored else LABELS - 10

    def at(self, number: float) -> float:
        along = LABELS + number * (ROWS_WIDTH - LABELS - END - OPEN) / max(self.most, 1)
        return round(ROWS_WIDTH - along if self.mirrored else along, 1)

    def stroke(self, low: int, high: int, arrows: tuple[str, ...] = ()) -> Stroke:
        one, other = sorted((self.at(low), self.at(high)))
        if low and other - one < THINNEST:
            one = round((one + other - THINNEST) / 2, 1)
        return Stroke(one, round(max(other - one, THINNEST if low else 0), 1), arrows)

    def tally(self, found: Tally) -> Stroke | None:
        ends = [n for n in (found.low, found.high) if n is not None]
        if not ends:
            return None
        out = -1 if self.mirrored else 1
        arrows = [_arrow(self.at(max(ends)), out)] if found.open_ended else []
        if found.low is None and found.without_minimum:
            arrows.append(_arrow(self.at(min(ends)), -out))
        return self.stroke(min(ends), max(ends), tuple(arrows))

    def ticks(self) -> tuple[Tick, ...]:
        return tuple(Tick(self.at(number), str(number)) for number in _numbers(self.most))


def _arrow(x: float, out: int) -> str:
    """The path of an arrow beside a bar of a row that begins at its upper edge."""
    return f"M{x} 0 m{3 * out} 3 l{7 * out} 7 l{-7 * out} 7"
