"""Positions as they came, and silence as what it is: nothing recorded. Parties and reports are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import large
import pytest

from recount.publish.parties import parties
from recount.publish.public_words import Party, Passage
from recount.publish.record import PublicMatch, PublicOfficial
from recount.publish.rules import Extent
from recount.publish.silences import Silence, linked_words, silences
from recount.records import ClaimantKind, ClaimKind, Stance
from recount_site.public.positions_held import Position, in_order_of_days

RED, BLUE = Party("Red Example forces", id="red"), Party("Blue Example forces", id="blue")


def blamed_record():
    """An incident for which two parties are blamed, its claims, and the reports of these by key."""
    record = large.record(4)
    claims = {claim.key: replace(claim, parties=(RED,)) for claim in record.claims}
    incident = replace(record.incidents[0], claims=tuple(claims), parties=(RED, BLUE), official=(), inquiries=())
    reports = {r.key: replace(r, published=date(2031, 3, 4)) for r in record.reports}
    return incident, claims, reports


def test_a_blamed_party_without_a_position_is_silent_since_it_was_first_blamed():
    incident, claims, reports = blamed_record()
    first = next(iter(reports.values()))
    reports[first.key] = replace(first, published=date(2031, 3, 2))
    key, claim = next(iter(claims.items()))
    claims[key] = replace(claim, report=first.key)
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


def linked(claims, kind, party):
    """The claims with one more that was only set beside the incident, and the match that links it."""
    claim = replace(next(iter(claims.values())), key="R99.1", kind=kind, parties=())
    match = PublicMatch(claim.key, 900, 0, 0, None, (), party=party)
    return {**claims, claim.key: claim}, match


@pytest.mark.parametrize("kind", [ClaimKind.RESPONSIBILITY, ClaimKind.DISCLOSURE, ClaimKind.HARM])
def test_a_party_whose_words_are_only_linked_to_the_event_is_not_silent(kind):
    incident, claims, reports = blamed_record()
    claims, match = linked(claims, kind, RED)
    assert silences(replace(incident, matches=(match,)), claims, reports) == (Silence(BLUE, None),)


def test_nobody_is_called_silent_where_a_linked_position_is_of_a_party_that_is_not_known():
    incident, claims, reports = blamed_record()
    claims, match = linked(claims, ClaimKind.RESPONSIBILITY, None)
    assert silences(replace(incident, matches=(match,)), claims, reports) == ()


def test_linked_words_of_no_party_that_take_no_position_leave_who_is_silent_as_it_is():
    incident, claims, reports = blamed_record()
    claims, match = linked(claims, ClaimKind.HARM, None)
    assert len(silences(replace(incident, matches=(match,)), claims, reports)) == 2


def test_a_party_that_tells_of_the_event_itself_is_not_silent():
    incident, claims, reports = blamed_record()
    party = next(iter(parties()))
    key, claim = next(iter(claims.items()))
    claims[key] = replace(claim, claimant=party.name, claimant_kind=ClaimantKind.BELLIGERENT)
    assert silences(replace(incident, parties=(party, BLUE)), claims, reports) == (Silence(BLUE, None),)


def test_logs_and_the_accounts_of_the_event_are_no_words_said_elsewhere():
    incident, claims, _ = blamed_record()
    claims, match = linked(claims, ClaimKind.RESPONSIBILITY, RED)
    own = replace(match, claim=incident.claims[0])
    assert [found for found, _ in linked_words(replace(incident, matches=(match, own)), claims)] == [match]
    claims, log = linked(claims, ClaimKind.DISCLOSURE, RED)
    assert linked_words(replace(incident, matches=(log,)), claims) == ()


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
