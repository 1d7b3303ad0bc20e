"""Sons and daughters of a stated grown age are no children. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import Group


def groups(text: str) -> set[Group]:
    return {count.group for claim in claims_of(text) for count in claim.counts if count.group}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A woman, 68, and her son, 41, were killed in Sarmin.", {Group.WOMEN, Group.MEN}),
        ("A woman, 45, and her daughter, 20, were wounded in Sarmin.", {Group.WOMEN}),
        ("استشهدت امرأة وابنها (42 عاما) في غارة على سرمين.", {Group.WOMEN}),
        ("A woman, 35, and her son, 9, were killed in Sarmin.", {Group.WOMEN, Group.CHILDREN}),
    ],
)
def test_a_stated_age_decides_who_is_a_child(text: str, told: set[Group]) -> None:
    assert groups(text) == told
