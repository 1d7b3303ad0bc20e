"""Whether disclosed strikes fit incidents better on their own days than on moved ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from link_making import TEL_ASWAD, Tale, tale

from recount.link import group, placebo
from recount.records import Claimant, ClaimantKind, ClaimKind, Placebo, TimePrecision, When

COMMAND = Claimant("Invented Command", ClaimantKind.BELLIGERENT)
TURKISH = Claimant("Turkish Armed Forces", ClaimantKind.BELLIGERENT)
RUSSIAN = Claimant("Russian Forces", ClaimantKind.BELLIGERENT)
FIRST = date(2018, 1, 1)


def on(number: int) -> When:
    at = FIRST + timedelta(days=number)
    return When(at, at, TimePrecision.DAY)


def told(number: int) -> Tale:
    return tale(f"r{number}", f"On day {number} many died there.", where=TEL_ASWAD, when=on(number))


def disclosed(number: int, strikes: int = 1, where=TEL_ASWAD, claimant=COMMAND) -> Tale:
    words = f"Day {number}: {strikes} strikes near there."
    log = Tale(f"log{number}{claimant.name}", None)
    return log.claim(words, ClaimKind.DISCLOSURE, where=where, when=on(number), strikes=strikes, claimant=claimant)


def found(*tales: Tale) -> Placebo:
    readings = tuple(one.reading for one in tales)
    return placebo(readings, group(readings).incidents, 30)


INCIDENTS = [told(number) for number in range(40, 240, 20)]
FAR = replace(TEL_ASWAD, stated="Far", name="Far", name_ar=None, lat=36.9)
ENDS = [disclosed(0, where=FAR), disclosed(300, where=FAR)]


def test_strikes_disclosed_every_few_days_give_no_information():
    result = found(*INCIDENTS, *(disclosed(number) for number in range(0, 300, 5)))
    assert [(one.fit_own, one.fit_moved) for one in result.shifts] == [(10, 10), (10, 10)]
    assert (result.lift, result.informs) == (1.0, False)
    assert result.finding.startswith("no information")


def test_strikes_disclosed_on_the_days_of_incidents_alone_inform():
    result = found(*INCIDENTS, *ENDS, *(disclosed(number) for number in range(40, 240, 20)))
    assert [(one.fit_own, one.fit_moved) for one in result.shifts] == [(10, 0), (10, 0)]
    assert (result.lift, result.informs) == (None, True)
    assert result.finding.startswith("fits on their own days alone")


def test_a_few_incidents_are_too_few_to_inform():
    result = found(*INCIDENTS[:3], *ENDS, *(disclosed(number) for number in (40, 60, 80)))
    assert [one.chance for one in result.shifts] == [0.125, 0.125]
    assert not result.informs


def test_moved_days_outside_the_log_are_not_compared():
    result = found(told(40), disclosed(39), disclosed(41))
    assert [one.incidents for one in result.shifts] == [0, 0]
    assert result.finding.startswith("no information: no incident")


def test_lines_without_strikes_count_for_nothing():
    result = found(*INCIDENTS, *ENDS, *(disclosed(number, 0) for number in range(0, 300, 5)))
    assert sum(one.fit_own + one.fit_moved for one in result.shifts) == 0


def test_the_order_of_reports_changes_nothing():
    tales = [*INCIDENTS, *ENDS, *(disclosed(number) for number in range(40, 240, 15))]
    assert found(*tales) == found(*reversed(tales))


def test_a_party_that_strikes_every_day_hides_no_party_that_does_not():
    daily = [disclosed(number, claimant=TURKISH) for number in range(0, 300, 5)]
    rare = [disclosed(number, claimant=RUSSIAN) for number in range(40, 240, 20)]
    ends = [disclosed(number, where=FAR, claimant=RUSSIAN) for number in (0, 300)]
    result = found(*INCIDENTS, *daily, *rare, *ends)
    assert (result.informs, result.belligerent) == (False, None)
    assert [(one.belligerent, one.informs) for one in result.parties] == [("russia", True), ("turkey", False)]
    assert sum(one.disclosures for one in result.parties) == result.disclosures


def test_where_one_party_alone_discloses_the_figures_are_its_own():
    result = found(*INCIDENTS, disclosed(40, claimant=TURKISH), disclosed(300, where=FAR, claimant=TURKISH))
    assert (result.belligerent, result.parties) == ("turkey", ())


def test_incidents_that_are_not_asked_about_are_not_compared():
    readings = tuple(one.reading for one in (*INCIDENTS, *ENDS))
    incidents = group(readings).incidents
    assert [one.incidents for one in placebo(readings, incidents[:2], 30).shifts] == [2, 2]
