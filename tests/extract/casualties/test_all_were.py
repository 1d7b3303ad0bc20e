"""What a sentence says that all the dead were; and sentences that leave the status of some of them open."""

import pytest

from recount import Report, ReportId, read
from recount.records import Harm, Status

STATED = [
    ("All five people killed in the airstrike on Ariha were fighters, residents said.", Status.COMBATANT, 5),
    ("All the dead were fighters, residents said.", Status.COMBATANT, None),
    ("The five killed in Ariha were all civilians.", Status.CIVILIAN, 5),
    ("كل القتلى من المقاتلين، بحسب الأهالي.", Status.COMBATANT, None),
    ("جميع القتلى في غارة أريحا كانوا من المقاتلين.", Status.COMBATANT, None),
]
OPEN = [
    "Most of the dead were fighters.",
    "Nearly all the dead were fighters.",
    "All five killed were taken to a hospital for fighters.",
    "Five people were killed in Ariha; all the attackers were fighters.",
    "Five people were killed in Ariha and were buried by fighters.",
    "قتل خمسة أشخاص في أريحا من نيران المقاتلين.",
]
CAPTURED = [
    ("An airstrike on Ariha killed two captured soldiers.", 2),
    ("A captured fighter was killed in the airstrike on Ariha.", 1),
    ("قتل ثلاثة مقاتلين أسرى في غارة على أريحا.", 3),
    ("قتل مقاتلان محتجزان في غارة على أريحا.", 2),
]


def _killed(text: str) -> list[tuple[Status, int | None]]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    return [(count.status, count.low) for c in claims for count in c.counts if count.harm is Harm.KILLED]


@pytest.mark.parametrize(("text", "status", "number"), STATED)
def test_what_all_the_dead_are_said_to_have_been_is_their_status(text: str, status: Status, number: int | None) -> None:
    assert _killed(text) == [(status, number)]


@pytest.mark.parametrize("text", OPEN)
def test_what_is_said_of_some_or_of_others_leaves_the_status_open(text: str) -> None:
    assert {status for status, _ in _killed(text)} == {Status.UNKNOWN}


@pytest.mark.parametrize(("text", "number"), CAPTURED)
def test_fighters_in_captivity_are_detained_fighters(text: str, number: int) -> None:
    assert _killed(text) == [(Status.DETAINED_FIGHTER, number)]


@pytest.mark.parametrize(
    "text",
    [
        "Shelling of Ariha killed three civilians, two soldiers and four prisoners of war.",
        "Three civilians, two fighters and four fighters held captive were killed in Ariha.",
    ],
)
def test_fighters_in_captivity_stand_apart_in_a_row_of_people(text: str) -> None:
    apart = [(Status.CIVILIAN, 3), (Status.COMBATANT, 2), (Status.DETAINED_FIGHTER, 4)]
    assert _killed(text) == apart


@pytest.mark.parametrize(
    "text",
    [
        "قتل ثلاثة مدنيين ومقاتلان اثنان وأسير من المقاتلين في أريحا.",
        "قتل ثلاثة مدنيين ومقاتلان اثنان ومقاتل أسير في أريحا.",
    ],
)
def test_a_fighter_in_captivity_stands_apart_in_an_arabic_row_of_people(text: str) -> None:
    apart = [(Status.CIVILIAN, 3), (Status.COMBATANT, 2), (Status.DETAINED_FIGHTER, 1)]
    assert _killed(text) == apart


def test_people_in_custody_of_whom_nothing_says_that_they_fought_are_no_fighters() -> None:
    told = _killed("Three civilians and two detainees were killed in Ariha.")
    assert Status.DETAINED_FIGHTER not in {status for status, _ in told}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Not all five people killed in the airstrike on Ariha were fighters.", 5),
        ("ليس كل القتلى من المقاتلين في غارة على أريحا.", None),
    ],
)
def test_that_not_all_were_fighters_is_no_word_that_nobody_died(text: str, number: int | None) -> None:
    assert _killed(text) == [(Status.UNKNOWN, number)]
