"""A number and "of the members of": «3 من عناصر الفصائل» counts fighters. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm, Status

Told = list[tuple[Status | None, int | None]]


def killed(text: str) -> Told:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    return [(n.status, n.low) for claim in found.claims for n in claim.counts if n.harm is Harm.KILLED]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("قتل ثلاثة مدنيين و3 من عناصر الفصائل بقصف على سرمين", [(Status.CIVILIAN, 3), (Status.COMBATANT, 3)]),
        ("قال المرصد إن سبعة من عناصر التنظيم قتلوا بقصف على سرمين", [(Status.COMBATANT, 7)]),
        ("مقتل خمسة من عناصر قوات النظام قرب سرمين", [(Status.COMBATANT, 5)]),
        ("مقتل خمسة من جنود النظام وأربعة من مقاتلي الفصائل قرب سرمين", [(Status.COMBATANT, 5), (Status.COMBATANT, 4)]),
    ],
)
def test_members_are_counted_by_the_number_before_them(text: str, dead: Told) -> None:
    assert killed(text) == dead


@pytest.mark.parametrize(
    "text",
    [
        "مقتل 5 بينهم طفل قرب سرمين",
        "قتل ستة مدنيين في قصف على مواقع ضد عناصر التنظيم قرب سرمين",
    ],
)
def test_a_number_does_not_reach_those_behind_another_small_word(text: str) -> None:
    assert (Status.COMBATANT, 6) not in killed(text)
    assert not any(low == 5 and status is Status.COMBATANT for status, low in killed(text))
