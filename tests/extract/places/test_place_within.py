"""A part of a town that bears another town's name, and a name that only its neighbours tell where to look for."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.text import fold
from recount.extract.places.places import PlaceMention, find_places
from recount.records import Abstention, Where


def first(text: str, *countries: str) -> PlaceMention:
    return find_places(fold(text), countries or ("SY",))[0]


def told(text: str) -> Where:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    (where,) = {claim.where for claim in claims}
    assert where is not None
    return where


@pytest.mark.parametrize(
    ("text", "stated", "around"),
    [
        ("Two children were killed by shelling on Homs camp in Idlib.", "Homs camp", "Idlib"),
        ("A strike on the Aleppo camp near Sarmada killed two children.", "Aleppo camp", "Sarmada"),
        ("قصف على مخيم حلب في إدلب أدى لمقتل طفلين", "مخيم حلب", "Idlib"),
        ("مقتل طفلين بقصف على مخيم حلب بريف إدلب", "مخيم حلب", "Idlib"),
        ("مقتل مدني بقصف على حي دمشق في حمص", "حي دمشق", "Homs"),
        ("قصف على شارع حلب في الرقة أدى لمقتل رجل", "شارع حلب", "Raqqa"),
    ],
)
def test_a_part_that_lies_elsewhere_keeps_its_whole_name_and_no_point(text: str, stated: str, around: str) -> None:
    where = told(text)
    assert (where.stated, where.name, where.lat) == (stated, None, None)
    assert where.around is not None and where.around.name == around
    found = next(one for one in find_places(fold(text), ("SY",)) if one.where.stated == stated)
    assert found.abstained is Abstention.LIES_ELSEWHERE
    assert found.where.candidates


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قصف على منطقة جرابلس بريف حلب", "Jarablus"),  # the area of a town is no part of it
        ("Shelling hit the Jarablus area in Aleppo province.", "Jarablus"),
        ("قصف على مخيم اعزاز بريف حلب", "Azaz"),  # in its own province
        ("Shelling hit Raqqa camp and Homs.", "Raqqa"),  # nothing sets it in the other
        ("قصف على مدينة حلب في ريف إدلب", "Aleppo"),  # no part of a town
    ],
)
def test_what_is_no_part_set_elsewhere_keeps_its_point(text: str, name: str) -> None:
    assert first(text).where.name == name


@pytest.mark.parametrize(
    "text",
    [
        "Two people were killed by shelling in Exampla, in Eastern Ghouta near Damascus.",
        "Two people were killed by shelling in Exampla near Damascus.",
        "Shelling of Exampla, in Eastern Ghouta near Damascus, killed two.",
        "Warplanes bombed Exampla, near Damascus, killing two people.",
    ],
)
def test_a_name_set_near_a_known_place_is_the_place_and_not_its_neighbour(text: str) -> None:
    where = told(text)
    assert (where.stated, where.lat) == ("Exampla", None)
    assert where.around is not None and where.around.name == "Damascus"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A strike hit the Exampla Hospital, south of Aleppo city, killing two.", "Aleppo"),
        ("A drone hit a car on the Exampla Road, west of Qamishli city, killing two.", "Qamishli"),
        ("Two people were killed in Exampla in Homs.", "Homs"),
    ],
)
def test_a_building_and_a_name_inside_a_known_town_give_way_to_the_town(text: str, name: str) -> None:
    assert told(text).name == name


@pytest.mark.parametrize(
    "text",
    [
        "Three civilians were killed on the Sarmin-Binnish road.",
        "Three civilians were killed by shelling of the Sarmin – Binnish highway.",
        "قتل ثلاثة مدنيين بقصف على طريق سرمين - سراقب",
        "قتل ثلاثة مدنيين بقصف على أوتوستراد سراقب - سرمين",
    ],
)
def test_a_road_called_by_two_towns_lies_between_them(text: str) -> None:
    name = told(text).name
    assert name is not None and name.startswith("between ") and "Sarm" in name


@pytest.mark.parametrize("text", ["Three civilians were killed in Saraqib - Binnish.", "Saraqib-Binnish was shelled."])
def test_two_towns_with_a_dash_are_no_road(text: str) -> None:
    assert told(text).name == "Saraqib"
