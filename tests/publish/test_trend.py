"""Sums over time place an incident only where all its days lie, and stand above what was read."""

from dataclasses import replace
from datetime import date

import invented
import pytest

from recount.publish import Period, Step, coverage, publication_rules, specimen, trends
from recount.publish.periods import periods_of
from recount.publish.public_looked_at import PublicLookedAt
from recount.publish.record import PublicReport, PublicTime
from recount.publish.trend import by_grade, by_origins
from recount.records import Grade, Range, TimePrecision

RECORD = specimen(invented.DOSSIER, publication_rules("specimen"), invented.CREATED)
BASE = RECORD.incidents[0]


ONE_OR_TWO = Range(1, 1, 2)


def on(first, last, killed=ONE_OR_TWO, code="X", **values):
    when = PublicTime(date.fromisoformat(first), date.fromisoformat(last), TimePrecision.DAYS)
    return replace(BASE, code=code, date=when, killed=killed, **values)


def of(*incidents, **values):
    return replace(RECORD, incidents=incidents, **values)


def test_periods_follow_one_another_without_a_gap():
    months = periods_of(date(2031, 1, 20), date(2031, 4, 2), Step.MONTH)
    assert months[0] == Period(date(2031, 1, 1), date(2031, 1, 31))
    assert months[-1] == Period(date(2031, 4, 1), date(2031, 4, 30))
    weeks = periods_of(date(2031, 1, 1), date(2031, 1, 14), Step.WEEK)
    assert [(p.end - p.start).days for p in weeks] == [6, 6, 6] and weeks[0].start.weekday() == 0


def test_a_short_record_is_summed_by_week_and_a_long_one_by_month():
    assert trends(of(on("2031-01-01", "2031-01-01"))).headline.step is Step.WEEK
    assert trends(of(on("2031-01-01", "2031-01-01"), on("2031-09-01", "2031-09-01"))).headline.step is Step.MONTH


def test_an_incident_that_may_lie_in_either_of_two_periods_is_in_none_and_counted():
    found = trends(of(on("2031-01-31", "2031-02-01", code="A"), on("2031-09-03", "2031-09-04", code="B"))).headline
    assert [point.killed.incidents for point in found.points] == [0] * 8 + [1]
    assert (found.unplaced.incidents, found.unplaced.low, found.unplaced.high) == (1, 1, 2)


def test_an_unknown_toll_adds_nothing_to_a_period_and_is_counted_in_it():
    point = trends(of(on("2031-01-01", "2031-01-01", None), on("2031-01-02", "2031-01-02", code="B"))).headline.points[
        0
    ]
    assert (point.killed.low, point.killed.high, point.killed.unknown) == (1, 2, 1)


def test_the_headline_and_the_others_are_never_in_one_series():
    found = trends(of(on("2031-01-01", "2031-01-01"), on("2031-01-02", "2031-01-02", code="B", grade=Grade.WEAK)))
    assert [t.points[0].killed.incidents for t in (found.headline, found.others)] == [1, 1]


def test_a_record_without_dates_has_no_trend():
    undated = replace(BASE, date=PublicTime(None, None, TimePrecision.UNKNOWN))
    assert trends(of(undated)) is None


def test_coverage_counts_reports_and_sources_whose_date_and_name_are_shown():
    period = Period(date(2031, 1, 1), date(2031, 1, 31))
    reports = [
        PublicReport("R1", "Example Wire", published=date(2031, 1, 3)),
        PublicReport("R2", "Example Wire", published=date(2031, 1, 4)),
        PublicReport("R3", None, published=date(2031, 1, 5), withheld=("publisher",)),
        PublicReport("R4", "Example Wire", published=date(2031, 2, 1)),
        PublicReport("R5", "Example Wire"),
    ]
    (found,) = coverage(reports, [period])
    assert (found.reports, found.sources, found.looked_at) == (3, 1, None)


def test_a_period_has_what_the_log_tells_of_that_very_period_and_absent_is_not_zero():
    january, february = periods_of(date(2031, 1, 1), date(2031, 2, 1), Step.MONTH)
    log = [
        PublicLookedAt(date(2031, 1, 6), date(2031, 1, 12), 4, 3, 0, 1, 0),
        PublicLookedAt(january.start, january.end, 4, 4, 1, 2, 1),
    ]
    first, second = coverage((), [january, february], log)
    assert first.looked_at == log[1]
    assert second.looked_at is None


def test_sums_by_grade_follow_the_order_of_grades_and_leave_none_out():
    found = by_grade([replace(BASE, grade=None), replace(BASE, grade=Grade.WEAK), replace(BASE, grade=Grade.CONFIRMED)])
    assert [grade for grade, _ in found] == [Grade.CONFIRMED, Grade.WEAK, None]


@pytest.mark.parametrize(("number", "most", "least"), [(1, 0, 1), (3, 1, 0)])
def test_incidents_are_counted_by_origins_under_both_readings(number, most, least):
    one = replace(BASE, origins=replace(BASE.origins, most=3, least=1))
    found = {counted.origins: counted for counted in by_origins([one])}
    assert (found[number].most, found[number].least) == (most, least)
