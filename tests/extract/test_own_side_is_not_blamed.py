"""Whose man was killed, and who smuggled what was struck, is not thereby blamed."""

from __future__ import annotations

import pytest

from counted import claims_of


def _blamed(text: str) -> set[str | None]:
    return {party.id for claim in claims_of(text) for party in claim.belligerents}


@pytest.mark.parametrize(
    "text",
    [
        "مقتل مسؤول في قسد برصاص مجهولين في منبج",
        "مقتل رجل متهم بالعمل مع قسد برصاص مجهولين في منبج",
        "مقتل شاب يعمل طباخا لدى قوات النظام بانفجار لغم قرب طفس",
        "مقتل مختار القرية المتعاون مع قوات النظام برصاص مسلحين في طفس",
        "A raid hit a truck of rockets smuggled by Hezbollah near Qusayr, killing its driver.",
    ],
)
def test_the_side_of_who_was_killed_is_blamed_for_nothing(text: str) -> None:
    assert _blamed(text) == set()


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("مقتل شاب برصاص قسد في منبج", "sdf"),
        ("مقتل مسؤول في قسد برصاص قوات النظام في منبج", "syrian_government"),
        ("مقتل شاب على يد عناصر في قسد برصاص مباشر في منبج", "sdf"),
        ("قتلت قسد شابا برصاص قناص في منبج", "sdf"),
        ("Rockets fired by Hezbollah near Qusayr killed a driver.", "hezbollah"),
    ],
)
def test_who_fired_is_blamed(text: str, blamed: str) -> None:
    assert _blamed(text) == {blamed}
