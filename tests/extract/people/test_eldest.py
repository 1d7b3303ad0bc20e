"""The ages of the eldest and the youngest count nobody, and say who is a child. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import Group, Harm


def groups(text: str) -> dict[Group, int | None]:
    counts = [n for claim in claims_of(text) for n in claim.counts if n.harm is Harm.KILLED and n.group]
    return {n.group: n.low for n in counts if n.group}


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A farmer, his wife and three of his children, the eldest ten, were killed in Sarmin.", 5),
        ("Four children, the youngest only two and the oldest eleven, were killed in Sarmin.", 4),
        ("Four brothers, the eldest of them nine, died in Sarmin.", 4),
        ("Four children, the youngest a baby of six months, were killed in Sarmin.", 4),
        ("Nine people, the youngest aged four, were killed in Sarmin and ten were wounded.", 9),
        ("قتل أب وأطفاله الثلاثة، أكبرهم لم يتجاوز التاسعة من عمره، وأصيب خمسة آخرون في سرمين.", 4),
    ],
)
def test_an_age_of_the_eldest_adds_nobody(text: str, killed: int) -> None:
    assert max(n or 0 for n in wholes_of(text)) == killed
    assert sum(n or 0 for n in wholes_of(text)) == killed


@pytest.mark.parametrize(
    "text",
    [
        "Three brothers, the oldest only nine and the youngest an infant of seven months, died in Sarmin.",
        "قتل ثلاثة إخوة أكبرهم في العاشرة في سرمين.",
    ],
)
def test_siblings_are_children_where_the_eldest_is_one(text: str) -> None:
    assert groups(text) == {Group.CHILDREN: 3}


def test_the_age_of_the_youngest_says_nothing_of_the_others() -> None:
    assert groups("قتل ثلاثة أشقاء، أصغرهم في الثالثة، في سرمين.") == {Group.MEN: 3}


def test_sons_of_whom_the_eldest_has_grown_are_not_all_children() -> None:
    text = "Shelling on Sarmin killed a teacher and her three sons, the eldest of whom was 25."
    assert Group.CHILDREN not in groups(text)


def test_a_number_that_counts_people_behind_the_eldest_is_no_age() -> None:
    text = "Four children were killed in Sarmin, and the eldest ten men of the village were detained."
    assert wholes_of(text, Harm.KILLED) == [4]
