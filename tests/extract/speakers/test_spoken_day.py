"""The day on which a speaker speaks: no part of its name, nor the day of an event that has its own. All is invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def harm(text: str) -> Claim:
    report = Report(ReportId("r"), text, language="ar", publisher="Example Page", published=date(2022, 2, 1))
    return next(claim for claim in read(report).claims if claim.counts)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("قال الناطق باسم الدفاع المدني الجمعة إن", "الناطق باسم الدفاع المدني"),
        ("قال الناطق باسم الدفاع المدني يوم الجمعة إن", "الناطق باسم الدفاع المدني"),
        ("أعلنت وزارة الصحة مساء الجمعة أن", "وزارة الصحة"),
        ("أعلنت وزارة الصحة يوم أمس أن", "وزارة الصحة"),
        ("أفادت مصادر محلية فجر الخميس بأن", "مصادر محلية"),
        ("أفاد مصدر طبي السبت بأن", "مصدر طبي"),
    ],
)
def test_the_day_of_speaking_is_no_part_of_the_speaker_s_name(said: str, name: str) -> None:
    assert harm(f"{said} ثلاثة مدنيين قتلوا بقصف على سرمين").claimant.name == name


@pytest.mark.parametrize("name", ["الطبيب سامر الجمعة", "الطبيب سامر خميس", "الطبيبة صباح المثال"])
def test_a_person_may_be_called_as_a_day_is(name: str) -> None:
    assert harm(f"قال {name} إن ثلاثة مدنيين قتلوا بقصف على سرمين").claimant.name == name


@pytest.mark.parametrize("day", ["الجمعة", "يوم الجمعة", "مساء الجمعة"])
def test_an_event_with_a_day_of_its_own_was_not_on_the_day_of_speaking(day: str) -> None:
    told = harm(f"قال الناطق باسم الدفاع المدني {day} إن ثلاثة مدنيين قتلوا بقصف على سرمين الأربعاء")
    assert told.when is not None and told.when.start == date(2022, 1, 26)
