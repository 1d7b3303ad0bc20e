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
    "Strikes on Ariha and on Saraqib killed 14 people altogether.",
    "The shelling of Ariha and air strikes on Saraqib killed 14 people in total.",
    "Strikes on Ariha and Saraqib left 14 dead, nine of them in Saraqib.",
    "سقط 14 شهيداً في كل من سراقب وأريحا، وخمسة جرحى في بنش.",
    "مقتل 14 شخصاً في سراقب، وفي أريحا.",
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
    ("14 people were killed in Ariha, and strikes also hit Saraqib and Binnish.", [("Ariha", 14)]),
    ("استشهاد 14 مدنياً في أريحا وقصف على سراقب وبنش.", [("Ariha", 14)]),
    ("Airstrikes on Ariha and Saraqib killed eight people in Saraqib.", [("Saraqib", 8)]),
    ("Warplanes struck Ariha and Saraqib; in Saraqib 14 people were killed.", [("Saraqib", 14)]),
    ("قصف مدفعي على أريحا وسراقب، واستشهاد طفلين في سراقب.", [("Saraqib", 2)]),
    ("مقتل 14 مدنياً من أهالي سراقب وبنش وسرمين في قصف على أريحا.", [("Ariha", 14)]),
    (
        "قتل أربعة في أريحا، وفي سراقب استشهد طفل وامرأتان.",
        [("Ariha", 4), ("Saraqib", 3), ("Saraqib", 1), ("Saraqib", 2)],
    ),
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


@pytest.mark.parametrize(
    "text",
    [
        "Strikes hit Ariha and Saraqib on 5 August 2019. Fourteen people were killed in all.",
        "قصف الطيران أريحا وسراقب. واستشهد 14 مدنياً في البلدتين.",
    ],
)
def test_a_toll_without_a_place_behind_strikes_on_several_is_of_all_of_them(text: str) -> None:
    told = _told(text)
    assert sorted((name or "", number) for name, number, _ in told) == [(name, 14) for name in TWO]
    assert all(sorted(together) == list(TWO) for _, _, together in told)


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        ("Strikes hit Ariha and Saraqib. In Binnish 14 people were killed.", ("Binnish", 14, ())),
        ("Strikes hit Ariha and Saraqib. Five people were killed in Saraqib.", ("Saraqib", 5, ())),
        ("Strikes hit Ariha. Fourteen people were killed.", ("Ariha", 14, ())),
    ],
)
def test_a_toll_with_a_place_of_its_own_is_of_that_place(text: str, toll: tuple[str, int, tuple[str, ...]]) -> None:
    assert _told(text) == [toll]


def test_numbers_told_respectively_are_of_no_run_of_places() -> None:
    told = _told("Strikes on Ariha and Saraqib killed five and six people respectively.")
    assert all(together == () for _, _, together in told)
