"""Where no day is known, reports that tell of one event alone say more by what else agrees. All are invented."""

from __future__ import annotations

from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, Tale, killed, tale

from recount.link import compared
from recount.records import When, Where


def rules_seen(one: Tale, other: Tale) -> set[str]:
    """The rules that comparing the two events at Tel Aswad found."""
    pairs = compared((one.reading, other.reading))
    at_place = (c for a, b, c in pairs if a.spot and b.spot and a.spot.name == b.spot.name == "Tel Aswad")
    return {finding.rule for comparison in at_place for finding in comparison.findings}


def told(name: str, number: int = 9, when: When | None = None, where: Where = TEL_ASWAD) -> Tale:
    quote = {"r1": "Nine people of Tel Aswad lost their lives.", "r2": "Jets hit Tel Aswad; the dead are nine."}[name]
    return tale(name, quote, where=where, when=when, counts=(killed(number),))


def test_two_undated_reports_of_one_event_each_say_more_by_an_equal_toll():
    assert "one_event_each" in rules_seen(told("r1"), told("r2"))


def test_it_weighs_for_one_event_and_is_told_in_its_reasons():
    (pair,) = compared((told("r1").reading, told("r2").reading))
    found = next(finding for finding in pair[2].findings if finding.rule == "one_event_each")
    assert found.weight > 0
    assert found.text == "each of the two texts tells of one event alone"


def test_a_report_that_tells_of_another_event_beside_says_no_more():
    two = told("r2").claim("In Bir Zayn four others died.", where=BIR_ZAYN, counts=(killed(4),))
    seen = rules_seen(told("r1"), two)
    assert "same_killed" in seen
    assert "one_event_each" not in seen


def test_another_toll_says_no_more():
    assert "one_event_each" not in rules_seen(told("r1"), told("r2", number=4))


def test_days_that_are_known_speak_for_themselves():
    assert "one_event_each" not in rules_seen(told("r1", when=ON_THE_DAY), told("r2", when=ON_THE_DAY))


def test_the_place_alone_says_no_more():
    silent = tale("r2", "Warplanes over Tel Aswad today; the shelling was heavy.", where=TEL_ASWAD)
    assert "one_event_each" not in rules_seen(told("r1"), silent)
