"""A death that was told of and is taken back stands beside the life that is told. All sentences are invented."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Claim, ClaimantKind, ClaimKind, Harm, Hedge, Report, ReportId


def read(text: str) -> tuple[Claim, ...]:
    return pipeline.read(Report(ReportId("r"), text, language="en", publisher="Example News", country=("SY",))).claims


def fates(text: str) -> dict[Harm, Claim]:
    return {one.person.harm: one for one in read(text) if one.person and one.person.harm}


def test_both_fates_are_claims_each_under_who_tells_it() -> None:
    told = fates("Relatives said Samir Darwish, who had been reported dead, was alive and being treated in Turkey.")
    assert told[Harm.ALIVE].claimant.kind is ClaimantKind.RELATIVE
    assert told[Harm.KILLED].claimant.kind is ClaimantKind.PUBLISHER
    assert told[Harm.KILLED].hedge is Hedge.REPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Relatives said Samir Darwish, who had been reported dead, was alive.",
        "Samir Darwish, a driver who was believed dead, survived the strike on Ariha.",
        "A man who had been presumed dead was alive, his family said.",
    ],
)
def test_a_death_taken_back_counts_nobody(text: str) -> None:
    assert not [count for claim in read(text) if claim.kind is ClaimKind.HARM for count in claim.counts]


@pytest.mark.parametrize(
    "text",
    [
        "Samir Darwish was reported dead after the strike on Ariha.",
        "Samir Darwish, who had been reported dead, died in Ariha, his brother said.",
        "Samir Darwish was reported dead in Ariha, but his family says he is alive.",
    ],
)
def test_a_death_that_is_not_taken_back_stays_one(text: str) -> None:
    assert Harm.KILLED in fates(text)
