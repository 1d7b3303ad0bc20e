"""Days that have names, and stretches that open with "since": read from the lexicons, the year from the publication."""

from datetime import date

import pytest

from recount.extract.dates.dates import find_dates
from recount.extract.folding.text import fold


def _read(text: str, published: date | None) -> list[tuple[date | None, date | None]]:
    return [(found.when.start, found.when.end) for found in find_dates(fold(text).text, "und", published)]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("killed on New Year's Eve in a strike", date(2019, 1, 5), date(2018, 12, 31)),
        ("killed on New Year’s Eve in a strike", date(2018, 12, 31), date(2018, 12, 31)),
        ("killed on New Year's Day in a strike", date(2019, 1, 5), date(2019, 1, 1)),
        ("shelled on Christmas Eve", date(2019, 1, 5), date(2018, 12, 24)),
        ("shelled on Christmas Day 2016", date(2019, 1, 5), date(2016, 12, 25)),
        ("قتلوا ليلة رأس السنة بقصف", date(2019, 1, 5), date(2018, 12, 31)),
        ("قتلوا يوم رأس السنة الميلادية", date(2019, 1, 5), date(2019, 1, 1)),
        ("قتلوا يوم عيد الميلاد بقصف", date(2019, 1, 5), date(2018, 12, 25)),
        ("قصف ليلة عيد الميلاد عام 2016", date(2019, 1, 5), date(2016, 12, 24)),
    ],
)
def test_a_named_day_is_the_last_one_before_the_publication_or_that_of_its_year(
    text: str, published: date, day: date
) -> None:
    assert _read(text, published) == [(day, day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("killed on the first day of Eid al-Fitr", date(2018, 6, 15)),
        ("killed on the second day of Eid al-Adha", date(2018, 8, 22)),
        ("killed on the third day of Ramadan", date(2018, 5, 18)),
        ("killed on Ramadan 3, 1439", date(2018, 5, 18)),
        ("قتلوا في أول أيام عيد الفطر", date(2018, 6, 15)),
        ("قتلوا في ثاني أيام عيد الأضحى المبارك", date(2018, 8, 22)),
        ("قتلوا في اليوم الثالث من عيد الأضحى", date(2018, 8, 23)),
        ("قتلوا يوم عرفة بغارة", date(2018, 8, 20)),
        ("قتلوا في أول أيام رمضان", date(2018, 5, 16)),
    ],
)
def test_a_day_of_a_feast_is_a_day_of_the_hijri_calendar_give_or_take_one(text: str, day: date) -> None:
    ((start, end),) = _read(text, date(2018, 9, 1))
    assert start and end and start <= day <= end and (end - start).days == 2


@pytest.mark.parametrize(
    "text",
    [
        "a strike on the Christmas market",
        "killed near Eid village",
        "his birthday cake",
        "حفل عيد ميلاد في البلدة",
        "في خامس أيام عيد الفطر",  # it has three
        "أول شهيد في البلدة",
    ],
)
def test_what_is_no_named_day_has_no_date(text: str) -> None:
    days = [(start, end) for start, end in _read(text, date(2018, 9, 1)) if start == end and start is not None]
    assert days == []


def test_a_named_day_without_a_publication_has_no_ends() -> None:
    assert _read("killed on New Year's Eve", None) == [(None, None)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("since 3 May until 7 May 2018", date(2018, 5, 3), date(2018, 5, 7)),
        ("since 3 May", date(2018, 5, 3), date(2018, 6, 20)),
        ("since Monday", date(2018, 6, 18), date(2018, 6, 20)),
        ("since late April", date(2018, 4, 21), date(2018, 6, 20)),
        ("since last month", date(2018, 5, 1), date(2018, 6, 20)),
        ("منذ شهر أيار", date(2018, 5, 1), date(2018, 6, 20)),  # the month of May, and not a month ago
        ("since yesterday", date(2018, 6, 19), date(2018, 6, 20)),
        ("from 3 May until today", date(2018, 5, 3), date(2018, 6, 20)),
        ("from May 28 up to June 2", date(2018, 5, 28), date(2018, 6, 2)),
        ("between 28 December 2017 and 2 January 2018", date(2017, 12, 28), date(2018, 1, 2)),
        ("منذ 3 أيار حتى 7 أيار", date(2018, 5, 3), date(2018, 5, 7)),
        ("منذ يوم الاثنين", date(2018, 6, 18), date(2018, 6, 20)),
        ("منذ أمس", date(2018, 6, 19), date(2018, 6, 20)),
        ("منذ الثالث من أيار وحتى اليوم", date(2018, 5, 3), date(2018, 6, 20)),
        ("من يوم الاثنين إلى يوم الخميس", date(2018, 6, 11), date(2018, 6, 14)),
        ("بين 3 أيار و7 حزيران", date(2018, 5, 3), date(2018, 6, 7)),
        ("من ٢٨ حزيران ٢٠١٧ ولغاية ٢ تموز ٢٠١٧", date(2017, 6, 28), date(2017, 7, 2)),
    ],
)
def test_a_stretch_runs_to_its_last_day_or_else_to_the_publication(text: str, start: date, end: date) -> None:
    assert _read(f"12 {text}.", date(2018, 6, 20)) == [(start, end)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("منذ فجر أمس", date(2018, 6, 19), date(2018, 6, 19)),  # the night itself, and not all days behind it
        ("منذ ثلاثة أيام", date(2018, 6, 17), date(2018, 6, 17)),  # three days ago
        ("since this morning", date(2018, 6, 20), date(2018, 6, 20)),
        ("on Monday", date(2018, 6, 18), date(2018, 6, 18)),
    ],
)
def test_what_opens_no_stretch_stays_what_it_is(text: str, start: date, end: date) -> None:
    assert _read(text, date(2018, 6, 20)) == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "killed three days before Eid al-Adha",
        "killed ahead of Christmas Day",
        "قصف قبل 3 أيام على عيد الأضحى المبارك",
        "قصف قبيل عيد الفطر",
        "قصف بعد عيد الميلاد بأيام",
    ],
)
def test_days_before_or_behind_a_named_day_are_not_that_day(text: str) -> None:
    assert [found for found in _read(text, date(2018, 9, 1)) if found != (None, None)] == []


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("في 28 أيار الماضي", date(2018, 5, 28), date(2018, 5, 28)),
        ("في 2 جوان 2018", date(2018, 6, 2), date(2018, 6, 2)),
        ("في الثلاثين من ماي الماضي", date(2018, 5, 30), date(2018, 5, 30)),
        ("بتاريخ 1439/9/15", date(2018, 5, 29), date(2018, 5, 31)),
        ("في غرة رمضان", date(2018, 5, 15), date(2018, 5, 17)),
        ("قبل خمسة أيام", date(2018, 5, 29), date(2018, 5, 29)),
        ("أول مبارح", date(2018, 6, 1), date(2018, 6, 1)),
        ("مبارح العصر", date(2018, 6, 2), date(2018, 6, 2)),
        ("هاليوم عالصبح", date(2018, 6, 3), date(2018, 6, 3)),
        ("وقت السحور اليوم", date(2018, 6, 3), date(2018, 6, 3)),
        ("ليل الخميس الجمعة", date(2018, 5, 31), date(2018, 6, 1)),
        ("ليلة 30/31 أيار", date(2018, 5, 30), date(2018, 5, 31)),
        ("in the small hours of Saturday", date(2018, 6, 2), date(2018, 6, 2)),
        ("on the last day of May", date(2018, 5, 31), date(2018, 5, 31)),
        ("a week ago", date(2018, 5, 24), date(2018, 5, 30)),
        ("five days ago", date(2018, 5, 29), date(2018, 5, 29)),
        ("at iftar time yesterday", date(2018, 6, 2), date(2018, 6, 2)),
    ],
)
def test_days_are_counted_over_the_end_of_a_month_in_any_calendar_and_dialect(
    text: str, start: date, end: date
) -> None:
    assert _read(f"سقط 4 قتلى {text}.", date(2018, 6, 3)) == [(start, end)]
