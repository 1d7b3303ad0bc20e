"""Half of the dead: a number where they are even and stated exactly, else left open. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of


def parts(text: str) -> list[int | None]:
    return [count.low for claim in claims_of(text) for count in claim.counts if count.part_of_total]


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("Ten people were killed in the strike on Idlib, half of them children.", 5),
        ("Eight civilians, half of whom were women, were killed in Raqqa.", 4),
        ("قتل عشرة مدنيين نصفهم أطفال بقصف على إدلب.", 5),
        ("استشهد 12 شخصا نصفهم من النساء في قصف حلب.", 6),
    ],
)
def test_half_of_an_even_number_is_a_number(text: str, half: int) -> None:
    assert parts(text) == [half]


@pytest.mark.parametrize(
    "text",
    [
        "Eleven people died in the strike on Idlib, half of them children.",
        "Ten people were killed in the strike on Idlib, more than half of them children.",
        "About ten people were killed in Hama, half of them women.",
        "استشهد 12 شخصا أكثر من نصفهم أطفال في قصف حلب.",
    ],
)
def test_any_other_half_is_left_open(text: str) -> None:
    assert parts(text) == [None]
