"""What a given name tells of sex: little, and only where one sex alone bears it."""

import pytest

from recount import codebook
from recount.codebook.given_names import FEMALE, MALE, sex_of


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Mohammed Example", MALE),
        ("Muhammad", MALE),
        ("Abd al-Aziz Example", MALE),
        ("Khadijah Example", FEMALE),
        ("Fatma", FEMALE),
        ("Adam Example", MALE),
        ("Meqdad Example", MALE),
        ("Nour El-Din Example", MALE),
        ("Alaa al-Din Example", MALE),
        ("Nour Dina Example", None),
        ("Islam Omar al-Din", None),
        ("Salaheldin Example", MALE),
        ("Muntaha Example", FEMALE),
        ("Retaj Example", FEMALE),
        ("Nour Example", None),
        ("Wissam Example", None),
        ("Tamam Example", None),
        ("Jihad", None),
        ("Xyz", None),
        ("", None),
    ],
)
def test_spellings_of_a_name_tell_the_same_and_names_of_both_sexes_nothing(name: str, sex: str | None) -> None:
    assert sex_of(name) == sex


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Abu Omar Example", MALE),
        ("Umm Omar Example", FEMALE),
        ("Mother of Omar Example", FEMALE),
        ("Abu", None),
        ("Father of Amal Example", None),
        ("Al Example", None),
        ("Wife of Omar Example", None),
        ("Dr Amal Example", None),
    ],
)
def test_what_stands_where_a_name_would_is_no_name_and_whose_parent_somebody_is_tells(
    name: str, sex: str | None
) -> None:
    assert sex_of(name) == sex


def test_no_name_is_in_the_table_for_both_sexes_by_the_same_spelling() -> None:
    table = codebook.table("given_names")
    male, female, both = ({name.casefold() for name in table[role]} for role in ("male", "female", "both"))
    assert not male & female
    assert not (male | female) & both
