"""What is told between two towns meets what is told at either; what is far off does not. All are invented."""

from __future__ import annotations

import pytest
from link_making import together

BETWEEN = "A drone strike on a car between Sarmin and Binnish on 3 December 2021 killed two people and injured one."
BETWEEN_AR = "مقتل شخصين وإصابة ثالث بقصف طائرة مسيرة لسيارة على الطريق بين سرمين وبنش في 3 كانون الأول 2021"


@pytest.mark.parametrize(
    ("way", "town"),
    [
        (BETWEEN, "On 3 December 2021 a drone hit a car in Binnish; two died."),
        (BETWEEN, "On 3 December 2021 a drone hit a car in Sarmin; two died."),
        (BETWEEN_AR, "قصف من طائرة مسيرة على مدينة بنش يوم 3 كانون الأول 2021 يوقع قتلى"),
        (BETWEEN, BETWEEN_AR),
    ],
)
def test_what_is_told_between_two_towns_meets_what_is_told_at_either(way: str, town: str) -> None:
    assert together(way, town) == [["0", "1"]]


@pytest.mark.parametrize(
    ("way", "other"),
    [
        (BETWEEN, "On 3 December 2021 shelling of Ariha killed two people."),
        (BETWEEN, "On 12 December 2021 a drone hit a car in Binnish; two died."),
        (
            "On 3 December 2021 shelling of the road between Raqqa and Deir Ezzor killed one person.",
            "On 3 December 2021 an explosion in Raqqa killed four people.",
        ),
    ],
)
def test_another_town_another_day_or_the_end_of_a_long_way_stays_another_event(way: str, other: str) -> None:
    assert together(way, other) == [["0"], ["1"]]
