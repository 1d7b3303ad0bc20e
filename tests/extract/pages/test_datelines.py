"""Days on which something was written or published, which are not those of what it tells; all texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.text import fold
from recount.extract.pages.publication import published_of
from recount.records import Reading

EN = "Nine civilians were killed when warplanes struck a bakery in Tabqa on Saturday, activists said."
AR = "قتل تسعة مدنيين بغارة على فرن في مدينة الطبقة يوم السبت، بحسب ناشطين."


def reading(text: str, **known: object) -> Reading:
    language = "en" if text.isascii() else "ar"
    return read(Report(ReportId("r"), text, language=language, country=("SY",), **known))  # type: ignore[arg-type]


def days(found: Reading) -> set[date | None]:
    return {claim.when.start if claim.when else None for claim in found.claims}


LINES = [
    ("Posted 14 May 2017 - 1,204 views - 33 comments", EN),
    ("Last updated: 14 May 2017 at 10:15 | By the Desk of the Corner", EN),
    ("Published on May 14, 2017 by Admin in Local News, Syria", EN),
    ("By Desk Writer, published 14 May 2017, updated 16 May 2017", EN),
    ("نشر في 14 أيار 2017 - الكاتب: محرر الصفحة - المشاهدات 1204", AR),
    ("تم النشر يوم 14 مايو 2017 في قسم أخبار محلية وتحقيقات", AR),
    ("آخر تحديث: الأحد 14 مايو 2017", AR),
]


@pytest.mark.parametrize(("line", "story"), LINES)
def test_the_line_with_the_day_of_publication_dates_the_weekdays_of_the_text(line: str, story: str) -> None:
    found = reading(f"{line}\n{story}")
    assert (found.report.published, days(found)) == (date(2017, 5, 14), {date(2017, 5, 13)})


def test_the_line_may_stand_at_the_foot() -> None:
    assert reading(f"{EN}\nPosted on 14 May 2017 by the desk").report.published == date(2017, 5, 14)


def test_the_day_of_publication_is_no_day_of_an_event() -> None:
    assert days(reading(f"Posted: 14 May 2017\n{EN.replace(' on Saturday', '')}")) == {None}


@pytest.mark.parametrize(
    "text",
    [
        "A video posted on 14 May 2017 shows nine people killed in Tabqa.",
        "The list was published on 14 May 2017. Nine people were killed in Tabqa.",
        "The desk last updated 14 May 2017 its figures on the nine people who were killed in Tabqa in spring",
    ],
)
def test_a_sentence_on_something_posted_is_no_such_line(text: str) -> None:
    assert published_of(Report(ReportId("r"), text, language="en"), fold(text).text) is None


def test_a_stated_day_of_publication_comes_first() -> None:
    assert reading(f"Posted 14 May 2017\n{EN}", published=date(2017, 5, 20)).report.published == date(2017, 5, 20)


DATELINES = [
    "SOUTHWEST ASIA, May 14, 2017 - On May 13, Coalition forces conducted three strikes near Tabqa.",
    "SOUTHWEST ASIA (May 14, 2017) -- Coalition forces conducted three strikes near Tabqa yesterday.",
    "BEIRUT, May 14, 2017 (Agency) - An air strike on a bakery in Tabqa killed nine people on Saturday.",
    "دمشق، 14 أيار 2017 - قتل تسعة مدنيين في 13 أيار بغارة على الطبقة.",
]


@pytest.mark.parametrize("text", DATELINES)
@pytest.mark.parametrize("published", [None, date(2017, 5, 14), date(2017, 6, 2)])
def test_a_dateline_gives_way_to_the_day_that_its_sentence_names(text: str, published: date | None) -> None:
    found = reading(text, published=published)
    assert days(found) == {date(2017, 5, 13)}
    assert {claim.where.name for claim in found.claims if claim.where} == {"Al-Tabqa"}


def test_a_dateline_alone_says_when() -> None:
    assert days(reading("IDLIB, May 14, 2017 (Agency) - Shelling killed nine people.")) == {date(2017, 5, 14)}


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed on May 13, 2017 - three of them on May 14 of their wounds - in Tabqa.",
        "UPDATE (May 14, 2017): The man who was shot on May 13 died in Tabqa.",
    ],
)
def test_a_day_before_a_dash_within_a_sentence_is_no_dateline(text: str) -> None:
    assert published_of(Report(ReportId("r"), text, language="en"), fold(text).text) is None
