"""That nobody was harmed at another place bounds nothing of the place counted of."""

from __future__ import annotations

from casting import Cast, of

from recount.records import PlacePrecision, Range, Where

VILLAGE = Where("Example village", lat=35.3, lon=38.0, precision=PlacePrecision.VILLAGE, radius_m=1500)
TOWN = Where("Other town", lat=35.5, lon=38.0, precision=PlacePrecision.TOWN, radius_m=3000)
UNKNOWN = Where("قرية مثال", precision=PlacePrecision.VILLAGE)
NEAR = Where("Quarter", lat=35.0, lon=38.0, precision=PlacePrecision.NEIGHBOURHOOD, radius_m=1500)
CITY = Where("Example city", lat=35.01, lon=38.0, precision=PlacePrecision.CITY, radius_m=6000)


def test_nobody_harmed_at_another_place_is_shown_and_bounds_nothing(cast: Cast) -> None:
    three = cast.killed("Valley Radio", 3, where=VILLAGE)
    none = cast.killed("North Wire", 0, report="r2", where=TOWN)
    found = of(three, none)
    assert found.killed == Range(3, 3, 3)
    (shown,) = (r for r in found.reasons if r.rule == "none_elsewhere")
    assert shown.claim_ids == (none.claim_id, three.claim_id) and "another place" in shown.text


def test_nobody_harmed_at_the_same_place_contradicts_and_bounds(cast: Cast) -> None:
    found = of(cast.killed("Valley Radio", 3, where=VILLAGE), cast.killed("North Wire", 0, report="r2", where=VILLAGE))
    assert found.killed == Range(0, 3, 3)


def test_nobody_harmed_around_the_place_bounds_it(cast: Cast) -> None:
    found = of(cast.killed("Valley Radio", 3, where=NEAR), cast.killed("North Wire", 0, report="r2", where=CITY))
    assert found.killed == Range(0, 3, 3)


def test_nobody_harmed_without_a_place_bounds(cast: Cast) -> None:
    found = of(cast.killed("Valley Radio", 3, where=VILLAGE), cast.killed("North Wire", 0, report="r2"))
    assert found.killed == Range(0, 3, 3)


def test_the_place_that_most_name_is_the_one_counted_of(cast: Cast) -> None:
    found = of(
        cast.killed("Valley Radio", 3, where=VILLAGE),
        cast.killed("Hill Radio", 3, report="r2", where=VILLAGE),
        cast.killed("Shore Radio", 3, report="r3", where=TOWN),
        cast.killed("North Wire", 0, report="r4", where=TOWN),
    )
    assert found.killed == Range(3, 3, 3)


def test_a_name_without_a_point_may_be_the_same_place_and_stays_beside_the_others(cast: Cast) -> None:
    found = of(cast.killed("Valley Radio", 3, where=VILLAGE), cast.killed("North Wire", 0, report="r2", where=UNKNOWN))
    assert found.killed == Range(0, 3, 3)


def test_a_report_that_names_two_villages_without_points_tells_of_two(cast: Cast) -> None:
    other = Where("قرية أخرى", precision=PlacePrecision.VILLAGE)
    two = cast.killed("Valley Radio", 2, where=UNKNOWN)
    assert of(two, cast.killed("Valley Radio", 0, where=other)).killed == Range(2, 2, 2)


def test_nobody_harmed_in_a_quarter_of_the_place_bounds_it(cast: Cast) -> None:
    quarter = Where("حي مثال", precision=PlacePrecision.NEIGHBOURHOOD)
    two = cast.killed("Valley Radio", 2, where=UNKNOWN)
    assert of(two, cast.killed("Valley Radio", 0, where=quarter)).killed == Range(0, 2, 2)
