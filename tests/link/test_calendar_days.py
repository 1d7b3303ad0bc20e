"""Texts without a date that tell a weekday, or a day and its month, find the event of that day. All are invented."""

from __future__ import annotations

import pytest
from link_making import day, together

from recount.link.tellings.calendar_days import CalendarDay, calendar_day_in, calendar_day_of
from recount.records import TimePrecision, When

DATED = "Three people were killed in an artillery attack on Sarmin on Friday, 3 December 2021."
TWO_EVENTS = (DATED, "Five people were killed in an artillery attack on Sarmin on Monday, 6 December 2021.")


@pytest.mark.parametrize(
    ("text", "weekday", "month_day"),
    [
        ("Two died on Friday.", 4, None),
        ("وبقصف يوم الجمعة", 4, None),
        ("في 3 كانون الأول", None, (12, 3)),
        ("يوم الاثنين ٦ من شهر ديسمبر", 0, (12, 6)),
        ("on December 6th", None, (12, 6)),
        ("the 6th of December, a Monday", 0, (12, 6)),
        ("from Friday to Monday", None, None),
        ("between 3 December and 6 December", None, None),
        ("on 31 June", None, None),
        ("at 10.3 December", None, None),
        ("12 people may come; 3 marched", None, None),
    ],
)
def test_a_text_tells_of_one_weekday_and_one_day_of_a_month_or_of_none(
    text: str, weekday: int | None, month_day: tuple[int, int] | None
) -> None:
    assert calendar_day_in([text]) == CalendarDay(weekday, month_day)


def test_a_known_day_has_a_weekday_and_a_stretch_has_none() -> None:
    assert calendar_day_of(day(2021, 12, 3)) == CalendarDay(4, (12, 3))
    stretch = When(day(2021, 12, 3).start, day(2021, 12, 5).start, TimePrecision.DAYS)
    assert calendar_day_of(stretch) == CalendarDay()


def test_the_days_of_a_year_and_of_a_week_lie_the_shorter_way_round() -> None:
    assert CalendarDay(month_day=(12, 31)).days_from(CalendarDay(month_day=(1, 1))) == 1
    assert CalendarDay(weekday=0).weekdays_from(CalendarDay(weekday=6)) == 1
    assert CalendarDay(weekday=0).days_from(CalendarDay(month_day=(1, 1))) is None


@pytest.mark.parametrize(
    "undated",
    [
        "Artillery shelling of Sarmin on Friday: civilians killed.",
        "Artillery shelling of Sarmin on 3 December: civilians killed.",
        "قصف مدفعي على بلدة سرمين يوم الجمعة 3 كانون الأول أوقع قتلى",
    ],
)
def test_an_undated_text_joins_the_event_of_its_weekday_and_not_that_of_another_day(undated: str) -> None:
    assert together(*TWO_EVENTS, undated) == [["0", "2"], ["1"]]


@pytest.mark.parametrize(
    "undated",
    [
        "Artillery shelling of Sarmin: civilians killed.",
        "Artillery shelling of Sarmin on Wednesday: civilians killed.",
        "Artillery shelling of Ariha on Friday: civilians killed.",
    ],
)
def test_an_undated_text_of_no_day_another_day_or_another_town_stands_alone(undated: str) -> None:
    assert together(*TWO_EVENTS, undated) == [["0"], ["1"], ["2"]]
