"""Ranges whose ends both name their people, tolls that range; and two numbers that are no range."""

import pytest

from recount import Report, ReportId, read
from recount.records import Harm, Status


def _killed(text: str) -> list[tuple[Status, int | None, int | None]]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    return [(c.status, c.low, c.high) for claim in claims for c in claim.counts if c.harm is Harm.KILLED]


@pytest.mark.parametrize(
    ("text", "status", "low", "high"),
    [
        ("Between two civilians and four were killed in Ariha.", Status.CIVILIAN, 2, 4),
        ("Between two civilians and four civilians were killed in Ariha.", Status.CIVILIAN, 2, 4),
        ("Between a civilian and three civilians were killed in Ariha.", Status.CIVILIAN, 1, 3),
        ("From two civilians to four civilians were killed in Ariha.", Status.CIVILIAN, 2, 4),
        ("An airstrike on Ariha killed between two people and five people.", Status.UNKNOWN, 2, 5),
        ("قتل ما بين مدنيين اثنين وأربعة في غارة على أريحا.", Status.CIVILIAN, 2, 4),
        ("قتل ما بين مدنيين اثنين وأربعة بغارة على أريحا.", Status.CIVILIAN, 2, 4),
        ("قتل ما بين مدنيين اثنين وأربعة مدنيين في غارة على أريحا.", Status.CIVILIAN, 2, 4),
        ("قتل من مدنيين اثنين إلى أربعة مدنيين في غارة على أريحا.", Status.CIVILIAN, 2, 4),
        ("غارة على أريحا قتلت ما بين مدنيين وأربعة مدنيين.", Status.CIVILIAN, 2, 4),
        ("قتل ما بين شخصين وخمسة أشخاص في غارة على أريحا.", Status.UNKNOWN, 2, 5),
        ("تراوح عدد القتلى في أريحا بين مدنيين اثنين وأربعة.", Status.CIVILIAN, 2, 4),
    ],
)
def test_two_numbers_of_one_people_behind_between_are_one_range(text: str, status: Status, low: int, high: int) -> None:
    assert _killed(text) == [(status, low, high)]


@pytest.mark.parametrize(
    "text",
    [
        "Between two civilians and four fighters were killed in Ariha.",
        "قتل ما بين مدنيين اثنين وأربعة مقاتلين في غارة على أريحا.",
        "قتل مدنيان اثنان وأربعة مقاتلين في غارة على أريحا.",
    ],
)
def test_two_peoples_are_no_range(text: str) -> None:
    assert _killed(text) == [(Status.CIVILIAN, 2, 2), (Status.COMBATANT, 4, 4)]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A fight between two families and five others killed three in Ariha.", (Status.UNKNOWN, 3, 3)),
        ("قتل مدنيان بين سراقب وأريحا وجرح أربعة.", (Status.CIVILIAN, 2, 2)),
        ("اشتباك بين رجلين وثلاثة رجال في أريحا أدى إلى مقتل طفل.", (Status.UNKNOWN, 1, 1)),
    ],
)
def test_what_happens_between_people_or_places_is_no_range_of_them(text: str, killed: tuple[Status, int, int]) -> None:
    assert _killed(text) == [killed]


@pytest.mark.parametrize(
    "text",
    [
        "The number of people killed in Ariha ranged between two and four.",
        "Estimates of the death toll in Ariha range from two to four.",
        "تراوح عدد القتلى في أريحا بين 2 و4.",
        "يتراوح عدد القتلى في غارة أريحا بين اثنين وأربعة.",
    ],
)
def test_a_toll_that_ranges_is_a_range(text: str) -> None:
    assert _killed(text) == [(Status.UNKNOWN, 2, 4)]


def test_a_toll_that_rose_from_one_number_of_people_to_another_is_the_other() -> None:
    assert _killed("The toll in Ariha rose from two civilians to four civilians.") == [(Status.CIVILIAN, 4, 4)]
