"""Attacks told of without a number, by a bare noun or verb. All texts are invented."""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, EventType


def actions(text, language="ar"):
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    claims = [c for c in read(report).claims if c.kind in (ClaimKind.ACTION, ClaimKind.HARM)]
    return [(c.event.type if c.event else None, sorted(b.id for b in c.belligerents)) for c in claims]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الطيران الروسي لا يزال يقصف مدينة سرمين", (EventType.AIRSTRIKE, ["russia"])),
        ("سقوط أربع قذائف على مدينة جرابلس", (EventType.ARTILLERY, [])),
        ("صواريخ سقطت على بلدة نبل", (EventType.ROCKET, [])),
        ("نفذ التحالف الدولي ضربته الثانية مستهدفا مركبة في بلدة سرمدا", (EventType.BOMBARDMENT, ["us_led_coalition"])),
        ("داهمت قسد ليلة أمس مدينة الشحيل", (EventType.RAID, ["sdf"])),
        ("مداهمة نفذتها قسد بمساندة طائرة مسيرة في بلدة ذيبان", (EventType.RAID, ["sdf"])),
        ("إنزالان جويان للتحالف الدولي في بلدة ذيبان", (EventType.RAID, ["us_led_coalition"])),
        ("نفذنا غارة للتحالف في مدينة الباب قتلت قياديا شكل تهديدا لنا", (EventType.AIRSTRIKE, ["us_led_coalition"])),
        ("لم تكن هناك أي طائرة في السماء أثناء انفجار سيارة في مدينة إدلب", (EventType.EXPLOSION, [])),
        ("سقوط أكثر من سبعة صواريخ على مدينة عفرين مصدرهم قسد", (EventType.ROCKET, ["sdf"])),
        ("الاحتلال يدمر مبنى في ساحة بدمشق", (EventType.BOMBARDMENT, ["israel"])),
        ("طيران حربي روسي يستهدف بلدة تلبيسة لمنع تقدم مقاتلين", (EventType.AIRSTRIKE, ["russia"])),
    ],
)
def test_a_bare_noun_or_verb_of_attack_is_an_action(text, told):
    assert actions(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Several shells landed near the market in Sarmin.", [EventType.ARTILLERY]),
        ("Coalition forces carried out an airdrop in the town of Sarmada.", [EventType.RAID]),
    ],
)
def test_shells_that_fall_and_troops_that_land_are_actions_in_english(text, told):
    assert [kind for kind, _ in actions(text, "en")] == told


@pytest.mark.parametrize(
    "text",
    [
        "سقوط طائرة في مدينة سرمين",
        "تهديد بقصف مدينة سرمين",
        "لم تقع أي غارة على مدينة سرمين",
        "تحركات لمنع قصف مدينة سرمين",
        "اجتماع في دمشق لبحث خدمات المدينة",
        "قذائف مخزنة في مدينة سرمين",
    ],
)
def test_what_tells_of_no_attack_stays_silent(text):
    assert actions(text) == []
