"""An invented case for the tests of publishing: every place, outlet and person is made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from recount.publish import Dossier, Entry, Proposal, Risk, Signature
from recount.records import (
    About,
    Assessment,
    Authority,
    Belligerent,
    BelligerentMention,
    BelligerentStatus,
    Claim,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Conceded,
    Count,
    Echo,
    EchoRelation,
    Event,
    EventType,
    Flag,
    Grade,
    Group,
    GroupRange,
    Harm,
    Incident,
    IncidentId,
    Match,
    OfficialPosition,
    Origin,
    PlacePrecision,
    Range,
    Reason,
    Report,
    ReportId,
    ReviewState,
    Span,
    Stance,
    Status,
    StrikeStatus,
    Target,
    TimePrecision,
    When,
    Where,
    claim_id,
)

CREATED = datetime(2031, 5, 1, 12, 0, tzinfo=UTC)
AT_RISK_NAME = "Wadi Whisper <Page>"
AT_RISK_NAME_AR = "همسة الوادي"
AT_RISK_URL = "https://social.example/wadi-whisper/posts/77"
AT_RISK_TEXT = (
    "Sources near the mill told this page that 45 people were killed, among them 3 children, when the strike hit the "
    "clinic of Tell Warda at dawn. Our neighbour Nadia Tester filmed the fire from her roof."
)
AT_RISK_WITNESS = "Nadia Tester"

WIRE = Report(
    ReportId("wire-report-1"),
    "Written for demonstration. At least 10 civilians were killed when a strike hit a clinic in Tell Warda on "
    "3 March 2031, a resident said.\n\nA local page, Wadi Whisper <Page>, put the toll at 45.",
    published=date(2031, 3, 3),
    language="en",
    url="https://wire.example/1",
    publisher="Example Wire",
    source_type="agency",
    title="Clinic hit in Tell Warda",
)
PAGE = Report(
    ReportId("at-risk-report-77"),
    AT_RISK_TEXT,
    published=date(2031, 3, 4),
    language="en",
    url=AT_RISK_URL,
    publisher=AT_RISK_NAME,
    source_type="local page",
    title="The clinic at dawn, told by its neighbours",
)
ARABIC = Report(
    ReportId("arabic-report-2"),
    "كُتب لغرض العرض. قُتل ما بين 12 و 15 مدنياً في غارة جوية على عيادة في تل وردة يوم الاثنين 3 آذار 2031.",
    published=date(2031, 3, 5),
    language="ar",
    url="https://unjudged.example/ar/2",
    publisher="نشرة المثال",
    source_type="outlet",
)
BULLETIN = Report(
    ReportId("bulletin-9"),
    "Written for demonstration. On 3 March, near Tell Warda, 6 strikes engaged tactical units.",
    published=date(2031, 3, 6),
    language="en",
    url="https://bulletin.example/9",
    publisher="Example Bulletin",
    source_type="official",
)
STATEMENT = Report(
    ReportId("statement-4"),
    "Written for demonstration. The Coalition said that it struck the building and regrets the death of 2 civilians.",
    published=date(2031, 4, 1),
    language="en",
    url="https://bulletin.example/4",
    publisher="Example Bulletin",
    source_type="official",
)

PLACE = Where(
    "Tell Warda",
    name="Tell Warda",
    name_ar="تل وردة",
    admin1="Example Province",
    lat=34.5,
    lon=40.9,
    precision=PlacePrecision.VILLAGE,
    radius_m=2000,
)
DAY = When(date(2031, 3, 3), date(2031, 3, 3), TimePrecision.DAY, stated="on 3 March 2031")
STRIKE = Event(EventType.AIRSTRIKE, target=Target.HOSPITAL)


def span(report: Report, words: str) -> Span:
    """Where the words stand in a report's text."""
    at = report.text.index(words)
    return Span(at, at + len(words))


def claim(report: Report, kind: ClaimKind, words: str, claimant: Claimant, **values: object) -> Claim:
    """A claim on exactly these words of a report."""
    where = span(report, words)
    key = claim_id(report.digest, report.report_id, kind, where, 0)
    return Claim(key, report.report_id, kind, where, words, claimant, **values)  # type: ignore[arg-type]


def killed(report: Report, words: str, low: int, high: int | None) -> Count:
    """A number of civilians killed, carried by these words."""
    return Count(Harm.KILLED, Status.CIVILIAN, low=low, high=high, exact=low == high, span=span(report, words))


COALITION = (BelligerentMention("the Coalition", "us_led_coalition"),)
C_WIRE = claim(
    WIRE,
    ClaimKind.HARM,
    "At least 10 civilians were killed when a strike hit a clinic in Tell Warda on 3 March 2031, a resident said",
    Claimant("a resident", ClaimantKind.WITNESS, anonymous=True),
    relayed_by=("Example Wire",),
    event=STRIKE,
    where=PLACE,
    when=DAY,
    counts=(killed(WIRE, "At least 10", 10, None),),
)
C_PAGE = claim(
    PAGE,
    ClaimKind.HARM,
    "45 people were killed, among them 3 children, when the strike hit the clinic of Tell Warda at dawn",
    Claimant(AT_RISK_WITNESS, ClaimantKind.WITNESS),
    relayed_by=(AT_RISK_NAME,),
    event=STRIKE,
    where=PLACE,
    when=DAY,
    belligerents=COALITION,
    counts=(
        killed(PAGE, "45 people", 45, 45),
        Count(
            Harm.KILLED,
            Status.CIVILIAN,
            Group.CHILDREN,
            low=3,
            high=3,
            exact=True,
            part_of_total=True,
            span=span(PAGE, "3 children"),
        ),
    ),
)
C_ARABIC = claim(
    ARABIC,
    ClaimKind.HARM,
    "قُتل ما بين 12 و 15 مدنياً في غارة جوية على عيادة في تل وردة",
    Claimant("نشرة المثال", ClaimantKind.OUTLET),
    event=STRIKE,
    where=PLACE,
    when=DAY,
    belligerents=COALITION,
    counts=(killed(ARABIC, "ما بين 12 و 15", 12, 15),),
)
C_BULLETIN = claim(
    BULLETIN,
    ClaimKind.DISCLOSURE,
    "On 3 March, near Tell Warda, 6 strikes engaged tactical units",
    Claimant("Example Bulletin", ClaimantKind.BELLIGERENT),
    event=Event(EventType.AIRSTRIKE, strikes=6),
    where=PLACE,
    when=DAY,
    belligerents=COALITION,
)
CLAIMS = (C_WIRE, C_PAGE, C_ARABIC)
FIRST = IncidentId("i-first")
SECOND = IncidentId("i-second")

INCIDENT = Incident(
    FIRST,
    (WIRE.report_id, PAGE.report_id, ARABIC.report_id),
    tuple(c.claim_id for c in CLAIMS),
    STRIKE,
    DAY,
    PLACE,
    origins=(
        Origin("o1", (WIRE.report_id,)),
        Origin("o2", (PAGE.report_id,), ("o3",)),
        Origin("o3", (ARABIC.report_id,), ("o2",)),
    ),
    reasons=(
        Reason("grouping", "same_place_and_day", (C_WIRE.claim_id, C_ARABIC.claim_id), "Same village and same day."),
    ),
)
ASSESSMENT = Assessment(
    FIRST,
    "airwars",
    belligerents=(Belligerent("US-led Coalition", "us_led_coalition", BelligerentStatus.SUSPECTED),),
    strike_status=StrikeStatus.LIKELY,
    grade=Grade.FAIR,
    grade_if_dependent=Grade.WEAK,
    killed=Range(10, 12, 45),
    groups={Group.CHILDREN: GroupRange(killed=Range(None, None, 3))},
    presumed_civilian=0,
    flags=(Flag("hospital", (C_WIRE.claim_id, C_PAGE.claim_id)),),
    official=(
        OfficialPosition(
            "us_led_coalition",
            Stance.ACCEPTS,
            About.HARM,
            Authority.ON_RECORD,
            STATEMENT.report_id,
            span(STATEMENT, "regrets the death of 2 civilians"),
            Conceded(2, 2),
        ),
    ),
    reasons=(
        Reason(
            "killed.low",
            "lowest_account",
            (C_WIRE.claim_id,),
            'The minimum of 10 killed is the lowest account: a resident, "At least 10 civilians were killed".',
        ),
        Reason(
            "killed.high",
            "highest_account",
            (C_PAGE.claim_id,),
            f'The maximum of 45 killed is the highest account: {AT_RISK_WITNESS}, "{C_PAGE.quote}".',
        ),
        Reason("grade", "several_sources", (C_WIRE.claim_id, C_ARABIC.claim_id), "Fair: two sources report the harm."),
    ),
    needs=("Showing that two of these sources are independent would hold Fair under both readings.",),
)
ONE_MATCH = Match(
    BULLETIN.report_id,
    C_BULLETIN.claim_id,
    FIRST,
    1,
    0.8,
    1200,
    0,
    5,
    ("Near Tell Warda that day.",),
    party="us_led_coalition",
)


def signature(name: str) -> Signature:
    """A sign-off by an invented reviewer."""
    return Signature(
        f"{name} (invented reviewer)", "reviewer", datetime(2031, 4, 20, tzinfo=UTC), "Read all.", invented=True
    )


SIGNED = Entry(
    "EX-01", INCIDENT, ASSESSMENT, CLAIMS, (ONE_MATCH,), (signature("Rana Example"), signature("Sam Example"))
)
C_SECRET = claim(
    WIRE,
    ClaimKind.HARM,
    "a strike hit a clinic in Tell Warda",
    Claimant("Example Wire", ClaimantKind.AGENCY),
    event=Event(EventType.ARTILLERY),
)
UNSIGNED = Entry(
    "EX-02",
    Incident(
        SECOND,
        (WIRE.report_id,),
        (C_SECRET.claim_id,),
        Event(EventType.ARTILLERY),
        When(date(2031, 3, 9), date(2031, 3, 11), TimePrecision.DAYS),
        Where(
            "the unsigned hamlet",
            name="Unsigned Hamlet",
            name_ar="مزرعة بلا توقيع",
            lat=34.62,
            lon=41.02,
            precision=PlacePrecision.EXACT,
            radius_m=50,
        ),
    ),
    Assessment(SECOND, "airwars", strike_status=StrikeStatus.SINGLE_SOURCE, review_state=ReviewState.MACHINE_READ),
    (C_SECRET,),
    proposals=(Proposal("killed.low", "3", "2", "a further account"),),
)

REPORTS = (WIRE, PAGE, ARABIC, BULLETIN, STATEMENT)
DOSSIER = Dossier(
    title="The invented valley",
    entries=(SIGNED, UNSIGNED),
    claims={c.claim_id: c for c in (*CLAIMS, C_BULLETIN, C_SECRET)},
    reports={r.report_id: r for r in REPORTS},
    echoes=(Echo(WIRE.report_id, PAGE.report_id, EchoRelation.NOT_SHOWN, 0.1, "few words in common"),),
    risks={
        "Example Wire": Risk.LOW,
        "Example Bulletin": Risk.LOW,
        AT_RISK_NAME: Risk.AT_RISK,
    },
    judgements={"sign_off": 2, "source_risk": 3},
    note="Written for demonstration",
)


def with_risk(publisher: str, risk: Risk) -> Dossier:
    """The dossier with one source's risk judged otherwise."""
    return replace(DOSSIER, risks={**DOSSIER.risks, publisher: risk})
