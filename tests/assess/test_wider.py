"""Tolls of a wider area or a longer time beside an account of the place and the day."""

from __future__ import annotations

from datetime import date

import pytest
from casting import DAY, Cast, of

from recount.records import Event, EventType, PlacePrecision, Range, Target, TimePrecision, When, Where

VILLAGE = Where("Example village", precision=PlacePrecision.VILLAGE)
PROVINCE = Where("the province", precision=PlacePrecision.PROVINCE)
YEAR = When(date(2018, 1, 1), date(2018, 12, 31), TimePrecision.YEAR)


@pytest.mark.parametrize("scope", [{"where": PROVINCE, "when": DAY}, {"where": VILLAGE, "when": YEAR}])
def test_a_higher_toll_of_a_wider_area_or_time_is_shown_and_bounds_nothing(
    cast: Cast, scope: dict[str, object]
) -> None:
    near = cast.killed("Valley Radio", 3, where=VILLAGE, when=DAY)
    wide = cast.killed("North Wire", 24, report="r2", **scope)
    found = of(near, wide)
    assert found.killed == Range(3, 3, 3)
    (shown,) = (r for r in found.reasons if r.rule == "wider_account")
    assert shown.claim_ids == (wide.claim_id, near.claim_id) and "wider area" in shown.text


def test_a_toll_of_a_province_bounds_where_no_nearer_account_is_present(cast: Cast) -> None:
    assert of(cast.killed("North Wire", 24, where=PROVINCE)).killed == Range(24, 24, 24)


def test_a_lower_toll_of_a_province_is_a_discrepancy_and_stays(cast: Cast) -> None:
    near = cast.killed("Valley Radio", 3, where=VILLAGE)
    assert of(near, cast.killed("North Wire", 2, report="r2", where=PROVINCE)).killed == Range(2, 3, 3)


def test_a_toll_of_one_attack_of_a_day_bounds_however_coarsely_its_place_is_told(cast: Cast) -> None:
    near = cast.killed("Valley Radio", 3, where=VILLAGE, when=DAY)
    one = cast.killed(
        "North Wire", 24, report="r2", where=PROVINCE, when=DAY, event=Event(EventType.AIRSTRIKE, target=Target.HOME)
    )
    assert of(near, one).killed == Range(3, 24, 24)


@pytest.mark.parametrize(
    ("event", "when"),
    [
        (Event(EventType.AIRSTRIKE), DAY),
        (Event(EventType.AIRSTRIKE, target=Target.HOME, strikes=6), DAY),
        (Event(EventType.AIRSTRIKE, target=Target.HOME), YEAR),
    ],
)
def test_a_toll_of_several_attacks_or_of_none_that_is_told_stays_wider(cast: Cast, event: Event, when: When) -> None:
    near = cast.killed("Valley Radio", 3, where=VILLAGE, when=DAY)
    wide = cast.killed("North Wire", 24, report="r2", where=PROVINCE, when=when, event=event)
    assert of(near, wide).killed == Range(3, 3, 3)
