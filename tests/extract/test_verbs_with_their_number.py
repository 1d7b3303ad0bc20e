"""«قتلوا ستة وجرحوا تسعة»: those to whom it was done, behind a verb of the plural. All texts are invented."""

from __future__ import annotations

import pytest

from counted import wholes_of
from recount.records import Harm


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("فتح مسلحون النار على المتظاهرين في الرقة فقتلوا 17 متظاهرا.", [17], []),
        ("هاجم مسلحون قرية قرب الرقة وقتلوا ستة مدنيين وجرحوا تسعة.", [6], [9]),
        ("قتل المسلحون ستة مدنيين وجرحوا أكثر من ثمانين.", [6], [81]),
        ("ثلاثة مدنيين قتلوا وستة جرحوا بقصف على سراقب.", [3], [6]),
        ("المدنيون الستة قتلوا برصاص قناص في سراقب.", [6], []),
    ],
)
def test_the_number_behind_the_verb_is_of_those_it_was_done_to(
    text: str, killed: list[int], injured: list[int]
) -> None:
    assert (wholes_of(text), wholes_of(text, Harm.INJURED)) == (killed, injured)
