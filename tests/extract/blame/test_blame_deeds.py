"""Who did it, where the verb, the force or the accuser stands some words away. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind

_TELLING = (ClaimKind.HARM, ClaimKind.ACTION)


def blamed(text: str) -> list[str]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    parties = [{b.id or "" for b in claim.belligerents} for claim in claims if claim.kind in _TELLING]
    return sorted(set().union(*parties)) if parties else ["no claim"]


SETS_ABOUT = [
    ("مجزرة يرتكبها نظام الإجرام شمالي بلدة كفرنوران راح ضحيتها رجال ونساء", ["syrian_government"]),
    ("أقدمت دورية تابعة للجيش الروسي على قتل طفل في مدينة دوما", ["russia"]),
    ("قامت القوات الروسية بقتل طفل في دوما", ["russia"]),
    ("أقدم عناصر من قسد على إعدام شاب في قرية بريف الرقة", ["sdf"]),
    ("تمكنت هيئة تحرير الشام من قتل ثلاثة عناصر من قوات النظام في ريف إدلب", ["syrian_opposition"]),
    ("قامت قسد وبدعم من الطيران المروحي بعملية إنزال جوي على مدينة البصيرة قتل فيها ثلاثة", ["sdf"]),
    ("داهمت مجموعات مسلحة من ميليشيا قسد بلدة الصبحة وسط إطلاق رصاص كثيف ما أدى إلى استشهاد مدنيين", ["sdf"]),
    ("القوات التركية والفصائل التابعة لها تنفذ جولة جديدة من القصف على ريف الحسكة", ["turkey"]),
    ("هاجمت دولة الاحتلال التركي الفاشي ومرتزقتها قرية في كوباني بطائرة مسيرة", ["turkey"]),
    ("قالت مصادر محلية إن التحالف قتل الشاب أحمد المثال واعتقل شقيقه في دير الزور", ["us_led_coalition"]),
    ("أعلنت قوات سوريا الديمقراطية أنها قتلت قيادياً في داعش بريف الرقة", ["sdf"]),
    ("أعرب التحالف عن اعتذاره عن مشاركة طيرانه في المداهمة التي استهدفت منزلا في الحسكة", ["us_led_coalition"]),
    ("سلسلة غارات تنفذها طائرات استطلاع وحربية إسرائيلية على آليات في السويداء", ["israel"]),
    ("قُتل مدنيان نتيجة استهداف محطة مياه غرب إدلب من قبل طائرات يتوقع أنها روسية", ["russia"]),
    ('اعتقلت #قسد "أحمد المثال" خلال مداهمة نفذتها في حي بمدينة الرقة', ["sdf"]),
]


@pytest.mark.parametrize(("text", "parties"), SETS_ABOUT)
def test_who_set_about_it_is_blamed(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


NOT_THEIRS = [
    ("أدان المجلس الهجمات والمجازر التي ترتكبها قوات النظام وروسيا في إدلب", []),
    ("قامت القوات الروسية بزيارة القرية بعد قصف قتل طفلا في دوما", []),
    ("قتل رجل بقصف على منبج رغم ضمانة روسيا", []),
    ("أعلنت روسيا أنها سلمت جثمان طفل قتل بقصف على دوما", []),
    ("أعلنت قسد مقتل ثلاثة من عناصرها بقصف تركي على عين عيسى", ["turkey"]),
    ("قتل عنصران من قسد بقصف بري تركي على عين عيسى", ["turkey"]),
    ("وكان الاحتلال التركي ومرتزقته من بقايا داعش قد استهدفوا قرى عفرين بعشرات القذائف", ["turkey"]),
    ("قتل مدني بهجوم لفلول النظام في جبلة", []),
    ("مقتل صحفي إثر قصف لطائرات النظام على مورك أثناء تغطية هجمات روسيا على المدنيين", ["syrian_government"]),
    ("مقتل قائد ضمن صفوف الجيش الوطني بقصف روسي على مدينة الباب", ["russia"]),
    ("هاجم مسلحون قوات النظام في درعا ما أدى لمقتل جندي", []),
    ("أعلنت القيادة المركزية الأمريكية استهداف قيادي في تنظيم داعش بغارة جوية في إدلب", ["us_led_coalition"]),
    ("الوحدات الخاصة في قوات سوريا الديمقراطية ألقت القبض على متزعم لتنظيم داعش في الرقة", ["sdf"]),
    ("Coalition aircraft struck a motorcycle driven by a senior ISIS leader near Idlib.", ["us_led_coalition"]),
    ("A teenager was killed in the part of the prison taken over by ISIS.", []),
]


@pytest.mark.parametrize(("text", "parties"), NOT_THEIRS)
def test_who_is_only_named_is_not(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("قتل ثلاثة مدنيين بسقوط صواريخ روسية الصنع على مدينة إدلب", []),
        ("قتل ثلاثة مدنيين بصواريخ روسية الصنع أطلقها الجيش السوري على مدينة إدلب", ["syrian_government"]),
        ("Three people were killed in Idlib by rockets made in Russia.", []),
        ("سقطت القذائف الروسية على مدينة إدلب وقتلت ثلاثة مدنيين", ["russia"]),
        ("استهدفت الطائرات الروسية مدينة إدلب ما أدى إلى مقتل ثلاثة مدنيين", ["russia"]),
    ],
)
def test_where_a_weapon_was_made_blames_nobody(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("ألقت تركيا بالمسؤولية في الهجوم الذي قتل مدنيين في عفرين على وحدات حماية الشعب", ["sdf"]),
        ("اتهم الناطق باسم الجيش الوطني قسد بتنفيذ الهجمات الصاروخية على مدينة عفرين.", ["sdf"]),
    ],
)
def test_who_accuses_is_not_blamed(text: str, parties: list[str]) -> None:
    assert blamed(text) == parties


def test_what_a_year_of_attacks_has_hit_is_no_attack() -> None:
    assert blamed("وأحصى الفريق استهداف أكثر من 28 منشأة منذ مطلع العام من قبل قوات الأسد وروسيا.") == ["no claim"]
