"""Sums over incidents keep unknown tolls apart."""

from dataclasses import replace

import invented

from recount.publish import headline, publication_rules, specimen
from recount.records import Grade, Range, StrikeStatus

BASE = specimen(invented.DOSSIER, publication_rules("specimen"), invented.CREATED).incidents[0]


def test_minima_and_maxima_are_summed_apart_and_unknown_is_counted_not_added():
    incidents = [
        BASE,
        replace(BASE, killed=Range(5, 5, None)),
        replace(BASE, killed=Range(None, None, 7)),
        replace(BASE, killed=None),
    ]
    found = headline(incidents).headline
    assert (found.low, found.high) == (15, 52)
    assert (found.incidents, found.open_ended, found.without_minimum, found.unknown) == (4, 1, 1, 1)


def test_the_headline_counts_fair_and_confirmed_from_declared_or_likely_strikes_only():
    others = [
        replace(BASE, grade=Grade.WEAK),
        replace(BASE, grade=Grade.CONFIRMED, strike_status=StrikeStatus.CONTESTED),
        replace(BASE, grade=None),
    ]
    found = headline([BASE, *others])
    assert (found.headline.incidents, found.others.incidents) == (1, 3)


def test_nothing_known_sums_to_unknown_and_not_to_zero():
    found = headline([replace(BASE, killed=None)]).headline
    assert (found.low, found.high, found.unknown) == (None, None, 1)


def test_a_sum_of_maxima_below_the_sum_of_minima_is_no_upper_end():
    incidents = [replace(BASE, killed=Range(2, 2, 3)), replace(BASE, killed=Range(9, 9, None))]
    found = headline(incidents).headline
    assert (found.low, found.high, found.open_ended) == (11, None, 1)
