"""Harm that people gather or speak up about lies where it was, and not where they do. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def the_claim(text: str) -> Claim:
    language = "en" if text.isascii() else "ar"
    day = date(2019, 5, 11)
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",), published=day)
    (claim,) = read(report).claims
    return claim


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Hundreds protested in Azaz on Friday against the killing of nine farmers in Binnish.", "Binnish"),
        ("A sit-in in Azaz demanded justice for the four students killed in a strike on Ariha.", "Ariha"),
        ("The UN office in Damascus condemned the killing of six medics in Ariha.", "Ariha"),
        ("خرجت مظاهرة في مدينة الباب تنديداً بمقتل خمسة مدنيين في أريحا", "Ariha"),
        ("وقفة احتجاجية في اعزاز يوم الجمعة استنكاراً لمقتل سبعة أطفال بقصف على بنش", "Binnish"),
        ("تظاهر العشرات في اعزاز للمطالبة بمحاسبة قتلة ستة مسعفين قتلوا في بنش", "Binnish"),
    ],
)
def test_a_protest_is_not_where_the_harm_was(text: str, place: str) -> None:
    claim = the_claim(text)
    assert claim.where is not None and claim.where.name == place
    assert claim.when is None


def test_a_protest_says_nothing_of_where_and_when_unless_it_tells() -> None:
    claim = the_claim(
        "Protesters in Ariha on Friday condemned the killing of six medics in a raid on a clinic last week."
    )
    assert claim.where is None
    assert claim.when is not None and claim.when.start == date(2019, 4, 29)
    assert the_claim("نظم الأهالي في الباب اعتصاماً احتجاجاً على مقتل أربعة معلمين").where is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Soldiers opened fire on a protest against the army in Azaz, killing three people.", "Azaz"),
        ("Five protesters were killed in Azaz on Friday.", "Azaz"),
        ("Protesters in Azaz said that soldiers killed three people on Friday.", "Azaz"),
        ("The local council of Azaz condemned the killing of three people.", "Azaz"),
        ("مقتل ثلاثة متظاهرين برصاص قوات الأمن خلال مظاهرة في اعزاز", "Azaz"),
        ("خرجت مظاهرة في اعزاز أمس، وقتل خلالها ثلاثة أشخاص برصاص الأمن", "Azaz"),
    ],
)
def test_who_was_harmed_at_a_protest_was_harmed_there(text: str, place: str) -> None:
    claim = the_claim(text)
    assert claim.where is not None and claim.where.name == place


@pytest.mark.parametrize(
    "text",
    [
        "A strike on Idlib on Friday killed 5 people. It was the deadliest since January, when 54 died in a market.",
        "A strike on Idlib on Friday killed 5 people, the worst toll since March 2018, when 30 died in Saraqib.",
        "غارة على إدلب يوم الجمعة قتلت خمسة، وهي الأكثر دموية منذ كانون الثاني حين قتل 54 شخصاً في سوق سراقب.",
    ],
)
def test_the_dead_of_an_attack_that_another_is_compared_with_are_none_of_it(text: str) -> None:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2019, 5, 20), language, publisher="Example Page", country=("SY",))
    claims = [claim for claim in read(report).claims if claim.counts]
    assert [count.low for claim in claims for count in claim.counts] == [5]
    assert [claim.where and claim.where.name for claim in claims] == ["Idlib"]


def test_a_day_since_which_nothing_is_compared_counts_its_own() -> None:
    report = Report(ReportId("r"), "Since Friday, five people were killed in Idlib.", date(2019, 5, 20), "en")
    assert [count.low for claim in read(report).claims for count in claim.counts] == [5]
