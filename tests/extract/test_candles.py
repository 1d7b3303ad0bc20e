"""The dead of another day, for whom people light candles, are no toll of this one. All texts are invented."""

from __future__ import annotations

import pytest

from counted import wholes_of


@pytest.mark.parametrize(
    "text",
    [
        "On Sunday families in Saraqib lit candles for the 140 who died.",
        "أضاءت عائلات في سراقب يوم الأحد الشموع لأرواح 140 شخصا قتلوا قبل عشر سنوات.",
        "شارك الأهالي في سراقب في إضاءة الشموع لأرواح 40 مدنيا قتلوا.",
    ],
)
def test_the_remembered_are_not_counted(text: str) -> None:
    assert wholes_of(text) == []


def test_who_is_killed_on_the_day_of_candles_is_counted() -> None:
    text = "Families lit candles for the 140 who died. On Sunday a raid on Saraqib killed three people."
    assert wholes_of(text) == [3]
