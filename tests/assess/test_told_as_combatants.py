"""A number of dead that the same voice tells of as combatants: it is no toll of civilians."""

from __future__ import annotations

from casting import Cast, of

from recount.records import Claim, ClaimKind, Count, Harm, Range, Stance, Status


def told(cast: Cast, number: int, status: Status, who: str = "A page", report: str = "r1") -> Claim:
    count = Count(Harm.KILLED, status, low=number, high=number)
    return cast.claim(ClaimKind.HARM, who, f"{number} {status}", report, counts=(count,), stance=Stance.ASSERTS)


def test_a_headline_number_told_of_as_combatants_below_is_of_combatants_alone(cast: Cast) -> None:
    found = of(told(cast, 10, Status.UNKNOWN), told(cast, 10, Status.COMBATANT))
    assert found.killed is None
    assert found.combatants_killed == Range(10, 10, 10)
    assert any(reason.rule == "told_as_combatants" for reason in found.reasons)


def test_fewer_combatants_leave_the_number_as_it_is(cast: Cast) -> None:
    found = of(told(cast, 10, Status.UNKNOWN), told(cast, 5, Status.COMBATANT))
    assert found.killed == Range(10, 10, 10)


def test_combatants_told_of_by_another_voice_only_allow_a_minimum_of_none(cast: Cast) -> None:
    found = of(told(cast, 10, Status.UNKNOWN), told(cast, 10, Status.COMBATANT, "North Wire", "r2"))
    assert found.killed == Range(0, 10, 10)


def test_civilians_are_not_told_of_as_combatants_by_a_number_alone(cast: Cast) -> None:
    found = of(told(cast, 10, Status.CIVILIAN), told(cast, 10, Status.COMBATANT))
    assert found.killed == Range(0, 10, 10)


def test_one_dead_and_one_combatant_need_not_be_the_same(cast: Cast) -> None:
    found = of(told(cast, 1, Status.UNKNOWN), told(cast, 1, Status.COMBATANT))
    assert found.killed == Range(0, 1, 1)
