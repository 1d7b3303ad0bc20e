"""Where a party's own record seems not to agree with itself or with an incident, and what people make of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .ids import ClaimId, IncidentId


class InconsistencyKind(StrEnum):
    """What does not seem to agree with a party's words.

    `own_log`: it says that it struck nothing there that day, and its log lists strikes there. `incident`: its log lists
    no strikes there that day, and accounts of an incident there blame it. `own_totals`: two of its releases list
    different numbers of strikes for one place and day; one may correct the other, or tell of other hours. `withdrawn`:
    a publisher takes back a report of its own, whose account still bounds ranges until a person rejects it.
    """

    OWN_LOG = "own_log"
    INCIDENT = "incident"
    OWN_TOTALS = "own_totals"
    WITHDRAWN = "withdrawn"


class InconsistencyVerdict(StrEnum):
    """What a person makes of an apparent inconsistency; `open` where the person cannot tell."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """An *apparent* inconsistency: `says` is the party's claim, `against` the claims that seem not to agree with it.

    `belligerent` is empty where a publisher speaks and no party does. `incident_ids` are the incidents that it stands
    beside, none where no incident is told of there. It changes no status, no grade and no range, whatever a person
    makes of it.
    """

    inconsistency_id: str
    kind: InconsistencyKind
    belligerent: str
    says: ClaimId
    against: tuple[ClaimId, ...]
    incident_ids: tuple[IncidentId, ...]
    text: str


@dataclass(frozen=True, slots=True)
class JudgedInconsistency:
    """What one person made of an apparent inconsistency, in which role, when and why."""

    verdict: InconsistencyVerdict
    by: str
    role: str
    at: datetime
    reason: str
    judgement_id: str
