"""«فقد» of people who went missing, and of those who lost their lives or anything else. All texts are invented."""

from __future__ import annotations

import pytest

from counted import wholes_of
from recount.records import Harm


@pytest.mark.parametrize(
    ("text", "killed", "missing"),
    [
        ("قتل خمسة أشخاص وفقد اثنان آخران في غارة على سراقب.", [5], [2]),
        ("أسفرت الغارة على سراقب عن مقتل أربعة أشخاص وفقدان اثنين.", [4], [2]),
        ("فقدان أربعة من مقاتليه بقصف على سراقب.", [], []),
        ("مقتل 4 وإصابة 6 وفقدان 3 أشخاص بقصف على سراقب", [4], [3]),
        ("فقد ثلاثة أشخاص حياتهم في قصف على سراقب.", [3], []),
        ("فقد 10 عمال وظائفهم بعد قصف المعمل في سراقب وقتل عامل.", [1], []),
        ("فقد أعلن الجيش مقتل ثلاثة جنود في سراقب.", [3], []),
    ],
)
def test_who_went_missing_is_not_dead(text: str, killed: list[int], missing: list[int]) -> None:
    assert wholes_of(text) == killed
    assert wholes_of(text, Harm.MISSING) == missing
