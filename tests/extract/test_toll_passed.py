"""A toll that has passed a number, with the verb before it or behind it. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("تجاوز عدد القتلى في قصف سراقب 23 شخصا.", (24, None, False)),
        ("تخطى عدد القتلى 30 في سراقب", (31, None, False)),
        ("عدد القتلى قد تجاوز 40 في سراقب.", (41, None, False)),
        ("ناهز عدد القتلى في قصف سراقب 40 شخصا.", (40, 40, False)),
    ],
)
def test_the_number_that_a_toll_has_passed(text: str, ends: tuple[int, int | None, bool]) -> None:
    (count,) = [count for claim in claims_of(text) for count in claim.counts]
    assert (count.low, count.high, count.exact) == ends


def test_a_number_of_raids_that_is_passed_is_no_toll() -> None:
    counts = [n for claim in claims_of("تجاوز عدد الغارات 40 غارة وقتل ثلاثة في سراقب.") for n in claim.counts]
    assert [count.low for count in counts] == [3]
