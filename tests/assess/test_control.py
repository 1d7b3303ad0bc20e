"""Control as intervals: told ends only, rivals side by side, and never a part of an assessment."""

from __future__ import annotations

from datetime import date

from casting import Cast, incident_of
from hypothesis import given, settings
from hypothesis import strategies as st
from test_assess_properties import incidents

from recount.assess import around, assess, intervals
from recount.records import Claim, ClaimKind, Control, ControlAct, TimePrecision, When, Where

HAJIN = Where("Hajin", "Hajin")
ACTORS = {"sdf": "Syrian Democratic Forces", "islamic_state": "Islamic State"}


def day(month: int) -> When:
    return When(date(2018, month, 1), date(2018, month, 1), TimePrecision.DAY)


def told(cast: Cast, actor: str, act: ControlAct, month: int | None = None) -> Claim:
    since = day(month) if month and act is ControlAct.TOOK else None
    until = day(month) if month and act in (ControlAct.LOST, ControlAct.WITHDREW) else None
    control = Control("Hajin", ACTORS[actor], since, until, act, actor)
    return cast.claim(ClaimKind.CONTROL, "North Wire", "who holds it", control=control, where=HAJIN)


def test_a_taking_and_a_leaving_make_one_interval_of_both_claims() -> None:
    cast = Cast()
    took, left = told(cast, "sdf", ControlAct.TOOK, 3), told(cast, "sdf", ControlAct.WITHDREW, 9)
    (found,) = intervals((left, took))
    assert (found.since, found.until, found.contested) == (day(3), day(9), False)
    assert found.claim_ids == (took.claim_id, left.claim_id)


def test_an_end_that_nobody_told_of_stays_open() -> None:
    (found,) = intervals((told(Cast(), "sdf", ControlAct.TOOK, 3),))
    assert found.until is None


def test_two_holders_for_the_same_time_are_both_kept_and_contested() -> None:
    cast = Cast()
    found = intervals((told(cast, "sdf", ControlAct.TOOK, 3), told(cast, "islamic_state", ControlAct.HOLDS)))
    assert [(i.holder_id, i.contested) for i in found] == [("islamic_state", True), ("sdf", True)]


def test_holders_one_after_the_other_are_not_contested() -> None:
    cast = Cast()
    found = intervals((told(cast, "islamic_state", ControlAct.LOST, 2), told(cast, "sdf", ControlAct.TOOK, 3)))
    assert [i.contested for i in found] == [False, False]


def test_a_siege_is_no_holding() -> None:
    assert intervals((told(Cast(), "sdf", ControlAct.BESIEGES),)) == ()


def test_only_intervals_that_may_cover_the_day_stand_around_it() -> None:
    cast = Cast()
    found = intervals((told(cast, "islamic_state", ControlAct.LOST, 2), told(cast, "sdf", ControlAct.TOOK, 3)))
    assert [i.holder_id for i in around(found, HAJIN, date(2018, 4, 1))] == ["sdf"]


@settings(deadline=None, derandomize=True)
@given(incidents(), st.sampled_from(tuple(ControlAct)), st.sampled_from(tuple(ACTORS)))
def test_claims_of_control_change_no_assessment(claims: tuple[Claim, ...], act: ControlAct, actor: str) -> None:
    cast = Cast(made=500)
    more = (*claims, told(cast, actor, act, 3))
    incident = incident_of(*claims)
    assert assess(incident, more, "airwars") == assess(incident, claims, "airwars")


@settings(deadline=None, derandomize=True)
@given(
    st.permutations([("sdf", ControlAct.TOOK, 3), ("sdf", ControlAct.LOST, 9), ("islamic_state", ControlAct.LOST, 4)])
)
def test_intervals_do_not_depend_on_the_order_of_the_claims(rows: list[tuple[str, ControlAct, int]]) -> None:
    cast = Cast()
    made = {row: told(cast, *row) for row in sorted(rows)}
    assert intervals(made[row] for row in rows) == intervals(made.values())
