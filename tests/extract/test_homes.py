"""The home of somebody named is not where harm came to them, nor is what the home lies in. All texts are invented."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Report, ReportId


def places(text: str) -> set[str | None]:
    found = pipeline.read(Report(ReportId("r"), text, language="en", country=("SY",))).claims
    assert found
    return {one.where.stated if one.where else None for one in found}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mrs. Salma Haddad, from Aleppo governorate, died in the shelling of Saraqib.", "Saraqib"),
        ("Mr. Omar Saleh, from Azaz city in Aleppo governorate, was arrested at a checkpoint in Damascus.", "Damascus"),
        ("Omar Saleh, a nurse from Daraa city, was killed by shelling in Tafas.", "Tafas"),
        ("Omar Saleh, 34, from Sarmin village in Idlib governorate, died in detention.", None),
        ("Omar Saleh, a student from Azaz, was killed on Monday.", None),
    ],
)
def test_neither_a_home_nor_what_it_lies_in_is_the_place(text: str, place: str | None) -> None:
    assert places(text) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Omar Saleh from Azaz was killed in Aleppo.", "Aleppo"),
        ("Omar Saleh, from Azaz, was killed in Aleppo by a mine.", "Aleppo"),
    ],
)
def test_a_place_behind_a_comma_or_a_word_of_harm_is_no_part_of_a_home(text: str, place: str) -> None:
    assert places(text) == {place}
