"""Members of an armed party are combatants, and members of anything else of unknown status. All texts are invented."""

from __future__ import annotations

import pytest

from recount.records import Status
from wanted import Wanted, missing


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The ISIS member was killed in Raqqa by an air strike.", 1),
        ("Two members of ISIS were killed in Raqqa.", 2),
        ("Four members of the Iraqi army were killed near Mosul.", 4),
        ("Three militia members died in an explosion in Raqqa.", 3),
    ],
)
def test_members_of_an_armed_party_are_combatants(text: str, killed: int) -> None:
    assert missing(Wanted(text, low=killed, high=killed, status=Status.COMBATANT)) == []


@pytest.mark.parametrize(
    "text",
    [
        "A member of the Civil Defence was killed in Sarmin.",
        "Two members of the Darwish family were killed in Sarmin by the SDF.",
        "A council member was killed in Manbij by ISIS.",
        "A member of the Hamas government was killed in Rafah.",
        "The SDF said members of a committee were killed in Manbij.",
    ],
)
def test_members_of_anything_else_are_of_unknown_status(text: str) -> None:
    told = Wanted(text, low=99, high=99, status=Status.COMBATANT)
    assert missing(told) == ["counts: []"]


def test_who_has_left_the_party_is_a_former_fighter() -> None:
    text = "A former ISIS member was killed in Raqqa."
    assert missing(Wanted(text, low=1, high=1, status=Status.FORMER_FIGHTER)) == []


def test_kin_beside_a_member_are_counted_apart() -> None:
    text = "A Hamas member and his wife were killed in Rafah."
    assert missing(Wanted(text, low=1, high=1, status=Status.COMBATANT)) == []
    assert missing(Wanted(text, low=1, high=1, status=Status.UNKNOWN)) == []
