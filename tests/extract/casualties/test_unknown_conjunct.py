"""Those for whom no lexicon has a word, and those named before one who is theirs. All texts are invented."""

from __future__ import annotations

import pytest

from counted import wholes_of


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Two reporters and a village stringer were killed in Saraqib.", 3),
        ("Rami Nasser, Hadi Saleh and their driver were killed in Saraqib.", 3),
        ("In Saraqib, Rami Nasser, Hadi Saleh and their driver were killed.", 3),
        ("Two people and a dog were killed in Saraqib.", 2),
        ("Two people and a car were hit in Saraqib; two people were killed.", 2),
        ("قتل صحفيان ومرافقهما في غارة على سراقب.", 3),
        ("قتل رجل وزوجته وثلاثة من أولادهما وضيفان في غارة على سراقب.", 7),
    ],
)
def test_everybody_of_a_row_is_counted(text: str, killed: int) -> None:
    assert wholes_of(text) == [killed]
