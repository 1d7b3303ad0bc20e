"""When a report was published, where it does not come with the day. All texts are invented."""

from datetime import date

import pytest

from recount import pipeline
from recount.extract.folding.text import fold
from recount.extract.pages.publication import published_of
from recount.records import Report, ReportId


def found(text, language="ar", **known):
    return published_of(Report(ReportId("r"), text, language=language, **known), fold(text).text)


def test_a_stated_day_comes_before_all_others():
    assert found("Town PageDecember 2, 2024 · Shared with Public", published=date(2020, 1, 1)) == date(2020, 1, 1)


def test_the_line_over_a_post_bears_its_day():
    assert found("Town PageDecember 2, 2024 · Shared with Publicقصف على منبج") == date(2024, 12, 2)


def test_the_clock_under_a_status_bears_its_day():
    assert found("قصف على منبج8:20 AM · Feb 19, 2023·58 Views") == date(2023, 2, 19)


@pytest.mark.parametrize(
    "line", ["السبت, ٣٠ يوليو ٢٠٢٢, ١٤:٤٦", "آخر تحديث: 30.07.2022 | 17:18 دمشق", "30 تموز 2022", "2022-07-30"]
)
def test_the_line_under_a_headline_bears_the_day(line):
    assert found(f"قصف على منبج\n{line}\nأصيب أربعة مدنيين اليوم بقصف مدفعي.") == date(2022, 7, 30)


def test_a_day_inside_a_sentence_is_not_that_of_publication():
    assert found("وقال مصدر إن القصف الذي وقع في 30 تموز 2022 على أطراف المدينة أصاب منزلا.") is None


def test_a_present_year_dates_a_weekday_that_fits_it():
    text = "قتل مدني اليوم الجمعة 22 تموز بقصف على منبج. ومنذ بداية العام الحالي 2022 أصيب كثيرون."
    assert found(text) == date(2022, 7, 22)


def test_a_present_year_in_which_the_day_is_another_weekday_dates_nothing():
    assert found("قتل مدني اليوم الجمعة 22 تموز. ومنذ بداية العام الحالي 2021 أصيب كثيرون.") is None


def test_a_past_year_dates_nothing():
    assert found("قتل مدني اليوم الجمعة 22 تموز. واندلعت الحرب في 2011.") is None


def test_a_word_for_today_is_the_day_of_the_post():
    text = "Town PageDecember 2, 2024 · Shared with Publicمقتل ثلاثة مدنيين بقصف على منبج اليوم"
    (claim,) = [c for c in pipeline.read(Report(ReportId("r"), text, language="ar")).claims if c.counts]
    assert claim.when and claim.when.start == date(2024, 12, 2)


def test_the_year_that_a_post_bears_counts_where_the_day_stated_was_given_another_one():
    post = "Town PageJanuary 15, 2025 · Shared with Publicقصف على منبج"
    assert found(post, published=date(2026, 1, 15)) == date(2025, 1, 15)
    assert found(post, published=date(2026, 1, 16)) == date(2025, 1, 15)  # the clocks of two zones
    assert found(post, published=date(2026, 3, 2)) == date(2026, 3, 2)
    assert found(post, published=date(2025, 1, 20)) == date(2025, 1, 20)


def test_a_year_given_wrongly_is_told_and_not_dropped():
    post = "Town PageJanuary 15, 2025 · Shared with Publicقتل ثلاثة مدنيين بقصف على منبج اليوم"
    reading = pipeline.read(Report(ReportId("r"), post, language="ar", published=date(2026, 1, 15)))
    assert reading.report.published == date(2025, 1, 15)
    assert "2026-01-15" in next(rejection.reason for rejection in reading.rejections)


NEWS = (
    "Talks on prisoners enter another round",
    "Doctors demand their unpaid wages again",
    "Bridge over the river closed for repairs",
    "Fuel prices rise once more in the north",
    "Heat breaks all records across the region",
)


def test_a_day_over_a_row_of_headlines_is_that_on_which_the_page_was_fetched():
    page = "\n\n".join(("31 July, 2026", *NEWS, "Two people were wounded by shelling of Manbij on Wednesday."))
    assert found(page, "en") is None


def test_a_day_over_the_report_itself_is_that_of_publication():
    page = "\n\n".join(("3 February, 2024", "Two people were wounded by shelling of Manbij on Saturday.", *NEWS))
    assert found(page, "en") == date(2024, 2, 3)
    assert found("\n".join(("3 February, 2024", *NEWS[:3], "Two were wounded.")), "en") == date(2024, 2, 3)
