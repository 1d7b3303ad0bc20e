"""Control, persons' fates, tallies and general positions: read in other words too, and silent where nothing is told."""

from datetime import date

import pytest

from recount import Report, ReportId, group, read
from recount.records import Claim, ClaimKind, ControlAct, Harm, Reading

PUBLISHED = date(2018, 12, 20)


def reading(text: str, language: str = "en") -> Reading:
    return read(Report(ReportId("r"), text, PUBLISHED, language, publisher="Example Page", country=("SY",)))


def of(kind: ClaimKind, text: str, language: str = "en") -> list[Claim]:
    return [claim for claim in reading(text, language).claims if claim.kind is kind]


@pytest.mark.parametrize(
    ("language", "text", "act", "holder", "ends"),
    [
        ("en", "Government forces took control of Saraqib on 4 March 2018.", "took", "syrian_government",
         (date(2018, 3, 4), None)),
        ("en", "The town of Hajin fell to the Syrian army on 3 May 2018.", "took", "syrian_government",
         (date(2018, 5, 3), None)),
        ("en", "Rebel fighters withdrew from Hajin on 2 May 2018.", "withdrew", "syrian_opposition",
         (None, date(2018, 5, 2))),
        ("en", "Manbij has been under SDF control since August 2016.", "holds", "sdf", (date(2016, 8, 1), None)),
        ("en", "Shells hit the rebel-held town of Ariha.", "holds", "syrian_opposition", (None, None)),
        ("ar", "سيطرت قوات النظام على بلدة سراقب يوم 4 آذار 2018.", "took", "syrian_government",
         (date(2018, 3, 4), None)),
        ("ar", "انسحبت فصائل المعارضة من مدينة الباب يوم 2 أيار 2018.", "withdrew", "syrian_opposition",
         (None, date(2018, 5, 2))),
        ("ar", "قصف استهدف بلدة أريحا الخاضعة لسيطرة هيئة تحرير الشام.", "holds", "syrian_opposition", (None, None)),
        ("ar", "تسيطر قوات سوريا الديمقراطية على مدينة منبج منذ عام 2016.", "holds", "sdf", (date(2016, 1, 1), None)),
    ],
)  # fmt: skip
def test_who_holds_a_place_is_read_with_the_ends_that_are_told(
    language: str, text: str, act: str, holder: str | None, ends: tuple[date | None, date | None]
) -> None:
    (claim,) = of(ClaimKind.CONTROL, text, language)
    assert claim.control is not None
    assert (claim.control.act, claim.control.holder_id) == (ControlAct(act), holder)
    since, until = claim.control.since, claim.control.until
    assert (since and since.start, until and until.start) == ends


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army failed to capture Saraqib."),
        ("en", "If the army captured Saraqib, thousands would flee."),
        ("en", "The driver lost control of his car near Hajin."),
        ("en", "The army seized weapons and cars."),
        ("ar", "لم تسيطر قوات النظام على سراقب."),
        ("ar", "سيطر الحزن على أهالي إدلب بعد مقتل ثلاثة أطفال."),
    ],
)
def test_a_taking_that_is_wanted_denied_or_of_something_else_is_no_control(language: str, text: str) -> None:
    assert not of(ClaimKind.CONTROL, text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Shells hit SDF-held Manbij and killed two children."),
        ("ar", "قصف استهدف بلدة أريحا الخاضعة لسيطرة هيئة تحرير الشام أدى لمقتل طفلين."),
    ],
)
def test_the_party_that_holds_the_place_is_never_blamed(language: str, text: str) -> None:
    assert not [b for claim in reading(text, language).claims for b in claim.belligerents]


@pytest.mark.parametrize(
    ("language", "text", "name", "fate", "age"),
    [
        ("en", "Amal Example, 34, from Idlib, was killed in the strike on Saraqib.", "Amal Example", Harm.KILLED, 34),
        ("en", "Police arrested journalist Nadia Placeholder in Hajin.", "Nadia Placeholder", Harm.DETAINED, None),
        ("en", "Salim Bogus survived the bombing.", "Salim Bogus", Harm.UNHARMED, None),
        ("ar", "استشهد الشاب سامر المثال برصاص قناص في حلب.", "سامر المثال", Harm.KILLED, None),
        ("ar", "مقتل الطفلة ليلى النموذج (7 أعوام) إثر قصف على إدلب.", "ليلى النموذج", Harm.KILLED, 7),
        ("ar", "أفرجت الهيئة عن المعتقل ناصر الاختبار بعد عام.", "ناصر الاختبار", Harm.RELEASED, None),
    ],
)
def test_a_named_persons_fate_is_read_by_the_words_around_the_name(
    language: str, text: str, name: str, fate: Harm, age: int | None
) -> None:
    (claim,) = of(ClaimKind.PERSON, text, language)
    assert claim.person is not None
    assert (claim.person.name, claim.person.harm, claim.person.age) == (name, fate, age)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The strike killed two people near Kafr Nabl Hospital."),
        ("en", "Eight people were killed in Deir Hafer, Human Rights Watch said."),
        ("en", "Nobody was hurt in the shelling."),
        ("en", "The mother of Amal Example was killed in the shelling."),
        ("en", '"My cousin died in the raid," said Abu Example, a baker.'),
        ("en", "The General Omar Example Airport was hit, killing three."),
        ("ar", "استهدفت الغارة شارع الشهيد في حلب."),
        ("ar", "قتل ثلاثة مدنيين في مدينة الباب."),
    ],
)
def test_places_buildings_and_organisations_are_no_persons(language: str, text: str) -> None:
    assert not of(ClaimKind.PERSON, text, language)


def test_contested_fates_stand_side_by_side_each_with_its_claimant() -> None:
    text = "Relatives said Sami Invented was still alive. The ministry said Sami Invented was killed in the raid."
    told = {(c.person.harm, c.claimant.name) for c in of(ClaimKind.PERSON, text) if c.person}
    assert told == {(Harm.ALIVE, "Relatives"), (Harm.KILLED, "The ministry")}


def test_an_alias_belongs_to_its_person_and_is_nobody_else() -> None:
    text = "Among the dead were Basim Sample, a baker also known as Abu Trial, and Huda Sample."
    found = [c.person for c in of(ClaimKind.PERSON, text) if c.person]
    assert [(p.name, p.aliases) for p in found] == [("Basim Sample", ("Abu Trial",)), ("Huda Sample", ())]


def test_a_home_town_is_not_the_place_of_the_strike() -> None:
    text = "Amal Example, 34, from Idlib, was killed in the strike on Saraqib."
    assert {c.where.name for c in reading(text).claims if c.where} == {"Saraqib"}
    text = "Officials accused Ankara of bombing a bus in Saraqib and killing its driver."
    assert {c.where.name for c in reading(text).claims if c.where} == {"Saraqib"}
    text = "الشهيد محمد المثال من أهالي مدينة إدلب قضى بغارة على سراقب"
    assert {c.where.name for c in reading(text, "ar").claims if c.where} == {"Saraqib"}


@pytest.mark.parametrize(
    ("language", "text", "low", "start", "area"),
    [
        (
            "en",
            "The monitor said 3,300 civilians had been killed across Syria since 2014.",
            3300,
            date(2014, 1, 1),
            "Syria",
        ),
        (
            "en",
            "In October 2018, air strikes killed 120 civilians across Idlib province.",
            120,
            date(2018, 10, 1),
            "Idlib",
        ),
        ("ar", "وثق المرصد مقتل 210 مدنيين في محافظة إدلب منذ عام 2015.", 210, date(2015, 1, 1), "إدلب"),
        (
            "en",
            "The monitor counted 34 guided attacks across Idlib province in 2021, which killed 30 civilians.",
            30,
            date(2021, 1, 1),
            "Idlib",
        ),
        (
            "ar",
            "نفذت القوات 34 هجوما بالصواريخ في محافظة إدلب عام 2021 قتل فيها 30 مدنيا.",
            30,
            date(2021, 1, 1),
            "إدلب",
        ),
        ("ar", "قتل 35 مدنيا خلال شهر تشرين الأول في عموم سوريا.", 35, date(2018, 10, 1), "سوريا"),
    ],
)
def test_a_tally_is_a_total_with_its_period_and_area(
    language: str, text: str, low: int, start: date, area: str
) -> None:
    (claim,) = of(ClaimKind.TOTAL, text, language)
    assert claim.counts[0].low == low
    assert claim.when is not None
    assert claim.when.start == start
    assert claim.where is not None
    assert claim.where.stated == area


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Three people were killed in Hajin on 3 October 2018."),
        ("en", "An airstrike killed nine people in Saraqib in October 2018."),
        ("en", "Two attacks on Saraqib killed nine people on 3 October 2018."),
        ("ar", "قتل 4 مدنيين في حلب يوم 3 تشرين الأول 2018."),
    ],
)
def test_one_event_is_no_total(language: str, text: str) -> None:
    assert not of(ClaimKind.TOTAL, text, language)


@pytest.mark.parametrize(
    ("language", "text", "claimant"),
    [
        ("en", "The coalition said it takes all reasonable precautions to protect civilians.", "The coalition"),
        ("en", "A military spokesman said operations in the north will continue.", "A military spokesman"),
        ("ar", "قال المتحدث باسم الجيش إن العمليات ستستمر حتى تحقيق أهدافها.", "المتحدث باسم الجيش"),
        ("ar", "أكد التحالف أنه يتخذ جميع الاحتياطات الممكنة لتجنب إصابة المدنيين.", "التحالف"),
    ],
)
def test_an_officials_position_on_operations_is_a_statement(language: str, text: str, claimant: str) -> None:
    (claim,) = of(ClaimKind.STATEMENT, text, language)
    assert claim.claimant.name == claimant


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Residents said strikes would continue."),
        ("en", "The coalition said a strike killed two in Hajin."),
        ("ar", "قال سكان إن القصف سيستمر."),
    ],
)
def test_what_others_expect_or_what_one_event_was_is_no_statement(language: str, text: str) -> None:
    assert not of(ClaimKind.STATEMENT, text, language)


def test_control_totals_and_statements_alone_make_no_incident() -> None:
    text = (
        "The Syrian army captured Saraqib on 4 March 2018. The monitor said 3,300 civilians had been killed across"
        " Syria since 2014. A military spokesman said operations in the north will continue."
    )
    found = reading(text)
    assert {c.kind for c in found.claims} == {ClaimKind.CONTROL, ClaimKind.TOTAL, ClaimKind.STATEMENT}
    assert group((found,)).incidents == ()


def test_a_pronoun_tells_another_fate_of_the_one_person_named() -> None:
    text = "Sami Invented was reported dead, but his family says he is alive in prison."
    told = {(c.person.harm, c.claimant.name) for c in of(ClaimKind.PERSON, text) if c.person}
    assert told == {(Harm.KILLED, "Example Page"), (Harm.ALIVE, "his family")}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Shells fired from areas held by the Syrian army hit Saraqib, killing two people.", False),
        ("قتل مدنيان في سراقب جراء قصف مصدره مناطق سيطرة قوات النظام", False),
        ("Rockets fired from Saraqib, held by the Syrian army, killed two people in Ariha.", True),
        ("Shells hit Saraqib, held by the Syrian army, killing two people.", True),
    ],
)
def test_who_holds_the_ground_it_was_fired_from_does_not_hold_what_was_hit(text: str, held: bool) -> None:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    assert any(claim.kind is ClaimKind.CONTROL for claim in claims) is held
