"""An incident as one line of `incidents.jsonl`: what was grouped and what a policy makes of it, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from ..records import (
    AnyGrade,
    Assessment,
    Belligerent,
    ClaimId,
    Event,
    Flag,
    Grade,
    Group,
    GroupRange,
    Incident,
    IncidentId,
    OfficialPosition,
    Origin,
    Range,
    Reason,
    ReportId,
    ReviewState,
    StrikeStatus,
    When,
    Where,
)


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """The fields of `incidents.jsonl`, in order; `reasons` are those of grouping, of the policy, and of the scope.

    `grade` and `grade_if_dependent` hold words of the closed vocabulary alone: they are None under a scheme that has
    words of its own, whose answers stand in `scheme_grade` and `scheme_grade_if_dependent` as under every scheme.
    """

    incident_id: IncidentId
    report_ids: tuple[ReportId, ...]
    claim_ids: tuple[ClaimId, ...]
    event: Event
    date: When
    where: Where | None
    belligerents: tuple[Belligerent, ...]
    strike_status: StrikeStatus | None
    grade: Grade | None
    grade_if_dependent: Grade | None
    killed: Range | None
    injured: Range | None
    missing: Range | None
    detained: Range | None
    groups: Mapping[Group, GroupRange]
    combatants_killed: Range | None
    killed_or_injured: Range | None
    presumed_civilian: int | None
    flags: tuple[Flag, ...]
    persons: tuple[str, ...]
    official: tuple[OfficialPosition, ...]
    reasons: tuple[Reason, ...]
    needs: tuple[str, ...]
    review_state: ReviewState
    origins: tuple[Origin, ...]
    policy: str
    scheme: str
    split: Mapping[str, Range]
    scheme_grade: AnyGrade | None
    scheme_grade_if_dependent: AnyGrade | None


def incident_row(incident: Incident, assessment: Assessment, scoped: tuple[Reason, ...] = ()) -> IncidentRow:
    """The line of an incident and its assessment, with the reasons why it is in a scope or not."""
    values = {field.name: getattr(incident, field.name) for field in fields(incident) if field.name != "published"}
    values |= {field.name: getattr(assessment, field.name) for field in fields(assessment)}
    for name in ("grade", "grade_if_dependent"):
        answer = values[name]
        values |= {name: answer if isinstance(answer, Grade) else None, f"scheme_{name}": answer}
    return IncidentRow(**{**values, "reasons": incident.reasons + assessment.reasons + scoped})
