"""What a crosswalk may take of an incident: the cells of its row, and what the shapes of other lists ask for besides.

All of it comes from the public record. A fact that cannot be known is None; none is guessed or set to 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ..records import PlacePrecision, Range, TimePrecision
from .record import PublicClaim, PublicIncident, PublicRecord, PublicReport, PublicTime
from .tables import Cell, incident_row

_DAYS = frozenset({TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY})
#: a place named or better: the words of the ladder down to a city
_PLACES = frozenset(list(PlacePrecision)[: list(PlacePrecision).index(PlacePrecision.CITY) + 1])


@dataclass(frozen=True, slots=True)
class Told:
    """The accounts and reports of a record, by their keys."""

    claims: Mapping[str, PublicClaim]
    reports: Mapping[str, PublicReport]

    @classmethod
    def of(cls, record: PublicRecord) -> Told:
        """Those of this record."""
        return cls({claim.key: claim for claim in record.claims}, {report.key: report for report in record.reports})

    def reports_of(self, incident: PublicIncident) -> list[PublicReport]:
        """The reports that an incident rests on, each once, in the order of its accounts."""
        keys = dict.fromkeys(self.claims[key].report for key in incident.claims)
        return [self.reports[key] for key in keys]


def incident_facts(incident: PublicIncident, told: Told) -> dict[str, Cell]:
    """The row of an incident and its further facts, by name."""
    row, day = incident_row(incident), _one_day(incident.date)
    return {
        **row,
        **_sources(incident, told),
        **_dead(incident),
        "year": incident.date.start.year if incident.date.start else None,
        "mid_date": day.isoformat() if day else None,
        "mid_year": day.year if day else None,
        "parties": len(incident.parties),
        "party": incident.parties[0].name if len(incident.parties) == 1 else None,
        "point": f"POINT ({row['lon']} {row['lat']})" if row["lat"] is not None else None,
        "clarity": 1 if row["date_precision"] in _DAYS and row["place_precision"] in _PLACES else 2,
        "means": "chemical" if row["event_method"] == "chemical" else row["event_type"],
        "tag": f"recount={incident.code}",
        "address": ", ".join(str(row[name]) for name in ("place", "admin1", "country") if row[name]) or None,
        "title": ", ".join(str(row[name]) for name in ("code", "event_type", "place") if row[name]),
    }


def _one_day(time: PublicTime) -> date | None:
    if time.start is None or time.end is None or time.precision is not TimePrecision.MONTH:
        return time.start
    return time.start + (time.end - time.start) // 2


def _sources(incident: PublicIncident, told: Told) -> dict[str, Cell]:
    reports = told.reports_of(incident)
    claims = [told.claims[key] for key in incident.claims]
    return {
        "reports": len(reports),
        "publishers": _list(report.publisher for report in reports),
        "published": _list(report.published.isoformat() for report in reports if report.published),
        "titles": _list(report.title for report in reports),
        "originators": _list(claim.claimant or claim.claimant_kind.value for claim in claims),
    }


def _list(values: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(value for value in values if value)) or None


def _dead(incident: PublicIncident) -> dict[str, Cell]:
    killed, fighters = incident.killed or Range(), incident.combatants_killed or Range()
    known = fighters.known
    low = _sum(killed.low, fighters.low) if killed.low is not None else fighters.low
    best = killed.best if not known else _whole(killed.best, fighters.best)
    high = killed.high if not known else _whole(killed.high, fighters.high)
    stated, unknown = _divided(killed, incident.presumed_civilian)
    return {
        "dead_low": low,
        "dead_best": best,
        "dead_high": high,
        "stated_civilian": stated,
        "status_unknown": unknown,
        "sentence": _sentence(incident, low, high),
    }


def _sum(least: int, more: int | None) -> int:
    # A minimum stays one when people whose number nobody knows are left out of it.
    return least + (more or 0)


def _whole(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def _divided(killed: Range, presumed: int | None) -> tuple[int | None, int | None]:
    """How many of `best` are civilian by statement and of unknown status; None where they cannot be told apart."""
    if killed.best is None or presumed is None:
        return None, None
    if presumed == 0:
        return killed.best, 0
    everybody = killed.best if killed.high is None else killed.high
    return (0, killed.best) if presumed >= everybody else (None, None)


def _sentence(incident: PublicIncident, low: int | None, high: int | None) -> str:
    upper = f"{high}" if high is not None else "an unknown number"
    toll = f"The number of fatalities is the least of {low} to {upper}" if low is not None else "Toll not known"
    grade = f" Graded {incident.grade}." if incident.grade else ""
    return f"{toll}, by range policy {incident.range_policy}.{grade} Incident {incident.code} of a release of Recount."
