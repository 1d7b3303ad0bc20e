"""An age right behind a number of people leaves the number. All texts are invented."""

from __future__ import annotations

import pytest

from recount.extract.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("two 16-year-old boys were wounded.", [2]),
        ("two 16-year-olds were wounded.", [2]),
        ("the boys, five and seven years old, were wounded.", []),
        ("boys aged 5, 7 were wounded.", []),
    ],
)
def test_an_age_right_behind_a_number_of_people_leaves_the_number(text: str, numbers: list[int]) -> None:
    assert [found.low for found in find_numbers(text, "en")] == numbers
