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
    ("text", "number"),
    [
        ("Not all five people killed in the airstrike on Ariha were fighters.", 5),
        ("ليس كل القتلى من المقاتلين في غارة على أريحا.", None),
    ],
)
def test_that_not_all_were_fighters_is_no_word_that_nobody_died(text: str, number: int | None) -> None:
    assert _killed(text) == [(Status.UNKNOWN, number)]
