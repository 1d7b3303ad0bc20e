"""What a report names near the claims of each event that it tells of: people harmed, people accused, and streets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...records import Claim, ClaimId, Report
from ..terms.people import Name, people_of
from ..terms.streets import Streets, streets_of
from .accused import accused_of

#: who is named, and by which claims
People = Mapping[Name, frozenset[ClaimId]]


@dataclass(frozen=True, slots=True)
class Named:
    """What is named near the claims of one event: who is harmed, who is accused, and the streets."""

    people: People
    accused: People
    streets: Streets


def named_near(report: Report, claims: Sequence[Claim], events: Sequence[Sequence[Claim]]) -> list[Named]:
    """What is named near each event of a report, as its claims; `claims` are all of the report, in order."""
    people, accused, streets = people_of(claims, events), accused_of(report, events), streets_of(report, events)
    return [Named(*own) for own in zip(people, accused, streets, strict=True)]
