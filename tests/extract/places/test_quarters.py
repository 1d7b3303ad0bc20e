"""Quarters and streets named after far cities are not those cities."""

import pytest

from recount.extract.folding.text import fold
from recount.extract.places.places import PlaceMention, find_places
from recount.records import Abstention


def _places(text: str, *countries: str) -> dict[str, PlaceMention]:
    return {found.where.stated: found for found in find_places(fold(text), countries)}


@pytest.mark.parametrize(
    ("text", "quarter", "town"),
    [
        ("قتل 3 مدنيين بقصف على حي القاهرة في حمص", "القاهرة", "Homs"),
        ("قصف على حي صلاح الدين في مدينة حمص", "صلاح الدين", "Homs"),
        ("Shelling hit the Cairo neighbourhood of Homs.", "Cairo", "Homs"),
        ("An airstrike hit the Baghdad quarter of Aleppo.", "Baghdad", "Aleppo"),
    ],
)
def test_a_quarter_named_after_a_city_of_another_country_is_not_that_city(text: str, quarter: str, town: str) -> None:
    found = _places(text)
    assert found[quarter].where.lat is None
    assert found[quarter].abstained in (Abstention.LIES_ELSEWHERE, Abstention.NOT_IN_GAZETTEER)
    assert town in {mention.where.name for mention in found.values()}


@pytest.mark.parametrize(
    ("text", "stated", "name"),
    [
        ("Shelling hit Mosul camp and Baghdad.", "Mosul", "Mosul"),  # of that town, whatever else is named
        ("An airstrike hit the Baghdad quarter.", "Baghdad", "Baghdad"),  # nothing speaks against it
        ("Shelling hit the city of Cairo and Homs.", "Cairo", "Cairo"),  # no quarter
        ("قصف على مخيم جنين في نابلس", "جنين", "Janīn"),
    ],
)
def test_a_town_that_nothing_speaks_against_stays(text: str, stated: str, name: str) -> None:
    assert _places(text)[stated].where.name == name
