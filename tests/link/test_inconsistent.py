"""What a party says it did not do, beside what its own log lists and what is told of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, Tale, day, tale

from recount.link import group
from recount.records import (
    About,
    BelligerentMention,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Inconsistency,
    InconsistencyKind,
    Stance,
    TimePrecision,
    When,
)

TURKISH = Claimant("Turkish Armed Forces", ClaimantKind.BELLIGERENT)
RUSSIAN = Claimant("Russian Forces", ClaimantKind.BELLIGERENT)
BLAMED = (BelligerentMention("Turkish forces", "turkey"),)
THERE = {"where": TEL_ASWAD, "when": ON_THE_DAY, "claimant": TURKISH}
WEEK = When(day(2018, 11, 26).start, day(2018, 12, 2).start, TimePrecision.WEEK)
SENTENCE = (
    "apparent inconsistency, for a person to confirm: the same party lists 3 strikes near Tel Aswad "
    "on 29 November 2018, by its own definition of a strike"
)


def none_there(report: str = "s1", **other: object) -> Tale:
    values = THERE | {"stance": Stance.NOT_CORROBORATED, "about": About.STRIKE} | other
    return Tale(report).claim("There was no strike.", ClaimKind.RESPONSIBILITY, **values)


def line(report: str = "log", strikes: int = 3, **other: object) -> Tale:
    return Tale(report).claim(f"{strikes} strikes there.", ClaimKind.DISCLOSURE, **THERE | {"strikes": strikes} | other)


def found(*tales: Tale) -> list[Inconsistency]:
    return list(group(tuple(one.reading for one in tales)).inconsistencies)


INCIDENT = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
BLAMING = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY, belligerents=BLAMED)


def test_no_strike_beside_strikes_of_its_own_log_is_an_apparent_inconsistency():
    (one,) = found(INCIDENT, none_there(), line())
    assert (one.kind, one.belligerent, one.text) == (InconsistencyKind.OWN_LOG, "turkey", SENTENCE)
    assert len(one.incident_ids) == 1 and len(one.against) == 1


def test_a_log_that_does_not_agree_with_itself_is_told_where_no_incident_is():
    (one,) = found(line("first"), line("second", strikes=0))
    assert (one.kind, one.incident_ids) == (InconsistencyKind.OWN_LOG, ())


@pytest.mark.parametrize(
    "log",
    [
        pytest.param({"claimant": RUSSIAN}, id="the log of another party"),
        pytest.param({"where": BIR_ZAYN}, id="another place"),
        pytest.param({"when": day(2018, 12, 1)}, id="another day"),
        pytest.param({"when": WEEK}, id="a total of the whole week"),
        pytest.param({"strikes": 0}, id="a log of none"),
        pytest.param({"report": "s1"}, id="the same text, which is read wrongly rather"),
    ],
)
def test_what_another_party_place_or_day_shows_is_none(log):
    report = log.pop("report", "log")
    told = [none_there(), line(report, **log)] if report == "log" else [both_in_one()]
    assert found(INCIDENT, *told) == []


def both_in_one() -> Tale:
    values = THERE | {"stance": Stance.NOT_CORROBORATED, "about": About.STRIKE}
    both = Tale("s1").claim("There was no strike.", ClaimKind.RESPONSIBILITY, **values)
    return both.claim("3 strikes there.", ClaimKind.DISCLOSURE, **THERE | {"strikes": 3})


@pytest.mark.parametrize(
    ("stance", "about"), [(Stance.INSUFFICIENT_INFORMATION, About.STRIKE), (Stance.DENIES, About.STRIKE)]
)
def test_too_little_information_and_a_denial_say_nothing_of_strikes(stance, about):
    assert found(INCIDENT, none_there(stance=stance, about=about), line()) == []


def test_a_log_of_no_strikes_against_accounts_that_blame_the_party_is_apparent_too():
    (one,) = found(BLAMING, line(strikes=0))
    assert one.kind is InconsistencyKind.INCIDENT and "1 account blames it for an incident there" in one.text
    assert found(INCIDENT, line(strikes=0)) == []  # nobody blames it
    assert found(BLAMING, line(strikes=0, claimant=RUSSIAN)) == []


def test_an_answer_to_the_allegation_itself_is_a_position_and_no_inconsistency():
    answer = none_there()
    words, said = answer.sentences[0]
    none = replace(said, claim_id="c-none", kind=ClaimKind.DISCLOSURE, event=replace(said.event, strikes=0))
    answer.sentences.append((words, none))
    assert found(BLAMING, answer) == []


def test_different_totals_of_two_releases_for_one_day_stand_side_by_side():
    (one,) = found(line("first", 12), line("second", 18))
    assert one.kind is InconsistencyKind.OWN_TOTALS and len(one.against) == 1
    assert "18 strikes in one release and 12 strikes in another near Tel Aswad on 29 November 2018" in one.text


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"strikes": 12}, id="the same number"),
        pytest.param({"strikes": 1}, id="one strike, which may be one among many"),
        pytest.param({"strikes": 18, "claimant": RUSSIAN}, id="another party"),
        pytest.param({"strikes": 18, "where": BIR_ZAYN}, id="another place"),
        pytest.param({"strikes": 18, "when": day(2018, 11, 30)}, id="another day"),
        pytest.param({"strikes": 18, "when": WEEK}, id="a week"),
    ],
)
def test_totals_that_need_not_agree_are_no_finding(other):
    assert found(line("first", 12), line("second", **other)) == []


def listing_one(report: str, **elsewhere: object) -> Tale:
    """A log that lists one strike on the place and day, and others elsewhere."""
    return line(report, 1).claim(
        "4 strikes.", ClaimKind.DISCLOSURE, **THERE | {"where": BIR_ZAYN, "strikes": 4} | elsewhere
    )


def test_one_strike_in_a_log_of_several_lines_is_a_total_that_another_release_may_not_agree_with():
    (one,) = found(listing_one("first"), line("second", 3))
    assert one.kind is InconsistencyKind.OWN_TOTALS
    assert "3 strikes in one release and 1 strike in another" in one.text


def test_two_logs_that_both_list_one_strike_there_agree():
    assert found(listing_one("first"), listing_one("second")) == []


def test_lines_of_one_release_on_a_place_and_day_are_added_up():
    whole = line("second", 12)
    parts = line("first", 5).claim("7 strikes there.", ClaimKind.DISCLOSURE, **THERE | {"strikes": 7})
    assert found(parts, whole) == []


def test_one_who_joins_those_that_blame_makes_no_other_finding_of_it():
    more = tale("r2", where=TEL_ASWAD, when=ON_THE_DAY, belligerents=BLAMED)
    (before,), (after,) = found(BLAMING, line(strikes=0)), found(BLAMING, more, line(strikes=0))
    assert before.inconsistency_id == after.inconsistency_id and len(after.against) == 2


def test_the_order_of_reports_changes_no_finding():
    tales = [BLAMING, none_there(), line(), line("other", strikes=0)]
    assert found(*tales) == found(*reversed(tales)) and len(found(*tales)) == 3
