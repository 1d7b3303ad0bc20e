"""People told of by name, with where they are from between the name and their death. All names are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def killed(text: str) -> list[int | None]:
    claims = read(Report(ReportId("r1"), text, language="en", country=("SY",))).claims
    return [count.low for claim in claims for count in claim.counts if count.harm is Harm.KILLED]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Mrs. Amal Example, from Aleppo governorate, died in Suran when a missile hit her car.", 1),
        ("Basim Example, from Aleppo, was killed in Suran when a shell hit his home.", 1),
        ("Mr. Basim Example, 34, a native of Hama city, was shot dead by gunmen in Suran.", 1),
        ("Amal Example and Basim Example, from Sarmin city, in rural Idlib governorate, were killed in Suran.", 2),
    ],
)
def test_a_home_between_a_name_and_a_death_hides_nobody(text: str, number: int) -> None:
    assert set(killed(text)) == {number}


@pytest.mark.parametrize(
    "text",
    [
        "Basim Example, from the Observatory, told the press of an airstrike in Suran.",
        "Basim Example, from Hama, said an airstrike in Suran damaged his home.",
        "Basim Example, from Hama city, saw the shells that were fired at Suran.",
    ],
)
def test_who_is_from_somewhere_and_speaks_is_not_killed(text: str) -> None:
    assert killed(text) == []


def test_who_is_from_somewhere_and_kills_is_not_killed() -> None:
    assert killed("Basim Example, from Hama, killed three people in Suran.") == [3]
