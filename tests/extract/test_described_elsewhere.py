"""Who of those listed is a child or grown by what another sentence says, and by brothers and sisters elsewhere."""

import pytest
from listed_groups import counted

from recount.records import Group

LISTED = "Omar Sample, Hadi Sample and Sami Test were killed at home."


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Sami was a young child, as relatives said.", Group.CHILDREN),
        ("In a picture Sami is seen as a smiling young man.", Group.MEN),
        ("The young boy of the family, Sami Test, was missing at first.", Group.CHILDREN),
        ("Friends wept for the child, Sami.", Group.CHILDREN),
    ],
)
def test_another_sentence_tells_of_the_age_of_one_who_is_listed(text: str, group: Group) -> None:
    assert counted(f"{LISTED} {text}") == {None: 2, group: 1}


@pytest.mark.parametrize(
    "text",
    [
        "Sami was a child when his town was bombed before.",
        "Sami is seen as a teenager or a young man.",
        "Basim was a young child, as relatives said.",
        "Sami said that a child was hurt.",
    ],
)
def test_other_days_other_people_and_doubts_tell_no_age(text: str) -> None:
    assert counted(f"{LISTED} {text}") == {None: 3}


def test_a_stated_age_stands_above_what_a_picture_shows() -> None:
    text = "Omar Sample (40) and his son Sami Sample (15) were killed. Sami is seen as a young man in a picture."
    assert counted(text) == {Group.MEN: 1, Group.CHILDREN: 1}


def test_two_married_brothers_make_the_others_grown() -> None:
    text = (
        "Khamis Sample was killed with his wife and their children Hadi Sample, Ramez Sample and Omar Sample. Ramez’s"
        " wife Amal Test was killed. Omar’s wife Rima Test was killed."
    )
    assert Group.CHILDREN not in counted(text)


@pytest.mark.parametrize("young", ["little children", "children Lina Sample (7),"])
def test_a_child_among_them_or_the_word_little_leaves_the_others_children(young: str) -> None:
    text = (
        f"Khamis Sample was killed with his wife and their {young} Hadi Sample, Ramez Sample and Omar Sample. Ramez’s"
        " wife Amal Test was killed. Omar’s wife Rima Test was killed."
    )
    assert counted(text)[Group.CHILDREN] >= 1


@pytest.mark.parametrize("kin", ["adult sons", "grown sons"])
def test_adult_sons_are_men(kin: str) -> None:
    text = f"Khamis Sample (50) and Khamis’s {kin}, 26 year old Omar Sample and Hadi Sample, were killed."
    assert counted(text)[Group.MEN] == 2
