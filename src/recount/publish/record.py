"""The public record: what a release may hold, and nothing else.

These records are built up field by field by `redact`; none of them can hold a withheld value, because none
has a place for the case's own ids, texts or people. They are what `data/*.json` of a release folder holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from ..records import (
    About,
    AnyGrade,
    Authority,
    BaseRate,
    Circle,
    ClaimantKind,
    ClaimKind,
    Combatants,
    Conceded,
    Event,
    EventType,
    Furniture,
    Group,
    GroupRange,
    Harm,
    HarmScope,
    Hedge,
    PersonMention,
    PlacePrecision,
    Range,
    ReviewState,
    Stance,
    Status,
    StrikeStatus,
    TimePrecision,
    Undivided,
)
from .assessment_text import PublicText
from .public_disclosed import PublicDisclosed
from .public_flag import PublicFlag
from .public_grade_event import PublicGradeEvent
from .public_inconsistency import PublicInconsistency
from .public_inquiry import PublicInquiry
from .public_looked_at import PublicLookedAt
from .public_person import PublicPerson
from .public_placebo import PublicPlacebo
from .public_unused import PublicUnused
from .public_words import Party, Passage


class ReleaseKind(StrEnum):
    """A release is signed and redacted; a specimen is the machine's reading, for the desk only."""

    RELEASE = "release"
    SPECIMEN = "specimen"


@dataclass(frozen=True, slots=True)
class PublicReport:
    """A report as the public may see it. `key` holds within one release only.

    `withheld` names the fields that are known and not shown; an absent field that is not among them is unknown.
    """

    key: str
    publisher: str | None = None
    title: str | None = None
    link: str | None = None
    published: date | None = None
    language: str | None = None
    source_type: str | None = None
    withheld: tuple[str, ...] = ()
    text: Passage | None = None
    unused: tuple[PublicUnused, ...] = ()
    furniture: tuple[Furniture, ...] = ()


@dataclass(frozen=True, slots=True)
class PublicTime:
    """When, with its precision. `stated` are the source's words where they may be shown."""

    start: date | None
    end: date | None
    precision: TimePrecision
    day_part: str | None = None
    stated: str | None = None


@dataclass(frozen=True, slots=True)
class PublicPlace:
    """Where, with its radius in metres. `coarsened` says that the policy made it less exact than it is known."""

    stated: str | None = None
    name: str | None = None
    name_ar: str | None = None
    admin1: str | None = None
    country_name: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = PlacePrecision.UNKNOWN
    radius_m: int | None = None
    coarsened: bool = False


@dataclass(frozen=True, slots=True)
class PublicCount:
    """A number as stated. `words` are the words that carry it, where they may be shown.

    `undivided` is the number of this harm and another together, which nobody divides; a number word of both is none.
    `together` names the places of which the number is told at once.
    """

    harm: Harm
    status: Status
    group: Group | None
    low: int | None
    high: int | None
    exact: bool
    part_of_total: bool
    words: str | None = None
    vague: bool = False
    undivided: Undivided | None = None
    together: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublicClaim:
    """One account: who says what, on what basis, in which words. `claimant` is None where only the kind is shown.

    `claimant_number` is how many sources without a name speak, at least, None where that is not said or not shown.
    Where `from_headline` is true the words are the report's `headline`, None where it may not be shown. `disclosed` is
    what a line of a party's release tells beside its strikes; `corrected_by` and `corrects` are the lines of other
    releases of the party that take this one back, or that it takes back. `person` is shown at the desk alone.
    """

    key: str
    report: str
    kind: ClaimKind
    claimant: str | None
    claimant_kind: ClaimantKind
    anonymous: bool
    relayed_by: tuple[str, ...]
    based_on: tuple[str, ...]
    stance: Stance | None
    about: About | None
    authority: Authority | None
    hedge: Hedge
    event: Event | None
    when: PublicTime | None
    where: PublicPlace | None
    parties: tuple[Party, ...]
    counts: tuple[PublicCount, ...]
    conceded_killed: Conceded | None
    quote: Passage
    from_headline: bool = False
    headline: str | None = None
    disclosed: PublicDisclosed | None = None
    claimant_number: int | None = None
    corrected_by: str | None = None
    corrects: str | None = None
    person: PersonMention | None = None


@dataclass(frozen=True, slots=True)
class PublicReason:
    """Why a field has its value. `text` is None where the sentence cannot be told without withheld words."""

    field: str
    rule: str
    claims: tuple[str, ...]
    text: str | None


@dataclass(frozen=True, slots=True)
class PublicOfficial:
    """An official position beside the range, with its words where they may be shown."""

    party: Party | None
    stance: Stance | None
    about: About | None
    authority: Authority | None
    report: str
    conceded_killed: Conceded | None
    quote: Passage
    conceded_injured: Conceded | None = None


@dataclass(frozen=True, slots=True)
class PublicMatch:
    """A disclosure set beside an incident. *Units*: metres, days. `strikes` is what the claim itself tells of.

    `other_incidents` is how many other incidents fit it as well, `by_chance` how often one as near is found on days
    moved away; None where nobody counted. `party` is whose words the claim are, None where nobody can tell.
    """

    claim: str
    distance_m: int | None
    day_gap: int | None
    indistinct_from: int
    strikes: int | None
    reasons: tuple[str, ...]
    other_incidents: int | None = None
    by_chance: BaseRate | None = None
    party: Party | None = None


@dataclass(frozen=True, slots=True)
class PublicSignature:
    """A sign-off by its role and day. Only an invented reviewer of an example has a name here.

    `reason` is what the person wrote, without names that are withheld, where the policy shows it.
    """

    role: str
    on: date
    invented_name: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class PublicProposal:
    """A change that waits for a signature; only a specimen shows it."""

    field: str
    signed: str
    proposed: str
    reason: str


@dataclass(frozen=True, slots=True)
class Origins:
    """How many origins the accounts have: if unclear pairs are held independent, and if dependent."""

    most: int
    least: int


@dataclass(frozen=True, slots=True)
class PublicEarlier:
    """What an earlier list has of this event, beside what is computed and never part of it.

    `civilians` is true where the list counts civilians alone. `role` is that of the person who set it here.
    """

    title: str
    provider: str | None
    code: str | None
    date: PublicTime | None
    killed: Range | None
    injured: Range | None
    civilians: bool
    grade: AnyGrade | None
    strike_status: StrikeStatus | None
    role: str


@dataclass(frozen=True, slots=True)
class PublicOverride:
    """A grade that a person set beside the computed one, by role, with the reason where it may be shown."""

    grade: AnyGrade
    role: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class PublicIncident:
    """An incident as published.

    `highs_shared` is there for a range whose highest end is a toll of several places at once, by its name: the claim
    that first states it. Incidents with the same claim have that number of people together, so that a sum has it once.
    """

    code: str
    event: Event
    date: PublicTime
    where: PublicPlace | None
    parties: tuple[Party, ...]
    strike_status: StrikeStatus | None
    grade: AnyGrade | None
    grade_if_dependent: AnyGrade | None
    killed: Range | None
    injured: Range | None
    missing: Range | None
    detained: Range | None
    combatants_killed: Range | None
    presumed_civilian: int | None
    range_policy: str
    origins: Origins
    review_state: ReviewState
    claims: tuple[str, ...]
    reasons: tuple[PublicReason, ...] = ()
    grouping: tuple[PublicReason, ...] = ()
    needs: tuple[str, ...] = ()
    flags: tuple[PublicFlag, ...] = ()
    official: tuple[PublicOfficial, ...] = ()
    matches: tuple[PublicMatch, ...] = ()
    signatures: tuple[PublicSignature, ...] = ()
    proposals: tuple[PublicProposal, ...] = ()
    groups: Mapping[Group, GroupRange] = field(default_factory=dict, hash=False)
    earlier: tuple[PublicEarlier, ...] = ()
    grading_scheme: str = "airwars"
    override: PublicOverride | None = None
    texts: tuple[PublicText, ...] = ()
    persons: tuple[PublicPerson, ...] = ()
    inquiries: tuple[PublicInquiry, ...] = ()
    grade_history: tuple[PublicGradeEvent, ...] = ()
    killed_or_injured: Range | None = None
    highs_shared: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class HeldBack:
    """How many incidents are held back as `unsigned`, `recent`, `withdrawn` or `out_of_scope`; never which."""

    reason: str
    incidents: int


@dataclass(frozen=True, slots=True)
class PublicScope:
    """What the record includes, since which day; who set it stays in the case."""

    on: date
    territory: tuple[str, ...]
    admin1: tuple[str, ...]
    within: tuple[Circle, ...]
    since: date | None
    until: date | None
    actors: tuple[Party, ...]
    means: tuple[EventType, ...]
    combatants: Combatants
    died_of_wounds_within: int | None
    harm: HarmScope


@dataclass(frozen=True, slots=True)
class PublicOutside:
    """An incident outside the scope of the case, with the reasons; only a specimen lists them."""

    code: str
    date: PublicTime
    where: PublicPlace | None
    reasons: tuple[PublicReason, ...]


@dataclass(frozen=True, slots=True)
class PublicControl:
    """Who was reported to hold a place, from and until when: context only, never blame.

    An end that nobody told of is None, and stays open. `contested` marks a stretch for which another holder is
    reported as well. `place` is None where the policy withholds it, `claims` are the accounts that may be shown.
    """

    place: PublicPlace | None
    holder: Party
    since: PublicTime | None
    until: PublicTime | None
    contested: bool
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublicRecord:
    """Everything that one release or specimen holds.

    `scope` is what it includes, None where nobody has said; `outside` is filled in a specimen alone.
    `placebos` says whether its disclosed strikes say anything, for all parties together first; empty in older records.
    `context` are the keys of control, total and statement claims that belong to no incident and may be shown.
    """

    title: str
    kind: ReleaseKind
    created: datetime
    policy: str
    incidents: tuple[PublicIncident, ...]
    claims: tuple[PublicClaim, ...]
    reports: tuple[PublicReport, ...]
    held_back: tuple[HeldBack, ...] = ()
    judgements: Mapping[str, int] = field(default_factory=dict, hash=False)
    note: str | None = None
    looked_at: tuple[PublicLookedAt, ...] = ()
    controls: tuple[PublicControl, ...] = ()
    context: tuple[str, ...] = ()
    scope: PublicScope | None = None
    outside: tuple[PublicOutside, ...] = ()
    placebos: tuple[PublicPlacebo, ...] = ()
    inconsistencies: tuple[PublicInconsistency, ...] = ()
