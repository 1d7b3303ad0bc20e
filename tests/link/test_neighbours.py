"""Settlements beside one another: a village near a town is another place, and a quarter is a part of it."""

from __future__ import annotations

import pytest

from recount.link.terms.places import Relation, between, spot
from recount.records import PlacePrecision, Where

TOWN, VILLAGE, CITY, QUARTER = (
    PlacePrecision.TOWN,
    PlacePrecision.VILLAGE,
    PlacePrecision.CITY,
    PlacePrecision.NEIGHBOURHOOD,
)


def place(name: str, north: float, precision: PlacePrecision, radius: int = 3000) -> Where:
    return Where(name, name, lat=34.8 + north, lon=36.7, precision=precision, radius_m=radius)


@pytest.mark.parametrize(
    ("precision", "relation"),
    [(VILLAGE, Relation.TOUCHING), (TOWN, Relation.TOUCHING), (QUARTER, Relation.NESTED), (CITY, Relation.NESTED)],
)
def test_of_two_places_two_kilometres_apart_only_a_quarter_or_a_city_can_hold_or_be_held(
    precision: PlacePrecision, relation: Relation
) -> None:
    town, other = spot(place("Example", 0, TOWN)), spot(place("Otherby", 0.02, precision))
    assert between(town, other).relation is relation
    assert between(other, town).relation is relation
