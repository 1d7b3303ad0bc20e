"""People beside one who is identified by name between commas are harmed as well. All texts are invented."""

from __future__ import annotations

import pytest

from counted import wholes_of


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("A strike hit a house in Manbij, killing a man, identified as Amal Example, and two of his children.", 3),
        ("The strike on Manbij killed a man, who was identified as Amal Example, and two women.", 3),
        ("The strike on Manbij killed a man, named locally as Amal Example, 40, and two women.", 3),
        ("The strike on Manbij killed a man, identified as Amal Example, and a court heard of two arrests.", 1),
    ],
)
def test_who_stands_behind_the_name_is_counted_too(text: str, whole: int) -> None:
    assert wholes_of(text) == [whole]
