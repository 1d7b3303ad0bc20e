"""A tally over a longer time raised in the sentence of one attack. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import ClaimKind, Harm


def told(text: str, kind: ClaimKind) -> list[int | None]:
    return [
        n.low
        for claim in claims_of(text)
        if claim.kind is kind
        for n in claim.counts
        if n.harm is Harm.KILLED and n.group is None
    ]


@pytest.mark.parametrize(
    ("text", "own", "sum_"),
    [
        ("A raid on Ariha killed five people, bringing to 40 the number of civilians killed this week.", 5, 40),
        ("21 people died in Ariha, raising to 112 the number of civilians killed since May.", 21, 112),
        ("Shelling killed three people in Ariha, taking the number of dead this year to 90.", 3, 90),
    ],
)  # fmt: skip
def test_a_tally_raised_by_an_attack_is_a_total(text: str, own: int, sum_: int) -> None:
    assert told(text, ClaimKind.HARM) == [own]
    assert told(text, ClaimKind.TOTAL) == [sum_]


@pytest.mark.parametrize(
    "text",
    [
        "Three more people died of their wounds, bringing to nine the number of those killed in the strike on Ariha.",
        "Three more people died on 13 May 2021, bringing to nine the death toll of the strike on Ariha.",
        "Two of the wounded died in Ariha, bringing the death toll since this morning to nine.",
    ],
)
def test_the_toll_of_an_attack_is_raised_and_stays_its_own(text: str) -> None:
    assert wholes_of(text) == [9]
