"""Arrests and releases, and people told of by name alone. All texts and names are invented."""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, EventType, Harm


def told(text, language="ar"):
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return [c for c in read(report).claims if c.kind in (ClaimKind.ACTION, ClaimKind.HARM)]


def counted(text, language="ar"):
    return [(k.harm, k.low) for c in told(text, language) for k in c.counts if not k.part_of_total]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("اعتقلت قسد كلا من: سامر المثال وباسم النموذج في مدينة البصيرة", [(Harm.DETAINED, 2)]),
        ('أفرجت ميليشيا " قسد " عن الشقيقين سامر و باسم المثال من سكان البصيرة', [(Harm.RELEASED, 2)]),
        ('قسد تطلق سراح الشاب "سامر المثال" بعد اعتقال دام 30 يوما في البصيرة', [(Harm.RELEASED, 1)]),
        ('قسد: إلقاء القبض على "سامر المثال" في مدينة الطبقة', [(Harm.DETAINED, 1)]),
        ("اعتقلت قوات التحالف الدولي وقسد ثلاثة أشخاص في البصيرة", [(Harm.DETAINED, 3)]),
        ("اعتقلت قوات التحالف الدولي سامر المثال من مدينة البصيرة", []),
    ],
)
def test_an_arrest_or_release_is_a_detention_by_its_party(text, counts):
    claims = told(text)
    assert [c.event.type for c in claims] == [EventType.DETENTION]
    assert {"sdf", "us_led_coalition"} & {b.id for b in claims[0].belligerents}
    assert counted(text) == counts


def test_an_arrest_in_english_is_a_detention():
    (claim,) = told("The Syrian Democratic Forces arrested three men in Raqqa.", "en")
    assert (claim.event.type, counted("The Syrian Democratic Forces arrested three men in Raqqa.", "en")) == (
        EventType.DETENTION, [(Harm.DETAINED, 3)],
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "شيع الأهالي سامر المثال الذي اعتقلته قوات التحالف في البصيرة",
        "تصريح بعد اعتقال قسد لسامر المثال",
        "ينبغي على قسد الإفراج عن المعتقلين",
    ],
)
def test_what_is_recalled_or_only_asked_for_is_no_arrest(text):
    assert told(text) == []


def test_the_reader_stands_by_no_claim_of_an_arrest():
    assert not any(c.certain for c in told("اعتقلت قسد ثلاثة أشخاص في مدينة البصيرة"))


def test_a_raid_that_ends_in_an_arrest_stays_a_raid():
    claims = told("داهمت قسد مدينة البصيرة واعتقلت شخصين")
    assert [c.event.type for c in claims] == [EventType.RAID]
    assert counted("داهمت قسد مدينة البصيرة واعتقلت شخصين") == [(Harm.DETAINED, 2)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ('مقتل كل من "سامر المثال" و"باسم النموذج" بقصف على سرمين', 2),
        ("مقتل كل من سامر المثال ووليد النموذج وباسم الحسن بقصف على سرمين", 3),
        ("قُتل كل من (سامر المثال) و (باسم النموذج) برصاص مجهولين في سرمين", 2),
        ("استشهاد الشيخ سامر المثال في سرمين", 1),
        ("استشها.د المواطنة سمر المثال متأ.ثرة بجراحها في سرمين", 1),
    ],
)
def test_people_killed_are_counted_by_their_names(text, number):
    assert counted(text) == [(Harm.KILLED, number)]


def test_a_title_within_the_name_of_a_place_is_nobody():
    assert counted("قصف على حي الشيخ مقصود في حلب") == []
