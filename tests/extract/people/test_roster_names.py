"""Which names of one report may be one person's."""

import pytest

from recount.extract.people.roster_names import same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Muhammad Ali Sample", "Mohammed Sample"),
        ("Abd al-Rahman Sample", "Abdelrahman Sample"),
        ("Nazir Omar Sample", "Nathir Omar Sample"),
        ("Lina", "Lina Omar Sample"),
    ],
)
def test_spellings_and_shorter_forms_are_one_name(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Hadi Omar Sample", "Omar Hadi Sample"), ("Hammad Omar Sample", "Mohamed Omar Sample")]
)
def test_other_first_names_are_other_people(one: str, other: str) -> None:
    assert not same_name(one, other)
