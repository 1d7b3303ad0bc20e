"""Stretches of days by name: the weekend just gone, and the last of the two feasts where the text names neither."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.extract.dates.dates import find_dates
from recount.extract.folding.text import fold

MONDAY = date(2019, 6, 10)


def days(text: str, published: date | None = MONDAY) -> list[tuple[date | None, date | None]]:
    language = "en" if text.isascii() else "ar"
    return [(m.when.start, m.when.end) for m in find_dates(fold(text).text, language, published)]


@pytest.mark.parametrize(
    "text",
    [
        "Five people were killed over the weekend",
        "Five people were killed at the weekend",
        "Five people were killed last weekend",
        "قتل خمسة مدنيين خلال عطلة نهاية الأسبوع",
        "قتل خمسة مدنيين نهاية الأسبوع الماضي",
    ],
)
def test_a_weekend_is_friday_to_sunday_before_the_publication(text: str) -> None:
    assert days(text) == [(date(2019, 6, 7), date(2019, 6, 9))]


def test_on_a_saturday_the_weekend_is_under_way_and_the_last_one_is_the_one_before() -> None:
    saturday = date(2019, 6, 8)
    assert days("killed over the weekend", saturday) == [(date(2019, 6, 7), saturday)]
    assert days("killed last weekend", saturday) == [(date(2019, 5, 31), date(2019, 6, 2))]


def test_on_a_friday_it_is_the_last_one_and_without_a_publication_none() -> None:
    assert days("killed over the weekend", date(2019, 6, 7)) == [(date(2019, 5, 31), date(2019, 6, 2))]
    assert days("killed over the weekend", None) == [(None, None)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("قتل خمسة في أول أيام العيد", 3, 5),
        ("قتل خمسة اليوم الثاني من العيد", 4, 6),
        ("قتل خمسة ثالث أيام العيد", 5, 7),
        ("قتل خمسة خلال أيام العيد", 3, 7),
        ("قتل خمسة ليلة العيد", 2, 4),
        ("Five were killed on the second day of Eid", 4, 6),
        ("Five were killed during Eid", 3, 7),
    ],
)
def test_the_feast_is_the_last_one_by_the_hijri_calendar(text: str, first: int, last: int) -> None:
    """Eid al-Fitr of 2019 began on 4 June by the table; a day on either side is allowed for."""
    assert days(text) == [(date(2019, 6, first), date(2019, 6, last))]


@pytest.mark.parametrize("text", ["قتل خمسة قبل العيد", "قتل أحمد العيد", "Eid Example was killed"])
def test_a_surname_and_what_lies_before_the_feast_are_no_days(text: str) -> None:
    assert days(text) == []


def test_a_feast_of_three_days_has_no_fourth() -> None:
    assert days("قتل خمسة رابع أيام العيد") == [(None, None)]


def test_long_behind_it_nobody_knows_which_feast_is_meant() -> None:
    assert days("Five were killed during Eid", date(2019, 7, 20)) == [(None, None)]


def test_a_weekday_beside_a_hijri_day_says_which_of_its_days_it_was() -> None:
    assert days("killed on Wednesday, the second day of Eid") == [(date(2019, 6, 5), date(2019, 6, 5))]
    assert days("قتل خمسة يوم الأربعاء ثاني أيام عيد الفطر") == [(date(2019, 6, 5), date(2019, 6, 5))]


def test_a_weekend_says_no_less_than_the_day_of_it_that_was_told() -> None:
    text = "Five people were killed in Douma on Saturday.\nThe five were killed over the weekend by shelling."
    claims = read(Report(ReportId("r"), text, language="en", published=MONDAY, country=("SY",))).claims
    assert {claim.when and claim.when.start for claim in claims} == {date(2019, 6, 8)}
