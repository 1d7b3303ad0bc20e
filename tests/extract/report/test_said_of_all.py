"""What all the people of a number were: in apposition, or in a later sentence; and words that leave it open."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Status

HIT = "An airstrike on Ariha killed five people. "
ALSO_HURT = "An airstrike on Ariha killed five people and wounded three. "
STRUCK = "قتل خمسة أشخاص في غارة على أريحا. "
ALSO_STRUCK = "قتل خمسة أشخاص وأصيب ثلاثة في غارة على أريحا. "
FIVE_AS = {Status.COMBATANT: [("killed", Status.COMBATANT, 5)], Status.CIVILIAN: [("killed", Status.CIVILIAN, 5)]}


def _claims(text: str) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    return tuple(claim for claim in claims if claim.kind is ClaimKind.HARM)


def _told(text: str) -> list[tuple[str, Status, int | None]]:
    return [(c.harm.value, c.status, c.low) for claim in _claims(text) for c in claim.counts]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("An airstrike on Ariha killed five people, all fighters.", Status.COMBATANT),
        ("An airstrike on Ariha killed five, all of them fighters.", Status.COMBATANT),
        ("Five people, all of them civilians, were killed in an airstrike on Ariha.", Status.CIVILIAN),
        ("Five people were killed in an airstrike on the market in Ariha, all of them civilians.", Status.CIVILIAN),
        ("An airstrike on Ariha killed five people; all the dead were fighters.", Status.COMBATANT),
        ("قتل خمسة، جميعهم مقاتلون، في غارة على أريحا.", Status.COMBATANT),
        ("قتل خمسة أشخاص كلهم من المدنيين بغارة على أريحا.", Status.CIVILIAN),
        ("قتل خمسة بغارة على أريحا جميعهم مقاتلون.", Status.COMBATANT),
    ],
)
def test_what_all_of_a_number_were_in_the_same_sentence_is_its_status(text: str, status: Status) -> None:
    assert _told(text) == FIVE_AS[status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (HIT + "All the dead were fighters.", Status.COMBATANT),
        (HIT + "All of those killed were fighters of the local faction.", Status.COMBATANT),
        (HIT + "All of them were civilians.", Status.CIVILIAN),
        (HIT + "All five were civilians.", Status.CIVILIAN),
        (HIT + "They were all fighters.", Status.COMBATANT),
        (HIT + "The dead were all fighters.", Status.COMBATANT),
        (HIT + "The victims were civilians.", Status.CIVILIAN),
        (HIT + "The house was destroyed. All the dead were civilians.", Status.CIVILIAN),
        (STRUCK + "وجميع القتلى من المقاتلين.", Status.COMBATANT),
        (STRUCK + "كل القتلى مدنيون.", Status.CIVILIAN),
        (STRUCK + "وكلهم من المدنيين.", Status.CIVILIAN),
        (STRUCK + "كل الذين قتلوا كانوا مدنيين.", Status.CIVILIAN),
        (STRUCK + "والضحايا جميعهم مدنيون.", Status.CIVILIAN),
        (STRUCK + "القتلى كلهم من المقاتلين.", Status.COMBATANT),
    ],
)
def test_what_a_later_sentence_says_of_all_the_dead_is_the_status_of_the_number_before(
    text: str, status: Status
) -> None:
    assert _told(text) == FIVE_AS[status]


@pytest.mark.parametrize(
    "text", [ALSO_HURT + "All the dead were fighters.", ALSO_STRUCK + "وجميع القتلى من المقاتلين."]
)
def test_what_is_said_of_the_dead_is_not_said_of_the_wounded(text: str) -> None:
    assert _told(text) == [("killed", Status.COMBATANT, 5), ("injured", Status.UNKNOWN, 3)]


@pytest.mark.parametrize(
    "text",
    [
        HIT + "Not all the dead were fighters.",
        HIT + "Most of the dead were fighters.",
        HIT + "The dead were mostly fighters.",
        HIT + "All the dead were fighters, except two.",
        HIT + "All the dead were fighters or their relatives.",
        HIT + "All civilians were evacuated.",
        HIT + "All fighters were captured.",
        HIT + "All four were civilians.",
        HIT + "All the attackers killed were fighters.",
        HIT + "Officials said all the dead were fighters.",
        "An airstrike on Ariha killed five people, most of them fighters.",
        "An airstrike on Ariha killed five people, nearly all of them civilians.",
        "An airstrike on Ariha killed five people, all civilians or fighters.",
        STRUCK + "ليس كل القتلى من المقاتلين.",
        STRUCK + "ومعظم القتلى من المقاتلين.",
        STRUCK + "وجميع المدنيين غادروا البلدة.",
        STRUCK + "وجميعهم مدنيون باستثناء مقاتل واحد.",
        "قتل خمسة أشخاص معظمهم مدنيون بغارة على أريحا.",
    ],
)
def test_what_is_not_said_of_all_leaves_the_status_open(text: str) -> None:
    assert _told(text)[0] == ("killed", Status.UNKNOWN, 5)


def test_what_all_the_dead_are_said_to_have_been_changes_no_status_told_before() -> None:
    told = _told("An airstrike on Ariha killed five civilians. The army said that all the dead were fighters.")
    assert told[0] == ("killed", Status.CIVILIAN, 5)


def test_a_row_of_people_who_were_all_civilians_is_a_number_of_civilians() -> None:
    told = _told("Three men, two women and a child were killed in Ariha, all of them civilians.")
    assert told[0] == ("killed", Status.CIVILIAN, 6)
    assert {status for _, status, _ in told} == {Status.CIVILIAN}


def test_all_the_dead_of_two_places_are_those_of_both() -> None:
    told = _told("Five people were killed in Saraqib and four in Binnish. All the dead were fighters.")
    assert told == [("killed", Status.COMBATANT, 5), ("killed", Status.COMBATANT, 4)]


def test_the_claim_reaches_to_the_words_that_carry_the_status() -> None:
    (claim,) = _claims(HIT + "All the dead were fighters.")
    assert claim.quote.endswith("All the dead were fighters")
