"""Who is feared dead may have died: a bound from above, hedged, and never a least number. All texts are invented."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Claim, ClaimKind, Count, Harm, Hedge, Report, ReportId
from wanted import Wanted, missing


def harms(text: str) -> list[Claim]:
    found = pipeline.read(Report(ReportId("r"), text, language="en", publisher="Example News", country=("SY",)))
    return [one for one in found.claims if one.kind is ClaimKind.HARM]


def counts(text: str) -> list[Count]:
    return [count for claim in harms(text) for count in claim.counts]


@pytest.mark.parametrize(
    ("text", "high"),
    [
        ("Twelve people were feared dead after an air strike on Ariha on Monday.", 12),
        ("Twelve people are feared killed in an air strike on Ariha.", 12),
        ("Up to 20 people were feared dead in Ariha.", 20),
        ("At least 12 people are feared dead in Ariha.", None),
        ("Dozens were presumed dead in Ariha.", None),
    ],
)
def test_a_number_feared_dead_bounds_the_dead_from_above_only(text: str, high: int | None) -> None:
    (claim,), (count,) = harms(text), counts(text)
    assert (count.harm, count.low, count.high, count.exact) == (Harm.KILLED, None, high, False)
    assert claim.hedge is Hedge.POSSIBLE


def test_those_killed_stand_beside_those_feared_dead() -> None:
    found = counts("Three people were killed and nine feared dead under the rubble in Ariha.")
    assert [(one.low, one.high) for one in found] == [(3, 3), (None, 9)]


def test_the_missing_who_are_presumed_dead_are_missing() -> None:
    found = counts("Nine people are missing and presumed dead after the strike on Ariha.")
    assert [(one.harm, one.low) for one in found] == [(Harm.MISSING, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the toll from the strike on Ariha fell from twelve to nine.",
        "Officials revised the death toll in Ariha down from twelve to nine.",
        "The ministry lowered the death toll of the strike on Ariha to nine from 12.",
        "The ministry said nine people were killed in Ariha, not twelve as previously reported.",
        "The number of people killed in Ariha has been reduced from twelve to nine.",
    ],
)
def test_a_toll_revised_downward_is_the_later_number(text: str) -> None:
    assert missing(Wanted(text, low=9, high=9)) == []


def test_who_revises_a_toll_says_it() -> None:
    (claim,) = harms("The ministry lowered the death toll of the strike on Ariha to nine from 12.")
    assert claim.claimant.name == "The ministry"
