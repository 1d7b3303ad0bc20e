"""An assessment that a belligerent filed as non-credible is its position: nothing corroborated, and no denial."""

import pytest

from recount import Report, ReportId, read
from recount.records import About, Authority, Claim, ClaimKind, Stance


def positions(text: str) -> list[Claim]:
    reading = read(Report(ReportId("r"), text, language="en", publisher="Example Digest", country=("SY",)))
    return [claim for claim in reading.claims if claim.kind is ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Coalition assessed the allegation of civilian harm in Saraqib as non-credible.", "The Coalition"),
        ("The Coalition found the allegations to be unsubstantiated.", "The Coalition"),
        ("In its review CENTCOM assessed the report of two deaths in Saraqib as not credible.", "CENTCOM"),
    ],
)
def test_the_verdict_is_the_position_of_who_assessed(text: str, who: str) -> None:
    (found,) = positions(text)
    assert (found.stance, found.about, found.authority) == (Stance.NOT_CORROBORATED, About.HARM, Authority.ON_RECORD)
    assert found.claimant.name.endswith(who)


@pytest.mark.parametrize(
    "text",
    [
        "Residents said that the army's account was not credible.",
        "The Coalition assessed the damage in Saraqib on Monday.",
        "Airstrikes on Saraqib continued, and the ceasefire was deemed a failure.",
    ],
)
def test_other_words_of_assessing_take_no_position(text: str) -> None:
    assert not [claim for claim in positions(text) if claim.stance is Stance.NOT_CORROBORATED]


def test_a_verb_of_assessing_does_not_hide_who_found_no_evidence() -> None:
    (found,) = positions("The Coalition found no evidence that civilians were killed in Saraqib.")
    assert found.claimant.name == "The Coalition" and found.stance is Stance.NOT_CORROBORATED


@pytest.mark.parametrize(
    "text",
    [
        "The Coalition assessed the allegation in Saraqib as non-credible: there is insufficient information.",
        "The Coalition deemed the report from Saraqib not credible, as not enough information was given to assess it.",
        "The Coalition found the claim to be non-credible for lack of information on the place in Saraqib.",
    ],
)
def test_a_verdict_with_its_reason_behind_it_is_that_there_is_too_little_information(text: str) -> None:
    assert [claim.stance for claim in positions(text)] == [Stance.INSUFFICIENT_INFORMATION]


@pytest.mark.parametrize(
    "text",
    [
        "The Coalition assessed the report from Saraqib as non-credible: no coalition strikes were conducted there.",
        "The Coalition assessed the report from Saraqib as non-credible after a review of the available information.",
    ],
)
def test_a_verdict_for_another_reason_stays_uncorroborated(text: str) -> None:
    assert {claim.stance for claim in positions(text)} == {Stance.NOT_CORROBORATED}
