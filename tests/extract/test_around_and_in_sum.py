"""What a page prints around its report, counts in sum, or names as answered, is none of what the report tells."""

from __future__ import annotations

import pytest

from recount.extract import read
from recount.extract.folding.text import fold_name
from recount.extract.pages.headlines import other_articles
from recount.records import Claim, ClaimKind, Harm, Report, ReportId, Status

LEAD = (
    "قتل مدنيان وأصيب ثلاثة آخرون جراء قصف مدفعي على قرية المثال في ريف إدلب صباح اليوم، "
    "ونقل المصابون إلى أقرب نقطة طبية في المنطقة، بحسب ما قال مراسلنا هناك نقلاً عن فرق الإسعاف."
)


def claims(text: str, language: str = "ar") -> tuple[Claim, ...]:
    return read(Report(ReportId("r"), text, language=language, country=("SY",))).claims


def killed(found: tuple[Claim, ...], kind: ClaimKind = ClaimKind.HARM) -> list[int | None]:
    return [n.low for claim in found if claim.kind is kind for n in claim.counts if n.harm is Harm.KILLED]


def test_headlines_that_ask_do_not_end_the_list_below_a_report() -> None:
    tail = (
        "مقتل سبعة أشخاص بانفجار في سوق مدينة أخرى بعيدة",
        "ماذا بقي من وعود الإعمار في بلاد بعيدة؟",
        "الشرطة تعتقل عشرات الطلاب في جامعة بعيدة",
        "توقعات جديدة حول أسعار الوقود في الشتاء",
        "افتتاح معرض الكتاب في العاصمة البعيدة اليوم",
        "الوزارة تعلن مواعيد الامتحانات في المدارس البعيدة",
        "فوز الفريق البعيد بكأس البطولة للمرة الثالثة",
        "ارتفاع أسعار الخبز في الأسواق البعيدة هذا الشهر",
    )
    assert killed(claims("\n\n".join((LEAD, *tail)))) == [2]


def test_headlines_above_a_report_that_its_lead_does_not_tell_are_of_others() -> None:
    above = (
        "حادث سير على الطريق الدولي يخلف خمسة قتلى بينهم سائق",
        "بعد أسبوع من الانتظار الوزارة تعلن عن مواعيد الامتحانات",
        "قراءات في نتائج القمة الأخيرة ومصير المفاوضات",
    )
    assert killed(claims("\n\n".join((*above, LEAD)))) == [2]


def test_headlines_above_a_report_stay_where_one_of_them_is_its_own() -> None:
    above = (
        "مقتل مدنيين جراء قصف مدفعي على قرية المثال",
        "بعد أسبوع من الانتظار الوزارة تعلن عن مواعيد الامتحانات",
        "قراءات في نتائج القمة الأخيرة ومصير المفاوضات",
    )
    assert other_articles(fold_name("\n\n".join((*above, LEAD)))) == ()


def test_the_heading_of_a_section_counts_nobody() -> None:
    assert killed(claims("غارات جوية على حلب.\n\nالضحايا:\n\nالخاتمة:")) == []
    assert killed(claims("غارات جوية على حلب.\n\nالضحايا:\n3 قتلى و5 جرحى في حلب.")) == [3]


@pytest.mark.parametrize(
    "text",
    [
        "شهد شهر آذار 2021 نحو 3 هجمات بالصواريخ على المدينة، قتل على إثرها طفل وأصيب أربعة مدنيين.",
        "وثق الفريق مقتل 225 شخصاً خلال عام 2021 جراء القصف.\n\nوبلغ عدد الأطفال القتلى 65 طفلاً، بينما قتلت 38 امرأة.",
        "أحصى الفريق منذ مطلع العام 2023 مقتل 90 شخصاً في 32 ضربة.\nوتسببت تلك الضربات بمقتل 72 من العسكريين.",
    ],
)
def test_what_a_month_or_these_attacks_together_cost_is_a_total(text: str) -> None:
    found = claims(text)
    assert killed(found) == []
    assert killed(found, ClaimKind.TOTAL)


def test_two_attacks_of_one_day_are_no_sum_of_a_month() -> None:
    assert killed(claims("في 3 آذار 2021 وقع هجومان بالصواريخ على مدينة إدلب، قتل فيهما طفل وأصيب أربعة مدنيين.")) == [
        1
    ]


def statuses(text: str, language: str = "ar") -> list[Status]:
    return [n.status for claim in claims(text, language) for n in claim.counts if n.harm is Harm.INJURED]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("مقتل عنصر وإصابة ثلاثة آخرين من قوات النظام في قصف على إدلب.", "ar"),
        ('مقتل عنصر وإصابة ثلاثة آخرين من مليشيا "لواء المثال" قرب حلب.', "ar"),
        ("A soldier was killed and three others of the army were wounded near Aleppo.", "en"),
    ],
)
def test_others_of_a_force_are_its_fighters(text: str, language: str) -> None:
    assert statuses(text, language) == [Status.COMBATANT]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("مقتل عنصر وإصابة ثلاثة آخرين من أهالي القرية في قصف على إدلب.", "ar"),
        ("مقتل عنصر وإصابة ثلاثة آخرين من قصف قوات النظام على إدلب.", "ar"),
        ("A soldier was killed and three others from the village were wounded near Aleppo.", "en"),
    ],
)
def test_others_of_a_village_or_hit_by_a_force_are_of_unknown_status(text: str, language: str) -> None:
    assert statuses(text, language) == [Status.UNKNOWN]


def blamed(text: str, language: str) -> set[str | None]:
    return {party.id for claim in claims(text, language) for party in claim.belligerents}


def test_whose_people_others_killed_and_whose_attack_was_answered_is_not_blamed() -> None:
    english = (
        "SDF forces killed seven Turkish soldiers in response to a Turkish attack that targeted civilians in Aleppo."
    )
    arabic = "قوات سوريا الديمقراطية قتلت 7 جنود أتراك ردا على هجوم تركي استهدف المدنيين في حلب."
    assert blamed(english, "en") == blamed(arabic, "ar") == {"sdf"}


def test_soldiers_who_killed_somebody_are_blamed() -> None:
    assert blamed("قتل جنود أتراك مدنيا في حلب.", "ar") == {"turkey"}
    assert "turkey" in blamed("Turkish forces killed two civilians in Aleppo.", "en")


def test_who_answers_an_attack_is_blamed_for_the_answer() -> None:
    assert "turkey" in blamed("Turkish forces killed two people in Aleppo in response to a Kurdish attack.", "en")
