"""What lies beside a place or between two is not at it, and is told no finer than the words allow."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.text import fold
from recount.extract.place_reader import read_place_names
from recount.extract.places.places import find_places
from recount.records import PlacePrecision, Where, distance_m, point_at

SARMIN, BINNISH, RAQQA = (35.90357, 36.72501), (35.95681, 36.71359), (35.95283, 39.00788)


def told(text: str) -> Where:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    (where,) = {claim.where for claim in claims}
    assert where is not None and where.span is not None
    assert text[slice(*where.span)] == where.stated
    return where


def metres(where: Where, point: tuple[float, float]) -> float:
    assert where.lat is not None and where.lon is not None
    return distance_m(where.lat, where.lon, *point)


@pytest.mark.parametrize(
    "text",
    [
        "Three civilians were killed in an airstrike between Sarmin and Binnish.",
        "Three civilians were killed on the road linking Sarmin and the town of Binnish.",
        "Three civilians were killed on the road from Sarmin to Binnish.",
        "قتل ثلاثة مدنيين بغارة بين سرمين وبنش",
        "قتل ثلاثة مدنيين بقصف على الطريق الواصل بين سرمين ومدينة بنش",
        "قتل ثلاثة مدنيين بقصف على الطريق من سرمين إلى بنش",
    ],
)
def test_what_is_told_between_two_towns_stands_in_the_middle_with_a_radius_to_both(text: str) -> None:
    where = told(text)
    assert (where.name, where.name_ar) == ("between Sarmīn and Binnish", "بين سرمين وبنش")
    assert where.precision is PlacePrecision.SUBDISTRICT
    assert all(metres(where, town) <= (where.radius_m or 0) for town in (SARMIN, BINNISH))
    assert [named.name for named in where.candidates] == ["Sarmīn", "Binnish"]
    assert where.beside


@pytest.mark.parametrize(
    "text",
    [
        "Four people were killed by an airstrike 10 km northeast of Raqqa.",
        "Four people were killed in a strike about ten kilometres north-east of the city of Raqqa.",
        "مقتل أربعة مدنيين بغارة شمال شرق الرقة بعشرة كيلومترات",
        "مقتل أربعة مدنيين بغارة على بعد 10 كم شمال شرق مدينة الرقة",
    ],
)
def test_so_many_kilometres_in_a_direction_from_a_town_is_a_point_beside_it(text: str) -> None:
    where = told(text)
    assert (where.name, where.name_ar) == ("10 km north-east of Raqqa", "على بعد 10 كم شمال شرق الرقة")
    assert 9_900 < metres(where, RAQQA) < 10_100
    assert (where.lat or 0) > RAQQA[0] and (where.lon or 0) > RAQQA[1]
    assert (where.precision, where.radius_m) == (PlacePrecision.SUBDISTRICT, 6_000)


def test_a_distance_without_a_direction_is_a_circle_about_the_town() -> None:
    where = told("Four people were killed in a strike 10 km from Raqqa.")
    assert metres(where, RAQQA) < 100
    assert (where.precision, where.radius_m) == (PlacePrecision.DISTRICT, 16_000)


@pytest.mark.parametrize(
    "text",
    [
        "Shelling between Sarmin and Exampla in the west of Idlib killed three civilians.",
        "A strike between Sarmin and Sarmin killed three civilians.",
        "Fighting between Russia and Turkey killed three civilians in Sarmin.",
        "Three civilians were killed after talks between Ankara and Damascus.",
    ],
)
def test_nothing_lies_between_where_two_known_towns_are_not_named(text: str) -> None:
    claims = read(Report(ReportId("r"), text, language="en", country=("SY", "TR"))).claims
    assert claims
    assert all("between" not in (claim.where.name or "") for claim in claims if claim.where)


def test_a_place_that_is_named_keeps_its_own_point_beside_what_lies_from_it() -> None:
    report = Report(ReportId("r"), "A strike 10 km northeast of Raqqa killed two.", language="en", country=("SY",))
    (place,) = read_place_names(report).places
    assert (place.stated, place.name) == ("Raqqa", "Raqqa")
    assert distance_m(place.lat or 0, place.lon or 0, *RAQQA) < 100


def test_an_unknown_village_lies_about_the_point_beside_the_town() -> None:
    text = "An airstrike on the village of Exampla, 15 km south of Raqqa, killed five civilians."
    where = told(text)
    assert (where.stated, where.lat) == ("Exampla", None)
    around = where.around
    assert around is not None and around.name == "15 km south of Raqqa"
    assert distance_m(around.lat, around.lon, *point_at(*RAQQA, 15_000, 180)) < 100


@pytest.mark.parametrize(("bearing", "ahead"), [(0, (1, 0)), (90, (0, 1)), (180, (-1, 0)), (270, (0, -1))])
def test_a_point_lies_in_its_direction_and_at_its_distance(bearing: int, ahead: tuple[int, int]) -> None:
    lat, lon = point_at(35.0, 179.99, 20_000, bearing)
    assert abs(distance_m(35.0, 179.99, lat, lon) - 20_000) < 100
    north, east = lat - 35.0, (lon - 179.99 + 540) % 360 - 180
    assert (round(north / 0.18), round(east / 0.22)) == ahead


def test_of_three_places_only_the_two_that_are_joined_have_a_middle() -> None:
    found = find_places(fold("Between Aleppo and Idlib they met, and Homs was quiet."), ("SY",))
    assert [mention.lies is not None for mention in found] == [True, True, False]
