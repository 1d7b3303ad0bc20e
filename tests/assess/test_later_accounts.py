"""An account supersedes another of the same claimant only in words and in proven order; bodies found are no toll."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from casting import Cast, incident_of

from recount.assess import assess
from recount.records import (
    Assessment,
    Claim,
    ClaimantKind,
    ClaimKind,
    Count,
    Harm,
    Published,
    Range,
    ReportId,
    Revised,
    Stance,
    Status,
)

FIRST, LATER = Published(ReportId("r1"), date(2018, 11, 29)), Published(ReportId("r2"), date(2018, 11, 30))


def raised(cast: Cast, number: int, old: int | None, who: str = "Lamp Agency", **values: object) -> Claim:
    status = values.pop("status", Status.CIVILIAN)
    count = Count(Harm.KILLED, status, low=number, high=number, exact=True, revises=Revised(old))
    return cast.claim(ClaimKind.HARM, who, f"rose to {number}", "r2", counts=(count,), stance=Stance.ASSERTS, **values)


def assessed(*claims: Claim, published: tuple[Published, ...] = (FIRST, LATER)) -> Assessment:
    return assess(replace(incident_of(*claims), published=published), claims)


def test_a_later_report_of_the_same_claimant_that_says_so_takes_the_place_of_the_earlier_and_both_are_named(
    cast: Cast,
) -> None:
    old, new = cast.killed("Lamp Agency", 5), raised(cast, 9, 5)
    found = assessed(old, new)
    assert found.killed == Range(9, 9, 9)
    (shown,) = (reason for reason in found.reasons if reason.rule == "revised")
    assert set(shown.claim_ids) == {old.claim_id, new.claim_id}


@pytest.mark.parametrize(
    "published",
    [(), (FIRST,), (LATER,), (FIRST, replace(LATER, on=FIRST.on)), (replace(FIRST, on=date(2018, 12, 2)), LATER)],
)
def test_without_a_proven_order_both_stay(cast: Cast, published: tuple[Published, ...]) -> None:
    found = assessed(cast.killed("Lamp Agency", 5), raised(cast, 9, 5), published=published)
    assert found.killed is not None
    assert (found.killed.low, found.killed.high) == (5, 9)


@pytest.mark.parametrize(
    "old",
    [{"who": "Harbour Daily"}, {"who": "Lamp Agency", "anonymous": True},
     {"who": "Lamp Agency", "speaker": ClaimantKind.LOCAL_SOURCES}],
)  # fmt: skip
def test_nobody_takes_back_what_another_or_somebody_unnamed_said(cast: Cast, old: dict[str, object]) -> None:
    found = assessed(cast.killed(low=5, **old), raised(cast, 9, 5))
    assert found.killed is not None
    assert found.killed.low == 5


def test_where_no_old_number_is_said_the_people_must_be_of_one_status(cast: Cast) -> None:
    civilians = cast.killed("Lamp Agency", 5)
    same, other = raised(cast, 9, None), raised(cast, 9, None, status=Status.UNKNOWN)
    assert assessed(civilians, same).killed == Range(9, 9, 9)
    kept = assessed(civilians, other).killed
    assert kept is not None
    assert kept.low == 5


def bodies(cast: Cast, number: int) -> Claim:
    count = Count(Harm.KILLED, low=number, high=number, exact=True, found=True)
    return cast.claim(ClaimKind.HARM, "Rescuers", f"{number} bodies recovered", "r2", counts=(count,))


def test_bodies_found_so_far_lower_no_minimum(cast: Cast) -> None:
    found = assessed(cast.killed("Lamp Agency", 20), bodies(cast, 12))
    assert found.killed == Range(20, 20, 20)
    assert any(reason.rule == "found_so_far" for reason in found.reasons)


def test_more_bodies_than_anybody_states_and_bodies_alone_are_an_account(cast: Cast) -> None:
    above = assessed(cast.killed("Lamp Agency", 8), bodies(cast, 12)).killed
    assert above is not None
    assert (above.low, above.high) == (8, 12)
    assert assessed(bodies(cast, 12)).killed == Range(12, 12, 12)
