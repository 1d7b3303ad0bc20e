"""The geometry of the drawn charts: a range with its accounts, and a map. Numbers only; the templates draw.

A range with its accounts runs with the page's writing, as all charts do; a map has west on the left in every language.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from recount.publish.record import PublicIncident, PublicPlace
from recount.records import PlacePrecision, Range
from recount.records.place import EARTH_RADIUS_M

WIDTH = 360
LEFT, RIGHT = 52, 12
ROW = 22
TOP = 30
#: how far an open end is drawn beyond the last known number
OPEN_SHARE = 0.12
STROKE = 3

MAP_WIDTH = 420
MAP_HEIGHT = 300
#: the map is never closer than this many metres from side to side
LEAST_METRES = 12_000
MARGIN = 1.25


@dataclass(frozen=True, slots=True)
class Labelled:
    """A number stated by an account, under the account's key."""

    key: str
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: from `x` over `width`, with an arrow on a side where no end is known. Units of the drawing."""

    key: str
    x: float
    width: float
    y: int
    open_left: bool
    open_right: bool
    whole: bool = False

    @property
    def end(self) -> float:
        """Where the bar ends."""
        return self.x + self.width

    @property
    def single(self) -> bool:
        """True for one number, and no range."""
        return self.width <= STROKE

    @property
    def middle(self) -> int:
        """The baseline of the bar's label."""
        return self.y + 8

    def mirrored(self) -> Bar:
        """The bar in a drawing that runs from right to left."""
        left, right = self.open_right, self.open_left
        return replace(self, x=round(WIDTH - self.end, 1), open_left=left, open_right=right)


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place on an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class RangeChart:
    """A range and the accounts below it, ready to be drawn."""

    height: int
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    labels_at: int = LEFT - 6

    def mirrored(self) -> RangeChart:
        """The same chart, running from right to left."""
        ticks = tuple(Tick(round(WIDTH - tick.at, 1), tick.label) for tick in self.ticks)
        return RangeChart(self.height, tuple(bar.mirrored() for bar in self.bars), ticks, WIDTH - self.labels_at)


def range_chart(found: Range | None, accounts: Iterable[Labelled]) -> RangeChart | None:
    """The chart of a range with its accounts, from left to right; None where there is no number to draw."""
    rows = [row for row in accounts if row.low is not None or row.high is not None]
    if found is None or not found.known:
        return None
    whole_row = Labelled("", found.low, found.high)
    most = max(n for row in (*rows, whole_row) for n in (row.low, row.high) if n is not None)
    top = max(most * (1 + OPEN_SHARE), 1)
    scale = (WIDTH - LEFT - RIGHT) / top
    whole = _bar(whole_row, scale, top, 0)
    bars = [Bar(whole.key, whole.x, whole.width, whole.y, whole.open_left, whole.open_right, whole=True)]
    bars += [_bar(row, scale, top, number) for number, row in enumerate(rows, 1)]
    ticks = tuple(Tick(round(LEFT + n * scale, 1), str(n)) for n in _nice(most))
    return RangeChart(TOP + ROW * len(bars) + 4, tuple(bars), ticks)


def _bar(row: Labelled, scale: float, top: float, number: int) -> Bar:
    low = row.low if row.low is not None else 0
    high = row.high if row.high is not None else top
    # A single number is still seen: at least as wide as a stroke, and centred on its place.
    width = max((high - low) * scale, STROKE)
    return Bar(
        key=row.key,
        x=round(LEFT + (low + high) * scale / 2 - width / 2, 1),
        width=round(width, 1),
        y=TOP + ROW * number,
        open_left=row.low is None,
        open_right=row.high is None,
    )


def _nice(most: int) -> list[int]:
    step = step_of(most, 5, least=1)
    return list(range(0, most + 1, int(step)))


def step_of(extent: float, wanted: int, least: float) -> float:
    """A step of 1, 2 or 5 times a power of ten by which an extent has about the wanted number of marks."""
    raw = max(extent / wanted, least)
    power = 10.0 ** math.floor(math.log10(raw))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw * (1 - 1e-9))


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the drawn map: a circle of radius `r`, or a dot where the place is exact, with its incidents."""

    x: float
    y: float
    r: float
    exact: bool
    place: PublicPlace
    incidents: tuple[PublicIncident, ...]

    @property
    def label_y(self) -> float:
        """Where the label stands: above the circle, but always on the map."""
        return round(max(self.y - self.r - 5, 12), 1)


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map without tiles or borders: spots, a graticule, and a scale bar."""

    spots: tuple[Spot, ...]
    meridians: tuple[Tick, ...]
    parallels: tuple[Tick, ...]
    scale_width: float
    scale_km: str

    @property
    def scale_end(self) -> float:
        """Where the scale bar ends, having begun at the margin."""
        return 12 + self.scale_width


def drawn_map(incidents: Iterable[PublicIncident]) -> DrawnMap | None:
    """The map of all incidents whose place is known; None where none is."""
    together: dict[tuple[float, float, int], list[PublicIncident]] = defaultdict(list)
    for incident in incidents:
        where = incident.where
        if where is not None and where.lat is not None and where.lon is not None:
            together[where.lat, where.lon, where.radius_m or 0].append(incident)
    if not together:
        return None
    view = _view(list(together))
    # Large areas first, so that small ones lie on top and can be reached.
    ordered = sorted(together.items(), key=lambda item: (-item[0][2], item[0]))
    spots = tuple(view.spot(point, tuple(found)) for point, found in ordered)
    width_m = step_of(view.metres_wide, 4, least=1)
    return DrawnMap(spots, view.meridians(), view.parallels(), round(width_m * view.scale, 1), f"{width_m / 1000:g}")


@dataclass(frozen=True, slots=True)
class _View:
    """An equirectangular view around a point; `scale` is drawing units per metre."""

    lat: float
    lon: float
    scale: float

    @property
    def metres_wide(self) -> float:
        return MAP_WIDTH / self.scale

    def x(self, lon: float) -> float:
        return round(MAP_WIDTH / 2 + self._east(lon) * self.scale, 1)

    def y(self, lat: float) -> float:
        return round(MAP_HEIGHT / 2 - math.radians(lat - self.lat) * EARTH_RADIUS_M * self.scale, 1)

    def _east(self, lon: float) -> float:
        return math.radians(lon - self.lon) * EARTH_RADIUS_M * math.cos(math.radians(self.lat))

    def spot(self, point: tuple[float, float, int], found: tuple[PublicIncident, ...]) -> Spot:
        lat, lon, radius = point
        place = found[0].where or PublicPlace()
        exact = place.precision is PlacePrecision.EXACT and not place.coarsened
        r = 3.0 if exact else max(radius * self.scale, 5.0)
        return Spot(self.x(lon), self.y(lat), round(r, 1), exact, place, found)

    def meridians(self) -> tuple[Tick, ...]:
        east = math.degrees(MAP_WIDTH / 2 / self.scale / EARTH_RADIUS_M / math.cos(math.radians(self.lat)))
        return tuple(Tick(self.x(lon), f"{lon:g}°") for lon in _lines(self.lon - east, self.lon + east))

    def parallels(self) -> tuple[Tick, ...]:
        north = math.degrees(MAP_HEIGHT / 2 / self.scale / EARTH_RADIUS_M)
        return tuple(Tick(self.y(lat), f"{lat:g}°") for lat in _lines(self.lat - north, self.lat + north))


def _lines(low: float, high: float) -> list[float]:
    step = step_of(high - low, 4, least=1e-4)
    return [round(step * n, 6) for n in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _view(points: list[tuple[float, float, int]]) -> _View:
    lats, lons = [lat for lat, _, _ in points], [lon for _, lon, _ in points]
    lat, lon = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
    centre = _View(lat, lon, 1.0)
    east = max(abs(centre._east(lon)) + radius for _, lon, radius in points)
    north = max(abs(math.radians(at - lat)) * EARTH_RADIUS_M + radius for at, _, radius in points)
    metres = max(2 * east, 2 * north * MAP_WIDTH / MAP_HEIGHT, LEAST_METRES) * MARGIN
    return _View(lat, lon, MAP_WIDTH / metres)
