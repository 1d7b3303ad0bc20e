"""Assessing over many incidents: each alone, in as many processes as the settings say, always in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace

from .. import pipeline
from ..assess import AtHand, in_scope
from ..errors import RecountError
from ..link import names_of
from ..records import (
    Assessment,
    Claim,
    ClaimId,
    ClaimKind,
    Grouping,
    Incident,
    IncidentId,
    Reading,
    Reason,
    Rejection,
    ReportId,
    ScopeTerms,
)
from .lines import lines_of
from .local import FAULTS, Progress, context, fault
from .rows import incident_row
from .settings import Settings

CHUNK = 64
STAGE = "assess"


@dataclass(frozen=True, slots=True)
class Assessed:
    """The lines of the incidents in the order of their ids, and those on which the program failed."""

    lines: tuple[bytes, ...]
    rejections: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True)
class _Task:
    """All that assessing needs. A forked process inherits it as it is; only numbers go there, and lines come back."""

    incidents: tuple[Incident, ...]
    claims: Mapping[ClaimId, Claim]
    persons: Mapping[ReportId, Sequence[Claim]]
    at_hand: Mapping[IncidentId, Sequence[AtHand]]
    policy: str
    scope: ScopeTerms | None

    def part(self, start: int) -> Assessed:
        """The incidents of one chunk."""
        lines, rejections = [], []
        for incident in self.incidents[start : start + CHUNK]:
            own = [self.claims[i] for i in incident.claim_ids]
            try:
                assessment = pipeline.assess(incident, own, self.policy, scope=self.scope)
                beside = self.at_hand.get(incident.incident_id, ())
                assessment = pipeline.with_at_hand(assessment, incident, own, beside, self.scope)
                scoped = self._scoped(incident, assessment, own)
                row = incident_row(incident, replace(assessment, persons=self._names(incident)), scoped)
                lines.append(lines_of([row]))
            except RecountError:  # a broken policy breaks every incident alike
                raise
            except FAULTS as why:  # one odd incident must not cost the others: recorded, counted and shown
                rejections.append(fault(incident.incident_id, STAGE, why))
        return Assessed(tuple(lines), tuple(rejections))

    def _names(self, incident: Incident) -> tuple[str, ...]:
        """The persons that the incident's own reports name, beside it: they were no part of assessing."""
        told = (claim for report in incident.report_ids for claim in self.persons.get(report, ()))
        return names_of(pipeline.persons(incident, told))

    def _scoped(self, incident: Incident, assessment: Assessment, own: Sequence[Claim]) -> tuple[Reason, ...]:
        """Whether the incident is in scope, as a reason before those of the terms; none without a scope."""
        if self.scope is None:
            return ()
        found = in_scope(incident, assessment, own, self.scope)
        return (Reason("in_scope", found.verdict.value, (), f"Scope: {found.verdict.value}."), *found.reasons)


_inherited: list[_Task] = []


def _inherit(task: _Task) -> None:
    _inherited[:] = [task]


def _inherited_part(start: int) -> Assessed:
    return _inherited[0].part(start)


def assess_all(grouping: Grouping, readings: Sequence[Reading], settings: Settings, progress: Progress) -> Assessed:
    """Every incident assessed under the policy of the settings. Raises UnknownPolicy."""
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    incidents = tuple(sorted(grouping.incidents, key=lambda incident: incident.incident_id))
    beside = pipeline.at_hand(grouping, claims)
    task = _Task(incidents, claims, _persons(claims.values()), beside, settings.policy, settings.scope)
    starts = range(0, len(incidents), CHUNK)
    if settings.processes == 1 or len(starts) < 2 * settings.processes:
        return _collected(map(task.part, starts), len(incidents), progress)
    with ProcessPoolExecutor(settings.processes, context(), _inherit, (task,)) as pool:
        return _collected(pool.map(_inherited_part, starts), len(incidents), progress)


def _persons(claims: Iterable[Claim]) -> dict[ReportId, list[Claim]]:
    found: dict[ReportId, list[Claim]] = {}
    for claim in claims:
        if claim.kind is ClaimKind.PERSON:
            found.setdefault(claim.report_id, []).append(claim)
    return found


def _collected(parts: Iterable[Assessed], total: int, progress: Progress) -> Assessed:
    lines: list[bytes] = []
    rejections: list[Rejection] = []
    for part in parts:
        lines += part.lines
        rejections += part.rejections
        progress(STAGE, len(lines) + len(rejections), total)
    return Assessed(tuple(lines), tuple(rejections))
