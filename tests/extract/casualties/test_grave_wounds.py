"""Wounds told to be grave are those of some of the wounded told of before. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm


def injured(text: str) -> list[tuple[int | None, bool]]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2024, 3, 10), language, publisher="Example Page", country=("SY",))
    counts = (c for claim in read(report).claims if claim.kind is ClaimKind.HARM for c in claim.counts)
    return [(c.low, c.part_of_total) for c in counts if c.harm is Harm.INJURED]


@pytest.mark.parametrize(
    "text",
    [
        "Five people were wounded in shelling of Saraqib; the injuries of two are serious.",
        "أصيب خمسة أشخاص بقصف على سراقب، إصابة اثنين منهم خطرة.",
        "أصيب خمسة أشخاص بقصف على سراقب، وإصابة اثنين منهم بليغة.",
    ],
)
def test_those_gravely_wounded_are_some_of_the_wounded(text: str) -> None:
    assert injured(text) == [(5, False), (2, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Shelling of Saraqib killed a man and wounded two people seriously.",
        "قتل رجل وأصيب اثنان بجروح خطرة في قصف على سراقب.",
    ],
)
def test_people_who_are_told_of_with_their_wounds_may_be_all(text: str) -> None:
    assert (2, False) in injured(text)
