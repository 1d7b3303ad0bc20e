"""Which incidents and disclosed strikes of a case are compared for a publication."""

from dataclasses import replace
from datetime import date

import invented

from recount.records import ScopeFinding, Verdict, When
from recount_site.by_chance import MOVED_DAYS, beside_chance


def disclosed_on(day, words):
    when = When(day, day, invented.DAY.precision)
    return replace(invented.C_BULLETIN, claim_id=f"{invented.C_BULLETIN.claim_id}-{words}", when=when)


LOG = [disclosed_on(date(2031, 1, 1), "first"), disclosed_on(date(2031, 5, 1), "last"), invented.C_BULLETIN]
DOSSIER = replace(invented.DOSSIER, claims={**invented.DOSSIER.claims, **{one.claim_id: one for one in LOG}})


def compared(dossier, left_out=()):
    found = beside_chance(dossier, left_out).placebo
    return found.disclosures, [shift.incidents for shift in found.shifts]


def test_every_line_of_a_log_is_compared_and_not_its_matches_alone():
    assert compared(DOSSIER) == (3, [1, 1])
    assert [shift.days for shift in beside_chance(DOSSIER).placebo.shifts] == [-MOVED_DAYS, MOVED_DAYS]


def test_an_incident_that_is_held_back_enters_no_comparison():
    assert compared(DOSSIER, {"EX-01"}) == (3, [0, 0])


def test_what_is_out_of_scope_enters_no_comparison():
    entries = tuple(replace(one, finding=ScopeFinding(Verdict.OUT, ())) for one in DOSSIER.entries)
    assert compared(replace(DOSSIER, entries=entries)) == (3, [0, 0])


def test_a_line_that_somebody_rejected_enters_no_comparison():
    assert compared(replace(DOSSIER, rejected=frozenset({LOG[0].claim_id})))[0] == 2
