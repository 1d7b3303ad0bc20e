"""Which words around a claim speak of its event, and which of another or of none. All are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from link_making import BIG_CITY, ON_THE_DAY, TEL_ASWAD, killed, tale, unplaced

from recount import Report, ReportId, group, read
from recount.link.comparison.corpus import corpus
from recount.link.tellings.around import text_around, words_around
from recount.link.tellings.tellings import tellings
from recount.link.terms.partition import Partition
from recount.link.terms.places import spot
from recount.records import Count, Harm, Reading, Where

PAGE = (
    "Friday 31 July, 2026\nTalks on prisoners enter another round\nHeat breaks records across the region\n"
    "Doctors demand their unpaid wages again\nBridge over the river closed for repairs\nFuel prices rise once more\n"
)


def test_of_a_claim_that_a_headline_makes_the_words_around_are_those_of_the_headline() -> None:
    title = "Three civilians killed by shelling of Tel Aswad"
    report = Report(ReportId("r"), PAGE, language="en", title=title, published=date(2025, 1, 8), country=("SY",))
    claims = [claim for claim in read(report).claims if claim.headline]
    assert claims and "".join(text_around(report, claims, 300)) in title
    assert "prisoners" not in words_around(report, claims)


def test_of_any_other_claim_they_are_those_of_the_text() -> None:
    reading = tale("r", "An airstrike killed three.", where=TEL_ASWAD, counts=(killed(3),)).reading
    report = replace(reading.report, title="Another headline")
    assert "headline" not in words_around(report, reading.claims)
    assert "airstrike" in words_around(report, reading.claims)


SAFIYA, RAMLA = unplaced("Safiya"), unplaced("Ramla")


def of_two(number: int, other: int) -> Reading:
    told = tale("r1", f"Drones killed {number} in Safiya.", where=SAFIYA, when=ON_THE_DAY, counts=(killed(number),))
    return told.claim(f"Drones killed {other} in Ramla.", where=RAMLA, when=ON_THE_DAY, counts=(killed(other),)).reading


def mentions(reading: Reading, place: Where, at: Where) -> bool:
    """True where the place is held to be mentioned around what the report tells of another one."""
    partition = Partition(claim.claim_id for claim in reading.claims)
    told = tellings(reading.report, reading.claims, partition)
    around = next(one for one in told if one.spot == spot(at))
    return corpus(told, ()).mentions(spot(place), around) is not None


def test_a_town_that_a_report_tells_other_dead_of_is_not_mentioned_by_its_other_events() -> None:
    assert not mentions(of_two(8, 12), RAMLA, SAFIYA)


def test_a_town_in_the_words_around_as_many_dead_may_be_theirs() -> None:
    assert mentions(of_two(8, 8), RAMLA, SAFIYA)


def test_a_town_told_of_without_dead_may_be_that_of_the_dead_beside_it() -> None:
    hurt = (Count(Harm.INJURED, low=4, high=4, exact=True),)
    told = tale("r1", "Drones killed 8 in Safiya.", where=SAFIYA, when=ON_THE_DAY, counts=(killed(8),))
    assert mentions(
        told.claim("Drones hurt 4 in Ramla.", where=RAMLA, when=ON_THE_DAY, counts=hurt).reading, RAMLA, SAFIYA
    )


def filed(report_id: str, number: int, low: int) -> Reading:
    """An assessment of one recorder of so many dead in one city on one day."""
    quote = f"Strike {number} reported in Madina, {low} killed."
    reading = tale(
        report_id, quote, where=BIG_CITY, when=ON_THE_DAY, counts=(killed(low),), publisher="Recorder"
    ).reading
    return replace(reading, report=replace(reading.report, source_type="ngo_report"))


def test_a_release_on_a_days_strikes_brings_no_two_assessments_of_one_recorder_together() -> None:
    release = tale("r3", "Six strikes near Madina hit staging areas.", where=BIG_CITY, when=ON_THE_DAY).reading
    found = group((filed("r1", 1, 4), filed("r2", 2, 1), release))
    assert not any({"r1", "r2"} <= set(one.report_ids) for one in found.incidents)
