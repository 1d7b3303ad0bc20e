"""One number for killed and injured together: a toll of its own, which bounds either harm and is never zero."""

from __future__ import annotations

from casting import Cast, of

from recount.records import Assessment, Claim, ClaimKind, Count, Group, Harm, Range, Stance, Undivided


def both(cast: Cast, number: Undivided, who: str = "A page", report: str = "r1") -> Claim:
    words = f"{number.low} were killed or injured"
    counts = tuple(Count(harm, undivided=number) for harm in (Harm.KILLED, Harm.INJURED))
    return cast.claim(ClaimKind.HARM, who, words, report, counts=counts, stance=Stance.ASSERTS)


def why(found: Assessment, field: str) -> set[str]:
    return {reason.rule for reason in found.reasons if reason.field.split(".")[0] == field}


def test_killed_or_injured_bounds_either_from_above_and_says_no_least(cast: Cast) -> None:
    found = of(both(cast, Undivided(12, 12)))
    assert (found.killed, found.injured) == (Range(None, None, 12), Range(None, None, 12))
    assert found.killed_or_injured == Range(12, 12, 12)
    assert why(found, "killed") == {"together_high"}


def test_killed_and_injured_says_that_there_was_one_of_each(cast: Cast) -> None:
    found = of(both(cast, Undivided(12, 12, each=True)))
    assert (found.killed, found.injured) == (Range(1, 1, 11), Range(1, 1, 11))
    assert found.killed_or_injured == Range(12, 12, 12)


def test_at_least_so_many_together_leave_the_dead_unknown(cast: Cast) -> None:
    found = of(both(cast, Undivided(20, None, exact=False)))
    assert (found.killed, found.injured) == (None, None)
    assert found.killed_or_injured == Range(20, 20, 20)
    assert "open_end" in why(found, "killed_or_injured")


def test_a_number_of_the_dead_stands_above_the_number_of_both(cast: Cast) -> None:
    found = of(both(cast, Undivided(12, 12)), cast.killed("North Wire", 5, report="r2"))
    assert found.killed == Range(5, 5, 5)
    assert found.injured == Range(None, None, 12)
    assert "number_word" in why(found, "killed")


def test_who_is_counted_out_in_the_same_report_stands_above_the_number_of_both(cast: Cast) -> None:
    five = Count(Harm.KILLED, group=Group.CHILDREN, low=5, high=5)
    counted = cast.claim(ClaimKind.HARM, "A page", "five children were killed", counts=(five,), stance=Stance.ASSERTS)
    found = of(both(cast, Undivided(13, 13, each=True)), counted)
    assert found.killed == Range(5, 5, 5)
    assert "number_word" in why(found, "killed")


def test_who_is_counted_out_elsewhere_leaves_the_number_of_both_in_force(cast: Cast) -> None:
    five = Count(Harm.KILLED, group=Group.CHILDREN, low=5, high=5)
    words = "five children were killed"
    counted = cast.claim(ClaimKind.HARM, "North Wire", words, "r2", counts=(five,), stance=Stance.ASSERTS)
    assert of(both(cast, Undivided(13, 13, each=True)), counted).killed == Range(5, 5, 12)


def test_several_numbers_of_both_make_a_range(cast: Cast) -> None:
    found = of(both(cast, Undivided(12, 12)), both(cast, Undivided(15, 15), "Another page", "r2"))
    assert found.killed_or_injured is not None
    assert (found.killed_or_injured.low, found.killed_or_injured.high) == (12, 15)
    assert found.killed == Range(None, None, 15)


def test_one_number_policies_take_no_number_of_the_dead_from_it(cast: Cast) -> None:
    found = of(both(cast, Undivided(12, 12)), policy="acled")
    assert found.killed is None
    assert "together_high" in why(found, "killed")
