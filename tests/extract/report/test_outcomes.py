"""Who was shot, and what came of it: one of the dead is not injured as well."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def told(text: str) -> dict[Harm, set[int | None]]:
    """The numbers told of each harm, parts and numbers left open aside."""
    found: dict[Harm, set[int | None]] = {}
    for claim in read(Report(ReportId("r"), text, None, "en", country=("US",))).claims:
        for count in claim.counts:
            if not count.part_of_total:
                found.setdefault(count.harm, set()).add(count.low)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "A man was shot on Monday. The man died on Tuesday.",
        "A girl was shot near the market. Police said the girl was killed by a stray bullet.",
        "A boy was shot at noon. A doctor said the boy was badly wounded. The boy died at night.",
    ],
)
def test_one_who_was_shot_and_died_is_not_injured_as_well(text: str) -> None:
    assert told(text) == {Harm.KILLED: {1}}


def test_those_shot_are_the_dead_and_the_wounded_together() -> None:
    assert told("Five people were shot on Monday. One man was killed, police said.") == {
        Harm.INJURED: {4},
        Harm.KILLED: {1},
    }


def test_a_stated_number_of_wounded_stands_beside_those_shot() -> None:
    found = told("Five people were shot on Monday. One man was killed. Four people were wounded.")
    assert found == {Harm.INJURED: {4}, Harm.KILLED: {1}}


def test_a_child_who_was_shot_is_not_the_man_who_died() -> None:
    assert told("A man was killed on Monday. A boy was shot at the same corner.") == {
        Harm.KILLED: {1},
        Harm.INJURED: {1},
    }


def test_a_pronoun_tells_of_a_death() -> None:
    claims = read(Report(ReportId("r"), "A man was shot. He later died at the hospital.", None, "en")).claims
    assert {(c.harm, c.low) for claim in claims for c in claim.counts} == {(Harm.KILLED, 1)}


@pytest.mark.parametrize(
    ("text", "harm", "number"),
    [
        ("A 17-year-old was wounded on Monday.", Harm.INJURED, 1),
        ("A 3-year-old girl and a 19-year-old man were wounded.", Harm.INJURED, 2),
        ("A boy accidentally shot himself in the leg.", Harm.INJURED, 1),
        ("The shooting left a man dead.", Harm.KILLED, 1),
        ("One of five people at the table was killed.", Harm.KILLED, 1),
        ("Six people sustained minor injuries.", Harm.INJURED, 6),
        ("Two guests, a 40-year-old baker and a 16-year-old girl, were killed.", Harm.KILLED, 2),
    ],
)
def test_people_told_of_by_age_and_by_state_are_counted(text: str, harm: Harm, number: int) -> None:
    assert told(text) == {harm: {number}}


@pytest.mark.parametrize(
    "text",
    [
        "He was taken to hospital with life-threatening injuries.",
        "The girl's injuries are not life-threatening.",
        "Somebody fired one shot.",
    ],
)
def test_wounds_and_shots_count_nobody(text: str) -> None:
    assert told(text) == {}


def test_wounded_people_of_several_ages_add_up_where_no_number_is_stated() -> None:
    text = "A 19-year-old was shot in the face. A 21-year-old was shot in the leg. The 19-year-old was shot in the car."
    counts = [c for claim in read(Report(ReportId("r"), text, None, "en")).claims for c in claim.counts]
    assert [c.low for c in counts if c.listed] == [1, 1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Five people were shot and one was killed on Monday.", {Harm.INJURED: {4}, Harm.KILLED: {1}}),
        ("Five people were shot, one fatally.", {Harm.INJURED: {4}, Harm.KILLED: {1}}),
        ("Four boys were shot, two of them fatally.", {Harm.INJURED: {2}, Harm.KILLED: {2}}),
    ],
)
def test_an_act_and_its_outcome_have_people_of_their_own(text: str, found: dict[Harm, set[int | None]]) -> None:
    assert told(text) == found


def test_the_dead_of_a_year_are_not_those_who_were_shot_today() -> None:
    text = "Seven people were shot on Monday. In 2017, 47 people were killed in the city."
    assert told(text)[Harm.INJURED] == {7}


def test_seven_wounded_are_the_seven_who_were_shot_whoever_else_died() -> None:
    text = "Seven people were shot on Monday. All seven wounded are stable. A day before, nine people were killed."
    assert told(text)[Harm.INJURED] == {7}
