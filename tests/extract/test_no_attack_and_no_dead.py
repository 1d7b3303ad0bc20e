"""Marches, what a party seldom admits, and people whom somebody searches for."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import ClaimKind, EventType, Stance


def _kinds(text: str) -> set[EventType]:
    return {claim.event.type for claim in claims_of(text) if claim.event}


def _stances(text: str) -> set[Stance]:
    return {claim.stance for claim in claims_of(text) if claim.kind is ClaimKind.RESPONSIBILITY}


@pytest.mark.parametrize("march", ["خرجت مسيرة جماهيرية في عامودا", "شارك المئات في مسيرة وسط عامودا"])
def test_a_march_is_no_drone(march: str) -> None:
    assert _kinds(f"{march}. مقتل شاب بقصف على ريف عامودا") == {EventType.BOMBARDMENT}


def test_a_drone_stays_one() -> None:
    assert _kinds("مقتل شاب بقصف مسيرة تركية في ريف عامودا") == {EventType.DRONE_STRIKE}
    assert _kinds("استهدفت مسيرة منزلا في عامودا ما أدى إلى مقتل شاب") == {EventType.DRONE_STRIKE}


@pytest.mark.parametrize("often", ["rarely", "seldom"])
def test_what_a_party_seldom_admits_it_did_not_admit(often: str) -> None:
    told = _stances(f"The Israeli army, which {often} acknowledges its strikes, declined to comment on a raid on Azaz.")
    assert told == {Stance.DECLINES}
    assert _stances("The Israeli army acknowledged its raid on Azaz.") == {Stance.ACCEPTS}


def test_what_a_party_seldom_admits_in_arabic() -> None:
    assert _stances("نادرا ما تعترف إسرائيل بغاراتها على سوريا") == set()
    assert _stances("أقرت إسرائيل بغارة على اعزاز") == {Stance.ACCEPTS}


def test_who_is_sought_is_not_among_the_dead() -> None:
    assert wholes_of("انتشال جثة رجل والبحث عن ثلاثة من أولاده تحت الأنقاض بعد غارات على اعزاز") == [1]
    assert wholes_of("انتشال جثمان سيدة و4 أطفال إثر غارات على اعزاز") == [5]
    told = "The body of a woman was found in Azaz and the search continues for four others, all of them children."
    assert wholes_of(told) == [1]


def test_artillery_shells_are_told_as_such() -> None:
    told = "Three villagers were hurt by artillery shells in Azaz. Aerial bombardment of Idlib had killed two."
    assert next(claim.event.type for claim in claims_of(told) if claim.event) is EventType.ARTILLERY
