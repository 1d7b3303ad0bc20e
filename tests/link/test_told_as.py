"""Events that a reader told apart stay apart in grouping, wherever and whenever they were."""

from __future__ import annotations

from dataclasses import replace

from recount import Report, ReportId, group, read

TEXT = "An airstrike on Raqqa killed three farmers. In Raqqa two women were killed in an airstrike."


def test_claims_numbered_as_two_events_make_two_incidents() -> None:
    reading = read(Report(ReportId("r"), TEXT, language="en"))
    assert len(group([reading]).incidents) == 1
    numbered = [
        replace(claim, event=replace(claim.event, told_as=at)) if claim.event else claim
        for at, claim in enumerate(reading.claims, 1)
    ]
    assert len(group([replace(reading, claims=tuple(numbered))]).incidents) == 2


def test_claims_numbered_as_one_event_make_one_incident() -> None:
    apart = read(Report(ReportId("r"), TEXT.replace("In Raqqa", "In Aleppo"), language="en"))
    assert len(group([apart]).incidents) == 2
    numbered = [replace(c, event=replace(c.event, told_as=1)) if c.event else c for c in apart.claims]
    assert len(group([replace(apart, claims=tuple(numbered))]).incidents) == 1
