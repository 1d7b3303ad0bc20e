"""One person of a list under two words of kin, a name borne besides, or another account; and those who are two."""

import pytest
from listed_groups import counted

from recount.records import Group


@pytest.mark.parametrize(
    "text",
    [
        "His father Khaled Sample (Abu Wael) and his uncle Omar Sample were killed. The late Abu Wael Sample, killed at"
        " home, was a neighbour.",
        "His father Khaled Sample and his uncle Omar Hadi Sample were killed. The strike killed Omar Sample Abu Wael.",
    ],
)  # fmt: skip
def test_a_name_borne_besides_makes_nobody_new(text: str) -> None:
    assert counted(text) == {Group.MEN: 2}


@pytest.mark.parametrize(
    "text",
    [
        "Khaled Sample (Abu Wael) and his wife Amal Sample were killed. Abu Wael Test and his wife Rima Test died.",
        "Khaled Sample (Abu Wael) and his wife Amal Sample were killed. Abu Omar Sample and his wife Rima Test died.",
    ],
)  # fmt: skip
def test_another_family_or_another_name_is_another_person(text: str) -> None:
    assert counted(text)[Group.MEN] == 2


def test_a_grandson_of_the_same_name_and_another_grandfather_is_somebody_else() -> None:
    text = (
        "Walid Omar Hadi Sample and his wife were killed. Their grandchildren Walid Omar Walid Sample (7) and Amal"
        " Omar Walid Sample (9) were killed."
    )
    assert counted(text) == {Group.MEN: 1, Group.WOMEN: 1, Group.CHILDREN: 2}


def test_two_words_of_kin_before_a_comma_and_a_name_are_one_person() -> None:
    assert counted("The family mourned the death of their aunt and cousin, Amal Sample.") == {Group.WOMEN: 1}


@pytest.mark.parametrize(
    "text",
    [
        "The family mourned the death of their aunt and cousin Amal Sample.",
        "The family mourned the death of their aunt and their cousin, Amal Sample.",
        "The family mourned the death of their aunt and cousin, Omar Sample.",
    ],
)
def test_two_words_of_kin_otherwise_are_two_people(text: str) -> None:
    assert sum(counted(text).values()) == 2


def test_a_name_that_no_wife_bears_is_somebody_else_than_the_wife() -> None:
    text = "The strike killed Hadi Sample, Hadi Sample’s wife, Omar Test, and an infant and woman."
    assert counted(text) == {Group.MEN: 1, Group.WOMEN: 2, None: 1, Group.CHILDREN: 1}


@pytest.mark.parametrize(
    "text",
    [
        "Relatives mourning the victims – though they were away – included grandmother Amal Sample and Omar Sample.",
        "She was killed, while another acquaintance, named Rima Test, used warm words of her.",
    ],
)
def test_who_mourns_the_dead_is_none_of_them(text: str) -> None:
    assert counted(text) == {}


def test_those_killed_are_listed_beside_mourners() -> None:
    text = "The raid killed mourners, including Amal Sample (40) and Omar Sample (42)."
    assert counted(text) == {None: 2}
