"""People who are counted where they are taken care of, or hit: what came of it is left open. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def injured(text: str) -> list[tuple[int | None, bool]]:
    """Number of the wholes of injured that a text gives, and whether its words leave the outcome open."""
    found = read(Report(ReportId("r"), text, language="en", publisher="Example Page"))
    counts = [count for claim in found.claims for count in claim.counts if count.harm is Harm.INJURED]
    return [(count.low, count.outcome_open) for count in counts if not count.part_of_total]


@pytest.mark.parametrize(
    "text",
    [
        "All three victims were taken to Example Medical Center after the shooting.",
        "Three people on the bus went to the hospital after the shooting.",
        "Three others showed up at a local hospital with gunshot wounds.",
        "Three people are recovering after a shooting in Exampleton.",
        "The gunman fired into the crowd, hitting three people.",
        "He opened fire, striking three men.",
    ],
)
def test_people_who_are_counted_at_a_hospital_or_as_hit_are_harmed(text: str) -> None:
    assert injured(text) == [(3, True)]


@pytest.mark.parametrize(
    "text",
    [
        "The driver was taken to the hospital after the shooting.",
        "The victims were taken to Example Medical Center after the shooting.",
        "The 16-year-old boys went to the hospital to see a friend.",
        "Police went to the hospital on Monday.",
        "The club is one of three. Officers went to the hospital to ask.",
        "The two other victims were taken to the hospital, police said.",
        "The rocket fell on the road, hitting three houses.",
        "Two men fired shots, hitting the wall.",
    ],
)
def test_who_is_not_counted_or_not_hit_is_not_counted_as_harmed(text: str) -> None:
    assert injured(text) == []
