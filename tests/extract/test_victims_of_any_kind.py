"""«سقوط ضحايا» without a number leaves open whether anybody died. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import Harm, Undivided


@pytest.mark.parametrize(
    "text",
    [
        "غارات على دوما وسقوط ضحايا.",
        "سقوط ضحايا مدنيين في قصف على حرستا.",
        "ضحايا بغارات روسية على إدلب.",
        "أنباء عن ضحايا جراء قصف على سرمين.",
        "القصف المدفعي على أريحا أوقع ضحايا من المدنيين.",
    ],
)
def test_it_is_of_the_killed_and_the_injured_alike(text: str) -> None:
    counts = [count for claim in claims_of(text) for count in claim.counts]
    assert [count.harm for count in counts] == [Harm.KILLED, Harm.INJURED]
    assert all(count.undivided == Undivided(None, None) and count.low is None for count in counts)


@pytest.mark.parametrize(
    "text",
    [
        "سقوط 9 ضحايا في قصف على حرستا.",
        "سقوط ضحايا وجرحى في قصف على حرستا.",
        "دفن ضحايا القصف في دوما.",
        "جنازة جماعية للضحايا في دوما بعد القصف.",
        "مجزرة راح ضحيتها سبعة مدنيين في دوما.",
        "سقوط شهداء في قصف على حرستا.",
    ],
)
def test_who_is_counted_or_told_beside_the_wounded_is_dead(text: str) -> None:
    counts = [count for claim in claims_of(text) for count in claim.counts]
    assert any(count.harm is Harm.KILLED for count in counts)
    assert not any(count.undivided for count in counts)
