"""A number of people and who they are between two commas, and rows of others. All texts are invented."""

import pytest

from recount import Report, ReportId, read


def wholes(text: str) -> list[int | None]:
    claims = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",))).claims
    return [count.low for claim in claims for count in claim.counts if not count.part_of_total]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two journalists, Layla Example and her cameraman Omar Sample, were killed in Kobani.", 2),
        ("Two women, a nurse and her sister, were killed in Hama.", 2),
        ("Three brothers, Ahmad, Omar and their cousin Sami, were wounded in Hama.", 3),
        ("Two people, a man and his wife, were killed in Hama.", 2),
    ],
)
def test_those_between_commas_are_the_people_of_the_number(text: str, number: int) -> None:
    assert wholes(text) == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two women, a man and a child were killed in Hama.", 4),
        ("Two women, a man and a child, were killed in Hama.", 4),
        ("Three men, a woman and her child, were killed in Hama.", 5),
    ],
)
def test_others_in_a_row_with_a_number_are_counted_beside_it(text: str, number: int) -> None:
    assert wholes(text) == [number]


def test_the_group_of_one_between_commas_is_kept() -> None:
    text = "One person, a 19-year-old man, was killed in Hama."
    claims = read(Report(ReportId("r"), text, language="en", country=("SY",))).claims
    assert ("men", 1) in [(str(count.group), count.low) for claim in claims for count in claim.counts]
