"""Who is blamed: the words by which a sentence says who struck, and those by which it only names somebody."""

import pytest

from recount import Report, ReportId, read

ARABIC = [
    # whose weapon, whose force, whose operation
    ("أصيب مدني برصاص عناصر قسد في مدينة البصيرة", ["sdf"]),
    ("أصيب مزارع برصاص دورية روسية في مدينة البصيرة", ["russia"]),
    ("أصيب شاب بنيران الجندرمة التركية قرب إدلب", ["turkey"]),
    ("قصف طيران ثابت الجناح تابع لقوات #النظام_السوري مدينة إدلب ما أدى إلى مقتل 6 مدنيين", ["syrian_government"]),
    ("قتيل وعدة إصابات من المدنيين بقصف مدفعي للنظام على بلدة سرمين", ["syrian_government"]),
    ("قتل ثلاثة مدنيين جراء عدوان إسرائيلي على حي في دمشق", ["israel"]),
    ("مقتل شخصين خلال عملية للتحالف الدولي وقسد في البصيرة", ["sdf", "us_led_coalition"]),
    ("مقتل مسن وامرأة باستهدافات \"قسد\" شرق دير الزور", ["sdf"]),
    ("مقتل رجل في البصيرة على أيدي عناصر نقطة التفتيش التابعة لقوات سوريا الديمقراطية", ["sdf"]),
    ("مقتل شخص في ريف إدلب من قبل طائرات #التحالف", ["us_led_coalition"]),
    ("استهدف طيران الاحتلال #الروسي والنظام مدينة إدلب ومقتل مدني", ["russia", "syrian_government"]),
    ("إصابة مدني بقصف مشترك من قوات \"قسد\" والنظام غرب حلب", ["sdf", "syrian_government"]),
    ("قتل رجل جراء القصف المدفعي من الكلية العسكرية التابعة لقوات النظام على مدينة حمص", ["syrian_government"]),
    ("إنزال جوي في قرية شرق دير الزور، ليلة أمس، لقوات التحالف الدولي أسفر عن مقتل رجل", ["us_led_coalition"]),
    ("هجوم صاروخي شنه مسلحون من تنظيم \"بي كي كي\" أصاب ثلاثة مدنيين في منبج", ["sdf"]),
    # the verb stands first or far behind its subject
    ("أطلق الجنود الأتراك الرصاص على القرية فأصيب رجل في كوباني", ["turkey"]),
    ("جدد الاحتلال التركي والفصائل التابعة له قصفهم على ريف منبج ومقتل مدني", ["turkey"]),
    ("قالت المصادر إن القوات التركية المتمركزة في القاعدة الواقعة شرق القرية استهدفت منبج ما أدى إلى مقتل رجل",
     ["turkey"]),
    ("نفذت القوات التركية والفصائل الموالية لها قصفاً على ريف منبج وأصيب طفل", ["turkey"]),
    ("\"النظام السوري\" و\"قسد\" يرتكبان مجزرة في عفرين ومقتل سبعة مدنيين", ["sdf", "syrian_government"]),
    # the place it was fired from
    ("أصيب 4 مدنيين بقصف صاروخي مصدره المناطق التي تسيطر عليها قوات النظام وقوات سوريا الديمقراطية على عفرين",
     ["sdf", "syrian_government"]),
    ("قصف على إعزاز مصدره مناطق سيطرة قسد تسبب بإصابة طفل", ["sdf"]),
    ("قتل رجل بصاروخ موجه انطلق من مناطق السيطرة المشتركة لقوات النظام وقسد غربي حلب",
     ["sdf", "syrian_government"]),
    ("أصيب شاب بقصف بقذائف الهاون مصدره الأراضي التركية في كوباني", ["turkey"]),
    # not sure whose, and told so
    ("مقتل شخص في إدلب من قبل طائرات يعتقد أنها تابعة للتحالف الدولي", ["us_led_coalition"]),
    ("مقتل شخص بغارة في إدلب يرجح أنها للتحالف الدولي", ["us_led_coalition"]),
    ("قتل مدني إثر قصف طيران ثابت الجناح نعتقد أنه روسي على إدلب", ["russia"]),
    # it says itself that it did
    ("أعلنت القيادة المركزية الأمريكية مقتل قيادي خلال عملية نفذتها قواتها في مدينة الباب", ["us_led_coalition"]),
    ("القيادة المركزية الأمريكية تعلن اغتيال رجلين في إدلب", ["us_led_coalition"]),
    # a government's force under the government's own name
    ("غارة للحكومة السورية تقتل ستة مدنيين في منبج", ["syrian_government"]),
    ("قصفت مدفعية الحكومة السورية سوقاً في منبج وقتل ستة مدنيين", ["syrian_government"]),
    ("قتل ستة مدنيين بغارات الطيران الحكومي على ريف إدلب", ["syrian_government"]),
    ("غارات الحكومة التركية قتلت ستة مدنيين في عفرين", ["turkey"]),
    ("تبنى تنظيم الدولة هجوماً قتل فيه ثلاثة رجال في البصيرة", ["islamic_state"]),
]  # fmt: skip
NOT_ARABIC = [
    ("أدانت الحكومة السورية الغارة على منبج التي قتلت ستة مدنيين", []),
    ("روسيا تدين الغارة التركية على منبج التي قتلت ستة مدنيين", ["turkey"]),
    ("قالت الحكومة السورية إن غارة على منبج قتلت ستة مدنيين", []),
    ("قصف استهدف مبنى حكومياً في حلب وقتل ستة مدنيين", []),
    ("تعرضت القرية لغارات جوية روسية ومقتل رجل", ["russia"]),
    ("قصف تنظيم الدولة نقاطاً تابعة لقوات النظام في أورم ومقتل رجل", ["islamic_state"]),
    (
        "استهدفت صواريخ مدينة أريحا من قبل ميليـ.ـشيات #أسد والاحتـ.ـلال الرو.سي وقتل رجل",
        ["russia", "syrian_government"],
    ),
    ("فتح الجيش الوطني السوري المدعوم من تركيا الطرق أمام الهجوم على منبج وقتل رجل", []),
    ("رغم وقف إطلاق النار بضمانة روسيا قتل رجل بقصف على منبج", []),
    ("استهدف مسلحون مجهولون موقعاً لقوات النظام في حمص ومقتل رجلين", []),
    ("هجوم مسلح يستهدف عدة مواقع عسكرية لقسد شرقي دير الزور ومقتل رجل", []),
    ("قصف تركي يطال قوات النظام السوري قرب منبج ومقتل رجل", ["turkey"]),
    ("تعرض ضابط في قوات النظام إلى قصف نفذته القوات التركية على منبج وقتل", ["turkey"]),
    ("قتل ثلاثة من عناصر قسد في هجوم مجهول شرقي دير الزور", []),
    ("مقتل عشرة من قوات النظام بقصف على حمص", []),
    ("قتل مدني بقصف على مدينة جرابلس الخاضعة لسيطرة الجيش الوطني", []),
    ("استشهد بقصف جوي في مدينة مورك المحررة حديثاً من قوات الأسد رجل", []),
    ("أكدت الشبكة أن قصفاً على حلب أدى إلى مقتل مدني قرب الحدود السورية التركية", []),
    ("أعلنت قسد مقتل رجل بقصف تركي على منبج", ["turkey"]),
    ("قتل جندي تركي جراء تعرض قاعدة في مارع لقصف مدفعي من قوات قسد", ["sdf"]),
]
ENGLISH = [
    ("Russia, a top ally of the president, launched the strike that killed nine people.", ["russia"]),
    ("The Turkish occupation army and its mercenaries shelled the village, killing a man.", ["turkey"]),
    ("Two people were killed, and all sources attributed the strike to Israeli forces.", ["israel"]),
    ("Turkish forces stationed in the village fired over fifteen shells on Exampleton, killing a child.", ["turkey"]),
    ("Two citizens were wounded when the Turkish army and its mercenaries shelled the village.", ["turkey"]),
    ("#SyrianRegime warplanes targeted a car near Idlib, killing a man.", ["syrian_government"]),
    ("A girl was injured in Syrian regime forces' artillery bombardment of the village.", ["syrian_government"]),
    ("The Israeli enemy carried out an act of aggression on the city, injuring two people.", ["israel"]),
    ("Seven civilians were injured on Friday in an Israeli aggression that targeted the town.", ["israel"]),
    ("Overnight the IAF struck and killed a man in southern Syria.", ["israel"]),
    (
        "The strike that killed two people is thought to have been carried out by the US-led Coalition.",
        ["us_led_coalition"],
    ),
    ("The US conducted a drone strike in Idlib, killing a man.", ["us_led_coalition"]),
    ("Missiles fired by warplanes which we believe were Russian killed a man near the village.", ["russia"]),
    ("One citizen was killed and two were injured at the hands of the QSD militia.", ["sdf"]),
    ("Three civilians were killed by fire of the US occupation forces in the town.", ["us_led_coalition"]),
    ("Shells fired from areas held by the SDF killed a woman in Afrin.", ["sdf"]),
    ("A rocket launched from regime-held areas killed a boy in Idlib.", ["syrian_government"]),
    ("Two men were shot dead by Turkish border guards near Exampleton.", ["turkey"]),
    ("Four civilians were injured by the artillery fire of the Turkish military and its proxies.", ["turkey"]),
    ("A Syrian government airstrike killed six civilians in Exampleton.", ["syrian_government"]),
    ("Syrian government artillery shelled a market in Exampleton, killing six civilians.", ["syrian_government"]),
    ("An airstrike by the Syrian government killed six civilians.", ["syrian_government"]),
    ("A government airstrike on a village in Idlib killed six civilians.", ["syrian_government"]),
    ("Six civilians were killed in Turkish government shelling on Exampleton.", ["turkey"]),
    ("A blast in Exampleton killed two people and the Islamic State claimed responsibility.", ["islamic_state"]),
]
NOT_ENGLISH = [
    ("The Syrian government condemned an airstrike that killed six civilians.", []),
    ("Russia condemned an Israeli airstrike that killed six civilians.", ["israel"]),
    ("An airstrike hit a Syrian government hospital, killing six civilians.", []),
    ("Lebanese government artillery shelled a camp near Syria, killing six people.", []),
    ("A government airstrike on a village in Exampleton killed six civilians.", []),
    ("Syrian government troops were hit by shelling that killed six civilians.", []),
    ("The Israeli government ordered strikes on Damascus that killed six civilians.", []),
    ("Two people were killed when the school was hit; Israeli forces declared the strike.", ["israel"]),
    ("None of the sources attributed the strike that killed two people to the Syrian army.", []),
    ("Ten rockets targeted coalition forces at the base and injured two people.", []),
    ("The drones were used to attack Israel and killed two people.", []),
    ("The SDF called on the coalition to stop Turkish drone attacks after three women were killed.", ["turkey"]),
    ("The attackers killed two people in the attack, said officials from the SDF.", []),
    ("The SDF said the attack killed two people in Exampleton.", []),
    ("An explosion killed two people near Exampleton, controlled by the Syrian army.", []),
    ("A U.S.-backed group said an airstrike killed two people.", []),
    ("Six attacks inside Turkey killed two people.", []),
]


@pytest.mark.parametrize(("text", "parties"), [*ARABIC, *NOT_ARABIC, *ENGLISH, *NOT_ENGLISH])
def test_who_struck_is_blamed_and_who_is_only_named_is_not(text: str, parties: list[str]) -> None:
    language = "en" if text.isascii() else "ar"
    reading = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    assert sorted({b.id or "" for claim in reading.claims for b in claim.belligerents}) == parties


def together(text: str) -> list[tuple[str | None, bool]]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    claim = next(claim for claim in found.claims if claim.counts)
    return sorted((party.id, party.together) for party in claim.belligerents)


@pytest.mark.parametrize(
    "text",
    [
        "Turkish and Russian warplanes bombed Sarmin, killing three civilians.",
        "Three civilians were killed in a joint Russian-Turkish airstrike on Sarmin.",
        "قصفت القوات التركية والروسية بلدة سرمين ما أدى لمقتل ثلاثة مدنيين",
        "مقتل ثلاثة مدنيين بقصف تركي روسي مشترك على سرمين",
        "مقتل ثلاثة مدنيين بقصف روسي وتركي على سرمين",
    ],
)
def test_parties_told_of_as_one_acted_together(text: str) -> None:
    assert together(text) == [("russia", True), ("turkey", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Three civilians were killed in Sarmin when Turkish or Russian warplanes bombed the town.",
        "مقتل ثلاثة مدنيين بقصف لطائرات روسية أو تركية على سرمين",
        "Russian jets bombed Sarmin and the Turkish army shelled Idlib, killing three civilians.",
    ],
)
def test_one_or_the_other_and_two_attacks_are_not_together(text: str) -> None:
    assert together(text) == [("russia", False), ("turkey", False)]


@pytest.mark.parametrize(
    "text",
    [
        "قصفت الطائرات الروسية بلدة سرمين ما أدى لمقتل ثلاثة مدنيين",
        "Russian jets bombed Sarmin, killing three civilians.",
    ],
)
def test_one_party_acts_alone(text: str) -> None:
    assert together(text) == [("russia", False)]
