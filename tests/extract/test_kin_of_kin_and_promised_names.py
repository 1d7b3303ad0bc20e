"""Kin of kin, ages written short, fathers called by their sons, trades told elsewhere, and names that are promised."""

import pytest
from listed_groups import FIRST, counted

from recount import Report, ReportId, read
from recount.records import Group, Status

LISTED = "Omar Sample and his son Nabil Sample were killed at home."


def test_a_cousins_husband_stands_in_the_row_of_the_dead() -> None:
    text = (
        "The strike killed her 38-year-old cousin Rima Test, her cousin’s husband, Hadi Sample, and their children:"
        " Lina Sample (9) and Sami Sample (7)."
    )
    assert counted(text) == {None: 1, Group.MEN: 1, Group.CHILDREN: 2}


def test_somebodys_cousins_son_is_the_one_named_before_him() -> None:
    text = "Friends mourned the death of Hadi Sample, his cousin’s son, who was a kind boy."
    assert sum(counted(text).values()) == 1


def test_a_friend_and_lifelong_companion_is_one() -> None:
    text = "Hadi mourned the death of his uncle Omar Sample and his friend and lifelong companion Sami Test."
    assert counted(text) == {Group.MEN: 1, None: 1}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Rima Test was killed with her 39-year son, Sami Sample.", Group.MEN),
        ("Rima Test was killed with her 9-year son, Sami Sample.", Group.CHILDREN),
    ],
)
def test_an_age_in_years_before_a_son_needs_no_old(text: str, group: Group) -> None:
    assert counted(text)[group] == 1


def test_years_of_other_things_are_no_age() -> None:
    assert counted("Omar Sample was killed with his 20-year friend Sami Test.") == {None: 2}


def test_the_third_son_of_two_parents_is_the_one_named_before_him() -> None:
    text = "31-year-old Wisaam Sample, Mahdi and Amal’s third son, was also killed."
    assert counted(text) == {Group.MEN: 1}


def test_a_father_called_by_his_son_and_the_son_in_one_row_are_two() -> None:
    text = "Those killed were Abu Majd Sample, his wife Rima Test and their 25-year-old son Majd Omar Sample."
    assert counted(text) == {Group.MEN: 2, Group.WOMEN: 1}


def test_elsewhere_a_name_with_father_of_may_be_the_same_person() -> None:
    text = "Moamen Omar Sample (40) was killed. His uncle mourned the death of Abu Mumen Sample."
    assert sum(counted(text).values()) == 1


@pytest.mark.parametrize(
    "text",
    ["Nabil was reported to be a footballer.", "Nabil used to be a teacher.", "Nabil Sample was a talented engineer."],
)
def test_a_trade_told_elsewhere_makes_a_son_grown(text: str) -> None:
    assert counted(f"{LISTED} {text}").get(Group.CHILDREN, 0) == 0


@pytest.mark.parametrize(
    "text",
    ["Nabil was a pupil.", "Nabil was a future engineer.", "Nabil was the son of a teacher.", "Hadi was a footballer."],
)
def test_wishes_and_the_trades_of_others_make_nobody_grown(text: str) -> None:
    assert counted(f"{LISTED} {text}")[Group.CHILDREN] == 1


def test_a_list_of_victims_that_held_the_names_of_people_lists_them() -> None:
    text = "The list of victims also contained the names of 29-year-old man Nour Sample and Wafa Test (age unknown)."
    assert counted(text) == {Group.MEN: 1, None: 1}


@pytest.mark.parametrize(
    "text",
    [
        "The list of donors also contained the names of 29-year-old man Nour Sample and Wafa Test.",
        "The list of victims was shared by Nour Sample and Wafa Test.",
    ],
)
def test_other_lists_and_who_shared_one_are_no_dead(text: str) -> None:
    assert counted(text) == {}


ROW = (
    "The grandfather Omar Sample (66), the grandmother Rima Sample, their sons Hadi Sample (41) and Sami Sample (44),"
    " and their daughter Lina Sample (38)."
)


def test_a_row_of_people_behind_a_promise_of_names_is_of_the_dead() -> None:
    text = f"Relatives shared the names of nine of those killed from the family. {ROW}"
    assert counted(text) == {Group.MEN: 3, Group.WOMEN: 2}


@pytest.mark.parametrize(
    "text",
    [
        "Relatives shared the names of those killed. Hadi Sample (66), a neighbour, saw the strike.",
        f"Relatives shared the names of nine guests. {ROW}",
        f"Relatives shared pictures. {ROW}",
    ],
)
def test_neighbours_and_others_named_are_no_dead(text: str) -> None:
    assert counted(text) == {}


def test_a_slip_in_the_word_of_killing_hides_nobody() -> None:
    assert counted("Omar Sample (66) and his wife Rima Test were killled.") == {Group.MEN: 1, Group.WOMEN: 1}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("38-year-old Commander Omar Sample was killed together with his son Hadi Sample (5).", Status.COMBATANT),
        ("The commander’s brother Omar Sample (38) was killed with his son Hadi Sample (5).", Status.UNKNOWN),
        ("Omar Sample (38) was killed with his son Hadi Sample (5), as was a commander.", Status.UNKNOWN),
    ],
)
def test_a_rank_right_before_a_name_makes_its_bearer_a_fighter_in_the_list(text: str, status: Status) -> None:
    report = Report(ReportId("r"), f"{FIRST} {text}", None, "en", publisher="Example Page", country=("SY",))
    listed = [c for claim in read(report).claims for c in claim.counts if c.listed]
    assert [c.status for c in listed] == [status, Status.UNKNOWN]
