"""Ranges, dates and places in words."""

from datetime import date

import pytest

from recount.publish import Period
from recount.publish.record import PublicCount, PublicTime
from recount.records import Harm, Range, Status, TimePrecision, Undivided
from recount_site.public.phrases import Phrases

DAYS = "on one of the days from 3 March 2031 to 5 March 2031"
ENGLISH, ARABIC = Phrases("en"), Phrases("ar")


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Range(10, 12, 45), "10–45"),
        (Range(10, 10, None), "at least 10"),
        (Range(None, None, 6), "up to 6"),
        (Range(), "not known"),
        (None, "not known"),
        (Range(0, 0, 1), "0–1"),
        (Range(0, 0, 0), "0 (stated)"),
        (Range(3, 3, 3), "3 (lowest and highest account)"),
        (Range(1200, 1200, 3400), "1\u202f200–3\u202f400"),
    ],
)
def test_a_range_is_written_as_a_range(found, words):
    assert ENGLISH.range(found) == words


def test_equal_sums_are_not_called_one_account():
    assert ENGLISH.sum(5, 5) == "5 (both ends are equal)"
    assert (ENGLISH.sum(5, 6), ENGLISH.sum(None, None)) == ("5–6", "not known")


def test_a_period_that_goes_beyond_its_year_or_month_is_told_by_its_ends():
    over_years = PublicTime(date(2030, 11, 20), date(2031, 1, 7), TimePrecision.YEAR)
    assert ENGLISH.when(over_years) == "on one of the days from 20 November 2030 to 7 January 2031"
    assert ENGLISH.counted(over_years) == "20 November 2030 to 7 January 2031"
    assert ENGLISH.counted(PublicTime(date(2031, 3, 1), date(2031, 3, 31), TimePrecision.MONTH)) == "March 2031"
    assert ENGLISH.counted(PublicTime(None, None, TimePrecision.UNKNOWN)) is None


def test_a_number_word_is_quoted_as_the_report_has_it():
    dozens = PublicCount(Harm.INJURED, Status.UNKNOWN, None, None, None, False, False, "dozens", vague=True)
    assert (ENGLISH.stated(dozens), ARABIC.stated(dozens)) == ("“dozens”", "«\u2068dozens\u2069»")


def test_a_day_in_little_room_cannot_be_read_as_a_month():
    week = Period(date(2031, 3, 10), date(2031, 3, 16))
    assert (ENGLISH.period_short(week), ARABIC.period_short(week)) == ("10 Mar", "10/3")
    assert ENGLISH.period_short(Period(date(2031, 3, 1), date(2031, 3, 31))) == "3/2031"


def test_of_a_title_in_two_languages_each_page_shows_its_own_half():
    title = "Strikes in the valley | غارات على الوادي"
    assert (ENGLISH.own(title), ARABIC.own(title)) == ("Strikes in the valley", "غارات على الوادي")
    assert ARABIC.own("Strikes in the valley") == "Strikes in the valley"


def test_latin_numerals_in_arabic_are_kept_in_order():
    assert ARABIC.range(Range(10, 12, 45)) == "\u206610\u2060–\u206045\u2069"
    assert ARABIC.range(Range(10, None, None)) == "\u206610\u2069 على الأقل"


@pytest.mark.parametrize(
    ("start", "end", "precision", "words"),
    [
        (date(2031, 3, 3), date(2031, 3, 3), TimePrecision.DAY, "3 March 2031"),
        (
            date(2031, 3, 3),
            date(2031, 3, 5),
            TimePrecision.DAYS,
            "on one of the days from 3 March 2031 to 5 March 2031",
        ),
        (date(2031, 3, 1), date(2031, 3, 31), TimePrecision.MONTH, "March 2031"),
        (date(2031, 1, 1), date(2031, 12, 31), TimePrecision.YEAR, "2031"),
        (None, None, TimePrecision.UNKNOWN, "date not known"),
    ],
)
def test_a_date_is_no_more_exact_than_it_is_known(start, end, precision, words):
    assert ENGLISH.when(PublicTime(start, end, precision)) == words


def test_arabic_months_bear_both_their_names():
    assert ARABIC.day(date(2031, 3, 3)) == "3 آذار/مارس 2031"


def test_one_number_for_killed_and_injured_is_said_to_be_that_of_both() -> None:
    both = PublicCount(Harm.KILLED, Status.UNKNOWN, None, None, None, False, False, undivided=Undivided(12, 12))
    assert ENGLISH.stated(both) == "12 killed or injured, not divided"
    assert "بين قتيل وجريح بلا تفصيل" in ARABIC.stated(both)


def test_the_part_of_the_day_is_told_where_one_is_stated_of_one_day() -> None:
    on = date(2031, 3, 13)
    evening = PublicTime(on, on, TimePrecision.DAY_PART, "evening")
    assert ENGLISH.moment(evening) == "13 March 2031, in the evening"
    assert ARABIC.moment(evening).replace("\u2068", "").replace("\u2069", "") == "13 آذار/مارس 2031، مساءً"
    assert ENGLISH.moment(PublicTime(on, on, TimePrecision.HOUR, "14:30")) == "13 March 2031, 14:30"
    assert ENGLISH.moment(PublicTime(on, on, TimePrecision.DAY)) == "13 March 2031"
    assert ENGLISH.moment(PublicTime(date(2031, 3, 12), on, TimePrecision.DAYS, "night")) == (
        "on one of the days from 12 March 2031 to 13 March 2031"
    )
    assert ENGLISH.moment(None) == "date not known"
