"""Disclosures and official positions set against incidents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, TEL_ASWAD_AR, Tale, day, tale

from recount.link import group
from recount.records import Claimant, ClaimantKind, ClaimKind, Match, Where

COMMAND = Claimant("Invented Command", ClaimantKind.BELLIGERENT)
FAR = replace(TEL_ASWAD, stated="Far", name="Far", name_ar=None, lat=36.9)


def line(report_id: str, strikes: int | None, where: Where | None = BIR_ZAYN, when=ON_THE_DAY, **values) -> Tale:
    words = f"{report_id}: near there, {strikes} strikes."
    return Tale(report_id, values.pop("published", None)).claim(
        words, ClaimKind.DISCLOSURE, where=where, when=when, strikes=strikes, claimant=COMMAND, **values
    )


def matched(*tales: Tale) -> tuple[Match, ...]:
    return group(tuple(t.reading for t in tales)).matches


INCIDENT = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)


def test_one_line_of_eighteen_strikes_leaves_seventeen_others():
    (found,) = matched(INCIDENT, line("log", 18))
    assert (found.rank, found.day_gap, found.indistinct_from) == (1, 0, 17)
    assert 14_000 < found.distance_m < 18_000
    assert "compatible with, not distinguishable among, 18 disclosed strikes near Bir Zayn" in found.reasons


def test_other_lines_that_fit_as_well_are_counted_too():
    found = matched(INCIDENT, line("log1", 3, TEL_ASWAD), line("log2", 2, TEL_ASWAD))
    assert [match.indistinct_from for match in found] == [4, 4]


def test_strikes_near_another_place_or_on_other_days_are_not_counted_among_those_near_a_place():
    """The sentence names a place, so it counts what was disclosed there and then, however well the others fit."""
    next_day = day(2018, 11, 30)
    lines = line("log1", 12, TEL_ASWAD), line("log2", 9, TEL_ASWAD, next_day), line("log3", 1, BIR_ZAYN)
    found = {match.report_id: match for match in matched(INCIDENT, *lines)}
    assert {report: match.indistinct_from for report, match in found.items()} == {"log1": 11, "log2": 8, "log3": 0}
    assert "compatible with the one disclosed strike near Bir Zayn" in found["log3"].reasons


def test_strikes_at_a_place_in_two_scripts_are_near_one_place():
    found = matched(INCIDENT, line("log1", 3, TEL_ASWAD), line("log2", 2, TEL_ASWAD_AR))
    assert [match.indistinct_from for match in found] == [4, 4]


def test_one_release_told_twice_counts_once():
    found = matched(INCIDENT, line("log1", 18), line("log2", 18))
    assert [match.indistinct_from for match in found] == [17, 17]


@pytest.mark.parametrize(
    ("where", "when", "number"),
    [(BIR_ZAYN, day(2018, 12, 2), 1), (BIR_ZAYN, day(2018, 12, 3), 0), (FAR, ON_THE_DAY, 0), (None, ON_THE_DAY, 0)],
)
def test_what_is_too_far_in_days_or_metres_is_no_match(where, when, number):
    assert len(matched(INCIDENT, line("log", 5, where, when))) == number


def test_the_nearer_incident_ranks_first():
    near = tale("r2", "Bombs on Bir Zayn.", where=BIR_ZAYN, when=ON_THE_DAY)
    grouping = group((INCIDENT.reading, near.reading, line("log", 1).reading))
    places = {incident.incident_id: incident.where.name for incident in grouping.incidents}
    assert [(match.rank, places[match.incident_id]) for match in grouping.matches] == [
        (1, "Bir Zayn"),
        (2, "Tel Aswad"),
    ]
    assert grouping.matches[0].score > grouping.matches[1].score


def test_at_most_ten_matches_a_claim():
    villages = [replace(TEL_ASWAD, stated=f"V{n}", name=f"V{n}", name_ar=None, lat=34.4 + n * 0.03) for n in range(12)]
    many = [tale(f"r{n}", f"{n} came down.", where=where, when=ON_THE_DAY) for n, where in enumerate(villages)]
    assert [match.rank for match in matched(*many, line("log", 4, villages[5]))] == list(range(1, 11))


def test_a_log_without_a_day_is_dated_by_its_publication_and_says_so():
    (found,) = matched(INCIDENT, line("log", 2, when=None, published=date(2018, 11, 30)))
    assert any("before publication" in reason for reason in found.reasons)


def test_no_strikes_is_matched_and_said_so():
    (found,) = matched(INCIDENT, line("log", 0))
    assert found.indistinct_from == 0
    assert "lists no strikes near Bir Zayn, within its own definition of a strike" in found.reasons


def test_a_position_in_its_own_incident_ranks_it_first():
    told = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY).claim("No comment came.", ClaimKind.RESPONSIBILITY, type=None)
    (found,) = matched(told)
    assert (found.rank, found.score, found.report_id) == (1, 1.0, "r1")


def test_a_position_alone_is_matched_by_place_and_day():
    said = Tale("r2").claim(
        "We struck nothing.", ClaimKind.RESPONSIBILITY, where=TEL_ASWAD, when=ON_THE_DAY, claimant=COMMAND
    )
    (found,) = matched(INCIDENT, said)
    assert (found.report_id, found.distance_m, found.day_gap) == ("r2", 0, 0)


def test_a_position_without_place_and_day_matches_nothing():
    assert matched(INCIDENT, Tale("r2").claim("No comment.", ClaimKind.RESPONSIBILITY, claimant=COMMAND)) == ()
