"""Words that look like a negation or like people, and are none. All texts are invented."""

from __future__ import annotations

from counted import claims_of, wholes_of
from recount.records import Status


def test_a_body_without_borders_denies_nothing() -> None:
    assert wholes_of("أطباء بلا حدود: مقتل ما لا يقل عن 60 شخصا في غارة على سراقب") == [60]


def test_civilian_clothes_are_nobody() -> None:
    counts = [
        n for claim in claims_of("Some people in civilian clothes died in the raid on Saraqib.") for n in claim.counts
    ]
    assert [(n.low, n.status) for n in counts] == [(None, Status.UNKNOWN)]


def test_the_dead_man_is_the_one_told_of_before() -> None:
    assert wholes_of("A drone killed one man in Saraqib. The town mourned the dead man as Hadi Saleh.") == [1]
