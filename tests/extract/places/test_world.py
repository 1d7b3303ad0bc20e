"""Places in texts of which nobody said in which country they speak."""

import pytest

from recount.extract.folding.text import fold
from recount.extract.places.gazetteer import load_gazetteer
from recount.extract.places.places import PlaceMention, find_places_anywhere
from recount.records import Abstention, Where


def found(text: str) -> list[PlaceMention]:
    return find_places_anywhere(fold(text))


def places(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(m.where.stated, m.where.admin1, m.where.country) for m in found(text)]


def where(text: str, stated: str) -> Where:
    return next(m.where for m in found(text) if m.where.stated == stated)


def test_a_name_alone_is_the_place_with_by_far_the_most_people() -> None:
    assert where("The troops marched into Paris at dawn.", "Paris").country == "FR"


def test_the_area_right_after_a_name_decides_wherever_the_name_stands() -> None:
    text = "The mayor of Paris thanked them. The barn in Paris, Texas, burned down."
    assert [place for place in places(text) if place[0] == "Paris"] == [("Paris", "Texas", "US")] * 2


def test_other_places_of_the_text_decide_for_a_small_town() -> None:
    text = "Firemen from Lexington and Frankfort were called to a barn in Georgetown, and then to Paris."
    assert {place[1:] for place in places(text)} == {("Kentucky", "US")}


def test_a_county_is_found_in_the_state_that_the_text_names() -> None:
    text = "The Henry County sheriff spoke. Georgia has had many such storms, and Atlanta was hit as well."
    assert where(text, "Henry County").admin1 == "Georgia"


def test_a_name_of_many_places_that_nothing_decides_has_candidates_and_no_point() -> None:
    (mention,) = found("The sheriff of Henry County spoke.")
    assert mention.abstained is Abstention.SEVERAL_FIT
    assert mention.where.lat is None and len(mention.where.candidates) == 5


@pytest.mark.parametrize(
    ("text", "stated", "name"),
    [
        ("He was held in Lexington, Ky., on Monday.", "Ky.", "Kentucky"),
        ("He flew from the U.S. to Rome.", "U.S.", "United States"),
        ("She lives in Portland, OR.", "OR", "Oregon"),
        ("Washington, D.C., was quiet.", "Washington, D.C.", "Washington"),
        ("He drove to St. Louis in Missouri.", "St. Louis", "St. Louis"),
    ],
)
def test_short_forms_are_read_as_they_are_written(text: str, stated: str, name: str) -> None:
    assert where(text, stated).name == name


def test_small_letters_are_never_a_short_form() -> None:
    assert places("They told us or me in the report, ok?") == []


@pytest.mark.parametrize(
    "text",
    [
        "Sheriff Clark spoke to Henry Lincoln. Lincoln said no.",
        "Paris Hilton sang. Nadia Placeholder did not.",
        "The Boston Globe and the Chicago Tribune reported it.",
        "He lives on Denver Street.",
        "In March and in May the Council met at the University.",
        "The Russian army and the Americans met.",
        "He went to South America and to Africa.",
    ],
)
def test_persons_papers_streets_words_and_continents_are_no_places(text: str) -> None:
    assert places(text) == []


def test_a_small_place_that_nothing_shows_counts_only_beside_places_around_it() -> None:
    assert places("Cottonport won the game.") == []
    assert ("Cottonport", "Louisiana", "US") in places("Cottonport won the game against Marksville and Alexandria, La.")


def test_a_country_goes_before_a_city_that_is_only_also_called_so() -> None:
    assert where("Flights from Mexico were stopped.", "Mexico").precision == "country"


def test_a_name_of_country_and_state_is_decided_by_the_rest() -> None:
    assert where("Troops in Tbilisi said Georgia would fight.", "Georgia").country == "GE"
    assert where("Voters in Atlanta and Savannah said Georgia would vote.", "Georgia").country == "US"


def test_a_village_that_the_words_show_and_no_gazetteer_knows_is_kept_without_a_point() -> None:
    text = "Shells fell on the village of Mithaliya near Aleppo."
    assert [m.abstained for m in found(text)] == [Abstention.NOT_IN_GAZETTEER, None]


def test_districts_are_known_under_names_that_none_of_their_towns_bears() -> None:
    kinds = {place.kind for place in load_gazetteer().world.places("rapides parish")}
    assert kinds == {"ADM2"}
