"""Tolls that a report calls preliminary, in a heading or elsewhere than where it counts. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def found(text: str) -> list[tuple[int, bool]]:
    """Number and mark of the wholes of killed that a text tells."""
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Lamp Agency", country=("SY",))).claims
    counts = (count for claim in claims for count in claim.counts if count.harm is Harm.KILLED)
    return [(count.low, count.found) for count in counts if count.low and not count.part_of_total]


@pytest.mark.parametrize(
    "text",
    [
        "Initial information says that six people were killed in Manbij.",
        "Six people were killed in a strike on Manbij (initial estimate).",
        "تشير المعلومات الأولية إلى مقتل 6 أشخاص في قصف على منبج.",
        "قضى 6 مدنيين، في حصيلة غير منتهية، بقصف على منبج.",
    ],
)
def test_initial_information_is_no_last_toll(text: str) -> None:
    assert found(text) == [(6, True)]


@pytest.mark.parametrize(
    "text",
    [
        "استشهاد مدنيين اثنين بغارة على منبج في حصيلة أولية.",
        "استشهاد السيدة هدى السالم والطفل سامر النابلسي بغارة على منبج كحصيلة أولية.",
        "قتل شابان وجرح 14 في حصيلة أولية للغارات على منبج.",
    ],
)
def test_two_who_are_told_of_without_a_number_may_be_a_preliminary_toll(text: str) -> None:
    assert found(text) == [(2, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Six killed in Manbij\n\nA strike hit a market. Initial information says that six people were killed.",
        "مقتل 6 أشخاص في منبج\n\nتشير المعلومات الأولية إلى مقتل 6 أشخاص في غارة على سوق منبج.",
    ],
)
def test_the_same_number_in_a_headline_is_as_preliminary(text: str) -> None:
    assert found(text) == [(6, True), (6, True)]


@pytest.mark.parametrize(
    "text",
    [
        "A preliminary toll of the strike on Manbij:\nFive people were killed.",
        "الإدارة المحلية تكشف الحصيلة الأولية للضحايا\nأسفر القصف على منبج عن استشهاد خمسة مدنيين وإصابة تسعة.",
    ],
)
def test_a_heading_without_a_number_makes_the_toll_below_it_preliminary(text: str) -> None:
    assert found(text) == [(5, True)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Six people were killed in Manbij, according to a preliminary toll. Five people were killed in Hajin.",
            [(6, True), (5, False)],
        ),
        (
            "Six people were killed in Manbij, according to a preliminary toll. Six members of a family died in Hajin.",
            [(6, True), (6, False)],
        ),
        ("إصابة 3 مدنيين في حصيلة أولية لقصف على منبج. وقتل خمسة مدنيين في هجين.", [(5, False)]),
    ],
)
def test_the_toll_of_another_place_is_not_preliminary_for_that(text: str, wanted: list[tuple[int, bool]]) -> None:
    assert found(text) == wanted


def test_one_body_in_the_accusative_is_one_and_found() -> None:
    assert found("انتشلت فرقنا جثماناً من تحت الأنقاض في حلب.") == [(1, True)]
    assert found("انتشلت فرقنا جثامين لمدنيين وجثماناً آخر من تحت الأنقاض في حلب.") == [(1, True)]
    assert found("انتُشل جثمانا سيدتين في حلب.") == [(2, True)]
