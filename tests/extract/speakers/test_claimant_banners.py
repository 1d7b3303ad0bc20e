"""A speaker's name is read without a newsroom's banner and without a handle that is written onto it."""

from __future__ import annotations

import pytest

from counted import claims_of


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("#عاجل | الدفاع المدني", "الدفاع المدني"),
        ("عاجل|| مراسل الراديو", "مراسل الراديو"),
        ("الدفاع المدني السوري@ExampleHelp🔴 عاجل", "الدفاع المدني السوري"),
        ("أخبار الشرق@sharq_example⚡️مصادر محلية", "مصادر محلية"),
        ("قناة الآن", "قناة الآن"),
    ],
)
def test_the_banner_is_no_part_of_the_name(head: str, name: str) -> None:
    (claim,) = claims_of(f"{head}: مقتل ثلاثة مدنيين بغارة على الباب.")
    assert claim.claimant.name == name


def test_a_handle_beside_a_name_tells_who_it_is() -> None:
    (claim,) = claims_of("A witness (@example) said that three civilians were killed in a strike on Manbij.")
    assert claim.claimant.name == "A witness (@example)"
