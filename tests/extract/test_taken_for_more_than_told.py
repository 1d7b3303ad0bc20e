"""Sentences that look like a toll, an admission or a burial of the dead and tell of none. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import ClaimKind, Harm, Stance


@pytest.mark.parametrize(
    "text",
    [
        "Turkish strikes killed two fighters in Manbij, the SDF admitted.",
        "The US-led coalition bombed Hajin and killed five of its fighters, ISIS admitted.",
        "ISIS killed five soldiers near Hajin, the Syrian army conceded.",
        "Ten civilians died in the strike, the mayor admitted.",
    ],
)
def test_who_owns_to_losses_accepts_no_blame(text: str) -> None:
    accepted = [c for c in claims_of(text) if c.kind is ClaimKind.RESPONSIBILITY and c.stance is Stance.ACCEPTS]
    assert accepted == [] and [n for n in wholes_of(text) if n]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("خسر الحزب ثلاثة مقاعد وانشق اثنان من قادته.", []),
        ("خسرت الفصائل معركة وانسحب عشرون من عناصرها.", []),
        ("خسرت قسد نقاطا وفر عشرة من مقاتليها.", []),
        ("خسرت قسد ستة من مقاتليها في الاشتباكات.", [6]),
    ],
)
def test_who_left_a_force_is_not_lost(text: str, numbers: list[int]) -> None:
    assert wholes_of(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "None of the five witnesses could say who survived the airstrike.",
        "Neither the army nor the three rebels said who survived the strike.",
        "No one in the crowd of 50 knew who survived.",
        "Neither of the two sides said that the three hostages survived.",
    ],
)
def test_who_tells_of_survivors_did_not_die(text: str) -> None:
    assert wholes_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "An airstrike hit Hajin, where people buried landmines and three women fled.",
        "Residents buried four policemen before the strike on Hajin.",
        "The raid began as families buried a father and two sons, who had drowned.",
    ],
)
def test_who_is_buried_apart_from_an_attack_did_not_die_of_it(text: str) -> None:
    assert wholes_of(text) == []


def test_a_year_of_remembrance_ends_before_the_news() -> None:
    assert wholes_of("في ذكرى الثورة عام 2011 قتل خمسة مدنيين بقصف النظام على إدلب.") == [5]


def test_demand_for_goods_frees_and_hides_nobody() -> None:
    assert wholes_of("Demand for fuel grew as SDF forces arrested 12 men in Hajin.", Harm.DETAINED) == [12]


def test_the_driver_who_only_fled_is_not_hurt() -> None:
    assert wholes_of("The airstrike wounded two nurses and the driver fled Hajin.", Harm.INJURED) == [2]


def test_two_towns_beside_a_street_are_no_road() -> None:
    where = claims_of("قصف طيران حربي حي الثورة شارع حلب دمشق وقتل مدنيين اثنين.")[0].where
    assert where is None or "between" not in (where.name or "")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("أنقذ الدفاع المدني خمسة مدنيين وانتشل جثتين في أريحا.", 2),
        ("أنقذت الفرق خمسة مدنيين وانتشلت جثتي طفلين في أريحا.", 2),
        ("Rescuers saved five civilians and recovered two bodies in Ariha.", 2),
    ],
)
def test_whom_rescuers_saved_before_are_no_bodies(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


def test_a_party_loses_members_and_a_family_its_dead() -> None:
    assert wholes_of("The party lost two members in the raid on Hajin.") == []
    assert wholes_of("The Example family lost two members in the raid on Hajin.") == [2]
