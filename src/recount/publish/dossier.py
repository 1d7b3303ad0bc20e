"""What a case hands over for publication: everything, unredacted, in one frozen value.

Nothing in this module may be shown to anybody; `redact` decides what may.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from ..records import (
    AnyGrade,
    Assessment,
    Claim,
    ClaimId,
    Echo,
    GradeOverride,
    Incident,
    Inconsistency,
    Interval,
    JudgedInconsistency,
    LegacyJudgement,
    Looked,
    Match,
    Placebo,
    Report,
    ReportId,
    Scope,
    ScopeFinding,
    Sentence,
    StrikeStatus,
    Unused,
)
from .public_grade_event import GradeAct


class Risk(StrEnum):
    """What publication may do to a source, as a named person judged it; `unknown` where nobody has."""

    LOW = "low"
    UNKNOWN = "unknown"
    AT_RISK = "at_risk"


@dataclass(frozen=True, slots=True)
class Signature:
    """One person's sign-off of an incident's values. `invented` marks the made-up reviewers of an example."""

    by: str
    role: str
    at: datetime
    reason: str
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value that would differ from the signed one if it were computed today; it waits for a signature."""

    field: str
    signed: str
    proposed: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A row of an earlier list that a person judged to be of the same event; `role` is that person's.

    `axes` says which of our axes (`grade`, `strike_status`) the words of a scheme are on.
    """

    title: str
    provider: str
    said: LegacyJudgement
    axes: Mapping[str, str]
    role: str


@dataclass(frozen=True, slots=True)
class Text:
    """The assessment text of an incident in one language; without a role it is a draft by template.

    `stale` are the ids of its sentences that do not say what the incident beside it says.
    """

    language: str
    sentences: tuple[Sentence, ...]
    role: str | None = None
    at: datetime | None = None
    stale: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PersonNaming:
    """A named human's judgement that a dead person may appear by this name, about these claims.

    `minor` and `earlier_fate` are choices made in so many words: for a child, and for somebody who was also reported
    injured, detained or missing before.
    """

    name: str
    claim_ids: tuple[ClaimId, ...]
    minor: bool = False
    earlier_fate: bool = False


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Whom people asked about an incident, on which day, and what came: an answer on a day, or none by that day."""

    name: str
    name_ar: str
    party: str | None
    asked_on: date
    answered: bool
    on: date


@dataclass(frozen=True, slots=True)
class GradeEvent:
    """One act in the history of an incident's grade: a proposal with what changed it, or what a person decided.

    `came` and `went` are the claims between this proposal and the one before it. `merged` is true of a proposal under a
    code that this incident took over. `by`, `role` and `reason` are those of a person.
    """

    act: GradeAct
    at: datetime
    grade: AnyGrade | None = None
    grade_if_dependent: AnyGrade | None = None
    strike_status: StrikeStatus | None = None
    scheme: str | None = None
    causes: tuple[str, ...] = ()
    came: tuple[ClaimId, ...] = ()
    went: tuple[ClaimId, ...] = ()
    merged: bool = False
    by: str | None = None
    role: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One incident as it stands for publication, with the claims it rests on.

    Where somebody signed, incident, assessment, claims and matches are those of the signed value, not today's.
    `finding` says whether that value is in the scope of the case; None where the case has no scope.
    `override` is the grade that a person set beside the computed one. `persons` are the claims of named persons beside
    the incident, which enter no figure, `namings` the judgements that allow a name. `inquiries` are the
    requests for information of which something came, if only silence. `grading` is how the grade came about.
    `inconsistencies` are the apparent ones of a party's record that stand beside it.
    """

    code: str
    incident: Incident
    assessment: Assessment
    claims: tuple[Claim, ...]
    matches: tuple[Match, ...] = ()
    signatures: tuple[Signature, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    finding: ScopeFinding | None = None
    override: GradeOverride | None = None
    texts: tuple[Text, ...] = ()
    persons: tuple[Claim, ...] = ()
    namings: tuple[PersonNaming, ...] = ()
    inquiries: tuple[Inquiry, ...] = ()
    grading: tuple[GradeEvent, ...] = ()
    inconsistencies: tuple[Inconsistency, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """A case as handed over for publication.

    `claims` holds every claim of the case by id, `risks` the judged risk by publisher (absent: unknown),
    `judgements` how many judgements of each kind the case holds. `note` is printed on every page.
    `looks` is the whole log of the monitoring.
    `controls` are the intervals of control that the claims tell of, `rejected` the claims that people rejected.
    `inconsistencies` are all of the case, `verdicts` what people made of them, by the id of each.
    `placebo` says whether disclosed strikes fit the incidents better than by chance; None where nobody compared.
    `unused` is what the reader saw in a report and made no claim of; only the desk is shown it.
    """

    title: str
    entries: tuple[Entry, ...]
    claims: Mapping[ClaimId, Claim]
    reports: Mapping[ReportId, Report]
    echoes: tuple[Echo, ...] = ()
    risks: Mapping[str, Risk] = field(default_factory=dict)
    judgements: Mapping[str, int] = field(default_factory=dict)
    note: str | None = None
    looks: tuple[Looked, ...] = ()
    scope: Scope | None = None
    controls: tuple[Interval, ...] = ()
    rejected: frozenset[str] = frozenset()
    unused: Mapping[ReportId, tuple[Unused, ...]] = field(default_factory=dict)
    placebo: Placebo | None = None
    inconsistencies: tuple[Inconsistency, ...] = ()
    verdicts: Mapping[str, JudgedInconsistency] = field(default_factory=dict)
