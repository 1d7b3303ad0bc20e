"""Fates and numbers that kin and others contest, side by side, each under who says so. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import ClaimKind, Harm

COUNTED = [
    ("The family said four sons were killed in the strike on Ariha. Other relatives said three.", [4, 3]),
    ("Four sons were killed in Ariha, their father said; neighbours said three.", [4, 3]),
    ("Residents said six people were killed in Ariha; others said five.", [6, 5]),
    ("قالت عائلته إن أربعة أبناء قتلوا في غارة على أريحا، وقال سكان إنهم ثلاثة.", [4, 3]),
]
ALIVE = [
    "Residents said Samir Example was killed in the raid on Ariha. His family said he is alive and held by the army.",
    "The army said Samir Example was killed in the raid on Ariha. The family insists he is alive.",
    "قال السكان إن سامر حداد قتل في الغارة على أريحا. وقالت عائلته إنه حي ومعتقل لدى الجيش.",
    "أعلن الجيش مقتل سامر حداد في الغارة على أريحا. وقالت عائلته إنه ما زال حياً.",
]


@pytest.mark.parametrize(("text", "numbers"), COUNTED)
def test_a_number_alone_answers_the_one_before_it(text: str, numbers: list[int]) -> None:
    told = [(c.claimant.name, n.low) for c in claims_of(text) for n in c.counts if not n.part_of_total]
    assert [low for _, low in told] == numbers
    assert len({name for name, _ in told}) == len(numbers)


@pytest.mark.parametrize("text", ALIVE)
def test_a_life_that_kin_tell_of_stands_beside_the_death(text: str) -> None:
    fates = [(c.claimant.name, c.person.harm) for c in claims_of(text) if c.kind is ClaimKind.PERSON and c.person]
    assert {harm for _, harm in fates} == {Harm.KILLED, Harm.ALIVE}
    assert len({name for name, _ in fates}) == len(fates)


@pytest.mark.parametrize(
    "text",
    [
        "Residents said six people were killed in Ariha. The mayor said five houses burned.",
        "Residents said six people were killed in Ariha. The school reopens at eight, the mayor said.",
        "Residents said six people were killed in Ariha. The gunman carried, police said 1,300 rounds.",
        "The bus left for Ariha. The driver said three.",
    ],
)
def test_a_number_of_other_things_or_of_nobody_answers_none(text: str) -> None:
    assert [n.low for c in claims_of(text) for n in c.counts] in ([6], [])
