"""What a given name tells of sex: little, and only where one sex alone bears it."""

import pytest

from recount.assess.given_names import FEMALE, MALE, sex_of


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Mohammed Example", MALE),
        ("Muhammad", MALE),
        ("Abd al-Aziz Example", MALE),
        ("Khadijah Example", FEMALE),
        ("Fatma", FEMALE),
        ("Nour Example", None),
        ("Jihad", None),
        ("Xyz", None),
        ("", None),
    ],
)
def test_spellings_of_a_name_tell_the_same_and_names_of_both_sexes_nothing(name: str, sex: str | None) -> None:
    assert sex_of(name) == sex
