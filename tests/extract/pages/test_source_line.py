"""What follows the line with which an article names its source is no part of it. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read

STORY = {
    "en": "An air strike killed three civilians in Hama on Monday, the mayor said. Two children were among the dead. "
    * 3,
    "ar": "قتل ثلاثة مدنيين في حماة جراء غارة جوية يوم الاثنين بحسب رئيس البلدية. وكان بين القتلى طفلان من البلدة. "
    * 4,
}
OTHER = {
    "en": "Ten soldiers were killed in a raid on Homs\nTen soldiers were killed on Friday in a raid on Homs.",
    "ar": "مقتل عشرة جنود في حمص\nقتل عشرة جنود الجمعة في غارة على مدينة حمص بحسب مصادر محلية.",
}
LINE = {"en": "Source: Example Wire", "ar": 'المصدر: "وكالة المثال"'}


def numbers(text: str, language: str) -> set[int | None]:
    reading = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return {count.low for claim in reading.claims for count in claim.counts}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_stands_behind_the_line_of_the_source_is_another_article(language: str) -> None:
    assert 10 not in numbers(f"{STORY[language]}\n\n{LINE[language]}\n\n{OTHER[language]}", language)
    assert 3 in numbers(f"{STORY[language]}\n\n{LINE[language]}\n\n{OTHER[language]}", language)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_page_of_articles_with_a_source_each_keeps_them_all(language: str) -> None:
    two = f"{STORY[language]}\n\n{LINE[language]}\n\n{OTHER[language]}\n\n{LINE[language]}\n"
    assert 10 in numbers(two, language)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_source_of_a_picture_above_the_story_ends_nothing(language: str) -> None:
    assert {3} <= numbers(f"{LINE[language]}\n\n{STORY[language]}", language)


def test_a_sentence_that_begins_with_the_word_is_no_such_line() -> None:
    said = "Source: the mayor told reporters at length that the strike hit a house and that people were still missing."
    assert 10 in numbers(f"{STORY['en']}\n\n{said}\n\n{OTHER['en']}", "en")
