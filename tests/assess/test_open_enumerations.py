"""Ends that the words leave open: enumerations with a bound, a dual that may be a plural, who died of wounds."""

from __future__ import annotations

from casting import Cast, of

from recount.records import Claim, ClaimKind, Count, Group, Harm, OfWounds, Range, Stance, Status


def told(cast: Cast, *counts: Count) -> Claim:
    return cast.claim(ClaimKind.HARM, "A page", "words", "r1", counts=counts, stance=Stance.ASSERTS)


def rules(cast: Cast, *counts: Count) -> set[str]:
    return {reason.rule for reason in of(told(cast, *counts)).reasons if reason.field == "killed.high"}


def test_at_least_eight_children_are_eight_and_more(cast: Cast) -> None:
    children = Count(Harm.KILLED, group=Group.CHILDREN, low=8)
    assert rules(cast, children) == {"enumerated_open"}
    assert rules(cast, Count(Harm.KILLED, group=Group.CHILDREN, low=8, high=8)) == {"enumerated_high"}


def test_people_enumerated_up_to_a_highest_number_are_no_open_end(cast: Cast) -> None:
    women = Count(Harm.KILLED, group=Group.WOMEN, low=3, high=5)
    assert rules(cast, women, Count(Harm.KILLED, group=Group.CHILDREN, low=8, high=8)) == {"enumerated_high"}


def test_a_plural_that_may_be_a_dual_is_two_at_least(cast: Cast) -> None:
    for who, least in (("مدنيين", 2), ("المدنيين", 3), ("شهداء", 3), ("civilians", 2)):
        found = of(told(cast, Count(Harm.KILLED, who=who)))
        assert found.killed is not None and found.killed.low == least, who


def test_civilians_who_died_of_wounds_are_no_fewest_of_a_toll_that_they_raise(cast: Cast) -> None:
    total = Count(Harm.KILLED, low=12, high=12)
    dead = Count(Harm.KILLED, Status.CIVILIAN, low=3, high=3, part_of_total=True)
    assert of(told(cast, total, dead)).killed == Range(3, 3, 12)
    wounds = Count(Harm.KILLED, Status.CIVILIAN, low=3, high=3, part_of_total=True, of_wounds=OfWounds())
    assert of(told(cast, total, wounds)).killed == Range(12, 12, 12)
