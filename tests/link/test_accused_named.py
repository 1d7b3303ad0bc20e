"""Who is accused of an event is told of so by later reports too, whatever days and towns of courts they name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from link_making import BIG_CITY, ON_THE_DAY, TEL_ASWAD, Tale, day, killed, tale
from test_group_claims import reports_together

from recount.link import group
from recount.link.tellings.accused import accused_of
from recount.link.terms.people import Name
from recount.records import ClaimKind, Harm, PersonMention, Reading

COURT = day(2019, 1, 14)


def accused_in(text: str) -> set[Name]:
    """Whom a report that tells of one event tells of as accused."""
    one = tale("r1", text)
    (found,) = accused_of(one.reading.report, [list(one.reading.claims)])
    return set(found)


def first(words: str) -> Tale:
    return tale("r1", f"One man was shot dead. {words}", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(1),))


def later(words: str) -> Tale:
    return tale("r2", f"A court heard how a man was killed. {words}", where=BIG_CITY, when=COURT, counts=(killed(1),))


@pytest.mark.parametrize(
    "text",
    [
        "Marwin Quillfeather, 24, was charged with murder.",
        "Marwin T. Quillfeather, 24, of Exampleton, pleaded guilty on Friday.",
        "Police arrested Marwin Quillfeather, 24, at his home.",
        "Marwin Dale Quillfeather Jr., 24, is accused of the shooting.",
        "The suspect, Marwin Quillfeather, fled.",
        "Police identified the suspect as 24-year-old Marwin Quillfeather.",
        "The trial of Marwin Quillfeather begins in May.",
        "When Marwin Quillfeather opened fire, they ran. A friend of Quillfeather wept.",
    ],
)
def test_who_is_accused_is_known_by_the_first_and_the_last_name(text):
    assert accused_in(text) == {("marwin", "quillfeather")}


def test_a_common_given_name_shows_a_person():
    assert accused_in("James Quillfeather was sentenced to ten years.") == {("james", "quillfeather")}


@pytest.mark.parametrize(
    "text",
    [
        "Detective Marwin Quillfeather, 44, charged two men.",
        "Sgt. Marwin Quillfeather, 44, arrested him.",
        "Marwin Quillfeather, 24, was a teacher.",
        "Marwin Quillfeather, 24, was buried. Two men were charged.",
        "The man in the Falcon Roadster was arrested. The Roadster was towed.",
        "Exampleton Police arrested a man.",
        "In January Exampleton Hospital faces a strike.",
    ],
)
def test_who_accuses_who_is_only_named_and_what_is_nobody_is_not_accused(text):
    assert accused_in(text) == set()


def test_texts_in_a_language_without_such_words_accuse_nobody():
    reading = tale("r1", "Marwin Quillfeather, 24, was charged with murder.").reading
    report = replace(reading.report, language="ar")
    assert accused_of(report, [list(reading.claims)]) == [{}]


def test_a_report_from_the_court_joins_the_event_whose_accused_it_names():
    one = first("Marwin Quillfeather, 24, was arrested.")
    assert reports_together(one, later("Marwin Quillfeather was convicted.")) == [("r1",), ("r2",)]
    assert reports_together(one, later("Marwin Quillfeather, 25, was convicted.")) == [("r1", "r2")]


@pytest.mark.parametrize(
    "words",
    [
        "Marwin Underbough, 25, was convicted.",
        "Marwin Quillfeather, 25, wept.",
        "Judge Marwin Quillfeather, 55, convicted him.",
    ],
)
def test_another_accused_and_one_who_is_only_named_join_nothing(words):
    one = first("Marwin Quillfeather, 24, was arrested.")
    assert reports_together(one, later(words)) == [("r1",), ("r2",)]


def test_who_is_accused_in_one_report_may_be_among_the_dead_of_another():
    dead = first("Two bodies were found.").claim(
        "Marwin Quillfeather was among them.",
        ClaimKind.PERSON,
        person=PersonMention("Marwin Quillfeather", harm=Harm.KILLED),
    )
    assert reports_together(dead, later("Marwin Quillfeather, 24, killed himself.")) == [("r1", "r2")]


def test_an_accused_whom_many_reports_name_joins_nothing():
    others = [
        tale(f"x{n}", "Marwin Quillfeather, 24, is wanted.", when=day(2017, 1 + n % 12, 1 + n)) for n in range(12)
    ]
    one, other = first("Marwin Quillfeather, 24, was arrested."), later("Marwin Quillfeather, 25, was convicted.")
    assert ("r1", "r2") not in reports_together(one, other, *others)


def test_two_assessments_of_one_recorder_stay_two_whoever_is_accused():
    def filed(one: Tale) -> Reading:
        reading = one.reading
        return replace(reading, report=replace(reading.report, publisher="Recorder", source_type="ngo_report"))

    two = first("Marwin Quillfeather, 24, was arrested."), later("Marwin Quillfeather, 25, was convicted.")
    assert sorted(one.report_ids for one in group(tuple(map(filed, two))).incidents) == [("r1",), ("r2",)]


def test_the_reason_counts_the_accused_and_names_nobody():
    one, other = first("Marwin Quillfeather, 24, was arrested."), later("Marwin Quillfeather, 25, was convicted.")
    (incident,) = group((one.reading, other.reading)).incidents
    (why,) = [reason.text for reason in incident.reasons if reason.field == "grouping"]
    assert "both name 1 accused person" in why and "Quillfeather" not in why
