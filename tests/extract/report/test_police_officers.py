"""Officers of the police are no fighters; those of an army are. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, Harm, Status


def told(text: str) -> list[Claim]:
    return list(read(Report(ReportId("r"), text, language="en", publisher="Example Page")).claims)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("An officer was wounded in the shooting, police said.", 1),
        ("Two officers were wounded in the shooting, the sheriff said.", 2),
        ("Police came to the house. Three officers were injured when a man opened fire.", 3),
    ],
)
def test_an_officer_where_police_is_told_of_has_no_status(text: str, number: int) -> None:
    counts = [count for claim in told(text) for count in claim.counts if count.harm is Harm.INJURED]
    assert [(count.low, count.status) for count in counts] == [(number, Status.UNKNOWN)]


@pytest.mark.parametrize(
    "text",
    [
        "An officer was killed near Exampleton.",
        "Two officers of the army were killed. Police closed the road.",
        "An officer was killed in the clash between soldiers and police.",
    ],
)
def test_an_officer_without_police_or_beside_an_army_stays_a_fighter(text: str) -> None:
    counts = [count for claim in told(text) for count in claim.counts if count.harm is Harm.KILLED]
    assert counts and all(count.status is Status.COMBATANT for count in counts)


def test_a_gunman_where_police_is_told_of_stays_what_he_is() -> None:
    counts = [count for claim in told("A gunman was killed, police said.") for count in claim.counts]
    assert [count.status for count in counts] == [Status.COMBATANT]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("قتل عنصران من الشرطة في قصف على داعل.", Status.UNKNOWN),
        ("قتل خمسة من عناصر الشرطة في انفجار في درعا.", Status.UNKNOWN),
        ("قتل ضابط في الشرطة المدنية في قصف على داعل.", Status.UNKNOWN),
        ("قتل عنصر من الشرطة العسكرية في انفجار في درعا.", Status.COMBATANT),
        ("قتل ضابطان في الجيش في هجوم قرب السخنة.", Status.COMBATANT),
    ],
)
def test_those_of_a_civil_police_are_no_fighters_in_arabic(text: str, status: Status) -> None:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))).claims
    counts = [count for claim in found for count in claim.counts if count.harm is Harm.KILLED]
    assert [count.status for count in counts] == [status]
