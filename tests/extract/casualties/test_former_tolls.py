"""A toll told behind as what it was before is no part and no rival of the one that holds. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import Harm, Revised


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("The strike on Saraqib killed nine people, up from five, rescuers said.", 9, 5),
        ("Nine people were killed in Saraqib, after an initial toll of five, rescuers said.", 9, 5),
        ("ارتفعت حصيلة القصف على سراقب إلى خمسة شهداء بعد أن كانت الحصيلة الأولية ثلاثة شهداء.", 5, 3),
        ("ارتفع عدد القتلى في سراقب إلى تسعة بعد أن كان خمسة.", 9, 5),
    ],
)
def test_a_former_toll_is_what_the_present_one_takes_back(text: str, now: int, before: int) -> None:
    (count,) = (c for claim in claims_of(text) for c in claim.counts if c.harm is Harm.KILLED)
    assert (count.low, count.revises.number if count.revises else None, count.found) == (now, before, False)


def test_a_former_toll_of_the_dead_is_not_that_of_the_wounded() -> None:
    text = "ارتفعت حصيلة القصف على سراقب إلى خمسة شهداء و13 جريحاً، بعد أن كانت الحصيلة الأولية ثلاثة شهداء."
    found = {c.harm: c.revises for claim in claims_of(text) for c in claim.counts}
    assert found == {Harm.KILLED: Revised(3), Harm.INJURED: None}


def test_days_that_people_had_been_somewhere_are_no_former_toll() -> None:
    text = "قتل خمسة مدنيين في سراقب بعد أن كانوا ثلاثة أيام تحت القصف."
    (count,) = (c for claim in claims_of(text) for c in claim.counts)
    assert (count.low, count.revises) == (5, None)
