"""A street that few reports name, and a block of one, say more of two reports than their places do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from link_making import BIG_CITY, ON_THE_DAY, TEL_ASWAD, Tale, day, killed, tale
from test_group_claims import reports_together

from recount.link import group
from recount.link.comparison.corpus import corpus
from recount.link.tellings.tellings import Telling, tellings
from recount.link.terms.partition import Partition
from recount.link.terms.streets import Street, streets_of
from recount.records import Reading

LATER = day(2018, 12, 4)


def named_in(text: str) -> set[Street]:
    """The streets of a report that tells of one event."""
    one = tale("r1", text)
    (found,) = streets_of(one.reading.report, [list(one.reading.claims)])
    return set(found)


def _tellings(one: Tale) -> list[Telling]:
    reading = one.reading
    return tellings(reading.report, reading.claims, Partition(claim.claim_id for claim in reading.claims))


def shot(report: str, words: str, **values: object) -> Tale:
    told = {"where": TEL_ASWAD, "when": ON_THE_DAY, "counts": (killed(1),), **values}
    return tale(report, f"A man was shot dead {words}.", **told)


def test_a_street_is_known_whatever_it_is_shortened_to():
    wanted = {Street("hollow", "street")}
    assert named_in("He died on West Hollow Street.") == wanted
    assert named_in("He died on W. Hollow St., police said.") == wanted
    assert named_in("Shots at 45 Hollow St") == wanted


def test_a_street_of_a_number_and_one_of_a_letter_have_names():
    assert named_in("Near 79th Avenue and Q Street.") == {Street("79th", "avenue"), Street("q", "street")}


def test_a_block_is_known_by_its_number_whether_or_not_the_kind_of_street_is_told():
    assert named_in("In the 1300 block of North Hollow.") == {Street("hollow", None, "1300")}
    assert named_in("In the 1300 block of Hollow Street.") == {
        Street("hollow", None, "1300"),
        Street("hollow", "street"),
    }
    assert named_in("In the 1300-block on N.W. Hollow.") == {Street("hollow", None, "1300")}


@pytest.mark.parametrize(
    "text",
    [
        "He appeared in Circuit Court.",
        "The way to the street was closed.",
        "St. Hollow prayed for them.",
        "He was a drive away.",
        "A block of flats fell on 1300 people.",
        "On Main Street.",
        "قتل رجل في شارع الوادي",
    ],
)
def test_what_is_no_street_has_no_name(text):
    assert named_in(text) == set()


def test_two_reports_of_one_street_and_day_are_one_whatever_towns_they_are_read_at():
    one, other = shot("r1", "on Hollow Street"), shot("r2", "on Hollow St", where=BIG_CITY)
    assert reports_together(one, other) == [("r1", "r2")]


@pytest.mark.parametrize("words", ["on Marrow Street", "on Hollow Road", "at home", "on Main Street"])
def test_another_street_joins_nothing(words):
    one = shot("r1", words.replace("Marrow", "Hollow").replace("Road", "Street"))
    assert reports_together(one, shot("r2", words, where=BIG_CITY)) == [("r1",), ("r2",)]


@pytest.mark.parametrize(
    "other", ["in the 900 block of Hollow Street", "on East Hollow Street", "in the 900 block of East Hollow Street"]
)
def test_another_block_and_another_direction_are_another_place(other):
    one = shot("r1", "in the 500 block of West Hollow Street")
    assert reports_together(one, shot("r2", other, where=BIG_CITY)) == [("r1",), ("r2",)]


def test_of_two_blocks_told_one_that_both_tell_is_enough():
    one = shot("r1", "in the 500 block of Hollow Street, and fled to the 700 block of Hollow Street")
    assert reports_together(one, shot("r2", "in the 500 block of Hollow", where=BIG_CITY)) == [("r1", "r2")]


def test_a_text_that_tells_of_blocks_of_two_streets_is_a_round_up_and_one_of_them_joins_nothing():
    one = shot("r1", "in the 500 block of Hollow and another in the 900 block of Marrow")
    assert reports_together(one, shot("r2", "on Marrow Street", where=BIG_CITY)) == [("r1",), ("r2",)]


def test_months_later_a_street_speaks_for_nothing():
    one = shot("r1", "on Hollow Street", where=None, published=date(2018, 11, 30))
    later = shot("r2", "on Hollow Street", when=day(2019, 5, 1), published=date(2019, 5, 2))
    body = corpus([told for each in (one, later) for told in _tellings(each)], ())
    assert not body.same_streets(*(_tellings(each)[0] for each in (one, later)))


def test_on_another_day_a_street_joins_nothing():
    one, other = shot("r1", "on Hollow Street"), shot("r2", "on Hollow Street", where=BIG_CITY, when=LATER)
    assert reports_together(one, other) == [("r1",), ("r2",)]


def test_one_block_told_of_within_a_week_outvotes_the_days():
    words = "in the 1300 block of Hollow"
    one = shot("r1", words, published=date(2018, 11, 30))
    week = shot("r2", words, when=LATER, published=date(2018, 12, 5))
    months = shot("r2", words, when=LATER, published=date(2019, 3, 5))
    assert reports_together(one, week) == [("r1", "r2")]
    assert reports_together(one, months) == [("r1",), ("r2",)]


def test_a_street_that_many_reports_name_says_nothing():
    many = [shot(f"x{n}", "on Hollow Street", where=None, when=day(2017, 1 + n % 12, 1 + n)) for n in range(12)]
    found = reports_together(shot("r1", "on Hollow Street"), shot("r2", "on Hollow St", where=BIG_CITY), *many)
    assert ("r1", "r2") not in found


def test_two_assessments_of_one_recorder_stay_two_on_one_street():
    def filed(one: Tale) -> Reading:
        reading = one.reading
        return replace(reading, report=replace(reading.report, publisher="Recorder", source_type="ngo_report"))

    two = (filed(shot("r1", "on Hollow Street")), filed(shot("r2", "on Hollow St", where=BIG_CITY)))
    assert sorted(one.report_ids for one in group(two).incidents) == [("r1",), ("r2",)]


def test_the_reason_counts_streets_and_names_none():
    one, other = shot("r1", "on Hollow Street"), shot("r2", "on Hollow St", where=BIG_CITY)
    (incident,) = group((one.reading, other.reading)).incidents
    (why,) = [reason.text for reason in incident.reasons if reason.field == "grouping"]
    assert "both name 1 street that few other reports name" in why and "Hollow" not in why


def test_a_street_is_of_the_event_told_nearest_to_it():
    one = shot("r1", "on Hollow Street").claim("x" * 400 + " Two died on Marrow Street.", where=BIG_CITY, when=LATER)
    assert [sorted(street.name for street in telling.streets) for telling in _tellings(one)] == [
        ["hollow"],
        ["marrow"],
    ]
