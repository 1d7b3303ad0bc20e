"""Fighters told of as captives count apart, and some of the dead are a part of them. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import Harm, Status


def killed(text: str) -> list[tuple[int | None, Status, bool]]:
    counts = (c for claim in claims_of(text) for c in claim.counts if c.harm is Harm.KILLED)
    return [(c.low, c.status, c.part_of_total) for c in counts]


@pytest.mark.parametrize(
    "text",
    [
        "Three detained ISIS fighters were killed in an air strike on Saraqib.",
        "An air strike on Saraqib killed three captured Turkish soldiers.",
        "قتل ثلاثة أسرى من مقاتلي التنظيم بغارة على سراقب.",
        "قتل ثلاثة معتقلين من عناصر داعش بغارة على سراقب.",
    ],
)
def test_fighters_held_captive_are_no_combatants(text: str) -> None:
    assert killed(text) == [(3, Status.DETAINED_FIGHTER, False)]


def test_who_detains_fighters_tells_of_no_captives_killed() -> None:
    text = "The army detained fighters of the group and killed three others in Saraqib."
    assert [status for _, status, _ in killed(text)] == [Status.UNKNOWN]


@pytest.mark.parametrize(
    "text",
    [
        "An air strike on Saraqib killed 17 people. Six of the dead were ISIS fighters.",
        "قتل 17 شخصاً بغارة على سراقب. كان ستة من القتلى من عناصر داعش.",
        "قتل 17 شخصاً بغارة على سراقب. وقال الطبيب إن ستة من القتلى مقاتلون.",
    ],
)
def test_some_of_the_dead_are_a_part_with_what_they_were(text: str) -> None:
    assert killed(text) == [(17, Status.UNKNOWN, False), (6, Status.COMBATANT, True)]


def test_some_of_the_dead_of_whom_nothing_is_told_are_no_toll_of_their_own() -> None:
    assert killed("قتل 17 شخصاً بغارة على سراقب. ونقل عشرة من القتلى إلى المشفى.")[1:] == [(10, Status.UNKNOWN, True)]
