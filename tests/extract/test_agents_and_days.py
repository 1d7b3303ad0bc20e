"""Who did it between a verb and the dead, adjectives that are nobody, days before a name. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm, Status

Told = tuple[Status, int | None]


def killed(text: str) -> list[Told]:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    counts = (n for claim in found.claims for n in claim.counts)
    return [(n.status, n.low) for n in counts if n.harm is Harm.KILLED and not n.part_of_total]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("أعدم عناصر من “قسد” ثلاثة مدنيين في سرمين", [(Status.CIVILIAN, 3)]),
        ("قتل مسلحون مجهولون ثلاثة مدنيين في سرمين", [(Status.CIVILIAN, 3)]),
        ("قتل عناصر من قوات النظام بقصف على سرمين", [(Status.COMBATANT, None)]),
        ("قتل مقاتلون وثلاثة مدنيين بقصف على سرمين", [(Status.COMBATANT, None), (Status.CIVILIAN, 3)]),
    ],
)
def test_fighters_right_before_counted_people_did_it_and_did_not_die(text: str, dead: list[Told]) -> None:
    assert killed(text) == dead


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        (
            "مقتل خمسة من عناصر الجيش السوري وأربعة من عناصر الفصائل قرب سرمين",
            [(Status.COMBATANT, 5), (Status.COMBATANT, 4)],
        ),
        ("قتل ثلاثة أشخاص بينهم طفل جراء قصف قوات النظام السوري على سرمين", [(Status.UNKNOWN, 3)]),
        ("مقتل سوري بقصف على سرمين", [(Status.UNKNOWN, 1)]),
        ("مقتل المواطن السوري سالم المثال بقصف على سرمين", [(Status.UNKNOWN, 1)]),
    ],
)
def test_the_syrian_army_is_no_syrian(text: str, dead: list[Told]) -> None:
    assert killed(text) == dead


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("توفي اليوم الإثنين 2 كانون الأول 2024 الحاج سالم المثال من جراء القصف على سرمين", [(Status.UNKNOWN, 1)]),
        ("صفحة وفيات مدينة سرمين: غارة على أطراف المدينة", []),
        ("توفي اليوم الإثنين 2 كانون الأول 2024 من جراء القصف على سرمين", []),
    ],
)
def test_one_named_behind_a_day_is_counted_and_the_name_of_a_page_is_not(text: str, dead: list[Told]) -> None:
    assert killed(text) == dead
