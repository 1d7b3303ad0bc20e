"""Sons and daughters of no stated age: who of them is grown by the family, by a trade, or by whose parent they are."""

import pytest

from recount import Report, ReportId, read
from recount.records import Group, Harm


def listed(text: str) -> dict[Group | None, int]:
    report = Report(
        ReportId("r"), text, None, "en", publisher="Example Page", source_type="ngo_report", country=("SY",)
    )
    found: dict[Group | None, int] = {}
    for count in (count for claim in read(report).claims for count in claim.counts):
        if count.listed and count.harm is Harm.KILLED:
            found[count.group] = found.get(count.group, 0) + (count.low or 0)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Grandfather Omar Sample was killed with his sons Hadi Omar Sample and Sami Omar Sample .",
        "The grandparents of the family, Omar Sample and his wife Rana Sample were killed,"
        " along with their two children: Hadi Omar Sample (son) and Amal Omar Sample (daughter).",
        "Among those killed were Umm Hadi Sample , along with her two sons, Hadi Sample and Sami Sample ,"
        " and her infant granddaughter, Amal Sample .",
    ],
)
def test_the_sons_and_daughters_of_grandparents_are_grown(text: str) -> None:
    found = listed(f"Seven civilians were killed. {text}")
    assert found.get(Group.CHILDREN, 0) == text.count("infant")


def test_who_has_two_grown_brothers_and_no_young_one_is_grown() -> None:
    brothers = "34-year-old Hadi Sample , {age}-year-old Sami Sample and Nabil Sample"
    text = f"Seven were killed. Omar Sample was killed with his sons: {brothers}."
    assert listed(text.format(age=30)) == {Group.MEN: 4}
    assert listed(text.format(age=12)) == {Group.MEN: 2, Group.CHILDREN: 2}


@pytest.mark.parametrize(
    "text",
    [
        "Omar Sample was killed with his sons Hadi Omar Sample and Sami Omar Sample .",
        "Grandfather Omar Sample was killed with his young sons Hadi Omar Sample and Sami Omar Sample .",
        "Omar Sample was killed with his sons Hadi Omar Sample and Sami Omar Sample ,"
        " and Omar’s grandfather Adam Sample .",
    ],
)
def test_sons_of_no_age_whose_family_tells_nothing_or_who_are_called_young_are_children(text: str) -> None:
    assert listed(f"Seven civilians were killed. {text}")[Group.CHILDREN] == 2


def test_the_children_of_a_grown_son_are_not_those_of_the_grandparents() -> None:
    text = (
        "Seven were killed. Grandfather Omar Sample was killed with his wife Amal Sample , their son Hadi Sample ,"
        " his wife Rana Sample and their children Sami Sample and Nour Sample ."
    )
    assert listed(text) == {Group.MEN: 2, Group.WOMEN: 2, Group.CHILDREN: 2}


def test_a_son_of_a_trade_is_grown_and_a_student_is_not() -> None:
    text = "Two civilians, Omar Sample and his son, Hadi Omar Sample , {what}, were killed."
    assert listed(text.format(what="an engineer")) == {Group.MEN: 2}
    assert listed(text.format(what="a young doctor")) == {Group.MEN: 2}
    assert listed(text.format(what="a student")) == {Group.MEN: 1, Group.CHILDREN: 1}


def test_of_two_who_bear_a_name_the_one_told_of_before_is_the_husband() -> None:
    text = (
        "Omar Sample was killed with his sons Hadi Omar Sample and Sami Omar Sample . Hadi’s wife Rana Sample was also"
        " killed. Basim Token was killed with his sons Hadi Basim Token and Zaid Basim Token ."
    )
    assert listed(text) == {Group.MEN: 3, Group.WOMEN: 1, Group.CHILDREN: 3}


def test_a_father_and_son_before_two_names_are_the_first_and_the_second() -> None:
    text = "Two civilians were killed: father and son Omar Sample (75) and Hadi Sample ."
    assert listed(text) == {Group.MEN: 1, Group.CHILDREN: 1}
