"""Ages told behind a person, "a girl of nine", and numbers behind one that are no age. All sentences are invented."""

from __future__ import annotations

import pytest

from recount.records import Harm
from wanted import Wanted, missing


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Lina Barakat, a girl of nine, was killed when a shell hit her home in Talmenes.", 9),
        ("Samir Darwish, a man of 60, was killed by a mine near Suran.", 60),
        ("Samir Darwish, an old man of eighty-two, was killed in the shelling of Sarmin.", 82),
    ],
)
def test_an_age_in_apposition_is_the_persons(text: str, age: int) -> None:
    assert missing(Wanted(text, person=text.split(",", maxsplit=1)[0], fate=Harm.KILLED, age=age)) == []


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A man of 60 and a woman of fifty-five were killed in Sarmin.", 2),
        ("A boy of 12 was shot dead in Sarmin.", 1),
        ("The shell killed a girl of nine and her brother in Sarmin.", 2),
        ("A father of nine was killed in Sarmin.", 1),
        ("A family of nine was killed in Sarmin.", 9),
        ("A mother of three and a woman of 40 were killed in Sarmin.", 2),
    ],
)
def test_an_age_counts_nobody(text: str, killed: int) -> None:
    assert missing(Wanted(text, low=killed, high=killed)) == []
