"""Fighters told of beside civilians, and people counted out of others. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm, Status


def killed(text: str) -> list[tuple[Status, int | None, bool]]:
    """Status, number and whether it is a part, of the killed that a text tells of."""
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    counts = [count for claim in found.claims if claim.kind is ClaimKind.HARM for count in claim.counts]
    return [(count.status, count.low, count.part_of_total) for count in counts if count.harm is Harm.KILLED]


CIVILIAN, COMBATANT, UNKNOWN = Status.CIVILIAN, Status.COMBATANT, Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة مدنيين ومقاتلان من الفصائل في بنش.", [(CIVILIAN, 3), (COMBATANT, 2)]),
        ("قتل جنديان بقصف على بنش.", [(COMBATANT, 2)]),
        ("قتل عنصر من قوات النظام، ومواطن بقصف على بنش.", [(COMBATANT, 1), (UNKNOWN, 1)]),
        ("قتل عنصر من قوات النظام، وأصيب مواطن بقصف على بنش.", [(COMBATANT, 1)]),
        ("قتلت امرأة بقصف على بنش، ومدنيون يتظاهرون في المدينة.", [(UNKNOWN, 1)]),
        ("Shelling killed three civilians and four fighters in Saraqib.", [(CIVILIAN, 3), (COMBATANT, 4)]),
    ],
)
def test_fighters_stand_apart_from_the_civilians_that_they_are_told_of_beside(
    text: str, told: list[tuple[Status, int]]
) -> None:
    assert killed(text) == [(status, number, False) for status, number in told]


@pytest.mark.parametrize(
    "text",
    [
        "Ten people were killed in Saraqib, six of them fighters.",
        "Ten people were killed, six of them fighters.",
        "An air strike killed ten people, six of them fighters, in Saraqib.",
        "قتل عشرة أشخاص في بنش، ستة منهم مقاتلون.",
    ],
)
def test_fighters_counted_out_of_others_are_a_part_of_them(text: str) -> None:
    assert killed(text) == [(UNKNOWN, 10, False), (COMBATANT, 6, True)]


def test_some_of_the_injured_are_no_part_of_the_dead() -> None:
    assert killed("Ten people were killed and 20 were injured, six of them children.") == [(UNKNOWN, 10, False)]


def test_people_of_another_sentence_are_none_of_those_told_of() -> None:
    assert killed("Ten people were killed in Saraqib. Six of them were fighters.")[0] == (UNKNOWN, 10, False)
