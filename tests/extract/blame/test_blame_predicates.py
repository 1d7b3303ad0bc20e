"""Who did it, where the rest of a name or a comma stands between a party and its verb. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind

_TELLING = (ClaimKind.HARM, ClaimKind.ACTION)


def blamed(text: str) -> list[str]:
    claims = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))).claims
    parties = [{b.id or "" for b in claim.belligerents} for claim in claims if claim.kind in _TELLING]
    return sorted(set().union(*parties)) if parties else ["no claim"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("إن القوات التركية وفصائل المعارضة الموالية لها، قصفت قرية في ريف عين عيسى", ["syrian_opposition", "turkey"]),
        ("قالت مصادر إن قوات النظام السوري والميليشيات المساندة له، استهدفت منزلا في سرمين", ["syrian_government"]),
        ("وكان الطيران الروسي، قد استهدف بلدة سرمين، ما أدى إلى إصابة شخصين", ["russia"]),
        ("وكان الجيش التركي قد شن مساء الجمعة عدة غارات على قرية في ريف كوباني", ["turkey"]),
        ("وكان الاحتلال التركي قد ارتكب أمس في قرية بريف كوباني مجزرة راح ضحيتها 12 شخصا", ["turkey"]),
        ("القوات التركية والفصائل المدعومة منها، قصفت قرية بريف كوباني ما أدى إلى مقتل رجل", ["turkey"]),
    ],
)
def test_a_party_that_opens_its_clause_did_what_the_verb_behind_its_name_tells(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("بعد انسحاب القوات التركية، استهدفت طائرات مجهولة قرية بريف كوباني", []),
        ("إن القوات التركية، استهدفت طائرات مجهولة مقرها في ريف كوباني", []),
        ("في منطقة تسيطر عليها قسد، استهدف قصف مدفعي بلدة الصور ما أدى لمقتل مدني", []),
    ],
)
def test_another_subject_or_another_clause_leaves_the_party_unblamed(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("أطلق عناصر قسد النار على جمع من الأهالي في بلدة الصور ما أدى إلى مقتل معلم", ["sdf"]),
        ("أطلقت دورية من قسد النار على مدنيين في بلدة الصور ما أدى إلى مقتل معلم", ["sdf"]),
        ("إن القوات الأمريكية فتحت النار على الأهالي في بلدة الصور ما أسفر عن مقتل مدني", ["us_led_coalition"]),
        ("أعدم عناصر من قسد ثلاثة مدنيين رميا بالرصاص في بلدة الصور", ["sdf"]),
        ("أعدمت عناصر قسد ثلاثة مدنيين في بلدة الصور", ["sdf"]),
        ("داهمت دورية لقسد عدة منازل في بلدة الصور واعتقلت شابين", ["sdf"]),
        ("أقدمت دورية تابعة لجيش الاحتلال الروسي مساء الخميس على قتل طفل في دير الزور", ["russia"]),
        ("مقتل شاب برصاص دورية لميليشيات قسد في بادية الرصافة", ["sdf"]),
        ("قتل شاب تحت التعذيب في سجون النظام", ["syrian_government"]),
    ],
)
def test_members_and_patrols_of_a_party_act_for_it(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


@pytest.mark.parametrize(
    "text",
    [
        "أطلق مسلحون النار على دورية لقسد في بلدة الصور ما أدى إلى مقتل عنصر",
        "استهدف مجهولون دورية لقسد في بلدة الصور ما أدى إلى مقتل عنصر",
        "قتل عناصر من قسد وأصيب مدنيان بانفجار عبوة في بلدة الصور",
        "قتل عنصر من قوات النظام تحت التعذيب على يد مجهولين في درعا",
    ],
)
def test_whose_members_came_to_harm_is_not_blamed(text: str) -> None:
    assert blamed(text) == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("أدت الغارات التي يشنها الطيران الروسي إلى مقتل سبعة مدنيين في إدلب", ["russia"]),
        ("صور من الدمار الذي خلفته طائرات الاحتلال الروسي، بقصفها منازل المدنيين شمال إدلب", ["russia"]),
        ("قتل ستة أشخاص نتيجة قصف جوي يرجح بأنه إسرائيلي على البوكمال", ["israel"]),
        ("أصيب 30 مدنيا بقصف لفصائل مسلحة موالية لتركيا طال بلدة نبل", ["syrian_opposition"]),
        ("استشهاد امرأة بقصف من قبل الفصائل الكردية على اعزاز", ["sdf"]),
        ("قتل شاب برصاص الجندرما قرب دركوش", ["turkey"]),
    ],
)
def test_whom_a_clause_on_the_attack_names_is_blamed(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


def test_what_a_party_does_again_and_again_is_no_one_attack() -> None:
    assert blamed("تستمر الهجمات التي تشنها قوات النظام في تهديد استقرار المدنيين في قرية الصور") in ([], ["no claim"])
