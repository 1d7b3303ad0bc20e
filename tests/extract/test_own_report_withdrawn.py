"""A publisher that takes its own report back says so, and asserts nothing of what it told. All is invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import About, Claim, ClaimKind


def claims(text: str) -> tuple[Claim, ...]:
    report = Report(ReportId("r"), text, publisher="Example Page", published=date(2024, 2, 14), country=("SD",))
    return read(report).claims


@pytest.mark.parametrize(
    "text",
    [
        "We withdraw our earlier report of 10 February that at least 25 died in a strike on Nyala on 9 February.",
        "We have retracted a story saying that nine people were killed by shelling in Nyala on 9 February.",
        "Our earlier story that nine people were killed by shelling in Nyala on 9 February was wrong.",
        "Our report of 10 February on the shelling of Nyala on 9 February, in which nine were killed, is withdrawn.",
        "Example Page has withdrawn its report that nine people were killed in Nyala on 9 February.",
        "نسحب خبرنا المنشور في ١٠ فبراير عن مقتل سبعة أشخاص في قصف على نيالا يوم ٩ فبراير.",
        "نعتذر عن نشر خبر مقتل سبعة أشخاص في قصف على نيالا يوم ٩ فبراير.",
        "خبرنا عن مقتل سبعة أشخاص في نيالا يوم ٩ فبراير كان خاطئاً.",
    ],
)
def test_it_is_one_position_of_the_publisher_on_the_day_that_the_report_told_of(text: str) -> None:
    (found,) = claims(text)
    assert (found.kind, found.withdraws, found.stance, found.about) == (
        ClaimKind.RESPONSIBILITY,
        True,
        None,
        About.HARM,
    )
    assert found.claimant.name == "Example Page" and found.quote == text.rstrip(".")
    assert found.where and found.where.name == "Nyala"
    assert found.when and found.when.start == date(2024, 2, 9)


@pytest.mark.parametrize(
    "text",
    [
        "Correction: Our report of 10 February said that 14 people were killed in Nyala on 9 February. It is 4.",
        "Correction: we reported that 14 people were killed in Nyala on 9 February. The correct number is 4.",
        "تصحيح: ورد في خبرنا السابق أن ١٤ شخصاً قتلوا في نيالا يوم ٩ فبراير. والعدد الصحيح ٤.",
    ],
)
def test_a_number_that_is_corrected_is_told_by_nobody(text: str) -> None:
    (found,) = claims(text)
    assert (found.withdraws, found.about) == (True, About.NUMBER)
    assert found.when and found.when.start == date(2024, 2, 9)


@pytest.mark.parametrize(
    "text",
    [
        "The radio has withdrawn its report that nine people were killed in Nyala on 9 February.",
        "The army withdrew its forces from Nyala; our report said that five people were killed.",
        "Correction: in an earlier version of this story, the street of the shelling in Nyala was wrong.",
        "Our report on the shelling of Nyala, in which nine people were killed, was the first.",
    ],
)
def test_another_publisher_and_other_things_withdrawn_are_none(text: str) -> None:
    assert all(not one.withdraws for one in claims(text))
