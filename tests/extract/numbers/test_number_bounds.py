"""Ages beside names, and the two ends of one number told one after the other."""

import pytest

from recount.extract.folding.text import fold
from recount.extract.numbers.numbers import find_numbers


@pytest.mark.parametrize(
    "text",
    [
        "Marwan Example , 42, was killed",
        "Marwan Example (Abu Omar), 42, was killed",
        "Marwan Example, 40 or 41, was killed",
        "a young man of 18 was killed",
    ],
)
def test_an_age_beside_a_name_counts_nobody(text: str) -> None:
    assert find_numbers(fold(text).text, "en") == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [("at least 27 and up to 30 people", (27, 30)), ("at least four, and as many as six, people", (4, 6)),
     ("at least 30 and up to more than 50 people", (30, 51))],
)  # fmt: skip
def test_a_lower_and_an_upper_bound_in_a_row_are_one_number(text: str, ends: tuple[int, int]) -> None:
    (number,) = find_numbers(fold(text).text, "en")
    assert (number.low, number.high) == ends
