"""What a scheme proposed of an incident and when: kept beside what it proposes today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .ids import ClaimId
from .vocabulary import AnyGrade, StrikeStatus


@dataclass(frozen=True, slots=True)
class GradeProposal:
    """A grade and strike status as a scheme proposed them of the claims that an incident then held.

    `rules` is the version of all rules then in force. A proposal stands until a later one of the same code.
    """

    code: str
    at: datetime
    scheme: str
    rules: str
    grade: AnyGrade | None
    grade_if_dependent: AnyGrade | None
    strike_status: StrikeStatus | None
    claim_ids: tuple[ClaimId, ...]
