"""Halves, quarters and seasons of years and halves of months: stretches, and never the whole year nor its first day."""

from datetime import date

import pytest

from recount.extract.dates.dates import DateMention, find_dates
from recount.extract.folding.text import fold

PUBLISHED = date(2019, 5, 20)


def dates(text: str, language: str) -> list[DateMention]:
    return find_dates(fold(text).text, language, PUBLISHED)


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("en", "in the first half of 2018", "2018-01-01", "2018-06-30"),
        ("en", "in the second half of last year", "2018-07-01", "2018-12-31"),
        ("en", "in the first quarter of 2018", "2018-01-01", "2018-03-31"),
        ("en", "in the first half of December", "2018-12-01", "2018-12-15"),
        ("en", "in the summer of 2018", "2018-06-01", "2018-09-30"),
        ("en", "in spring 2018", "2018-03-01", "2018-06-30"),
        ("ar", "في النصف الأول من نيسان", "2019-04-01", "2019-04-15"),
        ("ar", "خلال النصف الثاني من عام 2018", "2018-07-01", "2018-12-31"),
        ("ar", "في الربع الأخير من 2018", "2018-10-01", "2018-12-31"),
        ("ar", "في صيف عام 2018", "2018-06-01", "2018-09-30"),
        ("ar", "في خريف العام الماضي", "2018-09-01", "2018-12-31"),
    ],
)
def test_a_part_of_a_year_or_month_is_that_part(language: str, text: str, start: str, end: str) -> None:
    (found,) = dates(text, language)
    assert (str(found.when.start), str(found.when.end)) == (start, end)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "since the fall of the town"),
        ("en", "near Spring Street, to discover what may have led to it"),
        ("en", "early reports say that it may be so"),
        ("ar", "قتل ربيع في البلدة"),
    ],
)
def test_a_season_or_may_that_is_none_gives_no_day(language: str, text: str) -> None:
    assert dates(text, language) == []


@pytest.mark.parametrize(("text", "start"), [("في الأول من نيسان", "2019-04-01"), ("في ربيع الأول 1440", "2018-11-09")])
def test_the_first_of_a_month_and_the_month_named_for_spring_stay(text: str, start: str) -> None:
    (found,) = dates(text, "ar")
    assert str(found.when.start) == start


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("More than 900 people have been killed since the war began in 2015.", "en"),
        ("More than 900 people have been killed since the conflict broke out in 2015.", "en"),
        ("قتل أكثر من 900 شخص منذ بداية الحرب عام 2015.", "ar"),
        ("قتل أكثر من 900 شخص منذ اندلاع النزاع في عام 2015.", "ar"),
    ],
)
def test_since_a_war_began_in_a_year_runs_to_the_publication(text: str, language: str) -> None:
    (found,) = find_dates(fold(text).text, language, date(2018, 9, 16))
    assert (found.when.start, found.when.end) == (date(2015, 1, 1), date(2018, 9, 16))
