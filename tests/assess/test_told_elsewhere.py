"""What a report tells of another place than the incident's bounds nothing beside what it tells of this one."""

from __future__ import annotations

from datetime import date

from casting import Cast, of

from recount.records import PlacePrecision, TimePrecision, When, Where

VILLAGE = Where("Example village", lat=35.3, lon=38.0, precision=PlacePrecision.VILLAGE, radius_m=1500)
TOWN = Where("Other town", lat=35.5, lon=38.0, precision=PlacePrecision.TOWN, radius_m=3000)
CITY = Where("Example city", lat=35.9, lon=38.0, precision=PlacePrecision.CITY, radius_m=6000)
NEAR = Where("Near town", lat=35.32, lon=38.0, precision=PlacePrecision.TOWN, radius_m=3000)
PROVINCE = Where("Example province", lat=35.0, lon=38.0, precision=PlacePrecision.PROVINCE, radius_m=90000)
FRIDAY = When(date(2018, 11, 30), date(2018, 11, 30), TimePrecision.DAY)
SATURDAY = When(date(2018, 12, 1), date(2018, 12, 1), TimePrecision.DAY)


def test_two_places_of_one_report_are_two_tolls(cast: Cast) -> None:
    two, six = cast.killed("Valley Radio", 2, where=TOWN), cast.killed("Valley Radio", 6, where=VILLAGE)
    found = of(two, six, cast.killed("Hill Radio", 5, report="r2", where=VILLAGE))
    assert found.killed is not None and (found.killed.low, found.killed.high) == (5, 6)
    (shown,) = (r for r in found.reasons if r.rule == "told_elsewhere")
    assert shown.claim_ids == (two.claim_id, six.claim_id) and "another place" in shown.text


def test_two_days_of_one_report_stay_side_by_side(cast: Cast) -> None:
    """A later day may be that of the telling, and a toll that has risen is told on another day."""
    five, eight = cast.killed("Valley Radio", 5, when=FRIDAY), cast.killed("Medics", 8, when=SATURDAY)
    found = of(five, eight, cast.killed("Hill Radio", 5, report="r2", when=FRIDAY))
    assert found.killed is not None and (found.killed.low, found.killed.high) == (5, 8)


def test_a_city_and_places_near_one_another_part_no_tolls(cast: Cast) -> None:
    for other in (CITY, NEAR):
        eight, seven = cast.killed("Valley Radio", 8, where=other), cast.killed("Valley Radio", 7, where=VILLAGE)
        found = of(eight, seven, cast.killed("Hill Radio", 7, report="r2", where=VILLAGE))
        assert not [r for r in found.reasons if r.rule == "told_elsewhere"]


def test_two_reports_that_differ_in_the_place_stay_side_by_side(cast: Cast) -> None:
    found = of(
        cast.killed("Valley Radio", 2, where=TOWN),
        cast.killed("Hill Radio", 5, report="r2", where=VILLAGE),
        cast.killed("Shore Radio", 6, report="r3", where=VILLAGE),
    )
    assert found.killed is not None and (found.killed.low, found.killed.high) == (2, 6)


def test_where_as_many_reports_tell_of_either_nobody_says_which_is_meant(cast: Cast) -> None:
    found = of(
        cast.killed("Valley Radio", 2, where=TOWN),
        cast.killed("Hill Radio", 6, report="r2", where=VILLAGE),
    )
    assert found.killed is not None and (found.killed.low, found.killed.high) == (2, 6)


def test_one_number_at_two_places_is_one_toll_told_twice(cast: Cast) -> None:
    six, again = cast.killed("Valley Radio", 6, where=TOWN), cast.killed("Valley Radio", 6, where=VILLAGE)
    found = of(six, again, cast.killed("Hill Radio", 6, report="r2", where=VILLAGE))
    assert not [r for r in found.reasons if r.rule == "told_elsewhere"]


def test_a_province_is_no_other_place(cast: Cast) -> None:
    found = of(
        cast.killed("Valley Radio", 4, where=PROVINCE),
        cast.killed("Valley Radio", 6, where=VILLAGE),
        cast.killed("Hill Radio", 6, report="r2", where=VILLAGE),
    )
    assert not [r for r in found.reasons if r.rule == "told_elsewhere"]
