"""A toll told of several places together beside an account of the one place, and alone."""

from __future__ import annotations

from dataclasses import replace

from casting import Cast, of

from recount.records import Claim, Range

PLACES = ("Example town", "Sample town")


def _together(claim: Claim) -> Claim:
    return replace(claim, counts=tuple(replace(count, together=PLACES) for count in claim.counts))


def test_beside_an_account_of_the_place_it_is_shown_and_bounds_nothing(cast: Cast) -> None:
    near, both = cast.killed("Valley Radio", 4), _together(cast.killed("North Wire", 14, report="r2"))
    found = of(near, both)
    assert found.killed == Range(4, 4, 4)
    (shown,) = (r for r in found.reasons if r.rule == "told_together")
    assert shown.claim_ids == (both.claim_id, near.claim_id)
    assert "14 are told of Example town and Sample town together" in shown.text


def test_a_lower_toll_of_both_never_lowers_that_of_one(cast: Cast) -> None:
    both = _together(cast.killed("North Wire", 3, report="r2"))
    assert of(cast.killed("Valley Radio", 4), both).killed == Range(4, 4, 4)


def test_alone_it_is_a_maximum_without_a_minimum(cast: Cast) -> None:
    found = of(_together(cast.killed("North Wire", 14)))
    assert found.killed == Range(None, None, 14)
    assert [r.rule for r in found.reasons if r.field == "killed.high"] == ["places_high"]
