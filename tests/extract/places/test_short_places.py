"""Words written short in names of places, and towns written by their letters."""

import pytest

from recount.extract.folding.text import fold
from recount.extract.places.places import find_places


def named(text: str, *countries: str) -> list[tuple[str, str | None]]:
    found = find_places(fold(text), countries or ("US",))
    return [(mention.where.stated, mention.where.name) for mention in found]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("St. Louis", "St. Louis"),
        ("Saint Louis", "St. Louis"),
        ("ST. LOUIS", "St. Louis"),
        ("St. Paul", "Saint Paul"),
        ("St Paul", "Saint Paul"),
        ("Ft. Worth", "Fort Worth"),
        ("Mt. Juliet", "Mount Juliet"),
        ("St. Mary Parish", "St. Mary Parish"),
    ],
)
def test_a_name_whose_first_word_is_written_short_is_the_place_of_the_whole_name(written: str, name: str) -> None:
    assert named(f"Two men died in {written} on Monday.") == [(written, name)]


def test_a_full_stop_behind_any_other_word_still_ends_a_name() -> None:
    assert "Fort Worth" not in [name for _, name in named("He fell at the Fort. Worth was not there.")]


def test_what_a_town_of_another_name_was_once_called_is_no_name_of_it() -> None:
    assert named("A man died in St. Charles.") == [("St. Charles", None)]


def test_a_saint_in_the_name_of_a_country_makes_no_short_form_of_it() -> None:
    assert ("St. Vincent", "Saint Vincent and the Grenadines") not in named("She died in St. Vincent Hospital.")


def test_a_district_that_is_a_town_is_read_as_the_town() -> None:
    where = find_places(fold("A man died in St. Louis."), ("US",))[0].where
    assert str(where.precision) == "city"


@pytest.mark.parametrize(
    ("written", "name"), [("D.C.", "Washington"), ("Washington, D.C.", "Washington"), ("NYC", "New York City")]
)
def test_a_town_written_by_its_letters_is_that_town_in_its_country(written: str, name: str) -> None:
    assert named(f"Two men died near a park in Southeast {written} on Monday.") == [(written, name)]


def test_letters_that_are_a_states_too_are_no_town() -> None:
    assert named("A man died in Baton Rouge, LA on Monday.") == [("Baton Rouge", "Baton Rouge")]


def test_letters_of_a_town_in_another_country_say_nothing() -> None:
    assert named("A man died near D.C. Motors in Hajin.", "SY") == [("Hajin", "Hajin")]


@pytest.mark.parametrize("person", ["Ja'Example Stewart", "DeShawn Stewart", 'James "Buddy" Stewart', "Renée Stewart"])
def test_a_name_behind_a_given_name_of_any_form_is_a_person_wherever_it_stands(person: str) -> None:
    assert named(f"{person} was shot in Denver. Stewart died at home.") == [("Denver", "Denver")]


def test_a_capital_behind_a_hyphen_begins_no_given_name() -> None:
    assert ("Syria", "Syria") in named("Drones struck North-East Syria.", "SY")
