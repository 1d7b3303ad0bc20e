"""What is derived from claims: incidents with their origins, echoes, matches, and assessments with reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from .circumstances import Gap, ObjectUse, SecondStrike
from .claim import Claim, Conceded, Event
from .counts import GroupRange, Range
from .ids import ClaimId, IncidentId, ReportId, Span
from .inconsistency import Inconsistency
from .place import Where
from .report import Rejection, Report
from .time import When
from .vocabulary import (
    About,
    AnyGrade,
    Authority,
    BelligerentStatus,
    EchoRelation,
    Group,
    ReviewState,
    Stance,
    StrikeStatus,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one report."""

    report: Report
    claims: tuple[Claim, ...]
    rejections: tuple[Rejection, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a field of an incident has the value it has: the rule, the claims it rests on, and a sentence."""

    field: str
    rule: str
    claim_ids: tuple[ClaimId, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Echo:
    """What is known of two reports' dependence. `similarity` is between 0 and 1."""

    report_id: ReportId
    other_id: ReportId
    relation: EchoRelation
    similarity: float
    how: str


@dataclass(frozen=True, slots=True)
class Origin:
    """One origin of an incident's accounts: the reports that are shown to depend on one another.

    `shown_independent_of` names the origins that it is shown to be independent of; all others are
    *not shown*, and counted both ways. `voices` are the names by which its reports speak: those of their publishers,
    and those by which other reports quote them.
    """

    origin_id: str
    report_ids: tuple[ReportId, ...]
    shown_independent_of: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """The day on which a report was published."""

    report_id: ReportId
    on: date


@dataclass(frozen=True, slots=True)
class Incident:
    """The claims held to describe one moment and place of harm, and why they were brought together.

    `published` holds its reports of which it is known when they were published: what proves which account came later.
    """

    incident_id: IncidentId
    report_ids: tuple[ReportId, ...]
    claim_ids: tuple[ClaimId, ...]
    event: Event
    date: When
    where: Where | None
    origins: tuple[Origin, ...] = ()
    reasons: tuple[Reason, ...] = ()
    published: tuple[Published, ...] = ()


@dataclass(frozen=True, slots=True)
class BaseRate:
    """How often a release on one place finds an incident by chance: on `found` of `days` days to which it was moved."""

    found: int
    days: int


@dataclass(frozen=True, slots=True)
class Match:
    """A disclosure or official position set against an incident, best first.

    *Units*: `distance_m` metres, `day_gap` days. `rank` is the incident's place among those that what the report tells
    of one place and day can be of. `indistinct_from` is how many other strikes fit as well (of a line of a
    release, those near its place on its days), `other_incidents` how many
    other incidents do, None where nobody counted; `by_chance` how often one as near is found on days moved away, None
    where there is no day to move. `rests_on` are the claims that distance, days and target rest on: the official's own,
    and the incident's that tell its place, day and event. The score weighs all claims of the incident, and the counts
    all others that fit. `party` is the id of the party that speaks or is spoken for, None where nobody can tell.
    A line that is `corrected_by` a later release of the party, which then `corrects` it, counts as no strike.
    """

    report_id: ReportId
    claim_id: ClaimId
    incident_id: IncidentId
    rank: int
    score: float
    distance_m: int | None
    day_gap: int | None
    indistinct_from: int
    reasons: tuple[str, ...] = ()
    other_incidents: int | None = None
    by_chance: BaseRate | None = None
    rests_on: tuple[ClaimId, ...] = ()
    party: str | None = None
    corrected_by: ClaimId | None = None
    corrects: ClaimId | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """What `group` gives back."""

    incidents: tuple[Incident, ...]
    echoes: tuple[Echo, ...] = ()
    matches: tuple[Match, ...] = ()
    inconsistencies: tuple[Inconsistency, ...] = ()


@dataclass(frozen=True, slots=True)
class Belligerent:
    """An armed party blamed for an incident: suspected, or known because it accepted on record."""

    name: str
    id: str | None
    status: BelligerentStatus


@dataclass(frozen=True, slots=True)
class FlagAccount:
    """What one claim tells beside a flag: of a second strike, or of what the object was used for."""

    claim_id: ClaimId
    second_strike: SecondStrike | None = None
    use: ObjectUse | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """Something *reported* of an incident (hospital, double tap …); no flag implies intent or illegality.

    `accounts` stand side by side, those that deny a use among them. `gap` is the time between two strikes over all
    accounts that tell it; None where nobody does.
    """

    flag: str
    claim_ids: tuple[ClaimId, ...]
    counter_claim_ids: tuple[ClaimId, ...] = ()
    accounts: tuple[FlagAccount, ...] = ()
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class OfficialPosition:
    """A belligerent's position on an incident, with the words that state it."""

    belligerent: str | None
    stance: Stance | None
    about: About | None
    authority: Authority | None
    report_id: ReportId
    span: Span
    conceded_killed: Conceded | None = None
    conceded_injured: Conceded | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a policy makes of an incident's claims: proposals for people to judge, each with its reasons.

    `killed` and `injured` cover civilians and persons of unknown status; combatants stand apart.
    `killed_or_injured` is of those for whom accounts give one number that nobody divides; it adds to nothing.
    `presumed_civilian` is how many of `killed.high` are held civilian by presumption only.
    `grade` counts pairs of sources that are *not shown* either way as independent, `grade_if_dependent`
    as dependent; both are answers of `scheme`. `split` is the deaths by what the people were, under policies that
    split them. `needs` is what one more thing would change the grade.
    """

    incident_id: IncidentId
    policy: str
    belligerents: tuple[Belligerent, ...] = ()
    strike_status: StrikeStatus | None = None
    grade: AnyGrade | None = None
    grade_if_dependent: AnyGrade | None = None
    killed: Range | None = None
    injured: Range | None = None
    missing: Range | None = None
    detained: Range | None = None
    groups: Mapping[Group, GroupRange] = field(default_factory=dict, hash=False)
    combatants_killed: Range | None = None
    killed_or_injured: Range | None = None
    presumed_civilian: int | None = None
    flags: tuple[Flag, ...] = ()
    persons: tuple[str, ...] = ()
    official: tuple[OfficialPosition, ...] = ()
    reasons: tuple[Reason, ...] = ()
    needs: tuple[str, ...] = ()
    review_state: ReviewState = ReviewState.MACHINE_READ
    scheme: str = "airwars"
    split: Mapping[str, Range] = field(default_factory=dict, hash=False)
