"""Committees of neighbours that keep count are speakers, not words of the publisher. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimantKind


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A shell killed nine people in Omdurman, according to a local resistance committee.", "resistance committee"),
        ("Five people were killed in Nyala on Monday, the emergency response room said.", "emergency response room"),
        ("The Omdurman Resistance Committees said that nine people were killed.", "Omdurman Resistance Committees"),
    ],
)
def test_a_committee_is_who_says_it(text: str, speaker: str) -> None:
    (claim,) = read(Report(ReportId("r"), text, publisher="Example Wire", country=("SD",))).claims
    assert speaker in claim.claimant.name and claim.claimant.kind is ClaimantKind.LOCAL_SOURCES
