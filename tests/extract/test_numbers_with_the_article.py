"""«القتلى الثلاثة»: a number with the article behind those whom a harm befell. All texts are invented."""

from __future__ import annotations

import pytest

from counted import wholes_of
from recount.records import Harm


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("القتلى الثلاثة في القصف على بنش من عائلة واحدة.", 3),
        ("الشهداء الأربعة في غارة الأتارب مدنيون.", 4),
        ("دفن الأهالي الشهداء السبعة الذين قضوا بقصف على حاس.", 7),
        ("الضحايا العشرة قضوا تحت الأنقاض في أريحا.", 10),
        ("المدنيون الأربعة الذين استشهدوا في غارة على سرمين نازحون.", 4),
        ("شيع أهالي كفرنبل الشهداء الستة ظهر اليوم بعد الغارة.", 6),
        ("تعرف الأهالي على الضحايا الخمسة بعد القصف على الدانا.", 5),
        ("The three dead in the shelling of Binnish were brothers.", 3),
        ("All five victims killed in the strike on Taftanaz were farmers.", 5),
        ("The four killed in the strike were taken to a hospital in Idlib.", 4),
    ],
)
def test_the_number_is_of_the_dead(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


def test_and_of_the_wounded() -> None:
    assert wholes_of("نقل الجرحى الخمسة إلى مشفى إدلب بعد القصف على سرمين.", Harm.INJURED) == [5]


@pytest.mark.parametrize(
    "text",
    [
        "دفن القتلى الأربعاء في أريحا بعد الغارة.",
        "نقل القتلى الثلاثاء إلى إدلب بعد القصف على سرمين.",
        "بين القتلى الثلاثة طفل في قصف سرمين.",
        "سقط القتلى في الغارات الثلاث على أريحا.",
    ],
)
def test_a_day_or_the_number_of_something_else_is_none(text: str) -> None:
    assert not {3, 4} & set(wholes_of(text))
