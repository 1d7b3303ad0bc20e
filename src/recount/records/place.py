"""Where something happened: a point only with the radius within which it is meant."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .ids import ReportId, Span
from .place_vocabulary import Abstention, Relation
from .vocabulary import PlacePrecision

EARTH_RADIUS_M = 6_371_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place of the gazetteer that a stated name may mean."""

    name: str
    name_ar: str | None
    lat: float
    lon: float
    precision: PlacePrecision
    score: float
    admin1: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A known place in which or beside which a text sets one that no gazetteer knows.

    `radius_m` is the radius in metres, about the known place, within which the unknown one is held to lie.
    """

    name: str
    name_ar: str | None
    admin1: str | None
    country: str | None
    country_name: str | None
    lat: float
    lon: float
    precision: PlacePrecision
    radius_m: int


@dataclass(frozen=True, slots=True)
class Where:
    """A place as stated, and what the gazetteer makes of it.

    `lat` and `lon` are WGS 84 degrees, both or neither; None where the place was not found or too many fit.
    `radius_m` is the radius in metres within which the event is held to lie. `around` is told only of a place without
    a point.
    """

    stated: str
    name: str | None = None
    name_ar: str | None = None
    admin1: str | None = None
    country: str | None = None
    country_name: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = PlacePrecision.UNKNOWN
    radius_m: int | None = None
    candidates: tuple[Candidate, ...] = ()
    span: Span | None = None
    around: Surroundings | None = None

    @property
    def called(self) -> str:
        """The gazetteer's name, or that of the text where no gazetteer knows it: two unknown places are not one."""
        return self.name or self.stated

    @property
    def beside(self) -> bool:
        """True for a point beside the place that was named, its only candidate, or between two, which both are."""
        if self.lat is None or not self.candidates or self.name == self.candidates[0].name:
            return False
        return all((named.lat, named.lon) != (self.lat, self.lon) for named in self.candidates)

    def stated_at(self, span: Span) -> Where:
        """The same place with the characters that state it; written out, because every sentence does it."""
        return Where(self.stated, self.name, self.name_ar, self.admin1, self.country, self.country_name, self.lat,
                     self.lon, self.precision, self.radius_m, self.candidates, span, self.around)  # fmt: skip

    def within(self, around: Surroundings | None) -> Where:
        """The same place with what surrounds it; written out, because most reports name one without a point."""
        return Where(self.stated, self.name, self.name_ar, self.admin1, self.country, self.country_name, self.lat,
                     self.lon, self.precision, self.radius_m, self.candidates, self.span, around)  # fmt: skip

    def metres_from(self, other: Where) -> float | None:
        """The great-circle distance between the two points in metres; None if either has no point."""
        if self.lat is None or self.lon is None or other.lat is None or other.lon is None:
            return None
        return distance_m(self.lat, self.lon, other.lat, other.lon)


@dataclass(frozen=True, slots=True)
class PlaceNamed:
    """One place as one report names it: the words, what the gazetteer makes of them, or why it makes nothing of them.

    `stated` equals the report's text over `span`. `lat` and `lon` are both there, or `abstained` says why not.
    """

    report_id: ReportId
    span: Span
    stated: str
    name: str | None
    name_ar: str | None
    admin1: str | None
    country: str | None
    country_name: str | None
    lat: float | None
    lon: float | None
    precision: PlacePrecision
    radius_m: int | None
    relation: Relation
    abstained: Abstention | None
    candidates: tuple[Candidate, ...] = ()


def distance_m(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """The great-circle distance between two points in metres, on a sphere."""
    a, b = math.radians(lat1), math.radians(lat2)
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(half)))


def point_at(lat: float, lon: float, metres: float, bearing: float) -> tuple[float, float]:
    """The latitude and longitude so many metres from a point, in degrees from north, on a sphere."""
    turn, way, north = math.radians(bearing), metres / EARTH_RADIUS_M, math.radians(lat)
    there = math.asin(math.sin(north) * math.cos(way) + math.cos(north) * math.sin(way) * math.cos(turn))
    aside = math.atan2(
        math.sin(turn) * math.sin(way) * math.cos(north), math.cos(way) - math.sin(north) * math.sin(there)
    )
    return math.degrees(there), (lon + math.degrees(aside) + 540) % 360 - 180
