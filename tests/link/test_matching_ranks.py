"""How matches are ranked, what else fits as well, and how often one as near is found by chance."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, Tale, blamed, day, judged, killed, tale

from recount.link import group
from recount.records import (
    BaseRate,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Conceded,
    Judgement,
    JudgementKind,
    Match,
    Official,
    Target,
)

COMMAND = Claimant("Turkish Armed Forces", ClaimantKind.BELLIGERENT)
OTHER_DAY = {"where": TEL_ASWAD, "when": ON_THE_DAY}


def said(report_id: str = "s1", **values: object) -> Tale:
    told = {"where": TEL_ASWAD, "when": ON_THE_DAY, "claimant": COMMAND} | values
    return Tale(report_id).claim("We looked into it.", ClaimKind.RESPONSIBILITY, **told)


def ranks(statement: Tale, *tales: Tale, judgements: tuple[Judgement, ...] = ()) -> dict[str, Match]:
    """The matches of the statement, by the first report of their incidents."""
    grouping = group((*(one.reading for one in tales), statement.reading), judgements)
    reports = {incident.incident_id: incident.report_ids[0] for incident in grouping.incidents}
    return {reports[m.incident_id]: m for m in grouping.matches if m.report_id == statement.reading.report.report_id}


@pytest.mark.parametrize(
    ("likelier", "other", "statement"),
    [
        pytest.param({"belligerents": blamed("turkey")}, {"belligerents": blamed("russia")}, {}, id="the party"),
        pytest.param(
            {"counts": (killed(2),)}, {"counts": (killed(40),)},
            {"official": Official(conceded_killed=Conceded(2, 2))}, id="the dead acknowledged",
        ),
        pytest.param(
            {"counts": (killed(0),)}, {"counts": (killed(3),)},
            {"official": Official(conceded_injured=Conceded(1, 1))}, id="no dead, where injured alone are acknowledged",
        ),
        pytest.param({"counts": (killed(40),)}, {"counts": (killed(2),)}, {}, id="the more dead"),
        pytest.param({"claimant": Claimant("A page")}, {"claimant": COMMAND}, {}, id="told by others than officials"),
        pytest.param({"target": Target.PRISON}, {"target": Target.HOSPITAL}, {"target": Target.PRISON}, id="target"),
    ],
)  # fmt: skip
def test_of_two_incidents_of_one_place_and_day_the_one_that_agrees_ranks_first(likelier, other, statement):
    tales = [tale("r1", "Bread queue hit.", **OTHER_DAY | other), tale("r2", "Harvest burned.", **OTHER_DAY | likelier)]
    apart = judged(JudgementKind.NOT_SAME_INCIDENT, *(one.reading.claims[0].claim_id for one in tales))
    found = ranks(said(**statement), *tales, judgements=(apart,))
    assert (found["r2"].rank, found["r1"].rank) == (1, 2)


def test_two_claims_of_one_report_on_one_event_are_ranked_together():
    statement = said().claim("We regret it.", ClaimKind.RESPONSIBILITY, claimant=COMMAND)
    near = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
    farther = tale("r2", "Bombs on Bir Zayn.", where=BIR_ZAYN, when=ON_THE_DAY)
    matches = group((near.reading, farther.reading, statement.reading)).matches
    assert len({match.claim_id for match in matches}) == 2
    assert len({(match.incident_id, match.rank) for match in matches}) == 2


def test_what_else_fits_as_well_is_counted_in_incidents():
    day_after = tale("r2", "Shells fell.", where=TEL_ASWAD, when=day(2018, 12, 9))
    alone = ranks(said(), tale("r1", **OTHER_DAY), day_after)
    assert alone["r1"].other_incidents == 0
    assert "no other incident fits it as well" in alone["r1"].reasons


@pytest.mark.parametrize(
    ("said_target", "told_target", "sentence"),
    [
        (Target.HOME, Target.HOME, "both name a home or building as what was hit"),
        (Target.PRISON, Target.HOSPITAL,
         "the statement names a prison as what was hit, "
         "the incident a hospital, clinic or ambulance, which cannot be one"),
        (None, Target.SCHOOL, "only the incident names what was hit: a school or university"),
        (None, None, "neither names what was hit"),
    ],
)  # fmt: skip
def test_a_sentence_says_whether_both_name_one_target(said_target, told_target, sentence):
    found = ranks(said(target=said_target), tale("r1", **OTHER_DAY, target=told_target))
    assert sentence in found["r1"].reasons


def raids(*days: int) -> list[Tale]:
    """A report of an airstrike on the village so many days after the day of the statement, each its own."""
    start = ON_THE_DAY.start
    assert start is not None
    moved = [replace(ON_THE_DAY, start=start + timedelta(days=n), end=start + timedelta(days=n)) for n in days]
    return [tale(f"r{n:03}", f"Raid {n}.", where=TEL_ASWAD, when=when) for n, when in enumerate(moved)]


def test_where_many_days_have_an_incident_one_as_near_is_often_found_by_chance():
    found = ranks(said(), *raids(*range(-42, 43, 3)))
    assert {match.by_chance for match in found.values() if match.day_gap == 0} == {BaseRate(6, 14)}


def test_where_no_other_day_has_one_none_is_found_by_chance_and_the_reason_says_so():
    (match,) = ranks(said(), *raids(-60, 0, 60)).values()
    assert match.by_chance == BaseRate(0, 14)
    assert "moved by about 30 days, it finds an incident as near on 0 of 14 days" in match.reasons


def test_days_beyond_those_of_the_incidents_show_nothing():
    (match,) = ranks(said(), tale("r1", **OTHER_DAY)).values()
    assert match.by_chance is None
