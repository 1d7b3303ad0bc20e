"""A large invented record for trying lists, charts and filters at size: every place, outlet and party is made up."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from recount.publish import (
    ChangeLog,
    Departures,
    Edition,
    FieldChange,
    ReleaseChanges,
    Written,
    changes,
    methodology,
    publication_rules,
    write_folder,
)
from recount.publish.public_flag import PublicFlag
from recount.publish.public_words import Party, Passage, Segment
from recount.publish.record import (
    HeldBack,
    Origins,
    PublicClaim,
    PublicControl,
    PublicCount,
    PublicIncident,
    PublicOfficial,
    PublicPlace,
    PublicReason,
    PublicRecord,
    PublicReport,
    PublicSignature,
    PublicTime,
    ReleaseKind,
)
from recount.publish.rules import Extent
from recount.records import (
    About,
    Authority,
    BelligerentStatus,
    ClaimantKind,
    ClaimKind,
    Conceded,
    Event,
    EventType,
    Grade,
    Harm,
    Hedge,
    Method,
    PlacePrecision,
    Range,
    ReviewState,
    Stance,
    Status,
    StrikeStatus,
    Target,
    TimePrecision,
)

CREATED = datetime(2032, 3, 1, 12, 0, tzinfo=UTC)
FIRST_DAY = date(2031, 1, 4)

PLACES = (
    ("Tell Warda", "تل وردة", 34.50, 40.90),
    ("Al-Sha'ara", "الشعارة", 34.61, 41.02),
    ("Wadi Rummana", "وادي رمّانة", 34.72, 40.71),
    ("Umm Zaytun", "أم زيتون", 34.42, 41.18),
    ("Khirbat Lawza", "خربة لوزة", 34.80, 40.99),
    ("Ayn Sukkar", "عين سكر", 34.33, 40.66),
    ("Deir Ezzuhur", "دير الزهور", 34.57, 40.52),
    ("Qaryat Mishmish", "قرية مشمش", 34.69, 41.25),
    ("Mazra'at Tin", "مزرعة تين", 34.47, 41.07),
    ("Bi'r Hajal", "بئر حجل", 34.91, 40.83),
    ("As-Safsaf", "الصفصاف", 34.38, 40.94),
    ("Jisr Ghazal", "جسر غزال", 34.64, 40.79),
)
PARTIES = (
    Party("Northern Example Forces", "قوات المثال الشمالية", "example_north", BelligerentStatus.SUSPECTED),
    Party("Example Coalition", "تحالف المثال", "example_coalition", BelligerentStatus.SUSPECTED),
    Party("Valley Example Groups", "مجموعات الوادي المثال", "example_valley", BelligerentStatus.SUSPECTED),
)
OUTLETS = (
    ("Example Wire", "en"),
    ("نشرة المثال", "ar"),
    ("Example Monitor", "en"),
    ("شبكة نموذج الوادي", "ar"),
    ("Example Gazette", "en"),
    (None, "ar"),
)
EVENTS = (
    EventType.AIRSTRIKE,
    EventType.AIRSTRIKE,
    EventType.DRONE_STRIKE,
    EventType.ARTILLERY,
    EventType.ROCKET,
    EventType.MINE_OR_UXO,
    EventType.GUNFIRE,
)
METHODS = (None, None, None, Method.CLUSTER, Method.DOUBLE_TAP, Method.BARREL_BOMB)
TARGETS = (None, Target.HOME, Target.MARKET, Target.SCHOOL, Target.HOSPITAL, Target.VEHICLE, Target.FARM)
GRADES = (Grade.FAIR, Grade.FAIR, Grade.FAIR, Grade.WEAK, Grade.CONTESTED, Grade.CONFIRMED, Grade.DISCOUNTED, None)
STATUSES = {
    Grade.FAIR: StrikeStatus.LIKELY,
    Grade.CONFIRMED: StrikeStatus.DECLARED,
    Grade.WEAK: StrikeStatus.SINGLE_SOURCE,
    Grade.CONTESTED: StrikeStatus.CONTESTED,
    Grade.DISCOUNTED: StrikeStatus.LIKELY,
    None: None,
}
PRECISIONS = (
    (PlacePrecision.VILLAGE, 2000),
    (PlacePrecision.VILLAGE, 2000),
    (PlacePrecision.EXACT, 50),
    (PlacePrecision.TOWN, 3000),
    (PlacePrecision.DISTRICT, 15000),
)


def record(incidents: int = 64, seed: int = 7, kind: ReleaseKind = ReleaseKind.RELEASE) -> PublicRecord:
    """A record of so many incidents over eleven months or, of many, several years; equal arguments, equal record."""
    chance = random.Random(seed)
    shown: list[PublicIncident] = []
    reports: list[PublicReport] = []
    claims: list[PublicClaim] = []
    days = 330 if incidents <= 400 else 1500
    for number in range(1, incidents + 1):
        when = _when(chance, days)
        where = _where(chance)
        killed = _killed(chance)
        told = []
        for _ in range(chance.choice((1, 1, 2, 3, 5))):
            report = _report(chance, len(reports) + 1, when)
            claim = _claim(chance, report, killed, where, number)
            reports.append(report)
            claims.append(claim)
            told.append(claim)
        shown.append(_incident(chance, number, when, killed, told))
    return PublicRecord(
        "The invented valley at length",
        kind,
        CREATED,
        "default",
        tuple(shown),
        tuple(claims),
        tuple(reports),
        held_back=(HeldBack("recent", 2), HeldBack("unsigned", 5)),
        judgements={"sign_off": 2 * incidents},
        note="Written for demonstration",
        controls=_controls(),
    )


def _controls() -> tuple[PublicControl, ...]:
    """Two places, one of which changes hands over a contested fortnight."""
    first, second = (
        PublicPlace(n, n, ar, None, None, lat, lon, PlacePrecision.TOWN, 3000) for n, ar, lat, lon in PLACES[:2]
    )
    north, _, valley = (replace(party, status=None) for party in PARTIES)

    def on(month: int, day: int) -> PublicTime:
        return PublicTime(date(2031, month, day), date(2031, month, day), TimePrecision.DAY)

    return (
        PublicControl(first, valley, None, on(2, 20), False, ()),
        PublicControl(first, valley, on(2, 20), on(3, 6), True, ()),
        PublicControl(first, north, on(2, 20), on(3, 6), True, ()),
        PublicControl(first, north, on(3, 6), None, False, ()),
        PublicControl(second, north, on(1, 10), on(8, 1), False, ()),
    )


def _when(chance: random.Random, days: int) -> PublicTime:
    start = FIRST_DAY + timedelta(days=chance.randrange(days))
    precision = chance.choice(("day",) * 7 + ("days", "week", "month", "unknown"))
    if precision == "unknown":
        return PublicTime(None, None, TimePrecision.UNKNOWN)
    if precision == "month":
        first = start.replace(day=1)
        return PublicTime(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1), TimePrecision.MONTH)
    length = {"day": 0, "days": 3, "week": 6}[precision]
    return PublicTime(start, start + timedelta(days=length), TimePrecision(precision))


def _where(chance: random.Random) -> PublicPlace | None:
    if chance.random() < 0.05:
        return None
    name, name_ar, lat, lon = chance.choice(PLACES)
    precision, radius = chance.choice(PRECISIONS)
    return PublicPlace(name, name, name_ar, "Example Province", None, lat, lon, precision, radius)


def _killed(chance: random.Random) -> Range | None:
    low = chance.choice((0, 1, 1, 2, 3, 4, 6, 10, 24))
    high = low + chance.choice((0, 0, 1, 2, 5, 12))
    shape = chance.randrange(10)
    if shape == 0:
        return None
    if shape == 1:
        return Range(max(low, 1), max(low, 1), None)
    if shape == 2:
        return Range(None, None, max(high, 1))
    return Range(low, low, high)


def _report(chance: random.Random, number: int, when: PublicTime) -> PublicReport:
    publisher, language = chance.choice(OUTLETS)
    published = (when.end or FIRST_DAY) + timedelta(days=chance.randrange(4))
    withheld = () if publisher else ("claimant", "link", "publisher", "relay")
    return PublicReport(f"R{number}", publisher, published=published, language=language, withheld=withheld)


def _claim(
    chance: random.Random, report: PublicReport, killed: Range | None, where: PublicPlace | None, number: int
) -> PublicClaim:
    low = killed.low if killed else None
    words = f"{low or 'several'} people were killed" if report.language == "en" else f"قُتل {low or 'عدة'} أشخاص"
    rest = f" in the invented event number {number}." if report.language == "en" else f" في الحدث المختلق رقم {number}."
    key = f"{report.key}.1"
    counts = (PublicCount(Harm.KILLED, Status.CIVILIAN, None, low, low, True, False, words),) if low is not None else ()
    return PublicClaim(
        key=key,
        report=report.key,
        kind=ClaimKind.HARM,
        claimant=report.publisher,
        claimant_kind=ClaimantKind.OUTLET if report.publisher else ClaimantKind.LOCAL_SOURCES,
        anonymous=report.publisher is None,
        relayed_by=(),
        based_on=(),
        stance=Stance.ASSERTS,
        about=None,
        authority=None,
        hedge=Hedge.NONE,
        event=Event(EventType.AIRSTRIKE),
        when=None,
        where=where,
        parties=(chance.choice(PARTIES),),
        counts=counts,
        conceded_killed=None,
        quote=Passage(Extent.SPAN, ((Segment(words, (key,), True), Segment(rest, (key,))),)),
    )


def _incident(
    chance: random.Random, number: int, when: PublicTime, killed: Range | None, told: list[PublicClaim]
) -> PublicIncident:
    grade = chance.choice(GRADES)
    party = chance.choice(PARTIES)
    parties = (party, chance.choice(PARTIES)) if grade is Grade.CONTESTED else (party,)
    keys = tuple(claim.key for claim in told)
    target = chance.choice(TARGETS)
    official = (
        (
            PublicOfficial(
                party,
                Stance.ACCEPTS,
                About.HARM,
                Authority.ON_RECORD,
                told[0].report,
                Conceded(1, 1),
                told[0].quote,
            ),
        )
        if grade is Grade.CONFIRMED
        else ()
    )
    low = (
        f'The minimum of {killed.low} killed is the lowest account: {OUTLETS[0][0]}, "so many people".'
        if killed
        else ""
    )
    return PublicIncident(
        code=f"RC-{number:04d}",
        event=Event(chance.choice(EVENTS), chance.choice(METHODS), target),
        date=when,
        where=told[0].where,
        parties=tuple(dict.fromkeys(parties)),
        strike_status=STATUSES[grade],
        grade=grade,
        grade_if_dependent=Grade.WEAK if grade is Grade.FAIR and len(told) < 3 else grade,
        killed=killed,
        highs_shared={"killed": "R1.1"} if killed and killed.high is not None and number % 3 == 0 else {},
        injured=Range(1, 1, 9) if chance.random() < 0.4 else None,
        missing=None,
        detained=None,
        combatants_killed=None,
        presumed_civilian=None,
        range_policy="airwars",
        origins=Origins(len(told), 1),
        review_state=chance.choice((ReviewState.SIGNED, ReviewState.REVIEWED, ReviewState.MACHINE_READ)),
        claims=keys,
        reasons=(PublicReason("killed.low", "lowest_account", keys[:1], low),) if killed and killed.low else (),
        grouping=(PublicReason("grouping", "one_report", keys, "R1 alone tells of an airstrike, in 1 claim"),),
        flags=(PublicFlag(str(target), keys, ()),) if target in (Target.HOSPITAL, Target.SCHOOL) else (),
        official=official,
        signatures=(PublicSignature("reviewer", date(2032, 2, 1), reason="Read every account again."),),
    )


def log(made: PublicRecord, name: str) -> ChangeLog:
    """What such a release changed against an invented one before it: one incident each new, merged and withdrawn."""
    first, second, third, *rest = made.incidents
    older = replace(first, killed=Range(1, 1, 3), grade=Grade.WEAK, signatures=())
    gone = (replace(second, code="RC-9001"), replace(third, code="RC-9002"))
    before = replace(made, created=datetime(2032, 2, 1, tzinfo=UTC), incidents=(older, second, *rest, *gone))
    departures = Departures({"RC-9001": second.code}, {"RC-9002": "withdrawn"})
    whole = (FieldChange("placebo", "no 4/4/20", "yes 12/3/20"),)
    newest = ReleaseChanges(name, made.created, "release-2032-02-01", changes(before, made, departures), whole)
    oldest = ReleaseChanges("release-2032-02-01", before.created, None, changes(None, before, departures))
    return ChangeLog((newest, oldest))


def write(folder: Path, incidents: int = 64) -> Written:
    """Such a record as a release folder with its pages."""
    from recount_site.public.bake import bake

    made, rules = record(incidents), publication_rules("default")
    told = log(made, folder.name)
    edition = Edition(folder.name, made, methodology(made, rules), {"recount": "0"}, changes=told)
    return write_folder(folder, edition, bake)


if __name__ == "__main__":
    from recount_site.settings import configure

    configure()
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 64)
