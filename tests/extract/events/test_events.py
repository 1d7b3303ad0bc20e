"""What happened, by what means, to what, by whose hand; and a belligerent's own strike log."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, EventType, Method, Stance, Target


def first(text: str, language: str = "en", **known: str) -> Claim:
    return read(
        Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",), **known)
    ).claims[0]


@pytest.mark.parametrize(
    ("text", "language", "event"),
    [
        ("Warplanes bombed a hospital, killing two patients.", "en", (EventType.AIRSTRIKE, None, Target.HOSPITAL)),
        ("Artillery shelling on a market killed three people.", "en", (EventType.ARTILLERY, None, Target.MARKET)),
        ("A barrel bomb dropped by helicopters killed a child in a school.", "en",
         (EventType.AIRSTRIKE, Method.BARREL_BOMB, Target.SCHOOL)),
        ("The drone strike on a car killed two people.", "en", (EventType.DRONE_STRIKE, None, Target.VEHICLE)),
        ("An air raid on a bakery killed two people.", "en", (EventType.AIRSTRIKE, None, Target.UTILITY)),
        ("An air raid on a row of shops killed two people.", "en", (EventType.AIRSTRIKE, None, Target.MARKET)),
        ("مقتل مدنيين اثنين بغارة جوية على فرن", "ar", (EventType.AIRSTRIKE, None, Target.UTILITY)),
        ("مقتل طفل بقصف مدفعي استهدف منزلاً", "ar", (EventType.ARTILLERY, None, Target.HOME)),
        ("غارة جوية مزدوجة على مشفى، ومقتل مدنيين اثنين", "ar", (EventType.AIRSTRIKE, None, Target.HOSPITAL)),
        ("إصابة شخصين بانفجار لغم أرضي", "ar", (EventType.MINE_OR_UXO, None, None)),
    ],
)  # fmt: skip
def test_an_event_has_type_method_and_target(
    text: str, language: str, event: tuple[EventType, Method | None, Target | None]
) -> None:
    found = first(text, language).event
    assert found is not None
    assert (found.type, found.method, found.target) == event


@pytest.mark.parametrize(
    ("text", "language", "blamed"),
    [
        ("Russian warplanes bombed the town, killing four people.", "en", ["russia"]),
        ("Four people were killed in an Israeli airstrike.", "en", ["israel"]),
        ("Four people were killed by the Syrian army in the shelling.", "en", ["syrian_government"]),
        ("U.S. airstrikes against ISIS killed four people.", "en", ["us_led_coalition"]),
        (
            "A car bomb claimed by the Islamic State group killed nine at a checkpoint run by Kurdish forces.",
            "en",
            ["islamic_state"],
        ),
        ("اتهمت قسد تركيا بقصف سيارة ومقتل سائقها", "ar", ["turkey"]),
        ("سقط 3 قتلى من قوات النظام بهجوم لتنظيم داعش", "ar", ["islamic_state"]),
        ("قامت قوات النظام بقصف القرية ومقتل طفل", "ar", ["syrian_government"]),
        ("They bombed us at dawn, killing two people.", "en", []),
        ("They told us airstrikes killed two people in the village.", "en", []),
        ("us airstrike kills two people in the village", "en", ["us_led_coalition"]),
        ("مقتل أربعة أشخاص بغارة للتحالف الدولي", "ar", ["us_led_coalition"]),
        ("مقتل أربعة أشخاص بقصف قوات النظام على البلدة", "ar", ["syrian_government"]),
        ("مقتل أربعة أشخاص بقصف جوي روسي", "ar", ["russia"]),
    ],
)
def test_the_party_that_struck_is_blamed_and_the_party_struck_is_not(
    text: str, language: str, blamed: list[str]
) -> None:
    assert [b.id for b in first(text, language).belligerents] == blamed


def disclosures(text: str) -> list[Claim]:
    report = Report(ReportId("r"), text, language="en", publisher="Example Coalition", country=("SY",),
                    source_type="government_or_military_statement")  # fmt: skip
    return [c for c in read(report).claims if c.kind is ClaimKind.DISCLOSURE]


def test_each_line_of_a_strike_log_is_a_disclosure_with_its_number() -> None:
    found = disclosures(
        "Near Hajin, 18 strikes destroyed six fighting positions.\nNear Mayadin, an airstrike hit a vehicle."
    )
    assert [c.event.strikes for c in found if c.event] == [18, 1]


def test_a_party_that_said_it_carried_out_no_strikes_disclosed_none() -> None:
    text = "The coalition said it carried out no strikes in the area on that day."
    reading = read(Report(ReportId("r"), text, language="en", publisher="Example Page"))
    assert [claim.kind for claim in reading.claims] == [ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nine fighters were neutralized: 9 terrorists in a strike near Tal Rifaat.", "en"),
        ("حُيّد تسعة إرهابيين في غارة جوية على تل رفعت.", "ar"),
    ],
)
def test_people_are_not_counted_as_strikes(text: str, language: str) -> None:
    known = {"language": language, "publisher": "Invented Defence Ministry", "country": ("SY",)}
    report = Report(ReportId("r"), text, source_type="government_or_military_statement", **known)
    assert all(c.event is None or c.event.strikes != 9 for c in read(report).claims)


def test_no_strikes_is_zero_and_not_a_denial() -> None:
    (claim,) = disclosures("There were no strikes in Syria on that day.")
    assert claim.event is not None
    assert (claim.event.strikes, claim.stance) == (0, Stance.NOT_CORROBORATED)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("For 3 May the Alliance did not publicly declare any airstrikes near Exampleville.", "en"),
        ("The joint command has yet to announce a strike in Example province.", "en"),
        ("The ministry has published no accounts of its strikes there since 4 June.", "en"),
        ("لم تعلن القيادة المشتركة عن أي غارات في المحافظة يوم 4 حزيران.", "ar"),
        ("لم يكشف البيان عن تنفيذ ضربات قرب البلدة.", "ar"),
    ],
)
def test_a_release_that_made_no_strike_public_tells_of_none(text: str, language: str) -> None:
    claim = first(text, language, source_type="government_or_military_statement")
    assert claim.kind is ClaimKind.DISCLOSURE
    assert claim.stance is Stance.NOT_CORROBORATED
    assert claim.event is not None and claim.event.strikes == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("However, unilateral airstrikes in Example province are no longer declared by the Alliance.", "en"),
        ("The Alliance does not report its artillery strikes near Exampleville.", "en"),
        ("لا تعلن القيادة عن ضرباتها في إدلب.", "ar"),
    ],
)
def test_a_habit_of_keeping_strikes_quiet_tells_of_no_strike(text: str, language: str) -> None:
    known = {"source_type": "government_or_military_statement"}
    reading = read(Report(ReportId("r"), text, language=language, publisher="Alliance", country=("SY",), **known))
    assert [c for c in reading.claims if c.kind in (ClaimKind.ACTION, ClaimKind.DISCLOSURE)] == []


def test_strikes_that_came_late_are_still_told_of() -> None:
    claim = first(
        "Two airstrikes near Exampleville, not included in an earlier report, destroyed a bridge.",
        source_type="government_or_military_statement",
    )
    assert claim.event is not None and claim.event.strikes == 2


BLAMED = [
    ("قصف مدفعي استهدف محيط سرمين من قبل الاحتلال #الروسي", ["russia"]),
    ("أصيب مدني جراء قصف مسيرة تابعة للاحتلال التركي لقرية قرب منبج", ["turkey"]),
    ("ارتكبت قوات الأسد مجزرة راح ضحيتها عشرة مدنيين في سرمين", ["syrian_government"]),
    ("انفجرت عبوة ناسفة في سيارة عسكرية تابعة لقوات النظام في حمص وقتل ثلاثة عناصر", []),
    ("قصف مواقع قسد في منبج", []),
    ("استهداف عناصر النظام في بادية دير الزور", []),
    ("U.S. Central Command (CENTCOM) forces conducted an airstrike near Manbij.", ["us_led_coalition"]),
]


@pytest.mark.parametrize(("text", "parties"), BLAMED)
def test_a_party_is_blamed_for_what_it_does_and_not_for_what_befalls_it(text: str, parties: list[str]) -> None:
    language = "en" if text.isascii() else "ar"
    reading = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    assert sorted({b.id or "" for claim in reading.claims for b in claim.belligerents}) == parties


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("غارات روسية على مدينة جسر الشغور أدت لمقتل مدني", None),
        ("غارات روسية على جسر في مدينة إدلب أدت لمقتل مدني", Target.STREET),
        ("قتل مدني بغارة روسية في إدلب عن طريق الخطأ", None),
        ("قتل مدني بغارة روسية على طريق إدلب", Target.STREET),
    ],
)
def test_a_road_or_bridge_in_a_towns_name_or_in_by_way_of_is_not_what_was_hit(text: str, target: Target | None) -> None:
    assert first(text, "ar").event.target is target


@pytest.mark.parametrize(
    ("text", "language", "blamed"),
    [
        ("قتل مدني بقصف مدفعي على إدلب تزامن مع تحليق الطيران الحربي الروسي فوقها", "ar", []),
        ("حلق الطيران الحربي الروسي وقصف قرية في إدلب ما أدى لمقتل مدني", "ar", ["russia"]),
    ],
)
def test_who_only_flies_is_not_blamed(text: str, language: str, blamed: list[str]) -> None:
    assert [mention.id for mention in first(text, language).belligerents] == blamed


def test_fire_that_is_stopped_is_no_attack() -> None:
    text = "قتل مدني بقصف مدفعي على إدلب رغم اتفاق وقف إطلاق النار"
    assert first(text, "ar").event.type is EventType.ARTILLERY
    assert read(Report(ReportId("r"), "اتفاق وقف إطلاق النار في إدلب", language="ar")).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Schools in the town were closed after an air strike on Monday.",
        "The council suspended lessons at schools after the air strike on the town.",
        "تعليق الدوام في المدارس بعد غارة جوية على البلدة.",
    ],
)
def test_a_school_that_is_closed_after_a_strike_is_not_what_was_hit(text: str) -> None:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, None, language, country=("SY",))).claims
    assert not any(claim.event and claim.event.target for claim in claims)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Three sources close to the hospital said that shells hit Idlib, killing two people.", None),
        ("A doctor at the school said a shell hit the market in Idlib and killed two people.", Target.MARKET),
        ("قال مصدر في المستشفى إن القذائف قتلت مدنيين اثنين بقصف على إدلب", None),
        ("Shells hit a hospital in Idlib, killing two people, residents said.", Target.HOSPITAL),
        ("قال مصدر طبي إن القصف استهدف المستشفى في إدلب وقتل مدنيين", Target.HOSPITAL),
    ],
)
def test_the_building_whose_people_tell_is_not_what_was_hit(text: str, target: Target | None) -> None:
    event = first(text, "en" if text.isascii() else "ar").event
    assert event is not None and event.target is target
