"""Who of a report's rosters is the same person told of again, and who is another of a name like it."""

import pytest

from recount import Report, ReportId, read
from recount.extract.people.roster_names import same_father, same_name
from recount.records import Group, Harm


def counted(text: str) -> dict[Group | None, int]:
    claims = read(Report(ReportId("r"), text, None, "en", publisher="Example Page", country=("SY",))).claims
    found: dict[Group | None, int] = {}
    for count in (c for claim in claims for c in claim.counts if c.listed and c.harm is Harm.KILLED):
        found[count.group] = found.get(count.group, 0) + (count.low or 0)
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mahmoud Omar Sample", "Muhammad Omar Sample"),
        ("Hassan Omar Sample", "Hussein Omar Sample"),
        ("Karam Omar Sample", "Kareem Omar Sample"),
        ("Salma Sample", "Sama Sample"),
        ("Alaa Omar Sample", "Walaa Omar Sample"),
    ],
)
def test_names_of_nearly_the_same_letters_are_other_names(one: str, other: str) -> None:
    assert not same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Youssef Omar Sample", "Yusuf Sample"),
        ("Gamal Omar Sample", "Jamal Sample"),
        ("Iyad Omar Sample", "Eyad Omar Sample"),
        ("Salim Omar Sample", "Salem Omar Sample"),
    ],
)
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    assert same_name(one, other)


def test_another_fathers_name_in_a_full_name_is_another_person() -> None:
    assert not same_father("Omar Issa Hadi Sample", "Omar Mahmoud Hadi Sample")
    assert same_father("Omar Issa Hadi Sample", "Omar Issa Hadee Sample")


def test_a_grandson_called_as_his_grandfather_is_one_more() -> None:
    text = (
        "Omar Khalil Sample and his wife Amal Example were killed in the strike on Hajin."
        " Two children of Hani Sample were killed: Omar (son) and Lina (daughter)."
    )
    assert counted(text) == {Group.MEN: 1, Group.WOMEN: 1, Group.CHILDREN: 2}


def test_a_child_by_age_is_nobody_grown() -> None:
    text = (
        "Hadi Sample (“Abu Omar”) was killed in the strike on Hajin. Also killed was 9-year-old Hadi Nabil Omar Sample."
    )
    assert counted(text) == {Group.MEN: 1, Group.CHILDREN: 1}


@pytest.mark.parametrize("again", ["His son Omar (20) was killed beside him.", "The son, Omar, was killed at home."])
def test_a_man_told_of_again_as_a_son_is_still_one(again: str) -> None:
    text = f"A man named Omar Sample (20) was killed in the strike on Hajin. {again}"
    assert sum(counted(text).values()) == 1
