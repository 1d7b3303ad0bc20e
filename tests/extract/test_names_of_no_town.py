"""Names of towns that are a person's, a day's, an office's or a house's."""

import datetime

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.text import fold
from recount.extract.places.places import find_places


def named(text: str) -> list[str | None]:
    return [mention.where.name for mention in find_places(fold(text), ("US",))]


@pytest.mark.parametrize(
    "text",
    [
        "Wendell Abilene, 41, was held in Bristol, Tennessee. Abilene told the court that he had been at home.",
        "Gerald Henderson, 52, was shot in Bristol, Tennessee. Henderson was taken to a clinic.",
    ],
)
def test_a_large_towns_name_behind_a_given_name_means_that_person_throughout(text: str) -> None:
    assert named(text) == ["Bristol", "Tennessee"]


@pytest.mark.parametrize(
    "text",
    [
        "Two men died in Cleveland. Robert Cleveland was not there.",
        "CLEVELAND - Robert Cleveland, 30, was charged with murder.",
        "Robert Cleveland, 30, was charged. A Cleveland, Ohio man died.",
    ],
)
def test_a_large_town_that_the_text_tells_of_as_one_stays_a_town(text: str) -> None:
    assert "Cleveland" in named(text)


@pytest.mark.parametrize("day", ["Christmas", "Valentine's Day", "Thanksgiving", "Easter"])
def test_a_holiday_is_no_town(day: str) -> None:
    assert named(f"A man was shot on {day} in Denver. A {day} shooting left one dead.") == ["Denver"]


def test_a_town_of_a_holidays_name_is_one_where_a_word_of_kind_says_so() -> None:
    assert "Christmas" in named("A man was shot in the village of Christmas.")


@pytest.mark.parametrize("office", ["Assistant District Attorney", "a district court judge"])
def test_a_word_of_kind_in_the_name_of_an_office_shows_no_place(office: str) -> None:
    assert named(f"Sam Example, {office}, spoke in Denver.") == ["Denver"]


def test_a_district_still_shows_a_place() -> None:
    assert [m.where.stated for m in find_places(fold("A man died in Exampleton district."), ("US",))] == ["Exampleton"]


def test_a_house_that_bears_its_owners_name_is_no_town() -> None:
    assert named("A student was shot outside of a Chili's restaurant in Garland.") == ["Garland"]


def days(text: str) -> list[datetime.date | None]:
    report = Report(ReportId("r"), text, language="en", published=datetime.date(2016, 4, 16), country=("US",))
    return [claim.when.start if claim.when else None for claim in read(report).claims if claim.counts]


@pytest.mark.parametrize(
    "text",
    [
        "Police released photos Tuesday of two men sought in a shooting in Denver that injured five people.",
        "On Thursday, a man was found guilty of murdering two men in Denver.",
        "An indictment was unsealed Wednesday in the fatal shooting of a girl in Denver.",
    ],
)
def test_the_day_of_a_verdict_an_indictment_or_of_pictures_is_not_that_of_the_shooting(text: str) -> None:
    assert days(text) and set(days(text)) == {None}


def test_a_day_beside_the_shooting_is_its_day_though_pictures_are_released() -> None:
    text = "Police released photos of two men sought in a shooting on Tuesday in Denver that injured five people."
    assert set(days(text)) == {datetime.date(2016, 4, 12)}
