"""In texts of an unknown day the date of a truce or of a picture is not the event's. All are invented."""

from __future__ import annotations

from datetime import date

import pytest
from link_making import DAY, TEL_ASWAD, day, killed, tale

from recount.link.tellings.told_times import time_told
from recount.records import TimePrecision, When

MONTH = When(date(2017, 3, 1), date(2017, 3, 31), TimePrecision.MONTH)


def test_a_month_beside_claims_without_a_time_is_background_where_no_day_of_publication_is_known() -> None:
    reading = tale("a", where=TEL_ASWAD, counts=(killed(3),)).claim("The truce of March 2017.", when=MONTH).reading
    assert time_told(reading.report, reading.claims).when is None


def test_a_month_that_all_claims_bear_stays_the_time_of_what_they_tell() -> None:
    reading = tale("a", where=TEL_ASWAD, counts=(killed(3),), when=MONTH).reading
    told = time_told(reading.report, reading.claims)
    assert (told.when, told.stated) == (MONTH, True)


def test_a_single_day_beside_claims_without_a_time_stays_the_day() -> None:
    at = day(2018, 11, 29)
    reading = tale("a", where=TEL_ASWAD, counts=(killed(3),)).claim("On 29 November 2018.", when=at).reading
    assert time_told(reading.report, reading.claims).when == at


@pytest.mark.parametrize(("words", "known"), [("on Thursday", True), ("on Monday", False)])
def test_a_day_that_is_not_the_weekday_told_of_is_background(words: str, known: bool) -> None:
    at = day(2018, 11, 29)
    text = f"An airstrike killed three {words}."
    reading = tale("a", text, where=TEL_ASWAD, counts=(killed(3),)).claim("A picture.", when=at).reading
    told = time_told(reading.report, reading.claims)
    assert (told.when == at) is known
    assert told.calendar_day.weekday == (3 if known else 0)


def test_the_days_before_a_known_publication_are_untouched_by_either() -> None:
    made = tale("a", "An airstrike killed three on Monday.", where=TEL_ASWAD, counts=(killed(3),), published=DAY)
    reading = made.claim("A picture.", when=day(2018, 11, 29)).reading
    assert time_told(reading.report, reading.claims).stated
