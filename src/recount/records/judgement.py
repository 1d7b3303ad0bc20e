"""What people decide: append-only judgements, the codes of incidents, and releases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from .ids import ClaimId, Digest
from .vocabulary import AnyGrade


class JudgementKind(StrEnum):
    """The decisions that can be taken today."""

    SAME_INCIDENT = "same_incident"
    NOT_SAME_INCIDENT = "not_same_incident"
    ACCEPT_CLAIM = "accept_claim"
    REJECT_CLAIM = "reject_claim"
    SIGN_OFF = "sign_off"
    WITHDRAW_SIGN_OFF = "withdraw_sign_off"
    SOURCE_RISK = "source_risk"
    SAME_AS_LEGACY = "same_as_legacy"
    NOT_SAME_AS_LEGACY = "not_same_as_legacy"
    CORRECT_CLAIM = "correct_claim"
    OVERRIDE_GRADE = "override_grade"
    SOURCE_CREDIBILITY = "source_credibility"
    NAME_PERSON = "name_person"
    JUDGE_INCONSISTENCY = "judge_inconsistency"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision by a named person: who, in which role, when, why, about what, and the value judged.

    `subjects` are claim ids, one incident code, or a code and the reference of a row of an earlier list. `value` is
    what was judged, kept whole, so that a later change of the machine's reading is seen as a change and never
    re-applied in silence.
    """

    judgement_id: str
    kind: JudgementKind
    subjects: tuple[str, ...]
    by: str
    role: str
    at: datetime
    reason: str
    value: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class JudgementConflict:
    """Two judgements that cannot both be obeyed: claims stay apart, though one of them joins them.

    `claims` are two that `joining` calls one incident; `kept_apart` are the two of `parting` that would come together
    with them, the first on the side of the first.
    """

    joining: Judgement
    parting: Judgement
    claims: tuple[ClaimId, ClaimId]
    kept_apart: tuple[ClaimId, ClaimId]


@dataclass(frozen=True, slots=True)
class GradeOverride:
    """A grade that a person set beside the computed one, with the reason; never a machine's.

    `computed` is the grade that stood when it was set: where another is computed later, the override stands no more.
    """

    grade: AnyGrade
    computed: AnyGrade | None
    role: str
    reason: str
    judgement_id: str


@dataclass(frozen=True, slots=True)
class Naming:
    """An incident's code, given once: the claims that anchor it, and the code it was taken over by, if any."""

    code: str
    anchors: tuple[ClaimId, ...]
    at: datetime
    redirects_to: str | None = None


@dataclass(frozen=True, slots=True)
class ReleaseEntry:
    """A dated, frozen, hashed publication: its name, digest over all its files, and the codes it holds."""

    name: str
    digest: Digest
    at: datetime
    codes: tuple[str, ...]
