"""Wives without names beside another's by name, a last son without a name, fighters, and who stands beside lists."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Group, Status

FIRST = "At least 30 people were killed in a strike on Hajin on Monday."


def listed(text: str) -> list[Count]:
    claims = read(
        Report(ReportId("r"), f"{FIRST} {text}", None, "en", publisher="Example Page", country=("SY",))
    ).claims
    return [count for claim in claims for count in claim.counts if count.listed]


def counted(text: str) -> dict[Group | None, int]:
    found: dict[Group | None, int] = {}
    for count in listed(text):
        found[count.group] = found.get(count.group, 0) + (count.low or 0)
    return found


OMAR = "Omar Sample and his wife were killed."


def test_the_wife_of_one_is_not_the_wife_of_another_by_name() -> None:
    assert counted(f"{OMAR} Hadi Test and his wife Amal Test were killed.") == {Group.MEN: 2, Group.WOMEN: 2}


@pytest.mark.parametrize(
    "text",
    ["Omar Sample’s wife Amal Test was killed.", "His wife Amal Test was killed.", "Omar’s wife Amal Test was killed."],
)
def test_the_wife_of_one_may_be_named_in_another_sentence(text: str) -> None:
    assert counted(f"{OMAR} {text}")[Group.WOMEN] == 1


def test_a_last_son_without_a_name_is_listed_and_grown_with_his_brothers() -> None:
    text = "Samir Test (60) was killed with his sons Omar Test (33), Sami Test (31), and a fourth son who is not named."
    assert counted(text) == {Group.MEN: 4}


def test_those_killed_may_consist_of_the_people_named() -> None:
    text = "Relatives of Amal who were killed consisted of Omar Sample, his wife, and their son Hadi Sample."
    assert counted(text) == {Group.MEN: 1, Group.WOMEN: 1, Group.CHILDREN: 1}


def test_who_stands_behind_as_well_as_is_under_no_word_of_kin() -> None:
    text = "Amal Sample and her three children, as well as 37-year-old Hadi Test and Omar Test, were killed."
    assert counted(text) == {Group.WOMEN: 1, Group.CHILDREN: 3, None: 2}


@pytest.mark.parametrize(
    "text",
    [
        "Nobody found a link between these victims and Omar Sample.",
        "Nobody found a link between the victims and Omar Sample.",
    ],
)
def test_whom_nothing_links_to_the_dead_is_none_of_them(text: str) -> None:
    assert counted(text) == {}


def test_the_children_of_somebody_deceased_are_listed_without_the_parent() -> None:
    assert None not in counted("They mourned the death of the son of the deceased Omar Sample, Hadi Sample (9).")


@pytest.mark.parametrize("age", ["aged either 40 or 41", "aged 40 or 41", "aged between 40 and 41"])
def test_two_ages_that_may_be_count_nobody(age: str) -> None:
    text = f"Amal Sample, {age}, was also killed, along with her infant daughter."
    claims = read(Report(ReportId("r"), text, None, "en", publisher="Example Page", country=("SY",))).claims
    assert max(count.high or 0 for claim in claims for count in claim.counts) <= 2


LISTED = "Omar Sample (40), Hadi Test (30) and Sami Test (20) were killed."


def fighters(text: str) -> list[str | None]:
    return [count.who for count in listed(f"{LISTED} {text}") if count.status is Status.COMBATANT]


def test_who_is_counted_as_a_fighter_is_listed_as_one() -> None:
    assert fighters("The monitor has therefore classified Hadi Test as a militant.") == ["Hadi Test"]
    assert fighters("It identified Omar Sample and Sami Test as militants.") == ["Omar Sample", "Sami Test"]


@pytest.mark.parametrize(
    "text",
    [
        "The army classified Basim Test as a militant.",
        "The monitor classified Hadi as a militant.",
        "Nobody identified Hadi Test as a resident.",
        "Hadi Test was photographed with a militant.",
    ],
)
def test_other_people_and_other_words_make_nobody_a_fighter(text: str) -> None:
    assert fighters(text) == []
