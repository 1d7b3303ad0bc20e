"""Who the dead were, as each side has it: both statuses side by side. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import Harm, Stance, Status

FIGHTERS, CIVILIANS = Status.COMBATANT, Status.CIVILIAN
SIDES = [
    ("The army said those killed in a raid on Ariha were militants; the relief committee said they were civilians.",
     [("The army", FIGHTERS), ("the relief committee", CIVILIANS)]),
    ("The raid on Ariha killed nine. The army said the dead were militants. Residents said they were civilians.",
     [("The army", FIGHTERS), ("Residents", CIVILIANS)]),
    ("The victims of the strike on Ariha were civilians, residents said.", [("residents", CIVILIANS)]),
    ("Nine people were killed in Ariha. The army denied killing civilians and said those killed were militants.",
     [("The army", FIGHTERS)]),
    ("قتل تسعة أشخاص في غارة على أريحا. قال الجيش إن القتلى مسلحون. وقال سكان إنهم مدنيون.",
     [("الجيش", FIGHTERS), ("سكان", CIVILIANS)]),
    ("قتل تسعة أشخاص في غارة على أريحا. ونفى الجيش قتل مدنيين وقال إن القتلى مسلحون.", [("الجيش", FIGHTERS)]),
]  # fmt: skip


def _statuses(text: str) -> list[tuple[str, Status]]:
    counts = [(c.claimant.name, n) for c in claims_of(text) for n in c.counts if n.harm is Harm.KILLED]
    return [(name, n.status) for name, n in counts if n.status is not Status.UNKNOWN and not n.part_of_total]


@pytest.mark.parametrize(("text", "told"), SIDES)
def test_each_side_says_who_the_dead_were(text: str, told: list[tuple[str, Status]]) -> None:
    assert _statuses(text) == told


def test_a_status_stands_beside_the_denial() -> None:
    assert Stance.DENIES in [c.stance for c in claims_of(SIDES[3][0])]


def test_all_of_a_number_are_that_number() -> None:
    text = "The strike on Ariha killed nine people. The army said all nine were militants."
    (count,) = (n for c in claims_of(text) for n in c.counts if n.status is FIGHTERS)
    assert (count.low, count.high) == (9, 9)


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed in Ariha. The army said some of those killed were militants.",
        "Nine people were killed in Ariha. The army said those killed were militants and civilians.",
        "Nine people were killed in Ariha. Residents said those killed were not militants.",
        "Nine people were killed in Ariha. The army said it did not know whether they were civilians.",
    ],
)
def test_what_is_said_of_some_or_left_open_is_no_status_of_all(text: str) -> None:
    assert not _statuses(text)
