"""One who is told of by an office alone is one person; who speaks by it is no dead. All texts are invented."""

import pytest

from counted import claims_of
from recount.records import Harm


@pytest.mark.parametrize(
    "text",
    [
        "A strike on Binnish killed the headmaster of the school.",
        "The imam was killed by shelling in Binnish.",
        "A judge was killed in a strike on Binnish.",
    ],
)
def test_an_office_without_a_name_is_one_person(text: str) -> None:
    assert [(n.harm, n.low, n.high) for c in claims_of(text) for n in c.counts] == [(Harm.KILLED, 1, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said four people were killed in Binnish.",
        "Four people were killed in Binnish, the mayor said.",
        "According to the mayor of Binnish, a strike killed four people.",
        "A judge was told that four people were killed in Binnish.",
    ],
)
def test_who_speaks_or_hears_by_an_office_is_none_of_the_dead(text: str) -> None:
    assert [n.low for c in claims_of(text) for n in c.counts] == [4]
