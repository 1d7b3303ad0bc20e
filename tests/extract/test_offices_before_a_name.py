"""Who holds an office and reacts, hears a charge or speaks is none of the harmed."""

import pytest
from tests.counted import claims_of, wholes_of


@pytest.mark.parametrize(
    "text",
    [
        "Mayor William Hadidi reacted to Saturday's fatal shooting in Homs.",
        "The councillor reacted to Saturday's fatal shooting in Homs.",
    ],
)
def test_who_reacts_to_a_death_did_not_die(text: str) -> None:
    assert wholes_of(text) == []


def test_a_mayor_who_was_killed_is_one() -> None:
    (claim,) = [claim for claim in claims_of("Mayor William Hadidi was killed in Homs on Monday.") if claim.counts]
    assert [n.low for n in claim.counts] == [1]
