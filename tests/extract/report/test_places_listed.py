"""Tolls listed by place under a heading: each number at its own place, and no place taken for a name. All invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import ClaimKind, Harm

LISTS = [
    ("شهداء اليوم: دوما 4، حرستا 2، عربين شهيد.", [4, 2, 1]),
    ("حصيلة الشهداء في ريف دمشق اليوم:\nدوما: 4\nحرستا: 2\nعربين: 1", [4, 2, 1]),
    ("توزع الشهداء اليوم: حلب 5 شهداء، إدلب 3 شهداء، وحمص شهيدان.", [5, 3, 2]),
    ("حصيلة شهداء اليوم: درعا 3، القنيطرة 1، السويداء 2.", [3, 1, 2]),
    ("شهداء اليوم 7: دوما 4، حرستا 3.", [4, 3]),
    ("The dead by town: Azaz 4, Mare 1 and Tal Rifaat 2.", [4, 1, 2]),
    ("Killed today: Saraqib (3), Ariha (two), Maarat al-Numan (1).", [3, 2, 1]),
    ("Toll of the day - killed: Aleppo 9; Idlib 4; Hama 2.", [9, 4, 2]),
]


@pytest.mark.parametrize(("text", "numbers"), LISTS)
def test_each_number_is_the_toll_of_the_place_before_it(text: str, numbers: list[int]) -> None:
    claims = claims_of(text)
    assert [claim.kind for claim in claims] == [ClaimKind.HARM] * len(numbers)
    told = [(count.harm, count.low, count.part_of_total) for claim in claims for count in claim.counts]
    assert told == [(Harm.KILLED, number, False) for number in numbers]
    assert len({claim.where.called for claim in claims if claim.where}) == len(numbers)


def test_the_wounded_are_listed_as_well() -> None:
    claims = claims_of("جرحى القصف اليوم: سراقب 10، أريحا 3.")
    assert [(c.counts[0].harm, c.counts[0].low) for c in claims] == [(Harm.INJURED, 10), (Harm.INJURED, 3)]


def test_a_place_that_no_gazetteer_knows_is_not_the_place_before_it() -> None:
    claims = claims_of("Deaths today by town: Douma: 4, Harasta: 2, Qarnabita: 1.")
    assert [(claim.counts[0].low, claim.where is None) for claim in claims] == [(4, False), (2, False), (1, True)]


@pytest.mark.parametrize(
    "text",
    [
        "شهداء القصف في دوما: أحمد سالم، خالد ناصر.",
        "شهداء اليوم 9: دوما 4، حرستا 3.",
        "Killed: Douma 4.",
        "Three people were killed. Water stations: Douma 4, Harasta 2.",
    ],
)
def test_what_is_no_list_of_places_is_left_alone(text: str) -> None:
    lows = [count.low for claim in claims_of(text) for count in claim.counts]
    assert not {4, 2} & set(lows)
