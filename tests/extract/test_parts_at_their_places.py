"""The people of a number told apart by place, however the parts are led to. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import ClaimKind


def tolls(text: str) -> dict[str | None, int | None]:
    told = [claim for claim in claims_of(text) if claim.counts and claim.kind is ClaimKind.HARM]
    return {claim.where.stated if claim.where else None: claim.counts[0].low for claim in told}


def test_parts_behind_the_kind_of_a_place_and_a_colon() -> None:
    text = "Eleven people were killed in Idlib province: four in Saraqib, six in Sarmin and one in Binnish."
    assert tolls(text) == {"Saraqib": 4, "Sarmin": 6, "Binnish": 1}


@pytest.mark.parametrize(
    "text",
    [
        "At least 11 people were killed in air raids, including four in Saraqib and six in Sarmin.",
        "At least 11 people were killed in Idlib province, among them four in Saraqib and six in Sarmin.",
    ],
)
def test_parts_behind_including_leave_the_whole_at_none_of_their_places(text: str) -> None:
    assert tolls(text) == {"Saraqib": 4, "Sarmin": 6}
    (whole,) = [claim for claim in claims_of(text) if claim.kind is ClaimKind.TOTAL]
    assert whole.counts[0].low == 11


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Two people were killed in Saraqib, three in Sarmin and another in Binnish.",
            ("Saraqib", "Sarmin", "Binnish"),
        ),
        ("قتل مدنيان في سراقب وثلاثة في سرمين وآخر في بنش.", ("سراقب", "سرمين", "بنش")),
    ],
)
def test_one_more_is_at_the_place_behind(text: str, places: tuple[str, str, str]) -> None:
    assert tolls(text) == dict(zip(places, (2, 3, 1), strict=True))
