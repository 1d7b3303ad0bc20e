"""An age right behind a number of people leaves the number. All texts are invented."""

from __future__ import annotations

import pytest

from recount.extract.numbers.numbers import find_numbers


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


@pytest.mark.parametrize(
    "text",
    [
        "a boy younger than 12 was shot.",
        "a boy under 12 was killed.",
        "two children under the age of five",
        "طفل دون سن 12",
    ],
)
def test_an_age_that_somebody_is_under_counts_nobody(text: str) -> None:
    assert {found.low for found in find_numbers(text, "ar" if "ط" in text else "en")} <= {2}


def test_fewer_people_than_a_number_are_counted() -> None:
    (found,) = find_numbers("under 12 people were killed", "en")
    assert (found.low, found.high) == (None, 11)
