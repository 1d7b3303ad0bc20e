"""A number of dead that the same voice tells of as combatants: it is no toll of civilians."""

from __future__ import annotations

from dataclasses import replace

from casting import Cast, of

from recount.records import Claim, ClaimKind, Count, Group, Harm, Range, Stance, Status

WOMEN, CHILDREN = Group.WOMEN, Group.CHILDREN


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


def test_who_counts_ten_civilians_and_ten_combatants_counts_twenty(cast: Cast) -> None:
    found = of(told(cast, 10, Status.CIVILIAN), told(cast, 10, Status.COMBATANT))
    assert (found.killed, found.combatants_killed) == (Range(10, 10, 10), Range(10, 10, 10))


def test_another_voice_that_calls_the_civilians_combatants_allows_a_minimum_of_none(cast: Cast) -> None:
    found = of(told(cast, 10, Status.CIVILIAN), told(cast, 10, Status.COMBATANT, "The army"))
    assert found.killed == Range(0, 10, 10)


def test_one_dead_and_one_combatant_need_not_be_the_same(cast: Cast) -> None:
    found = of(told(cast, 1, Status.UNKNOWN), told(cast, 1, Status.COMBATANT))
    assert found.killed == Range(0, 1, 1)


def test_a_civilian_among_parts_that_are_all_is_set_against_nobody(cast: Cast) -> None:
    def part(number: int, **what: object) -> Count:
        return replace(Count(Harm.KILLED, Status.UNKNOWN, low=number, high=number, part_of_total=True), **what)

    five = Count(Harm.KILLED, Status.UNKNOWN, low=5, high=5)
    all_told = (five, part(3, group=CHILDREN), part(1, group=WOMEN), part(1, status=Status.CIVILIAN))
    some_told = (five, part(1, group=WOMEN), part(1, status=Status.CIVILIAN))
    for counts, low in ((all_told, 5), (some_told, 1)):
        claim = cast.claim(ClaimKind.HARM, "A page", "five", "r1", counts=counts, stance=Stance.ASSERTS)
        found = of(claim)
        assert found.killed is not None and (found.killed.low, found.killed.high) == (low, 5)


def test_a_total_whose_report_counts_a_civilian_and_the_soldiers_in_it_is_the_civilian_alone(cast: Cast) -> None:
    parts = (told(cast, 1, Status.CIVILIAN, "The council"), told(cast, 4, Status.COMBATANT, "The council"))
    found = of(told(cast, 5, Status.UNKNOWN), *parts)
    assert (found.killed, found.combatants_killed) == (Range(1, 1, 1), Range(4, 4, 4))
    assert any(reason.rule == "told_apart" for reason in found.reasons)


def test_parts_that_are_not_the_whole_or_stand_in_another_report_leave_the_total(cast: Cast) -> None:
    total = told(cast, 5, Status.UNKNOWN)
    for number, report in ((3, "r1"), (4, "r2")):
        parts = (
            told(cast, 1, Status.CIVILIAN, "A page", report),
            told(cast, number, Status.COMBATANT, "A page", report),
        )
        found = of(total, *parts)
        assert found.killed is not None and found.killed.high == 5


def test_a_total_that_the_same_report_states_again_with_a_soldier_in_it_is_told_apart(cast: Cast) -> None:
    five = Count(Harm.KILLED, Status.UNKNOWN, low=5, high=5, found=True)
    soldier = Count(Harm.KILLED, Status.COMBATANT, low=1, high=1, part_of_total=True)
    again = cast.claim(ClaimKind.HARM, "A source", "five so far", "r1", counts=(five, soldier), stance=Stance.ASSERTS)
    found = of(told(cast, 5, Status.UNKNOWN), again)
    assert found.killed == Range(4, 4, 4)
    assert any(reason.rule == "told_apart" for reason in found.reasons)
