"""Whom a verb leaves hurt, who is left of a whole, and two numbers of one noun. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import Group, Harm


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("A blast in Azaz killed two people and left five others, all children, with serious burns.", 5),
        ("One man is dead and another is fighting for his life after a shooting in Azaz.", 1),
    ],
)
def test_whom_a_verb_leaves_hurt_is_hurt(text: str, hurt: int) -> None:
    assert wholes_of(text, Harm.INJURED) == [hurt]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two Syrian and three Iraqi civilians were killed in a strike on Hajin.", 5),
        ("Two French and three Iraqi fighters were killed in a strike on Hajin.", 5),
        ("A strike on Hajin destroyed two houses and killed three Iraqi workers.", 3),
    ],
)
def test_both_numbers_count_the_people_of_one_noun(text: str, number: int) -> None:
    assert sum(n or 0 for n in wholes_of(text)) == number


@pytest.mark.parametrize(
    "text",
    [
        "Seven were killed in Azaz, four of them women and the rest children.",
        "Seven members of a displaced family (four women and three children) were killed in Azaz.",
    ],
)
def test_the_groups_of_a_whole_are_its_parts(text: str) -> None:
    counts = [n for claim in claims_of(text) for n in claim.counts]
    found = {n.group: n.low for n in counts if n.part_of_total}
    assert wholes_of(text) == [7]
    assert found == {Group.WOMEN: 4, Group.CHILDREN: 3}


@pytest.mark.parametrize(
    "text",
    [
        "According to the town's mayor, eight people were killed by mortar fire in Nubl.",
        "Eight people were killed by mortar fire in Nubl, according to a judge in the town.",
        "Eight people were killed by mortar fire in Nubl, mayor Omar Example told reporters.",
    ],
)
def test_an_official_who_tells_of_the_dead_is_none_of_them(text: str) -> None:
    assert wholes_of(text) == [8]


def test_who_opened_fire_is_none_of_those_shot() -> None:
    text = "Eight people were shot, two of them fatally, when gunmen opened fire on a crowd in Azaz."
    counts = [n for claim in claims_of(text) for n in claim.counts]
    assert sorted((n.harm, n.low) for n in counts) == [(Harm.INJURED, 6), (Harm.KILLED, 2)]
