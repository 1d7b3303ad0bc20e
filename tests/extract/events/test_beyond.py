"""Harm that a report names and does not report: remembered, threatened, or before its own event. Texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    return list(read(Report(ReportId("r"), text, language=language, publisher="Example Page")).claims)


@pytest.mark.parametrize(
    "text",
    [
        "Today marks the third anniversary of the Exampleville massacre, in which 108 people were killed.",
        "Ten years ago today, 34 people were killed in an air raid on the village.",
        "Hundreds marched in memory of the 50 people killed in the bombing.",
        "Protesters carried pictures of two boys killed by the police.",
        "تمر اليوم الذكرى السنوية الثالثة للمجزرة التي راح ضحيتها 70 شهيدا",
        "في مثل هذا اليوم من عام 2013 استشهد 140 شخصا في القرية",
        "خرجت مظاهرة حاشدة في المدينة وفاء لدماء الشهداء",
    ],
)
def test_the_dead_of_an_anniversary_or_a_demonstration_are_no_toll(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.counts]


@pytest.mark.parametrize("text", ["The group threatened to kill ten hostages.", "هدد التنظيم بقتل 20 أسيرا"])
def test_a_threat_is_no_toll(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.counts]


def test_the_dead_of_the_attack_before_are_not_those_of_this_one() -> None:
    found = claims("The strike came two weeks after a bombing in the same market killed 43 people.")
    assert not [claim for claim in found if claim.counts]


def test_who_is_killed_on_an_anniversary_is_counted() -> None:
    (found,) = claims("Three civilians were killed in the town on the anniversary of the massacre.")
    assert found.counts[0].low == 3
