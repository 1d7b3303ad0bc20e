"""The dead of Arabic posts told one by one, place by place, or denied by who is no party. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import ClaimKind


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("ارتقى الشهيد سامر العلي والشهيد باسل الحسن بقصف على سرمين.", [2]),
        ("شهداء ارتقوا اليوم في سرمين: الشهيد سامر العلي - الشهيد باسل الحسن - الشهيد أبو خالد", [3]),
        ("تشييع الشهيد سامر العلي والشهيد باسل الحسن في سرمين بعد القصف.", [2]),
        ("استشهاد الشاب سامر العلي بقصف على سرمين، وكان الشهيد سامر أباً لطفلين.", [1]),
        ("اغتيل عضو المجلس المحلي في بلدة سرمين برصاص ملثمين.", [1]),
        ("مقتل رئيس المجلس المحلي في سرمين بانفجار عبوة.", [1]),
    ],
)
def test_each_of_the_dead_is_counted_once(text: str, dead: list[int]) -> None:
    assert wholes_of(text) == dead


def test_a_place_before_its_toll_is_no_name() -> None:
    text = "ضحايا القصف اليوم في ريف إدلب:\n- كفرنبل: 3 شهداء\n- سراقب: شهيدة وطفلتها"
    assert wholes_of(text) == [3, 2]
    assert not [claim for claim in claims_of(text) if claim.kind is ClaimKind.PERSON]


def test_a_fate_behind_a_name_leaves_it_a_name() -> None:
    claims = claims_of("شهداء اليوم في ريف إدلب:\n- سامر العلي: شهيد\n- خالد الحسن: شهيد")
    assert [c.person.name for c in claims if c.person] == ["سامر العلي", "خالد الحسن"]


@pytest.mark.parametrize(
    "text",
    [
        "نفى ناشطون مقتل مدنيين في الغارة على سرمين.",
        "نفت مصادر محلية وقوع ضحايا في الغارة على سرمين.",
        "أهالي سرمين ينفون مقتل مدنيين في القصف.",
    ],
)
def test_harm_that_locals_deny_is_told_by_nobody(text: str) -> None:
    assert not [count for claim in claims_of(text) for count in claim.counts]


def test_whoever_denies_a_part_in_it_denies_no_harm() -> None:
    assert wholes_of("نفى ناشطون مسؤولية الفصائل عن مقتل ثلاثة مدنيين في سرمين.") == [3]


def test_eleven_is_no_sunday() -> None:
    assert all(claim.when is None for claim in claims_of("القتلى الأحد عشر في قصف سرمين مدنيون."))


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("هجوم شنه مسلحون يرجح انتماؤهم لتنظيم الدولة أدى لمقتل ستة عسكريين في تدمر.", {"islamic_state"}),
        ("قصفت المدفعية التركية وفصائل ما يسمى بالجيش الوطني قرية المياسة.", {"turkey", "syrian_opposition"}),
    ],
)
def test_the_party_is_blamed(text: str, parties: set[str]) -> None:
    assert {party.id for claim in claims_of(text) for party in claim.belligerents} == parties
