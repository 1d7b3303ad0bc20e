"""Days of the Hijri calendar are read as what they may be, and no more exactly."""

from __future__ import annotations

from datetime import date

import pytest

from recount.extract.dates.dates import find_dates
from recount.extract.dates.hijri import hijri_stretch
from recount.extract.folding.text import fold
from recount.extract.numbers.numbers import find_numbers
from recount.records import TimePrecision, When


def read(text: str, language: str = "ar", published: date | None = None) -> list[When]:
    return [found.when for found in find_dates(fold(text).text, language, published)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("يوم 12 ربيع الأول 1440 هـ", "ar"),
        ("بتاريخ ١٢ ربيع الأول ١٤٤٠هـ", "ar"),
        ("12/3/1440هـ", "ar"),
        ("1440-3-12", "ar"),
        ("on 12 Rabi al-awwal 1440 AH", "en"),
    ],
)
def test_a_hijri_day_is_three_days_for_the_moon_may_be_seen_a_day_off(text: str, language: str) -> None:
    (when,) = read(text, language)
    assert (when.start, when.end) == (date(2018, 11, 19), date(2018, 11, 21))
    assert when.precision is TimePrecision.DAYS


@pytest.mark.parametrize(
    "text",
    ["12 ربيع الأول 1440هـ الموافق 20 نوفمبر 2018", "20 تشرين الثاني 2018 (12 ربيع الأول 1440هـ) قتل ثلاثة"],
)
def test_a_day_told_in_both_calendars_is_the_gregorian_one(text: str) -> None:
    (when,) = read(text)
    assert (when.start, when.precision) == (date(2018, 11, 20), TimePrecision.DAY)


def test_without_a_year_the_latest_such_day_before_the_publication_is_meant() -> None:
    (when,) = read("قُصفت البلدة في 15 رمضان", published=date(2019, 6, 1))
    assert when.start == date(2019, 5, 19)
    assert read("قُصفت البلدة في 15 رمضان")[0].precision is TimePrecision.UNKNOWN


def test_a_month_is_the_month_of_the_table() -> None:
    (when,) = read("خلال شهر رمضان 1440")
    assert when.precision is TimePrecision.MONTH
    assert (when.start, when.end) == (date(2019, 5, 6), date(2019, 6, 3))


def test_a_person_called_after_a_month_is_no_date() -> None:
    assert read("قُتل رمضان محمد وشعبان علي", published=date(2019, 6, 1)) == []


def test_a_hijri_year_counts_nobody() -> None:
    text = fold("قتل 5 أشخاص يوم 12 ربيع الأول 1440 هـ").text
    assert [number.low for number in find_numbers(text, "ar")] == [5]


@pytest.mark.parametrize(("year", "month", "day"), [(1440, 13, 1), (1440, 2, 31), (1200, 1, 1)])
def test_a_day_that_no_year_has_is_none(year: int, month: int, day: int) -> None:
    assert hijri_stretch(year, month, day) is None
