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
