"""An object is what was hit where it stands at the act; else the sentence only names it."""

from __future__ import annotations

import pytest

from recount.extract import read
from recount.records import Claim, Report, ReportId, Target


def told(text: str, language: str) -> Claim:
    claims = read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    return next(claim for claim in claims if claim.event and claim.event.target)


@pytest.mark.parametrize(
    ("text", "language", "target"),
    [
        ("Two people were killed when shells hit a school in Exampleville.", "en", Target.SCHOOL),
        ("Artillery shelled the hospital in Exampleville.", "en", Target.HOSPITAL),
        ("A car hit by a drone strike in Exampleville burned, and two people were killed.", "en", Target.VEHICLE),
        ("أصيب طفلان بقصف صاروخي، استهدف الأحياء السكنية في المدينة.", "ar", Target.HOME),
        ("قتل مدنيان بقصف مدفعي على سوق البلدة.", "ar", Target.MARKET),
    ],
)
def test_an_object_right_behind_the_act_or_before_it_was_hit(text: str, language: str, target: Target) -> None:
    event = told(text, language).event
    assert event and event.target is target
    assert not event.target_beside


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jets struck positions near a road outside Exampleville.", "en"),
        (
            "قتل خمسة أطفال بقصف مدفعي على القرية، في تصعيد جديد وهجمات على شمال البلاد كلها، تطال المدارس والمخيمات.",
            "ar",
        ),
        ("داهموا عدة منازل في الحي واعتقلوا سبعة أشخاص، قدموا قبل أيام من مخيم الأمثلة.", "ar"),
    ],
)
def test_an_object_of_another_clause_or_only_near_is_named_beside(text: str, language: str) -> None:
    event = told(text, language).event
    assert event and event.target_beside


def test_without_an_object_nothing_stands_beside() -> None:
    report = Report(
        ReportId("r"), "Artillery shelled Exampleville, and two people were killed.", language="en", country=("SY",)
    )
    events = [claim.event for claim in read(report).claims if claim.event]
    assert events and not any(event.target_beside for event in events)
