"""Words of attack and harm by which nobody tells of either. All texts are invented."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind


def claims(text: str) -> list[Claim]:
    language = "en" if sum(map(str.isascii, text)) > len(text) / 2 else "ar"
    report = Report(ReportId("r"), text, language=language, published=date(2019, 5, 20), country=("SY",))
    return [claim for claim in read(report).claims if claim.kind is not ClaimKind.PERSON]


@pytest.mark.parametrize(
    "text",
    [
        "The minister called for a halt to the attacks on Kobani.",
        "The council demanded an end to the shelling of Idlib.",
        "A speaker: stop the bombing of Idlib.",
        "دعا الوزير إلى وقف الهجوم العسكري على كوباني.",
        "طالب المجلس بإنهاء القصف على إدلب.",
        "استذكر أهالي كوباني شهداء مجزرة قديمة.",
        "ويبقى المدنيون هم الضحية دائما في سرمين.",
        "Syrian air defence systems shot most of the missiles down.",
        "Two soldiers shot a drone down over a village.",
    ],
)
def test_nobody_is_told_of_as_harmed(text: str) -> None:
    assert not [c for c in claims(text) if c.counts or (c.event and c.event.type != "gunfire")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The council urged Turkey to halt its drone strikes on Kobani, which killed five people.", 5),
        ("A truck stop shooting killed two people in Exampleton.", 2),
        ("Police shot two men near a drone in Homs.", 2),
        ("الأم هي الضحية الوحيدة في قصف سرمين.", 1),
    ],
)
def test_what_is_told_beside_such_words_is_read(text: str, number: int) -> None:
    assert [c.counts[0].low for c in claims(text) if c.counts] == [number]


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("قتل مسلحان في عملية لقسد في ذيبان، في حين تحضر قوات النظام لعملية تمشيط.", ["sdf"]),
        ("أصيب طفلان بسقوط مسيرة تابعة لقسد في حلب، بالإضافة إلى إسقاط الدفاعات الجوية للنظام مسيرة أخرى.", ["sdf"]),
        ("تستعد تركيا لهجوم جديد، وقصفت طائراتها كوباني فقتلت مدنيين اثنين.", ["turkey"]),
        ("قتلت امرأة بسقوط صاروخ للدفاع الجوي التابع لقوات النظام على منزلها في دمشق.", ["syrian_government"]),
        ("أعلنت وزارة الدفاع الروسية أن طائرات قوات النظام قصفت أريحا فقتلت ثلاثة.", ["syrian_government"]),
    ],
)
def test_who_defends_or_only_makes_ready_is_not_blamed(text: str, blamed: list[str]) -> None:
    assert [party.id for c in claims(text) if c.counts for party in c.belligerents] == blamed


def test_what_coincides_with_an_attack_is_another_one() -> None:
    text = (
        "The Russian raids on Ariha coincided with artillery bombardment by Syrian government forces that killed two "
        "people in Sarmin."
    )
    (harm,) = (c for c in claims(text) if c.counts)
    assert [party.id for party in harm.belligerents] == ["syrian_government"]
