"""People shot in one report, and dead in another: they are injured no more."""

from __future__ import annotations

from casting import Cast, of

from recount.records import Claim, ClaimKind, Count, Harm, Range, Stance


def shot(cast: Cast, number: int, report: str) -> Claim:
    count = Count(Harm.INJURED, low=number, high=number, outcome_open=True)
    return cast.claim(ClaimKind.HARM, "A page", f"{number} shot", report, counts=(count,), stance=Stance.ASSERTS)


def test_one_who_was_shot_has_died_where_another_report_says_so(cast: Cast) -> None:
    found = of(shot(cast, 1, "r1"), cast.killed("North Wire", 1, report="r2"))
    assert found.killed == Range(1, 1, 1)
    assert found.injured is None
    assert any(reason.rule == "died_since" for reason in found.reasons)


def test_more_who_were_shot_than_died_stay_injured(cast: Cast) -> None:
    found = of(shot(cast, 3, "r1"), cast.killed("North Wire", 1, report="r2"))
    assert found.injured == Range(3, 3, 3)


def test_wounded_people_told_of_one_by_one_are_counted_where_nobody_states_a_number(cast: Cast) -> None:
    one = Count(Harm.INJURED, low=1, high=1, part_of_total=True, listed=True)
    claims = [cast.claim(ClaimKind.HARM, "A page", "shot", counts=(one,), stance=Stance.ASSERTS) for _ in range(2)]
    assert of(*claims).injured == Range(2, 2, 2)
