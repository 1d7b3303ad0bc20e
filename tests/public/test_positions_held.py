"""Positions as they came, and silence as what it is: nothing recorded. Parties and reports are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import large

from recount.publish.public_words import Party, Passage
from recount.publish.record import PublicOfficial
from recount.publish.rules import Extent
from recount.publish.silences import Silence, silences
from recount.records import Stance
from recount_site.public.positions_held import Position, in_order_of_days

RED, BLUE = Party("Red Example forces", id="red"), Party("Blue Example forces", id="blue")


def blamed_record():
    """An incident for which two parties are blamed, its claims, and the reports of these by key."""
    record = large.record(4)
    incident = replace(record.incidents[0], parties=(RED, BLUE), official=(), inquiries=())
    claims = [replace(claim, parties=(RED,)) for claim in record.claims]
    reports = {r.key: replace(r, published=date(2031, 3, 4)) for r in record.reports}
    return incident, claims, reports


def test_a_blamed_party_without_a_position_is_silent_since_it_was_first_blamed():
    incident, claims, reports = blamed_record()
    first = next(iter(reports.values()))
    reports[first.key] = replace(first, published=date(2031, 3, 2))
    claims[0] = replace(claims[0], report=first.key)
    assert silences(incident, claims, reports) == (Silence(RED, date(2031, 3, 2)), Silence(BLUE, None))


def spoke(report):
    """A denial by one of the parties, in a report."""
    return PublicOfficial(RED, Stance.DENIES, None, None, report, None, Passage(Extent.NONE))


def test_a_party_with_a_position_is_not_silent():
    incident, claims, reports = blamed_record()
    heard = replace(incident, official=(spoke(next(iter(reports))),))
    assert silences(heard, claims, reports) == (Silence(BLUE, None),)


def test_nobody_is_called_silent_where_one_spoke_whose_party_is_not_known():
    incident, claims, reports = blamed_record()
    nobodys = replace(spoke(next(iter(reports))), party=None)
    assert silences(replace(incident, official=(nobodys,)), claims, reports) == ()


def test_positions_stand_in_the_order_of_their_days_and_those_of_no_known_day_last():
    _, _, reports = blamed_record()
    one, two, three = list(reports.values())[:3]
    told = [
        replace(one, published=None),
        replace(two, published=date(2031, 3, 9)),
        replace(three, published=date(2031, 3, 5)),
    ]
    held = in_order_of_days(Position(spoke(report.key), report, None) for report in told)
    assert [position.report.published for position in held] == [date(2031, 3, 5), date(2031, 3, 9), None]
