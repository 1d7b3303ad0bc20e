"""Who is of a force and who rescues: members of the first are combatants, of the second never. Texts are invented."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Count, Harm, Report, ReportId, Status
from wanted import Wanted, missing


def _counts(text: str, language: str) -> list[Count]:
    claims = pipeline.read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    return [count for claim in claims for count in claim.counts]


@pytest.mark.parametrize(
    ("text", "language", "dead"),
    [
        ("استشهاد ثلاثة من عناصر الدفاع المدني بقصف على خان شيخون.", "ar", 3),
        ("مقتل ثلاثة عناصر من الدفاع المدني بقصف على خان شيخون.", "ar", 3),
        ("مقتل عنصرين من الهلال الأحمر بقصف على خان شيخون.", "ar", 2),
        ("مقتل 4 من عناصر فرق الإنقاذ في كفرنبل.", "ar", 4),
        ("استشهاد عنصر في الدفاع المدني في كفرنبل.", "ar", 1),
        ("Two officers of the fire brigade were killed in Kafr Nabl.", "en", 2),
    ],
)
def test_who_rescues_is_no_fighter(text: str, language: str, dead: int) -> None:
    assert missing(Wanted(text, language, low=dead, high=dead, status=Status.UNKNOWN)) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("مقتل 18 شخصا بينهم 5 من قوات النظام في غارات بريف حماة.", "ar"),
        ("مقتل 18 شخصا بينهم 5 من الفصائل في غارات بريف حماة.", "ar"),
        ("مقتل 18 شخصا هم 13 مدنيا و5 من هيئة تحرير الشام في غارات بريف حماة.", "ar"),
        ("At least 18 people, five of them from the regime forces, were killed in Hama.", "en"),
        ("At least 18 people, including five from the Syrian army, were killed in Hama.", "en"),
        ("At least 18 people were killed in Hama, five of whom were from the SDF.", "en"),
    ],
)
def test_a_bare_number_of_a_force_is_a_part_of_fighters(text: str, language: str) -> None:
    parts = [c for c in _counts(text, language) if c.part_of_total and c.status is Status.COMBATANT]
    assert [(c.harm, c.low, c.high) for c in parts] == [(Harm.KILLED, 5, 5)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("مقتل 18 شخصا بينهم 5 من سكان البلدة في غارات بريف حماة.", "ar"),
        ("مقتل خمسة مدنيين برصاص قوات النظام في حماة.", "ar"),
        ("At least 18 people, five of them from the same family, were killed in Hama.", "en"),
        ("Five people were killed by the regime forces in Hama.", "en"),
    ],
)
def test_a_number_of_anything_else_is_not(text: str, language: str) -> None:
    assert all(count.status is not Status.COMBATANT for count in _counts(text, language))
