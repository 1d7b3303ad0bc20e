"""Wounds and those who bear them, told in the words of local news. All sentences are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Harm


def injured(text: str) -> list[Count]:
    found = read(Report(ReportId("r"), text, language="en", publisher="Example News", country=("US",)))
    return [count for claim in found.claims for count in claim.counts if count.harm is Harm.INJURED]


def lows(text: str) -> list[int | None]:
    return [count.low for count in injured(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Three adults suffering from apparent gunshot wounds were found on Monday.", 3),
        ("Two men suffered multiple gunshot wounds on Monday.", 2),
        ("Three others went home after suffering grazing wounds on Monday.", 3),
        ("Three men went to the clinic after they suffered graze wounds.", 3),
        ("One man was shot dead and another hospitalized on Monday.", 1),
        ("Three people are in the hospital after a shooting on Monday.", 3),
        ("The bullet struck a woman in the leg on Monday.", 1),
        ("Two men were taken to a clinic with non-life-threatening injuries after the shooting.", 2),
        ("Two federal agents were shot on Monday.", 2),
        ("The manager was grazed by a bullet on Monday.", 1),
    ],
)
def test_such_words_tell_of_people_who_are_injured(text: str, number: int) -> None:
    assert lows(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "A bullet struck a parked car on Monday.",
        "The house is in good condition.",
        "Two bullets hit the wall.",
        "The store is in the hospital district.",
    ],
)
def test_what_befell_things_injures_nobody(text: str) -> None:
    assert not lows(text)


@pytest.mark.parametrize(
    "text",
    [
        "None of the other eight people inside the house were injured in the shooting.",
        "None of the four women was hurt.",
    ],
)
def test_none_of_some_people_are_no_number_of_injured(text: str) -> None:
    assert not any(lows(text))


def test_no_one_hurt_and_some_of_them_hurt_are_read_as_before() -> None:
    assert lows("Nobody was injured in the shooting.") == [0]
    assert lows("Eight people inside the house were injured in the shooting.") == [8]


@pytest.mark.parametrize("age", ["4 yo", "4-year-old", "4 y/o"])
def test_an_age_counts_nobody(age: str) -> None:
    assert lows(f"A {age} boy was shot on Monday.") == [1]


def test_a_town_between_an_age_and_a_boy_is_no_second_person() -> None:
    assert lows("A 13-year-old Sampleford boy was injured in a shooting on Monday.") == [1]
    assert lows("A 27-year-old Exampleton woman was also shot and suffered serious injuries.") == [1]


def test_two_of_a_row_with_ages_are_two_people() -> None:
    told = injured("Amal Example, 12, and a 13-year-old boy were injured in a shooting on Monday.")
    assert sum(count.low or 0 for count in told if not count.part_of_total) == 2
