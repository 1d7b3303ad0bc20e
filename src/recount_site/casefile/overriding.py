"""Grades that people set beside the computed one. An override holds for the grade that was computed when it was set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recount.records import AnyGrade, Grade, GradeOverride, Judgement, JudgementKind

from .naming import follow


@dataclass(frozen=True, slots=True)
class Overrides:
    """The overrides that stand, by code, and those whose computed grade is another one today."""

    standing: Mapping[str, GradeOverride]
    overtaken: tuple[Judgement, ...]


def standing_overrides(
    judgements: Sequence[Judgement], redirects: Mapping[str, str], grades: Mapping[str, AnyGrade | None]
) -> Overrides:
    """The latest override of each incident, against the grade that is computed today. None in it takes it back."""
    latest = {follow(one.subjects[0], redirects): one for one in judgements if one.kind is JudgementKind.OVERRIDE_GRADE}
    standing: dict[str, GradeOverride] = {}
    overtaken = []
    for code, one in sorted(latest.items()):
        value = one.value or {}
        if value.get("grade") is None or code not in grades:
            continue
        computed = grades[code]
        if value.get("computed") != computed:
            overtaken.append(one)
            continue
        standing[code] = GradeOverride(Grade(value["grade"]), computed, one.role, one.reason, one.judgement_id)
    return Overrides(standing, tuple(overtaken))
