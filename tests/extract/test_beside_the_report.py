"""What stands beside a report in its own text: the name of the page, running tallies with their lines, who answered."""

from __future__ import annotations

import pytest

from recount import Claim, Report, ReportId, read
from recount.records import ClaimKind, Harm


def claims(text: str) -> tuple[Claim, ...]:
    return read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))).claims


def killed(text: str, kind: ClaimKind = ClaimKind.HARM) -> list[int | None]:
    return [k.low for c in claims(text) if c.kind is kind for k in c.counts if k.harm is Harm.KILLED]


def places(text: str) -> set[str | None]:
    return {c.where.stated if c.where else None for c in claims(text)}


def test_the_name_of_a_page_is_not_where_it_happened() -> None:
    text = (
        "كوباني - مقتل شخص في بلدة التمانعة...\nFacebookكوباني's Post\n\n"
        "كوبانيSeptember 28, 2025 · Shared with Public\nمقتل شخص في بلدة التمانعة بقصف"
    )
    assert places(text) == {"التمانعة"}


_OF_A_TOWN = "وداعا... - أخبار حلب\nFacebookأخبار حلب's Post\n\nأخبار حلبDecember 1, 2024\n"


def test_the_name_of_a_page_behind_the_title_is_none_either() -> None:
    assert places(f"{_OF_A_TOWN}استشهاد شاب إثر قصف بلدة بنش") == {"بنش"}


def test_the_page_of_a_town_that_names_no_other_place_writes_of_its_own() -> None:
    assert places(f"{_OF_A_TOWN}استشهاد شاب إثر قصف") == {"حلب"}


def test_a_town_that_is_named_as_the_page_is_stays_where_the_post_tells_of_it() -> None:
    text = "كوباني - قصف\nFacebookكوباني's Post\n\nكوبانيSeptember 28, 2025\nمقتل شخص في مدينة كوباني بقصف"
    assert places(text) == {"كوباني"}


_TALLY = (
    "أصيب مدنيان بقصف على بلدة جورين.\nوبذلك، يرتفع تعداد المدنيين الذين قتلوا باستهدافات الفصائل إلى 6، "
    "وتوزع الشهداء على النحو الآتي:\n– طفلة بقصف بري على ريف حماة\n– رجل باستهداف جوي على القرداحة بريف اللاذقية"
)


def test_a_running_count_is_the_toll_of_no_attack() -> None:
    assert killed(_TALLY) == []


def test_the_lines_below_a_running_count_are_no_attacks_of_today() -> None:
    assert "القرداحة" not in places(_TALLY)


@pytest.mark.parametrize("rises", ["وارتفع عدد القتلى إلى 6.", "وثق المرصد ارتفاع تعداد الضحايا جراء القصف إلى 6."])
def test_a_toll_that_rises_is_still_that_of_its_attack(rises: str) -> None:
    assert 6 in killed(f"قصف على بنش أدى إلى قتلى. {rises}")


def test_a_sum_over_a_week_may_stand_far_ahead_of_its_people() -> None:
    attacks = "استهدفت محطات الكهرباء والمياه والنفط والغاز والمعامل والطرق والجسور في مناطق كثيرة من الشمال " * 3
    assert killed(f"خلال أسبوع من الغارات {attacks}قتل 16 مدنيا") == []


def test_what_somebody_did_since_the_war_began_far_behind_makes_no_sum() -> None:
    life = "وهو من شيوخ المنطقة ومن عائلة عرفت بصبرها على الحصار والجوع والتهجير والاعتقال والملاحقة في كل مكان " * 3
    assert killed(f"قتل شاب بقصف على بنش {life}منذ بداية الثورة") == [1]


def test_a_sum_since_the_year_began_stays_one() -> None:
    assert killed("قتل 24 مدنيا وأصيب 45 منذ بداية العام", ClaimKind.TOTAL) == [24]


def test_a_preliminary_toll_may_stand_between_a_verb_and_its_number() -> None:
    assert killed("استهداف مشفى في حلب، راح ضحيتها في حصيلة أولية 12 وأصيب 23 آخرون") == [12]


def test_a_place_between_a_verb_and_a_number_leads_to_nobody() -> None:
    assert 12 not in killed("راح ضحيتها في شارع 12 رجل")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("قصفت قوات النظام بالتعاون مع روسيا بلدة بنش", {"syrian_government", "russia"}),
        ("تعرضت بنش للقصف، ولم يتعرض مصدر القصف لأي رد من قبل فصائل المعارضة", set()),
    ],
)
def test_who_acts_together_is_blamed_and_who_does_not_answer_is_not(text: str, parties: set[str]) -> None:
    assert {p.id for c in claims(text) for p in c.belligerents} == parties
