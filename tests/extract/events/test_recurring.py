"""What happens again and again, has gone on for long or is summed up over a year is no attack of one day and place."""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm


def attacks(text: str, language: str) -> list[ClaimKind]:
    reading = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [claim.kind for claim in reading.claims if claim.kind is ClaimKind.ACTION]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The villages east of Saraqib witness daily bombardment by government forces."),
        ("en", "The outskirts of Saraqib are shelled by government forces on an almost daily basis."),
        ("en", "Saraqib has been under Russian airstrikes for months."),
        ("en", "Rescue teams answered 240 attacks by Russian forces in Idlib since the beginning of the year."),
        ("en", "Such attacks by Russian forces on Saraqib only aim to drive people out."),
        ("ar", "تتعرض بلدة سراقب لقصف شبه يومي من قوات النظام."),
        ("ar", "وتنفذ الطائرات الروسية بشكل شبه يومي غارات على سراقب."),
        ("ar", "ومنذ أشهر، تشهد سراقب قصفاً مدفعياً من قوات النظام."),
        ("ar", "واستجابت الفرق لـ 240 هجوماً من قوات النظام في إدلب منذ بداية العام الحالي."),
        ("en", "The council asked Russian forces to stop the bombardment of Saraqib."),
        ("ar", "الهجمات المستمرة لقوات النظام على سراقب تحرم المدنيين من الاستقرار."),
        ("ar", "طالب الفريق المجتمع الدولي بوقف الهجمات على سراقب."),
        ("ar", "وتستهدف قوات النظام بشكل متكرر عدة مناطق في محيط سراقب."),
        ("ar", "وتتعرض مدينة سراقب بين الحين والآخر لقصف القوات الروسية."),
        ("en", "Attacks of this nature by Russian forces on Saraqib spread fear among its people."),
        ("en", "Nevertheless, Russian forces have continued to carry out airstrikes on Saraqib."),
        ("en", "Russian forces have bombed Saraqib and its villages over the past few months."),
        ("en", "The rescuers published their annual report yesterday on those hit by Russian airstrikes on Saraqib."),
        ("en", "Saraqib has been under constant attacks by Russian forces for more than two years."),
        ("en", "Between 2017 and 2020 two million people fled the bombardment of Idlib by Russian forces."),
        ("en", "Russia continues its airstrikes on Syria."),
        ("ar", "وبين 2017 و2020، بلغ عدد الفارين من قصف القوات الروسية مليوني مدني."),
        ("ar", "الطائرات الروسية تواصل التصعيد عبر غاراتها على مناطق شمال غربي سوريا."),
        ("ar", "قصف مدفعي تشهده سراقب مصدره قوات النظام منذ أكثر من شهر."),
        ("ar", "وتتزامن هذه الضربات مع ترويج قوات النظام لعملية مقبلة في سوريا."),
        ("ar", "دأبت قوات النظام على استهداف المسعفين في سراقب."),
        ("ar", "المسيرات الروسية لا تفرق بين مدني وعسكري في سراقب."),
        ("ar", "ووصف المجلس قصف قوات النظام وروسيا الممنهج على سراقب بأنه حرب على الناس."),
        ("ar", "وخلال الأعوام الماضية، شنت الطائرات الروسية مئات الغارات على سراقب."),
        ("ar", "يذكر أن قوات النظام صعّدت قصفها على سراقب وقراها وطرقها خلال الفترة الماضية."),
        ("ar", "وأصدر الفريق أمس تقريره السنوي حول من طالهم القصف الروسي على سراقب."),
        ("ar", "كم مرة قصفت الطائرات الروسية سراقب؟"),
        ("ar", "وتستمر قوات النظام باستهداف مناطق متفرقة من ريف محافظة إدلب."),
        ("ar", "هجمات قوات النظام المستمرة على ريف حلب تهدد حياة المدنيين."),
        ("ar", "ويشن الطيران الروسي غارات بشكل متقطع على ريف إدلب منذ سنوات."),
        (
            "ar",
            "وينفذ الطيران الروسي بشكل شبه يومي غارات على سراقب، مع سريان اتفاق المدينة، الموقع في 5 من آذار 2020.",
        ),
        ("ar", "الجامعة تدين الغارات الروسية على سوريا."),
        ("ar", "قالت مراسلة من القامشلي إن هناك مخاوف من شن ضربات روسية على سراقب."),
        ("en", "There are fears of Russian airstrikes on Saraqib."),
        ("en", "The network condemns the bombardment of populated areas by Russian forces."),
    ],
)
def test_what_goes_on_is_no_attack_of_its_own(language: str, text: str) -> None:
    assert attacks(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russian aircraft carried out 16 airstrikes on the outskirts of Saraqib."),
        ("ar", "غارات روسية على ريف إدلب وسط استمرار القصف المتبادل."),
        ("ar", "تواصل قوات النظام قصفها المدفعي على سراقب."),
        ("ar", "وواصلت الطائرات الروسية أمس غاراتها على ريف إدلب."),
        ("ar", "نددت الإدارة بقصف روسي طال قرى بريف حلب الشمالي."),
        ("ar", "قصفت الطائرات الروسية سراقب وسط مخاوف من موجة نزوح."),
        ("en", "The network condemned the Russian airstrike on Saraqib on Monday."),
        ("en", "Government forces shelled Saraqib on Monday, as they do on an almost daily basis."),
        ("en", "Government forces shelled Saraqib, a town that has lived through near-daily bombardment."),
        ("ar", "شنت الطائرات الروسية 16 غارة جوية على محيط سراقب."),
        ("ar", "قصفت قوات النظام بلدة سراقب التي تتعرض لقصف شبه يومي."),
        ("ar", "قصفت قوات النظام بلدة سراقب فجر اليوم الاثنين كما تفعل يومياً."),
        ("ar", "في 25 تشرين الثاني 2023 إن استهداف قوات النظام لسراقب خرق للاتفاق."),
        ("en", "Russian forces continued their airstrikes on Saraqib."),
        ("ar", "تواصل الطائرات الروسية غاراتها على سراقب."),
        ("en", "The fourth Russian airstrike on Saraqib in recent weeks hit a warehouse."),
        ("en", "Russian forces bombed Saraqib on Monday after they had spared it over the past months."),
        ("ar", "الغارة الروسية على سراقب هي الأعنف خلال الأشهر الماضية."),
        ("ar", "قصفت الطائرات الروسية سراقب في خامس غارة لها خلال أشهر."),
        ("ar", "أصدر المجلس بياناً حول الغارة الروسية على سراقب."),
    ],
)
def test_an_attack_of_a_day_or_place_stays_one(language: str, text: str) -> None:
    assert attacks(text, language) == [ClaimKind.ACTION]


def test_people_killed_by_what_goes_on_still_count() -> None:
    text = "تتعرض بلدة سراقب لقصف شبه يومي من قوات النظام. وقتل ثلاثة مدنيين بقصف على البلدة فجر اليوم."
    reading = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    assert [count.low for claim in reading.claims for count in claim.counts if count.harm is Harm.KILLED] == [3]


def harms(text: str) -> list[int | None]:
    report = Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))
    return [count.low for claim in read(report).claims for count in claim.counts]


def test_people_harmed_by_what_goes_on_are_nobodys_toll_unless_they_are_counted() -> None:
    often = "وتستهدف قوات النظام بشكل متكرر عدة مناطق في محيط سراقب، ما أدى لسقوط"
    assert harms(f"{often} شهداء وجرحى.") == []
    assert harms(f"{often} ثلاثة شهداء.") == [3]


@pytest.mark.parametrize(
    "text",
    [
        "وتتعرض المدينة لقصف يستهدف المنشآت الحيوية والقرى، وغالبا ما ينجم عنه ضحايا من المدنيين.",
        "وتتعرض مناطق الريف بشكل مستمر للاستهداف من قبل قوات النظام، ما يؤدي إلى سقوط ضحايا.",
    ],
)
def test_dead_of_what_often_happens_are_of_no_event(text: str) -> None:
    found = read(Report(ReportId("r"), text, language="ar", country=("SY",)))
    assert not [claim for claim in found.claims if claim.counts]


@pytest.mark.parametrize(
    "text",
    [
        "قصف الجيش قرية سرمين، وسقط ضحايا من المدنيين، وغالبا ما يستهدف الجيش القرية.",
        "قصف الجيش بشكل مستمر قرية سرمين منذ الصباح ما أدى إلى سقوط ضحايا.",
        "غالبا ما تقصف القرية، وأدى قصف اليوم إلى مقتل 3 مدنيين.",
    ],
)
def test_dead_of_one_attack_beside_words_of_habit_are_told(text: str) -> None:
    found = read(Report(ReportId("r"), text, language="ar", country=("SY",)))
    assert [claim for claim in found.claims if claim.counts]
