"""A full name of somebody harmed that few reports hold says more of two reports than their places and days do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from link_making import BIG_CITY, BIR_ZAYN, DAY, ON_THE_DAY, TEL_ASWAD, Tale, day, killed, tale
from test_group_claims import reports_together

from recount.link import group
from recount.link.terms.people import name_of, names_around
from recount.records import ClaimKind, Harm, PersonMention, Reading, TimePrecision, When

COURT = day(2019, 1, 14)


def naming(one: Tale, name: str, harm: Harm = Harm.KILLED) -> Tale:
    """The report with one more sentence, in which somebody is named as harmed."""
    return one.claim(f"{name} was among them.", ClaimKind.PERSON, person=PersonMention(name, harm=harm))


def first(name: str = "Salim Qandil", harm: Harm = Harm.KILLED) -> Tale:
    return naming(
        tale("r1", "One man was shot dead.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(1),)), name, harm
    )


def later(name: str = "Salim Qandil", harm: Harm = Harm.KILLED) -> Tale:
    told = tale("r2", "A court heard how one man was killed.", where=BIG_CITY, when=COURT, counts=(killed(1),))
    return naming(told, name, harm)


def test_a_report_from_the_court_joins_the_event_whose_victim_it_names():
    assert reports_together(first(), later()) == [("r1", "r2")]


@pytest.mark.parametrize("name", ["Nabil Qandil", "Salim Hariri", "Salim", "Umm Qandil"])
def test_another_name_joins_nothing(name):
    assert reports_together(first(), later(name)) == [("r1",), ("r2",)]


def test_a_middle_name_and_an_initial_change_nobody():
    assert reports_together(first("Salim Yousef Qandil"), later("Salim Y. Qandil")) == [("r1", "r2")]


@pytest.mark.parametrize("harm", [Harm.DETAINED, Harm.MISSING, Harm.RELEASED])
def test_who_is_arrested_missing_or_set_free_is_told_of_in_many_events(harm):
    assert reports_together(first(harm=harm), later(harm=harm)) == [("r1",), ("r2",)]


def test_a_name_that_many_reports_hold_says_nothing():
    others = [
        naming(tale(f"x{n}", "Shots fell.", where=BIR_ZAYN, when=day(2017, 1 + n % 12, 1 + n)), "Salim Qandil")
        for n in range(12)
    ]
    assert ("r1", "r2") not in reports_together(first(), later(), *others)


def test_a_name_of_a_place_is_nobodys():
    one, other = first("Tel Aswad"), later("Tel Aswad")
    assert reports_together(one, other) == [("r1",), ("r2",)]


def test_one_who_is_only_mentioned_is_recalled_months_later():
    told = tale("r2", "One was killed, months after Salim Qandil.", where=BIG_CITY, when=COURT, counts=(killed(1),))
    assert reports_together(first(), told) == [("r1",), ("r2",)]


def test_one_who_is_mentioned_within_a_week_is_the_same():
    when = day(2018, 12, 4)
    told = tale("r2", "Salim Qandil, one man killed, was buried.", where=TEL_ASWAD, when=when, counts=(killed(1),))
    assert reports_together(first(), told) == [("r1", "r2")]
    stranger = tale("r2", "Salim Hariri, one man killed, was buried.", where=TEL_ASWAD, when=when, counts=(killed(1),))
    assert reports_together(first(), stranger) == [("r1",), ("r2",)]


def test_two_assessments_of_one_recorder_stay_two_whoever_they_name():
    def filed(one: Tale) -> Reading:
        reading = one.reading
        return replace(reading, report=replace(reading.report, publisher="Recorder", source_type="ngo_report"))

    found = group((filed(first()), filed(later())))
    assert sorted(one.report_ids for one in found.incidents) == [("r1",), ("r2",)]


def test_what_others_of_two_incidents_contradict_is_outvoted_by_a_name():
    near = tale("r0", "One man was shot dead.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(1),))
    assert reports_together(near, first(), later()) == [("r0", "r1", "r2")]


def test_the_reason_counts_the_people_names_none_and_rests_on_the_claims_that_do():
    one, other = first(), later()
    incident = group((one.reading, other.reading)).incidents[0]
    reason = next(reason for reason in incident.reasons if reason.field == "grouping")
    assert "both name 1 victim" in reason.text
    assert "Qandil" not in reason.text
    named = {c.claim_id for t in (one, other) for c in t.reading.claims if c.kind is ClaimKind.PERSON}
    assert named <= set(reason.claim_ids)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Salim Qandil", ("salim", "qandil")),
        ("Salim A. Qandil Jr.", ("salim", "qandil")),
        ("أبو سليم قنديل", ("سليم", "قنديل")),
        ("Abu Salim", None),
        ("Qandil", None),
    ],
)
def test_a_name_is_its_first_and_last_telling_word(told, name):
    assert name_of(told) == name


def test_a_name_stands_in_words_that_follow_one_another():
    report = tale("r1", "Salim said that Nabil Qandil left.", where=TEL_ASWAD).reading
    asked = {"salim": [("salim", "qandil")], "nabil": [("nabil", "qandil")]}
    assert names_around(report.report, report.claims, asked) == {("nabil", "qandil")}


def test_nothing_depends_on_the_order_of_the_reports():
    told = [first(), later(), tale("r3", "Planes bombed it.", where=BIR_ZAYN, when=ON_THE_DAY)]
    assert reports_together(*told) == reports_together(*reversed(told))


def test_a_stretch_of_days_is_no_gap():
    week = When(DAY, date(2018, 12, 5), TimePrecision.DAYS)
    told = tale("r2", "One man was killed.", where=BIG_CITY, when=week, counts=(killed(1),))
    assert reports_together(first(), naming(told, "Salim Qandil")) == [("r1", "r2")]
