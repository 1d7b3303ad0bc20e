"""Most of a number are more than its half at least. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import Count, Group


def of(text: str, group: Group) -> list[Count]:
    return [n for claim in claims_of(text) for n in claim.counts if n.group is group]


@pytest.mark.parametrize(
    "text",
    [
        "Nine civilians, most of them children, were killed in Sarmin.",
        "Nine civilians were killed in Sarmin, the majority of them children.",
        "Nine civilians were killed in Sarmin. Most of them were children.",
        "قتل تسعة مدنيين معظمهم أطفال في سرمين وأصيب عشرة.",
        "قتل تسعة مدنيين في سرمين. أغلبهم من الأطفال.",
    ],
)
def test_most_of_nine_are_five_at_least(text: str) -> None:
    (children,) = of(text, Group.CHILDREN)
    assert (children.low, children.high, children.exact, children.part_of_total) == (5, None, False, True)


@pytest.mark.parametrize(
    "text",
    [
        "Nine civilians, mostly women and children, were killed in Sarmin.",
        "About nine civilians, most of them children, were killed in Sarmin.",
        "قتل تسعة مدنيين غالبيتهم نساء وأطفال في سرمين.",
        "Dozens of civilians, most of them children, were killed in Sarmin.",
    ],
)
def test_most_of_two_kinds_or_of_no_exact_number_is_no_number(text: str) -> None:
    assert all(count.low is None for count in of(text, Group.CHILDREN))
