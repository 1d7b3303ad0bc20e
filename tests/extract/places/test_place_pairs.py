"""Two names for one place, side by side in two scripts."""

import pytest

from recount.extract.folding.text import fold
from recount.extract.places.places import PlaceMention, find_places


def mentions(text: str) -> list[PlaceMention]:
    return find_places(fold(text), ("SY",))


@pytest.mark.parametrize("beside", ["Al Mitmansoura / المنصورة", "Al Mitmansoura (المنصورة)"])
def test_a_name_that_no_gazetteer_knows_takes_the_point_of_the_other_beside_it(beside: str) -> None:
    one, other, _ = mentions(f"A strike was reported at {beside}, Raqqa.")
    assert one.where.lat == other.where.lat is not None
    assert one.where.admin1 == "Ar-Raqqah"
    assert one.abstained is None


def test_two_names_in_one_script_are_two_places() -> None:
    found = mentions("A strike was reported at the village of Mithaliya / Hajin.")
    assert [mention.where.lat is None for mention in found] == [True, False]


def test_two_names_with_points_of_their_own_keep_them() -> None:
    one, other = mentions("A strike was reported at Hajin / الرقة")
    assert (one.where.name, other.where.name) == ("Hajin", "Raqqa")


@pytest.mark.parametrize(
    "text",
    [
        "The road between Aleppo and Idlib was hit.",
        "The road linking Aleppo to Idlib was hit.",
        "The road between Aleppo and the city of Idlib was hit.",
        "قصف الطريق بين حلب وإدلب",
        "قصف الطريق بين حلب ومدينة إدلب",
    ],
)
def test_what_lies_between_two_places_lies_within_the_way_between_them(text: str) -> None:
    one, other = mentions(text)
    assert one.relation == other.relation == "between"
    assert one.where.radius_m == other.where.radius_m
    assert 45_000 < (one.where.radius_m or 0) < 65_000


def test_a_place_after_the_two_is_not_between_them() -> None:
    assert [mention.relation for mention in mentions("Between Aleppo and Idlib they met, and Homs was quiet.")] == [
        "between", "between", "at",
    ]  # fmt: skip
