"""The night of a lead that names no day is that before the publication; two days in a row are one stretch."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.extract.dates.dates import find_dates
from recount.extract.folding.text import fold
from recount.records import TimePrecision, When

#: a Thursday
PUBLISHED = date(2021, 9, 16)


def times(text: str, published: date | None = PUBLISHED) -> list[When | None]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, published=published, language=language, country=("YE",))
    return [claim.when for claim in read(report).claims]


def days(text: str, published: date | None = PUBLISHED) -> list[tuple[date | None, date | None]]:
    return [(when.start, when.end) if when else (None, None) for when in times(text, published)]


def september(first: int, last: int) -> tuple[date, date]:
    return date(2021, 9, first), date(2021, 9, last)


@pytest.mark.parametrize(
    "text",
    [
        "Two women were killed when shells hit Taiz overnight.",
        "Gunmen attacked a checkpoint in Marib during the night, killing three.",
        "قتلت امرأتان في قصف على تعز ليلاً.",
        "قتلت امرأتان في قصف على تعز بعد منتصف الليل.",
    ],
)
def test_a_night_without_a_day_is_the_one_before_the_publication(text: str) -> None:
    (when,) = times(text)
    assert when is not None
    assert (when.start, when.end) == september(15, 16)
    assert when.precision is TimePrecision.DAY_PART


@pytest.mark.parametrize("text", ["Shells killed two women in Taiz at dawn.", "قتلت امرأتان في قصف على تعز فجراً."])
def test_a_dawn_without_a_day_is_that_of_the_publication(text: str) -> None:
    (when,) = times(text)
    assert when is not None
    assert (when.start, when.end, when.day_part) == (*september(16, 16), "dawn")


def test_a_night_told_of_on_a_day_ends_on_that_day() -> None:
    assert days("Shells hit Taiz overnight, killing two women, a medic said on Tuesday.") == [september(13, 14)]


def test_what_follows_the_lead_is_of_its_night() -> None:
    assert days("Shells hit Taiz overnight. Two women were killed.") == [september(15, 16)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Two women were killed in Taiz overnight. The town was last shelled on 4 March 2019.",
        "A mine killed two women in Taiz on 4 March 2019. Their uncle was killed overnight.",
    ],
)
def test_no_night_is_dated_where_the_days_of_a_report_lie_far_back(text: str) -> None:
    assert september(15, 16) not in days(text)


def test_a_night_far_down_a_report_is_not_dated() -> None:
    filler = "The ministry published its yearly plan for roads and schools in the province. " * 6
    assert days(filler + "Two women were killed in Taiz overnight.") == [(None, None)]


def test_without_a_publication_a_night_stays_undated() -> None:
    assert days("Two women were killed in Taiz overnight.", None) == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Mortars killed six people in Taiz on Sunday and Monday",
        "قتل ستة أشخاص بقذائف على تعز يومي الأحد والاثنين",
    ],
)
def test_two_weekdays_in_a_row_are_one_stretch(text: str) -> None:
    assert [(d.when.start, d.when.end) for d in find_dates(fold(text).text, "ar" if not text.isascii() else "en",
                                                            PUBLISHED)] == [september(12, 13)]  # fmt: skip


def test_today_and_tomorrow_by_their_names_are_no_days_of_last_week() -> None:
    found = find_dates("shelled on thursday and friday", "en", PUBLISHED)
    assert [(day.when.start, day.when.end) for day in found] == [september(16, 16)]


def test_yesterday_and_today_are_one_stretch() -> None:
    assert days("قتل ستة أشخاص بقذائف على تعز أمس واليوم.") == [september(15, 16)]


@pytest.mark.parametrize(
    "text", ["killed on Sunday and Wednesday", "killed on Sunday and Monday's shelling", "Sunday morning and Monday"]
)
def test_days_apart_or_told_closer_stay_two(text: str) -> None:
    assert len(find_dates(fold(text).text, "en", PUBLISHED)) == 2
