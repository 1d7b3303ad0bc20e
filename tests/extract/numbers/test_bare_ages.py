"""Ages without a word of age, where a number of people could stand: they count nobody."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def injured(text: str) -> list[int | None]:
    claims = read(Report(ReportId("r"), text, language="en", publisher="A page", country=("US",))).claims
    told = (n for c in claims for n in c.counts if n.harm is Harm.INJURED and not n.part_of_total)
    return [n.low for n in told]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Another teen, also 15, was shot in the foot.", [1]),
        ("The grandmother, who was 46, was shot in her thigh.", [1]),
        ("Two men, one 17 and the other 21, suffered gunshot wounds to the shoulder.", [2]),
        ("Two males, 30 and 42 were injured in the shooting.", [2]),
    ],
)
def test_an_age_is_no_number_of_people(text: str, numbers: list[int]) -> None:
    assert injured(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Police said 15 were shot.", [15]),
        ("Five were killed and 42 were injured.", [42]),
        ("The blast hit two markets, and 42 were injured.", [42]),
    ],
)
def test_a_number_before_a_verb_of_several_still_counts(text: str, numbers: list[int]) -> None:
    assert injured(text) == numbers
