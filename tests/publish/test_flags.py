"""Flags in a release: claimants and words only as far as the policy shows those of their source."""

from dataclasses import replace

import invented
from flagged import GAP, PERSON, flagged

from recount.publish import publication_rules, redact
from recount.records import Claimant, ClaimantKind, Responders, Use


def published(report, claimant):
    dossier = flagged(report, claimant)
    return redact(dossier, publication_rules("default"), invented.CREATED).incidents[0].flags


def test_an_open_source_is_quoted_with_the_time_and_the_use_it_tells_of():
    hospital, _, second = published(invented.WIRE, Claimant("Example Wire", ClaimantKind.AGENCY))
    (use,), (strike,) = hospital.uses, second.second_strikes
    assert (use.use, use.told.claimant) == (Use.SHELTER, "Example Wire") and use.told.quote.paragraphs
    assert (strike.gap, strike.responders, second.gap) == (GAP, Responders.PRESENT, GAP)


def test_a_private_person_who_tells_of_it_is_not_named():
    hospital, _, second = published(invented.WIRE, PERSON)
    assert hospital.uses[0].told.claimant is None is second.second_strikes[0].told.claimant


def test_of_a_source_at_risk_the_figure_is_shown_and_no_words_of_it():
    hospital, _, second = published(invented.PAGE, PERSON)
    (strike,) = second.second_strikes
    assert strike.gap == replace(GAP, stated=None) and not strike.told.quote.paragraphs
    assert not hospital.uses[0].told.quote.paragraphs and hospital.uses[0].told.claimant is None
