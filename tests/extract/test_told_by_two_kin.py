"""One person told of by words of kin and then by name, or again by relatives, and those whose kin or voice they are."""

import pytest

from recount import Report, ReportId, read
from recount.extract.people.roster_names import same_name, without_kunya
from recount.records import Group, Harm

FIRST = "At least 30 people were killed in a strike on Hajin on Monday."


def counted(text: str) -> dict[Group | None, int]:
    report = Report(ReportId("r"), f"{FIRST} {text}", None, "en", publisher="Example Page", country=("SY",))
    found: dict[Group | None, int] = {}
    for count in (c for claim in read(report).claims for c in claim.counts if c.listed and c.harm is Harm.KILLED):
        found[count.group] = found.get(count.group, 0) + (count.low or 0)
    return found


def test_a_family_name_is_one_with_a_hyphen_and_without() -> None:
    assert same_name("Asaad Maher Abu Sample", "Asaad Abu-Sample")
    assert without_kunya("Omar Abu Hadi Sample") == "Omar Sample"


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("38-year-old Amal Test, Omar's sister, was killed along with him.", {Group.WOMEN: 1}),
        (
            "Her aunt Rima Test was killed, along with her uncle Omar Test, Hadi's brother and Amal's brother-in-law.",
            {Group.WOMEN: 1, Group.MEN: 1},
        ),
        (
            "Also Omar Test's father-in-law, Amal's father, an 87-year-old Hadi Sample was among those killed.",
            {Group.MEN: 1},
        ),
        ("They mourned the death of his uncle Hadi Test, Hadi's brother Omar's wife, Amal Sample.", None),
        ("Her aunt Rima Sample, the daughter of their maternal uncle Omar Test, was killed.", {Group.WOMEN: 1}),
    ],
)
def test_words_of_kin_beside_a_name_tell_who_that_is(text: str, groups: dict[Group, int] | None) -> None:
    assert counted(text) == (groups or {Group.MEN: 1, Group.WOMEN: 1})


def test_kin_in_a_row_with_others_are_more_people() -> None:
    assert sum(counted("Her aunt Rima Sample, Omar's brother, and Amal Test were killed.").values()) == 3
    assert sum(counted("Hadi's brother and Omar's brother Basim Test were killed.").values()) == 2


@pytest.mark.parametrize("again", ["Muhammad Abu Hadi Sample", "Muhammad Abu Hadi"])
def test_an_uncle_told_of_by_his_given_name_and_as_a_father_is_the_one_named_in_full(again: str) -> None:
    text = f"Her father Muhammad Omar Sample (53) was killed. They grieved “the martyrdom of my dear uncle {again}”."
    assert sum(counted(text).values()) == 1


def test_a_son_of_a_family_called_abu_is_not_his_grandfather() -> None:
    text = "His grandfather Hamed Abu Salma (80) was killed with two sons, Hamed Abu Sample and Omar Abu Sample."
    assert sum(counted(text).values()) == 3


@pytest.mark.parametrize(
    "teller",
    [
        "As another source, Omar Test, reported “news from the house”, many were hurt.",
        "Family member Omar Test also alleged that the house was hit.",
        "The uncle of some of the deceased, Omar Test, mourned the deaths.",
    ],
)
def test_who_tells_of_the_dead_is_none_of_them(teller: str) -> None:
    assert counted(f"Her aunt Rima Sample was killed. {teller}") == {Group.WOMEN: 1}


@pytest.mark.parametrize("sole", ["the sole civilian death", "the only fatality", "the only victim"])
def test_who_was_the_only_death_is_listed(sole: str) -> None:
    assert sum(counted(f"Dr. Amal Sample was {sole} reported in the incident.").values()) == 1


def test_who_was_the_only_one_to_speak_is_not_listed() -> None:
    assert counted("Dr. Amal Sample was the only person to tell of the victims.") == {}


def test_who_is_identified_by_others_is_the_one_told_of_before() -> None:
    text = "The man who was killed was identified by police as Nour Sample, 26."
    assert counted(text) == {Group.MEN: 1}
