"""Who is shot and who shoots, who is another than the dead, and who is sent to a hospital by a shooting."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Group, Harm

Told = set[tuple[Harm, Group | None, int | None, bool]]


def told(text: str) -> Told:
    """Every harm told of with its group and number, and whether it is a part of what is told elsewhere."""
    claims = read(Report(ReportId("r"), text, None, "en", country=("US",))).claims
    return {(c.harm, c.group, c.low, c.part_of_total) for claim in claims for c in claim.counts}


def injured(text: str) -> set[int | None]:
    """The numbers of the injured, parts aside."""
    return {low for harm, _, low, part in told(text) if harm is Harm.INJURED and not part}


@pytest.mark.parametrize(
    "text",
    [
        "A boy was killed after another teenager accidentally shot him.",
        "A boy was killed on Monday when his cousin shot him, police said.",
    ],
)
def test_who_shot_him_is_not_injured(text: str) -> None:
    assert told(text) == {(Harm.KILLED, Group.CHILDREN, 1, False)}


@pytest.mark.parametrize(
    "text", ["A neighbour accidentally shot him in the leg.", "She called for help, saying her brother had shot her."]
)
def test_him_and_her_behind_a_shot_are_one_person_told_of_before(text: str) -> None:
    assert told(text) == {(Harm.INJURED, None, 1, True)}


def test_her_before_a_noun_is_whose_it_is() -> None:
    assert told("A woman shot her husband.") == {(Harm.INJURED, Group.MEN, 1, False)}


@pytest.mark.parametrize(
    "text",
    [
        "A man was shot dead on Monday. Three other people were also shot.",
        "One man died at the scene. Three other victims showed up at a hospital with gunshot wounds.",
        "One person was killed and three others were shot.",
        "A man died. Another three people were shot.",
    ],
)
def test_others_beside_the_dead_are_none_of_them(text: str) -> None:
    assert injured(text) == {3}


def test_another_man_beside_the_dead_one_is_wounded() -> None:
    assert injured("A man died on Monday. Another man was shot in the leg.") == {1}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A man died on Monday. Three people were shot.", 2),
        ("Two men died in a shooting. One man died at the scene. Another man was shot in the head.", None),
        ("Two women were killed. The two were shot, along with another woman.", 1),
    ],
)
def test_those_shot_hold_the_dead_where_no_word_sets_them_apart(text: str, number: int | None) -> None:
    assert injured(text) == ({number} if number else set())


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A shooting early on Sunday sent four people to the hospital.", 4),
        ("Gunfire outside a bar put three others in the hospital.", 3),
        ("A shooting left one man dead and sent two others to the hospital.", 2),
        ("A shooting sent five people to the hospital. One of the victims later died.", 4),
        ("Three others sustained non-fatal bullet wounds.", 3),
        ("Two people sustained non-life threatening gunshot wounds.", 2),
        ("Officers found two men suffering from gun shot wounds to their legs.", 2),
        ("Four people were hit in an overnight shooting.", 4),
        ("A boy was hit with a bullet on Monday.", 1),
    ],
)
def test_words_for_wounds_and_ways_to_a_hospital_tell_of_the_injured(text: str, number: int) -> None:
    assert injured(text) == {number}


@pytest.mark.parametrize(
    "text",
    [
        "The ministry sent four doctors to the hospital.",
        "The army sent people to the hospital.",
        "The round caused a fatal head injury, police said.",
        "Police spoke of the fatal injuries of both.",
    ],
)
def test_a_journey_and_the_wounds_of_the_dead_injure_nobody(text: str) -> None:
    assert injured(text) == set()
