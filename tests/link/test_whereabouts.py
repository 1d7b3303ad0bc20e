"""Where an incident is held to have been: the finest place of most origins, or what its accounts set it in."""

from __future__ import annotations

from dataclasses import replace

from link_making import BIG_CITY, ON_THE_DAY, TEL_ASWAD, Tale, killed, tale, unplaced

from recount.link import group
from recount.records import PlacePrecision, Surroundings, Where

AROUND_TEL_ASWAD = Surroundings(
    "Tel Aswad", "تل أسود", "Wadi", "SY", "Syria", 34.55, 40.90, PlacePrecision.SUBDISTRICT, 15_000
)
AROUND_CITY = Surroundings("Madina", None, "Wadi", "SY", "Syria", 35.3, 40.1, PlacePrecision.DISTRICT, 45_000)
VILLAGE = replace(unplaced("Umm Ghayr"), precision=PlacePrecision.VILLAGE)
CAPITAL = replace(BIG_CITY, admin1="Madina")


def where_of(*tales: Tale) -> tuple[Where, str]:
    """The place of the one incident that these reports make, and the sentence that says why."""
    (found,) = group(tuple(one.reading for one in tales)).incidents
    assert found.where is not None
    return found.where, next(reason.text for reason in found.reasons if reason.field == "where")


def told(report_id: str, where: Where, quote: str = "An airstrike killed nine.") -> Tale:
    return tale(report_id, quote, where=where, when=ON_THE_DAY, counts=(killed(9),))


def test_a_village_that_no_gazetteer_knows_is_set_at_the_known_place_beside_it():
    where, why = where_of(told("r1", replace(VILLAGE, around=AROUND_TEL_ASWAD)))
    assert (where.stated, where.name, where.lat, where.precision, where.radius_m) == (
        "Umm Ghayr", None, 34.55, PlacePrecision.SUBDISTRICT, 15_000,
    )  # fmt: skip
    assert "no gazetteer knows it, so it is set at Tel Aswad, within 15 km" in why


def test_of_two_surroundings_the_finer_one_counts():
    one = told("r1", replace(VILLAGE, around=AROUND_CITY))
    other = told("r2", replace(VILLAGE, around=AROUND_TEL_ASWAD), "Planes struck; nine died.")
    assert where_of(one, other)[0].lat == AROUND_TEL_ASWAD.lat


def test_a_quarter_that_no_gazetteer_knows_bears_the_name_of_its_town():
    quarter = replace(unplaced("Al-Wardi"), precision=PlacePrecision.NEIGHBOURHOOD, around=AROUND_TEL_ASWAD)
    assert where_of(told("r1", quarter))[0].name == "Tel Aswad"


def test_a_village_with_nothing_known_around_it_has_no_point():
    assert where_of(told("r1", VILLAGE))[0].lat is None


def test_a_city_of_its_provinces_name_gives_way_to_a_village_of_the_same_event():
    one = told("r1", CAPITAL).claim("Nine died in the village.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(9),))
    found = group((one.reading, told("r2", CAPITAL, "Madina: nine dead.").reading)).incidents
    assert "Tel Aswad" in {incident.where.name for incident in found if incident.where}


def test_a_village_within_a_town_told_of_as_often_is_the_finer_of_the_two():
    in_town = replace(VILLAGE, around=AROUND_TEL_ASWAD)
    one = told("r1", in_town).claim("Nine died in town.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(9),))
    assert where_of(one)[0].stated == "Umm Ghayr"


def test_a_village_within_another_town_gives_way_to_the_known_one():
    elsewhere = replace(VILLAGE, around=replace(AROUND_TEL_ASWAD, name="Tel Abyad"))
    one = told("r1", elsewhere).claim("Nine died in town.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(9),))
    found = group((one.reading,)).incidents
    assert "Tel Aswad" in {incident.where.name for incident in found if incident.where}
