"""Who speaks in a clause put into another, and what befell those of whom it is said. All texts are invented."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Harm, Report, ReportId
from wanted import Wanted, missing


def _speakers(text: str) -> set[str]:
    claims = pipeline.read(Report(ReportId("r"), text, language="en", publisher="Example Page")).claims
    return {claim.claimant.name for claim in claims if claim.counts}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Police say two men were shot in Chicago.", "Police"),
        ("Two men were shot in Chicago, officials say.", "officials"),
        ("Opposition sources say seven people were killed in Idlib.", "Opposition sources"),
        (
            "A man faces murder charges after North Exampleville police say he shot three people.",
            "North Exampleville police",
        ),
        ("The man police said shot three people in Toledo was arrested.", "police"),
        ("EXAMPLEVILLE –Police say two men were shot.", "Police"),
        ("A local source said two men were shot.", "A local source"),
        ("U.S. officials said two men were killed.", "U.S. officials"),
        ("The St. Example police said two men were shot.", "The St. Example police"),
        ("Residents had no say in it when four people were killed in Idlib.", "Example Page"),
    ],
)
def test_the_speaker_is_named_without_the_clause_before(text: str, speaker: str) -> None:
    assert _speakers(text) == {speaker}


def test_two_who_say_it_in_the_present_have_a_toll_each() -> None:
    claims = pipeline.read(
        Report(ReportId("r"), "Activists say seven were killed, while the government says five died.", language="en")
    ).claims
    told = {claim.claimant.name: [count.low for count in claim.counts] for claim in claims}
    assert told == {"Activists": [7], "the government": [5]}


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("A boy who police said was accidentally killed was buried in Chicago.", Harm.KILLED),
        ("A juvenile police say was killed was from Toledo.", Harm.KILLED),
        ("A woman doctors say was badly wounded was found in Toledo.", Harm.INJURED),
    ],
)
def test_what_is_said_of_somebody_befell_him(text: str, harm: Harm) -> None:
    assert missing(Wanted(text, harm=harm, low=1, high=1)) == []


@pytest.mark.parametrize(
    "text", ["Doctors who spoke to us said a shell hit a house.", "A boy police said fired was held."]
)
def test_who_only_speaks_or_acts_came_to_no_harm(text: str) -> None:
    assert missing(Wanted(text, silent=True)) == []
