"""A number that its claimant takes back in the same report bounds no more; what nobody takes back stays."""

from __future__ import annotations

from casting import Cast, of

from recount.records import Claim, ClaimKind, Count, Harm, Range, Revised, Stance, Status


def cut(cast: Cast, who: str, number: int, old: int | None, report: str = "r1") -> Claim:
    count = Count(Harm.KILLED, low=number, high=number, exact=True, revises=Revised(old))
    words = f"{who} cut its toll to {number}"
    return cast.claim(ClaimKind.HARM, who, words, report, counts=(count,), stance=Stance.ASSERTS)


def test_the_number_taken_back_is_shown_and_bounds_no_more(cast: Cast) -> None:
    found = of(cast.killed("The ministry", 12, report="r1"), cut(cast, "The ministry", 9, 12))
    assert found.killed == Range(9, 9, 9)
    assert any(reason.rule == "revised" for reason in found.reasons)


def test_a_body_is_known_by_the_first_word_of_its_name(cast: Cast) -> None:
    found = of(cast.killed("وزارة الصحة", 12, report="r1"), cut(cast, "الوزارة", 9, None))
    assert found.killed == Range(9, 9, 9)


def test_another_number_than_the_one_taken_back_stays(cast: Cast) -> None:
    found = of(cast.killed("The ministry", 15, report="r1"), cut(cast, "The ministry", 9, 12))
    assert found.killed is not None
    assert (found.killed.low, found.killed.high) == (9, 15)


def test_nobody_takes_back_what_another_said(cast: Cast) -> None:
    found = of(cast.killed("A hospital", 12, report="r1"), cut(cast, "The ministry", 9, 12))
    assert found.killed is not None
    assert (found.killed.low, found.killed.high) == (9, 12)


def test_in_another_report_the_order_is_not_known(cast: Cast) -> None:
    found = of(cast.killed("The ministry", 12, report="r2"), cut(cast, "The ministry", 9, 12))
    assert found.killed is not None
    assert (found.killed.low, found.killed.high) == (9, 12)


def test_one_known_person_bounds_nothing_beside_a_toll_and_everything_alone(cast: Cast) -> None:
    one = Count(Harm.KILLED, Status.UNKNOWN, low=1, high=1, found=True)
    mourned = cast.claim(ClaimKind.HARM, "A page", "the martyr", "r1", counts=(one,), stance=Stance.ASSERTS)
    assert of(mourned).killed == Range(1, 1, 1)
    assert of(mourned, cast.killed("A hospital", 6, report="r2")).killed == Range(6, 6, 6)
