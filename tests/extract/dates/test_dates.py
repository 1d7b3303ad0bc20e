"""Dates as told in running text, worked out from the day of publication and never from any other day."""

from datetime import date

import pytest

from recount.extract.dates.dates import DateMention, find_dates
from recount.extract.folding.text import fold
from recount.records import TimePrecision, When

#: a Thursday
PUBLISHED = date(2018, 12, 20)


def dates(text: str, language: str = "en", published: date | None = PUBLISHED) -> list[DateMention]:
    return find_dates(fold(text).text, language, published)


def when(text: str, language: str = "en", published: date | None = PUBLISHED) -> When:
    (found,) = dates(text, language, published)
    return found.when


def day(iso: str) -> date:
    return date.fromisoformat(iso)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("on 29 November 2018", "2018-11-29"),
        ("on November 29, 2018", "2018-11-29"),
        ("on Nov. 29, 2018", "2018-11-29"),
        ("on the 29th of November 2018", "2018-11-29"),
        ("November 29th 2018", "2018-11-29"),
        ("on the twenty-ninth of November 2018", "2018-11-29"),
        ("Thursday, November 29, 2018", "2018-11-29"),
        ("2018-11-29", "2018-11-29"),
        ("2018/11/29", "2018-11-29"),
        ("29.11.2018", "2018-11-29"),
        ("29/11/18", "2018-11-29"),
        ("29 Nov 18 (agency)", "2018-11-29"),
        ("6 Sep 89 (agency)", "1989-09-06"),
        ("on 29\nNovember 2018", "2018-11-29"),
        ("11/29/2018", "2018-11-29"),
        ("12 May 2018", "2018-05-12"),
        ("في 29 تشرين الثاني 2018", "2018-11-29"),
        ("في 29 نوفمبر 2018", "2018-11-29"),
        ("29 نوفمبر/تشرين الثاني 2018", "2018-11-29"),
        ("29 تشرين الثاني (نوفمبر) 2018", "2018-11-29"),
        ("التاسع والعشرين من تشرين الثاني 2018", "2018-11-29"),
        ("الخميس 29 تشرين الثاني من عام 2018", "2018-11-29"),
        ("٢٩ تشرين الثاني ٢٠١٨", "2018-11-29"),
        ("3 جانفي 2018", "2018-01-03"),
        ("5 آب 2018", "2018-08-05"),
        ("بتاريخ 29-11-2018", "2018-11-29"),
        ("تشرين الثاني 29, 2018", "2018-11-29"),
    ],
)
def test_a_full_date_needs_no_publication(text: str, iso: str) -> None:
    read = when(text, published=None)
    assert (read.start, read.end, read.precision) == (day(iso), day(iso), TimePrecision.DAY)


def test_day_and_month_in_numbers_follow_the_language() -> None:
    assert when("5/12/2017", "ar").start == day("2017-12-05")
    assert when("يوم 5/12", "ar").start == day("2018-12-05")
    assert when("5/12/2017", "en").precision is TimePrecision.UNKNOWN


def test_of_two_readings_the_one_in_the_future_is_ruled_out() -> None:
    assert when("1/12/2018", "en", day("2018-06-01")).start == day("2018-01-12")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("on 29 November", "2018-11-29"),
        ("on December 21", "2018-12-21"),
        ("on 12 May", "2018-05-12"),
        ("Thursday, November 29", "2018-11-29"),
        ("في 29 تشرين الثاني", "2018-11-29"),
        ("الاثنين 2 كانون الأول", "2018-12-02"),
        ("اليوم الخميس 20 كانون الأول", "2018-12-20"),
    ],
)
def test_a_date_without_a_year_is_the_latest_one_up_to_the_day_after_publication(text: str, iso: str) -> None:
    read = when(text)
    assert (read.start, read.end, read.precision) == (day(iso), day(iso), TimePrecision.DAY)


@pytest.mark.parametrize("text", ["on December 22", "on 29 February"])
def test_a_date_that_would_be_nearly_a_year_old_is_left_unknown(text: str) -> None:
    assert when(text).precision is TimePrecision.UNKNOWN


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("today", "2018-12-20"),
        ("yesterday", "2018-12-19"),
        ("the day before yesterday", "2018-12-18"),
        ("on Wednesday", "2018-12-19"),
        ("on Thursday", "2018-12-20"),
        ("last Thursday", "2018-12-13"),
        ("on Friday", "2018-12-14"),
        ("three days ago", "2018-12-17"),
        ("2 days ago", "2018-12-18"),
        ("on Tuesday last week", "2018-12-11"),
        ("اليوم", "2018-12-20"),
        ("أمس", "2018-12-19"),
        ("يوم أمس", "2018-12-19"),
        ("أول أمس", "2018-12-18"),
        ("يوم الأربعاء", "2018-12-19"),
        ("الأربعاء الماضي", "2018-12-19"),
        ("الخميس الماضي", "2018-12-13"),
        ("اليوم الخميس", "2018-12-20"),
        ("أمس الأربعاء", "2018-12-19"),
        ("قبل يومين", "2018-12-18"),
        ("قبل ثلاثة أيام", "2018-12-17"),
        ("قبل 3 أيام", "2018-12-17"),
        ("أمس الأول", "2018-12-18"),
        ("next Monday", "2018-12-24"),
        ("tomorrow", "2018-12-21"),
        ("الاثنين المقبل", "2018-12-24"),
    ],
)
def test_a_relative_day_counts_from_the_publication(text: str, iso: str) -> None:
    read = when(text)
    assert (read.start, read.end, read.precision) == (day(iso), day(iso), TimePrecision.DAY)


def test_today_with_another_weekday_means_that_weekday() -> None:
    assert when("اليوم الجمعة").start == day("2018-12-21")
    assert when("today, Wednesday").start == day("2018-12-19")


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("last week", "2018-12-10", "2018-12-16", TimePrecision.WEEK),
        ("this week", "2018-12-17", "2018-12-20", TimePrecision.DAYS),
        ("last month", "2018-11-01", "2018-11-30", TimePrecision.MONTH),
        ("late last month", "2018-11-21", "2018-11-30", TimePrecision.MONTH),
        ("late November", "2018-11-21", "2018-11-30", TimePrecision.MONTH),
        ("the late-November raid", "2018-11-21", "2018-11-30", TimePrecision.MONTH),
        ("early December", "2018-12-01", "2018-12-10", TimePrecision.MONTH),
        ("mid-November", "2018-11-11", "2018-11-20", TimePrecision.MONTH),
        ("at the end of October 2017", "2017-10-21", "2017-10-31", TimePrecision.MONTH),
        ("in November", "2018-11-01", "2018-11-30", TimePrecision.MONTH),
        ("last December", "2017-12-01", "2017-12-31", TimePrecision.MONTH),
        ("in October 2017", "2017-10-01", "2017-10-31", TimePrecision.MONTH),
        ("in 2017", "2017-01-01", "2017-12-31", TimePrecision.YEAR),
        ("last year", "2017-01-01", "2017-12-31", TimePrecision.YEAR),
        ("from November 25 to December 1", "2018-11-25", "2018-12-01", TimePrecision.WEEK),
        ("between 25 November and 1 December", "2018-11-25", "2018-12-01", TimePrecision.WEEK),
        ("from 28 December 2017 to 2 January 2018", "2017-12-28", "2018-01-02", TimePrecision.DAYS),
        ("from 28 December to 2 January 2018", "2017-12-28", "2018-01-02", TimePrecision.DAYS),
        ("25-30 November", "2018-11-25", "2018-11-30", TimePrecision.DAYS),
        ("on December 5 and 6", "2018-12-05", "2018-12-06", TimePrecision.DAYS),
        ("between Monday and Wednesday", "2018-12-17", "2018-12-19", TimePrecision.DAYS),
        ("the past two days", "2018-12-18", "2018-12-20", TimePrecision.DAYS),
        ("the last 24 hours", "2018-12-19", "2018-12-20", TimePrecision.DAYS),
        ("two weeks ago", "2018-12-03", "2018-12-09", TimePrecision.WEEK),
        ("الأسبوع الماضي", "2018-12-10", "2018-12-16", TimePrecision.WEEK),
        ("الشهر الماضي", "2018-11-01", "2018-11-30", TimePrecision.MONTH),
        ("أواخر الشهر الماضي", "2018-11-21", "2018-11-30", TimePrecision.MONTH),
        ("منتصف تشرين الثاني", "2018-11-11", "2018-11-20", TimePrecision.MONTH),
        ("في شهر آب", "2018-08-01", "2018-08-31", TimePrecision.MONTH),
        ("عام 2015", "2015-01-01", "2015-12-31", TimePrecision.YEAR),
        ("من 25 تشرين الثاني إلى 1 كانون الأول", "2018-11-25", "2018-12-01", TimePrecision.WEEK),
        ("بين 5 و 8 آب", "2018-08-05", "2018-08-08", TimePrecision.DAYS),
        ("خلال اليومين الماضيين", "2018-12-18", "2018-12-20", TimePrecision.DAYS),
        ("خلال الأيام الثلاثة الماضية", "2018-12-17", "2018-12-20", TimePrecision.DAYS),
        ("خلال ال24 ساعة الماضية", "2018-12-19", "2018-12-20", TimePrecision.DAYS),
    ],
)
def test_a_stretch_of_time_has_both_its_ends(text: str, start: str, end: str, precision: TimePrecision) -> None:
    read = when(text)
    assert (read.start, read.end, read.precision) == (day(start), day(end), precision)


@pytest.mark.parametrize(
    ("text", "iso", "part"),
    [
        ("on Wednesday morning", "2018-12-19", "morning"),
        ("on the evening of 29 November", "2018-11-29", "evening"),
        ("at dawn on Wednesday", "2018-12-19", "dawn"),
        ("yesterday evening", "2018-12-19", "evening"),
        ("this morning", "2018-12-20", "morning"),
        ("in the early hours of 14 March 2017", "2017-03-14", "dawn"),
        ("around midnight on Monday", "2018-12-17", "midnight"),
        ("فجر اليوم", "2018-12-20", "dawn"),
        ("فجر اليوم الخميس", "2018-12-20", "dawn"),
        ("مساء أمس", "2018-12-19", "evening"),
        ("مساء يوم الأربعاء", "2018-12-19", "evening"),
        ("ليلة أمس", "2018-12-19", "night"),
        ("صباح الثلاثاء", "2018-12-18", "morning"),
        ("عصر يوم الأحد 16 كانون الأول", "2018-12-16", "afternoon"),
        ("29-11-2018 فجرا", "2018-11-29", "dawn"),
    ],
)
def test_a_part_of_a_known_day_is_kept_with_it(text: str, iso: str, part: str) -> None:
    read = when(text)
    assert (read.start, read.end, read.precision, read.day_part) == (day(iso), day(iso), TimePrecision.DAY_PART, part)


def test_last_night_reaches_over_midnight() -> None:
    read = when("last night")
    assert (read.start, read.end, read.day_part) == (day("2018-12-19"), day("2018-12-20"), "night")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("at 8:49 pm on Monday", "2018-12-17"),
        ("on Monday at around 8:49 PM", "2018-12-17"),
        ("7:35 AM · Dec 2, 2018", "2018-12-02"),
        ("الساعة 5:30 من مساء أمس", "2018-12-19"),
        ("أمس الساعة الخامسة", "2018-12-19"),
        ("اليوم، الساعة الواحدة والنصف ظهرا", "2018-12-20"),
    ],
)
def test_a_clock_time_on_a_known_day_has_the_precision_of_an_hour(text: str, iso: str) -> None:
    read = when(text)
    assert (read.start, read.end, read.precision) == (day(iso), day(iso), TimePrecision.HOUR)


@pytest.mark.parametrize(
    "text",
    [
        "yesterday", "on Wednesday", "last week", "on 29 November", "in November", "late last month",
        "the past two days", "this morning", "from 25 November to 1 December",
        "أمس", "يوم الأربعاء", "فجر اليوم", "الشهر الماضي",
        "في 29 تشرين الثاني", "قبل يومين",
    ],
)  # fmt: skip
def test_without_a_publication_nothing_is_invented(text: str) -> None:
    read = when(text, published=None)
    assert (read.start, read.end, read.precision) == (None, None, TimePrecision.UNKNOWN)
    assert read.stated


@pytest.mark.parametrize("text", ["in the evening", "at noon", "at 10 pm", "فجرا", "الساعة 5"])
def test_a_part_of_no_known_day_has_no_ends(text: str) -> None:
    read = when(text)
    assert (read.start, read.precision) == (None, TimePrecision.UNKNOWN)


def test_a_day_that_does_not_exist_is_unknown() -> None:
    assert when("on 31 November 2018").precision is TimePrecision.UNKNOWN
    assert when("2018-13-45").precision is TimePrecision.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "12 may have died", "20 march on", "a marching band", "10-15 people", "2,017 people", "ratio 3:1", "F-16 jets",
        "the second house", "2018 tons", "https://example.org/2018/11/29/x", "قتل 10 اشخاص", "شخص واحد", "الثاني",
        "ظهر في المكان", "شخص آخر يوم", "في اليوم الثالث", "10 to 12 people", "the night watch", "الصباحية",
    ],
)  # fmt: skip
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert dates(text) == []


def test_in_a_month_the_next_number_is_no_day() -> None:
    assert when("in December 12 people died").precision is TimePrecision.MONTH


def test_two_days_named_apart_stay_apart() -> None:
    assert [m.when.start for m in dates("on Monday, Tuesday and again yesterday")] == [
        day("2018-12-17"),
        day("2018-12-18"),
        day("2018-12-19"),
    ]
