"""Where two assessments of one incident differ, each end with the rule and the claims behind it on either side."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import Assessment, IncidentId, Range, Reason

TOLLS = ("killed", "injured", "missing", "detained", "combatants_killed", "killed_or_injured")
ENDS = ("low", "best", "high")
GRADES = ("grade", "grade_if_dependent", "strike_status")


@dataclass(frozen=True, slots=True)
class Side:
    """A value under one policy, with the reasons for it; None where that policy gives none."""

    value: int | str | None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A field (`killed.low`, `grade` …) that two policies give differently."""

    field: str
    one: Side
    other: Side


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two policies over one incident, and every field in which they differ, in order; none where they agree."""

    incident_id: IncidentId
    policy: str
    against: str
    differences: tuple[Difference, ...]


def compare(one: Assessment, other: Assessment) -> Comparison:
    """What two assessments of the same incident give differently."""
    mine, theirs = _values(one), _values(other)
    differing = tuple(
        Difference(field, _side(one, field, mine[field]), _side(other, field, theirs[field]))
        for field in mine
        if mine[field] != theirs[field]
    )
    return Comparison(one.incident_id, one.policy, other.policy, differing)


def _values(found: Assessment) -> dict[str, int | str | None]:
    ends: dict[str, int | str | None] = {}
    for toll in TOLLS:
        told: Range | None = getattr(found, toll)
        ends |= {f"{toll}.{end}": getattr(told, end) if told else None for end in ENDS}
    return ends | {name: getattr(found, name) for name in GRADES}


def _side(found: Assessment, field: str, value: int | str | None) -> Side:
    """The reasons of that very field; where it has no value, those that say why."""
    about = field.partition(".")[0].removesuffix("_if_dependent") if value is None or "." not in field else field
    return Side(value, tuple(r for r in found.reasons if r.field == about))
