"""A number that its claimant takes back in the same report bounds no more; what nobody takes back stays."""

from __future__ import annotations

from casting import Cast, of

from recount.records import Claim, ClaimantKind, ClaimKind, Count, Harm, Range, Revised, Stance, Status


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


def test_where_nobody_states_a_toll_the_fullest_of_those_known_so_far_holds_the_others(cast: Cast) -> None:
    one, two = (Count(Harm.KILLED, Status.UNKNOWN, low=n, high=n, found=True) for n in (1, 2))
    mourned = cast.claim(ClaimKind.HARM, "A page", "the martyr", "r1", counts=(one,), stance=Stance.ASSERTS)
    bodies = cast.claim(ClaimKind.HARM, "Rescuers", "two bodies recovered", "r2", counts=(two,), stance=Stance.ASSERTS)
    assert of(mourned, bodies).killed == Range(2, 2, 2)


def test_a_report_whose_toll_is_overtaken_still_says_what_its_lower_numbers_are(cast: Cast) -> None:
    seven = Count(Harm.KILLED, Status.UNKNOWN, low=7, high=7, exact=True, found=True)
    own = {"speaker": ClaimantKind.PUBLISHER}
    toll = cast.claim(
        ClaimKind.HARM, "Lamp", "seven, a preliminary toll", counts=(seven,), stance=Stance.ASSERTS, **own
    )
    nobody = cast.killed("Lamp", 0, **own)
    assert of(toll, nobody, cast.killed("A hospital", 9, report="r2")).killed == Range(9, 9, 9)
