"""Two policies side by side: which end differs, by which rule, on which claims."""

from __future__ import annotations

from casting import Cast, of

from recount.assess import compare


def test_each_end_that_differs_names_rule_and_claims_on_both_sides(cast: Cast) -> None:
    claims = (cast.killed("Valley Radio", 4), cast.killed("North Wire", 6, report="r2"))
    found = compare(of(*claims), of(*claims, policy="acled"))
    high = next(d for d in found.differences if d.field == "killed.high")
    assert (high.one.value, high.other.value) == (6, 4)
    assert (high.one.reasons[0].rule, high.other.reasons[0].rule) == ("highest_account", "most_conservative")
    assert high.one.reasons[0].claim_ids == (claims[1].claim_id,)


def test_what_both_give_alike_is_no_difference(cast: Cast) -> None:
    claim = cast.killed("Valley Radio", 4)
    assert compare(of(claim), of(claim, policy="acled")).differences == ()
