"""Tallies beside incidents: bounds, residuals, nothing counted twice, nothing guessed."""

import csv
import io
from dataclasses import replace
from datetime import date

import invented
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.publish import NotCompared, publication_rules, reconciled, redact
from recount.publish.record import PublicCount, PublicPlace, PublicReason, PublicTime
from recount.publish.shared_highs import with_shared_highs
from recount.publish.tally import headline
from recount.publish.totals_table import totals_csv
from recount.records import ClaimantKind, ClaimKind, Harm, PlacePrecision, Range, Status, TimePrecision

RECORD = redact(invented.DOSSIER, publication_rules("default"), invented.CREATED)
CLAIM, INCIDENT = RECORD.claims[0], RECORD.incidents[0]
PROVINCE = PublicPlace(name="Example Province", precision=PlacePrecision.PROVINCE)
MARCH = PublicTime(date(2031, 3, 1), date(2031, 3, 31), TimePrecision.MONTH)


def tally(low, key="R9.1", status=Status.UNKNOWN, **where_and_when):
    count = PublicCount(Harm.KILLED, status, None, low, low, True, False)
    period, area = where_and_when.get("period", MARCH), where_and_when.get("area", PROVINCE)
    who = {"claimant": "Example Ministry", "claimant_kind": ClaimantKind.OFFICIAL}
    return replace(CLAIM, key=key, kind=ClaimKind.TOTAL, **who, when=period, where=area, counts=(count,))


def incident(code, killed, day=date(2031, 3, 3), until=None, admin1="Example Province"):
    when = PublicTime(day, until or day, TimePrecision.DAY)
    where = PublicPlace(name=f"Place of {code}", admin1=admin1, precision=PlacePrecision.VILLAGE) if admin1 else None
    return replace(INCIDENT, code=code, killed=killed, date=when, where=where)


def beside(tallies, *incidents):
    return reconciled(replace(RECORD, claims=tuple(tallies), incidents=incidents))


def test_the_residual_is_the_tally_less_the_incidents_with_both_bounds():
    one = beside([tally(100)], incident("A", Range(10, 12, 15)), incident("B", Range(5, 5, 5)))[0]
    assert (one.beside.low, one.beside.high) == (15, 20)
    assert (one.residual.low, one.residual.high) == (80, 85)


def test_incidents_may_hold_more_than_the_tally():
    one = beside([tally(10)], incident("A", Range(15, 15, 20)))[0]
    assert (one.residual.low, one.residual.high) == (-10, -5)


@pytest.mark.parametrize("killed", [None, Range(), Range(3, 3, None)])
def test_without_a_known_maximum_of_every_incident_the_residual_has_no_lower_end(killed):
    one = beside([tally(100)], incident("A", Range(10, 12, 15)), incident("B", killed))[0]
    assert one.residual.low is None and one.residual.high is not None
    assert one.beside.unknown + one.beside.open_ended == 1


def test_an_incident_that_may_lie_outside_raises_the_maximum_alone():
    astride = incident("B", Range(4, 4, 6), date(2031, 3, 30), date(2031, 4, 2))
    nowhere = incident("C", Range(2, 2, 2), admin1=None)
    one = beside([tally(100)], incident("A", Range(10, 12, 15)), astride, nowhere)[0]
    assert (one.beside.inside, one.beside.possibly) == (("A",), ("B", "C"))
    assert (one.beside.low, one.beside.high) == (10, 23)


def test_a_province_that_its_places_bear_under_another_spelling_holds_them():
    area = replace(PROVINCE, name="Example", admin1="Example Province")
    other = incident("B", Range(1, 1, 1), admin1="Other")
    one = beside([tally(10, area=area)], incident("A", Range(3, 3, 4)), other)[0]
    assert one.beside.inside == ("A",)


def test_incidents_of_other_days_and_other_provinces_stay_out():
    out = incident("B", Range(4, 4, 6), date(2031, 4, 1)), incident("C", Range(9, 9, 9), admin1="Other Province")
    one = beside([tally(100)], incident("A", Range(10, 12, 15)), *out)[0]
    assert one.beside.inside == ("A",) and one.beside.possibly == ()


def test_a_city_called_as_its_province_does_not_settle_where_villages_lie():
    city = PublicPlace(name="Example Province", admin1="Example Province", precision=PlacePrecision.CITY)
    one = beside([tally(100, area=city)], incident("A", Range(10, 12, 15)))[0]
    assert one.beside.possibly == ("A",)


def two_places_told_together(number, *killed):
    """An incident at each of two places on one day, and a toll of both that each of them holds."""
    names, day = ("Place of A", "Place of B"), PublicTime(date(2031, 3, 3), date(2031, 3, 3), TimePrecision.DAY)
    claims, incidents = [], []
    for code, found in zip("AB", killed, strict=True):
        count = PublicCount(Harm.KILLED, Status.UNKNOWN, None, number, number, True, False, together=names)
        claims.append(replace(CLAIM, key=f"R8.{len(claims) + 1}", when=day, counts=(count,)))
        why = PublicReason("killed.high", "places_high", (claims[-1].key,), None) if found.low is None else None
        one = incident(code, found)
        incidents.append(replace(one, claims=(claims[-1].key,), reasons=(why,) if why else ()))
    return claims, with_shared_highs(incidents, claims)


def test_a_toll_of_several_places_stands_beside_the_incidents_that_hold_it():
    claims, incidents = two_places_told_together(19, Range(5, 5, 5), Range(9, 9, 11))
    (one,) = beside(claims, *incidents)
    assert (one.claims, one.low, [place.name for place in one.together]) == (
        ("R8.1", "R8.2"), 19, ["Place of A", "Place of B"],
    )  # fmt: skip
    assert (one.beside.inside, one.beside.low, one.beside.high) == (("A", "B"), 14, 16)
    assert (one.residual.low, one.residual.high) == (3, 5)


def test_its_own_number_is_no_toll_of_the_incidents_beside_it():
    claims, incidents = two_places_told_together(19, Range(None, None, 19), Range(5, 5, 5))
    (one,) = beside(claims, *incidents)
    assert (one.beside.unknown, one.beside.low, one.beside.high) == (1, 5, 5)
    assert one.residual.low is None


def test_as_the_maximum_of_several_incidents_it_is_in_a_sum_once():
    claims, incidents = two_places_told_together(19, Range(None, None, 19), Range(None, None, 19))
    rows = {one.claims: one for one in beside([*claims, tally(100)], *incidents, incident("C", Range(2, 2, 3)))}
    assert rows["R9.1",].beside.high == 22
    assert headline(incidents).headline.high == 19
    assert rows["R9.1",].overlaps == ("R8.1", "R8.2")


def test_an_incident_of_the_same_place_and_day_without_it_may_hold_the_same_people():
    claims, incidents = two_places_told_together(19, Range(5, 5, 5), Range(9, 9, 9))
    another = replace(incident("D", Range(1, 1, 1)), where=incidents[0].where)
    (one,) = beside(claims, *incidents, another, incident("E", Range(8, 8, 8)))
    assert (one.beside.possibly, one.beside.low, one.beside.high) == (("D",), 14, 15)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"period": None}, NotCompared.NO_PERIOD),
        ({"area": None}, NotCompared.NO_AREA),
        ({"area": PublicPlace(stated="the front")}, NotCompared.NO_AREA),
    ],
)
def test_without_period_or_area_nothing_is_compared_and_nothing_guessed(fields, why):
    one = beside([tally(100, **fields)], incident("A", Range(10, 12, 15)))[0]
    assert (one.beside, one.residual, one.not_compared) == (None, None, why)


def test_overlapping_tallies_name_one_another_and_are_never_added():
    day = PublicTime(date(2031, 3, 5), date(2031, 3, 5), TimePrecision.DAY)
    april = PublicTime(date(2031, 4, 1), date(2031, 4, 30), TimePrecision.MONTH)
    rows = beside([tally(100), tally(8, key="R9.2", period=day), tally(7, key="R9.3", period=april)])
    assert {one.claims: one.overlaps for one in rows} == {
        ("R9.1",): ("R9.2",),
        ("R9.2",): ("R9.1",),
        ("R9.3",): (),
    }
    assert sorted(one.low for one in rows) == [7, 8, 100]


def test_the_same_tally_told_twice_is_one_row():
    rows = beside([tally(100), tally(100, key="R9.2")], incident("A", Range(1, 1, 1)))
    assert [(one.claims, one.overlaps) for one in rows] == [(("R9.1", "R9.2"), ())]


def test_a_tally_of_combatants_stands_beside_combatants_alone():
    mixed = replace(incident("A", Range(10, 12, 15)), combatants_killed=Range(3, 3, 3))
    one = beside([tally(30, status=Status.COMBATANT)], mixed)[0]
    assert (one.beside.low, one.beside.high) == (3, 3)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(1, 60)), max_size=8), st.integers(0, 500))
def test_whatever_the_incidents_each_enters_once_and_the_residual_holds_every_true_difference(told, number):
    incidents = [
        incident(f"I{n}", Range(min(a, b), None, max(a, b)), date(2031, 2, 15 + day % 13), date(2031, 3, 1 + day % 28))
        for n, (a, b, day) in enumerate(told)
    ]
    one = beside([tally(number)], *incidents)[0]
    assert not set(one.beside.inside) & set(one.beside.possibly)
    assert len({*one.beside.inside, *one.beside.possibly}) == len(incidents)
    for least in (0, sum(min(a, b) for a, b, _ in told), sum(max(a, b) for a, b, _ in told)):
        assert one.residual.low <= number - least <= one.residual.high


def test_the_table_has_a_row_for_each_number_and_leaves_unknown_cells_empty():
    told = replace(RECORD, claims=(*RECORD.claims, tally(100)), incidents=(incident("A", None),))
    row = next(csv.DictReader(io.StringIO(totals_csv(told))))
    assert (row["tally_low"], row["incidents"], row["incidents_high"], row["unknown"]) == ("100", "A", "", "1")
    assert (row["residual_low"], row["residual_high"]) == ("", "100")
