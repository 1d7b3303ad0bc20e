"""What was proposed and decided of an incident's grade and strike status, and when, as the public may see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..records import AnyGrade, StrikeStatus


class GradeAct(StrEnum):
    """A scheme proposed, a person signed, a person set another grade beside, or took that grade back."""

    PROPOSED = "proposed"
    SIGNED = "signed"
    SET = "set"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class PublicGradeEvent:
    """One act. `causes` say what changed a proposal, `came` are the keys of the accounts that came and are shown.

    `came_unshown` and `went` count the other accounts that came, and those that are there no more. `merged` is true of
    a proposal about an incident that was found to be the same. `grade_held` is true where the grade proposed is one
    that only a person may set and nobody did: it is not shown then. `role` and `reason` are those of a person.
    """

    act: GradeAct
    on: date
    grade: AnyGrade | None = None
    grade_if_dependent: AnyGrade | None = None
    strike_status: StrikeStatus | None = None
    scheme: str | None = None
    causes: tuple[str, ...] = ()
    came: tuple[str, ...] = ()
    came_unshown: int = 0
    went: int = 0
    merged: bool = False
    grade_held: bool = False
    role: str | None = None
    reason: str | None = None
