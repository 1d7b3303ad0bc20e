"""A hotel, café or gate that bears the name of a town says nothing of where it stands."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def places(text: str) -> set[str]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    return {claim.where.name or claim.where.stated for claim in claims if claim.where}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Five people were killed at the Damascus Hotel in Homs.", "Homs"),
        ("Five people were killed in an attack on the Damascus Gate hospital in Homs.", "Homs"),
        ("A bomb outside the Aleppo Cafe in Homs killed five people.", "Homs"),
        ("قتل خمسة مدنيين بقصف على فندق دمشق في مدينة حمص", "Homs"),
        ("قتل خمسة مدنيين بانفجار في مطعم حلب بمدينة حمص", "Homs"),
    ],
)
def test_the_town_of_its_name_is_not_where_it_stands(text: str, place: str) -> None:
    assert places(text) == {place}


def test_alone_it_is_no_place() -> None:
    assert places("Five people were killed at the Damascus Hotel.") == set()


@pytest.mark.parametrize(
    "text", ["Five people were killed in a hotel in Damascus.", "قتل خمسة مدنيين بقصف على فندق في دمشق"]
)
def test_a_hotel_in_a_town_is_there(text: str) -> None:
    assert places(text) == {"Damascus"}
