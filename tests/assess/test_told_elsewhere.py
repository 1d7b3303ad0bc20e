"""What a report tells of another place or day than the incident's bounds nothing beside what it tells of this one."""

from __future__ import annotations

from datetime import date

from casting import Cast, of

from recount.records import PlacePrecision, TimePrecision, When, Where

VILLAGE = Where("Example village", lat=35.3, lon=38.0, precision=PlacePrecision.VILLAGE, radius_m=1500)
TOWN = Where("Other town", lat=35.5, lon=38.0, precision=PlacePrecision.TOWN, radius_m=3000)
PROVINCE = Where("Example province", lat=35.0, lon=38.0, precision=PlacePrecision.PROVINCE, radius_m=90000)
FRIDAY = When(date(2018, 11, 30), date(2018, 11, 30), TimePrecision.DAY)
SATURDAY = When(date(2018, 12, 1), date(2018, 12, 1), TimePrecision.DAY)


def test_two_places_of_one_report_are_two_tolls(cast: Cast) -> None:
    two, six = cast.killed("Valley Radio", 2, where=TOWN), cast.killed("Valley Radio", 6, where=VILLAGE)
    found = of(two, six, cast.killed("Hill Radio", 5, report="r2", where=VILLAGE))
    assert found.killed is not None and (found.killed.low, found.killed.high) == (5, 6)
    (shown,) = (r for r in found.reasons if r.rule == "told_elsewhere")
    assert shown.claim_ids == (two.claim_id, six.claim_id) and "another place or day" in shown.text


def test_two_days_of_one_report_are_two_tolls(cast: Cast) -> None:
    fifteen, twelve = cast.killed("Valley Radio", 15, when=FRIDAY), cast.killed("Valley Radio", 12, when=SATURDAY)
    found = of(fifteen, twelve, cast.killed("Hill Radio", 13, report="r2", when=SATURDAY))
    assert found.killed is not None and (found.killed.low, found.killed.high) == (12, 13)


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
