"""Tolls told of several places at once, and those of one place beside which another is only named."""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm

TWO = ("Ariha", "Saraqib")
TOGETHER = [
    "Airstrikes hit the towns of Ariha and Saraqib on 5 August 2019, killing a total of 14 people in the two towns.",
    "The two raids on Saraqib and Ariha killed 14 people.",
    "14 people were killed in Ariha and Saraqib, Idlib.",
    "مقتل 14 شخصاً بغارات جوية على بلدتي أريحا وسراقب",
    "قُتل 14 شخصاً في غارات على سراقب وأريحا.",
]
ALONE = [
    ("14 people were killed in Ariha and eight in Saraqib.", [("Ariha", 14), ("Saraqib", 8)]),
    ("Airstrikes on Ariha and Saraqib killed eight people in Ariha.", [("Ariha", 8)]),
    ("14 people were killed in shelling of Ariha and its countryside.", [("Ariha", 14)]),
    ("14 people were killed in Ariha, Idlib.", [("Ariha", 14)]),
    ("14 people were killed on the road between Ariha and Saraqib.", [("between Ariha and Saraqib", 14)]),
    ("14 people were killed on the road of Ariha and Saraqib.", [("Ariha", 14)]),
    ("قتل 14 شخصاً على طريق أريحا وسراقب.", [("Saraqib", 14)]),
    ("14 people from Ariha and Saraqib were killed in Hajin.", [("Hajin", 14)]),
    ("قتل 14 شخصاً في غارات على أريحا ومحيطها.", [("Ariha", 14)]),
    ("قتل 14 شخصاً في أريحا وثمانية في سراقب.", [("Ariha", 14), ("Saraqib", 8)]),
]


def _told(text: str) -> list[tuple[str | None, int | None, tuple[str, ...]]]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    harms = (claim for claim in claims if claim.kind is ClaimKind.HARM and claim.where)
    return [(c.where.name, n.low, n.together) for c in harms if c.where for n in c.counts if n.harm is Harm.KILLED]


@pytest.mark.parametrize("text", TOGETHER)
def test_a_toll_of_several_places_stands_at_each_and_says_that_it_is_of_all(text: str) -> None:
    told = _told(text)
    assert sorted((name or "", number) for name, number, _ in told) == [(name, 14) for name in TWO]
    assert all(sorted(together) == list(TWO) for _, _, together in told)


@pytest.mark.parametrize(("text", "tolls"), ALONE)
def test_a_toll_of_one_place_is_told_of_no_other(text: str, tolls: list[tuple[str, int]]) -> None:
    assert _told(text) == [(name, number, ()) for name, number in tolls]


def test_the_parts_and_the_injured_of_such_a_toll_are_told_together_as_well() -> None:
    text = "14 people, including three children, were killed and 20 injured in airstrikes on Ariha and Saraqib."
    claims = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",))).claims
    assert len(claims) == len(TWO) and all(count.together == TWO for claim in claims for count in claim.counts)
