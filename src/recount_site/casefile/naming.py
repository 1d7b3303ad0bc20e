"""The codes of incidents: given once, kept through regrouping, never used for something else.

A cluster takes the code that holds most of its claims among that code's anchors; between equals the oldest
code. A code whose anchors now lie in another's cluster redirects to it, and lives again if they part. A code
whose claims are gone stays as it is. The order in which incidents or anchors are given makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from recount.records import ClaimId, Incident, IncidentId, Naming

PREFIX = "RC-"


@dataclass(frozen=True, slots=True)
class Named:
    """The code of every incident, where each redirected code leads, and the namings that are new."""

    codes: Mapping[IncidentId, str]
    redirects: Mapping[str, str]
    new: tuple[Naming, ...] = ()


@dataclass(frozen=True, slots=True)
class _Hold:
    """How many of a code's anchors an incident holds."""

    shared: int
    redirected: bool
    number: int
    code: str
    incident: Incident

    @property
    def rank(self) -> tuple[bool, int, int, ClaimId]:
        return (self.redirected, -self.shared, self.number, min(self.incident.claim_ids))


def name_incidents(incidents: Sequence[Incident], namings: Sequence[Naming], at: datetime) -> Named:
    """Codes for all incidents under the namings so far, oldest first, and the namings to append at this time."""
    latest = {naming.code: naming for naming in namings}
    holds = _holds(incidents, latest.values())
    taken = _taken(holds)
    codes = {incident.incident_id: code for code, incident in taken.items()}
    number = max((number_of(code) for code in latest), default=0)
    new: list[Naming] = []
    for incident in sorted((i for i in incidents if i.incident_id not in codes), key=_story_order):
        number += 1
        codes[incident.incident_id] = f"{PREFIX}{number:04d}"
        new.append(Naming(codes[incident.incident_id], tuple(sorted(incident.claim_ids)), at))
    redirects = _redirects(latest, taken, holds, codes)
    new += [
        Naming(code, naming.anchors, at, redirects.get(code))
        for code, naming in sorted(latest.items())
        if naming.redirects_to != redirects.get(code)
    ]
    return Named(codes, redirects, tuple(new))


def number_of(code: str) -> int:
    """The running number of a code."""
    return int(code.removeprefix(PREFIX))


def follow(code: str, redirects: Mapping[str, str]) -> str:
    """The code that a code leads to today: itself, where nothing took it over."""
    while code in redirects:
        code = redirects[code]
    return code


def _holds(incidents: Sequence[Incident], namings: Iterable[Naming]) -> list[_Hold]:
    home = {claim: incident for incident in incidents for claim in incident.claim_ids}
    holds: list[_Hold] = []
    for naming in namings:
        shared: dict[IncidentId, int] = {}
        met = [home[claim] for claim in naming.anchors if claim in home]
        for incident in met:
            shared[incident.incident_id] = shared.get(incident.incident_id, 0) + 1
        by_id = {incident.incident_id: incident for incident in met}
        redirected = naming.redirects_to is not None
        holds += [_Hold(n, redirected, number_of(naming.code), naming.code, by_id[i]) for i, n in shared.items()]
    return sorted(holds, key=lambda hold: hold.rank)


def _taken(holds: Sequence[_Hold]) -> dict[str, Incident]:
    """Which incident has which code, one to one, the strongest hold first."""
    taken: dict[str, Incident] = {}
    named: set[IncidentId] = set()
    for hold in holds:
        if hold.code not in taken and hold.incident.incident_id not in named:
            taken[hold.code] = hold.incident
            named.add(hold.incident.incident_id)
    return taken


def _redirects(
    latest: Mapping[str, Naming],
    taken: Mapping[str, Incident],
    holds: Sequence[_Hold],
    codes: Mapping[IncidentId, str],
) -> dict[str, str]:
    """Where codes without an incident of their own lead; one whose claims are gone leads where it led before."""
    redirects: dict[str, str] = {}
    for hold in holds:
        if hold.code not in taken:
            redirects.setdefault(hold.code, codes[hold.incident.incident_id])
    for code, naming in latest.items():
        if naming.redirects_to is not None and code not in taken:
            redirects.setdefault(code, naming.redirects_to)
    return redirects


def _story_order(incident: Incident) -> tuple[date, ClaimId]:
    return (incident.date.start or date.max, min(incident.claim_ids))
