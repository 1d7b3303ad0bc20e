"""What a request tells of its incident: values of the released incident, each only where its field is allowed.

The law of this module: facts are built up from nothing out of what a release shows, and out of that only what no reader
can follow to a source. None of these records has a place for a claim, a report, a reason, a person or an address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ..records import (
    About,
    AnyGrade,
    Authority,
    Conceded,
    EventType,
    Group,
    Method,
    PlacePrecision,
    Range,
    Stance,
    Target,
    TimePrecision,
)
from .public_words import Party
from .record import PublicIncident


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ends of a range; an end that is None is unknown, never zero."""

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Days:
    """The day or days, with their precision and, where it is known, the part of the day."""

    start: date | None
    end: date | None
    precision: TimePrecision
    day_part: str | None


@dataclass(frozen=True, slots=True)
class Named:
    """A place by its names; `as_stated` marks one that no gazetteer knows, by the name that the release gives it."""

    name: str | None
    name_ar: str | None
    admin1: str | None
    country: str | None
    precision: PlacePrecision
    as_stated: bool


@dataclass(frozen=True, slots=True)
class Point:
    """A position as released, with the radius around it in metres."""

    lat: float
    lon: float
    radius_m: int | None
    coarsened: bool


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened, and by which means."""

    type: EventType | None
    method: Method | None


@dataclass(frozen=True, slots=True)
class Graded:
    """A grade with its scheme, the one if sources are not independent, and the one that a person set beside it."""

    grade: AnyGrade | None
    if_dependent: AnyGrade | None
    scheme: str
    set_by_a_person: AnyGrade | None


@dataclass(frozen=True, slots=True)
class GroupHarmed:
    """One group among the killed and the injured."""

    group: Group
    killed: Ends | None
    injured: Ends | None


@dataclass(frozen=True, slots=True)
class Stood:
    """An official position, without its words and without where they stand."""

    party: Party | None
    stance: Stance | None
    about: About | None
    authority: Authority | None
    conceded_killed: Conceded | None


@dataclass(frozen=True, slots=True)
class Fits:
    """How one disclosed strike fits. *Units*: metres, days."""

    distance_m: int | None
    day_gap: int | None
    indistinct_from: int
    strikes: int | None


Facts = Mapping[str, object]
"""Field of `request_fields.toml` -> its value in the release; None where the release does not know it."""


def facts(incident: PublicIncident, fields: Iterable[str]) -> Facts:
    """The allowed facts of a released incident, and no other. Raises KeyError for a field that no letter tells."""
    return {field: _TOLD[field](incident) for field in fields}


def _date(incident: PublicIncident) -> Days:
    found = incident.date
    return Days(found.start, found.end, found.precision, found.day_part)


def _ends(found: Range | None) -> Ends | None:
    return Ends(found.low, found.high) if found is not None and found.known else None


def _happened(incident: PublicIncident) -> Happened:
    method = incident.event.method
    return Happened(incident.event.type, method if method is not Method.NONE_STATED else None)


def _place(incident: PublicIncident) -> Named | None:
    where = incident.where
    if where is None:
        return None
    known = bool(where.name or where.name_ar)
    name = where.name if known else where.stated
    return Named(name, where.name_ar, where.admin1, where.country_name, where.precision, not known)


def _point(incident: PublicIncident) -> Point | None:
    where = incident.where
    if where is None or where.lat is None or where.lon is None:
        return None
    return Point(where.lat, where.lon, where.radius_m, where.coarsened)


def _grade(incident: PublicIncident) -> Graded:
    judged = incident.override.grade if incident.override else None
    return Graded(incident.grade, incident.grade_if_dependent, incident.grading_scheme, judged)


def _groups(incident: PublicIncident) -> tuple[GroupHarmed, ...]:
    return tuple(GroupHarmed(group, _ends(of.killed), _ends(of.injured)) for group, of in incident.groups.items())


def _positions(incident: PublicIncident) -> tuple[Stood, ...]:
    return tuple(Stood(o.party, o.stance, o.about, o.authority, o.conceded_killed) for o in incident.official)


def _disclosures(incident: PublicIncident) -> tuple[Fits, ...]:
    return tuple(Fits(m.distance_m, m.day_gap, m.indistinct_from, m.strikes) for m in incident.matches)


_TOLD: Mapping[str, Callable[[PublicIncident], object]] = {
    "date": _date,
    "place": _place,
    "point": _point,
    "event": _happened,
    "target": lambda incident: incident.event.target if incident.event.target is not Target.UNKNOWN else None,
    "parties": lambda incident: incident.parties,
    "killed": lambda incident: _ends(incident.killed),
    "injured": lambda incident: _ends(incident.injured),
    "missing": lambda incident: _ends(incident.missing),
    "detained": lambda incident: _ends(incident.detained),
    "combatants_killed": lambda incident: _ends(incident.combatants_killed),
    "groups": _groups,
    "strike_status": lambda incident: incident.strike_status,
    "grade": _grade,
    "flags": lambda incident: tuple(flag.flag for flag in incident.flags),
    "positions": _positions,
    "disclosures": _disclosures,
}
