"""Lists that go on over semicolons and into sentences without a word of harm, and ages that are told otherwise."""

import pytest

from recount import Report, ReportId, read
from recount.records import Group, Harm

FIRST = "At least 30 people were killed in a strike on Hajin on Monday."


def counted(text: str, harm: Harm = Harm.KILLED) -> dict[Group | None, int]:
    claims = read(
        Report(ReportId("r"), f"{FIRST} {text}", None, "en", publisher="Example Page", country=("SY",))
    ).claims
    found: dict[Group | None, int] = {}
    for count in (c for claim in claims for c in claim.counts if c.listed and c.harm is harm):
        found[count.group] = found.get(count.group, 0) + (count.low or 0)
    return found


def test_a_sentence_that_begins_as_well_as_goes_on_the_list() -> None:
    text = "Amal Sample was killed with her son, Hadi Example. As well as 23-year-old Rima Test and her son, Omar Test."
    assert counted(text) == {Group.WOMEN: 2, Group.CHILDREN: 2}


def test_a_sentence_of_kin_and_ages_alone_goes_on_the_list() -> None:
    text = (
        "Amal Sample (79) was killed with her son Hadi Test (54). Hadi Test's wife Rima Test (39), their son Omar (6)."
    )
    assert counted(text) == {Group.WOMEN: 2, Group.MEN: 1, Group.CHILDREN: 1}


def test_those_told_of_without_names_may_be_identified_in_the_next_sentence() -> None:
    text = "Seven relatives were killed. They were identified as his uncle Omar Sample and his daughter Lina Sample."
    assert counted(text) == {Group.MEN: 1, Group.CHILDREN: 1}


@pytest.mark.parametrize(
    "text",
    [
        "Two of them were wounded. They were identified as Omar Sample and his son Hadi Sample.",
        "Two men were killed. They were identified as suspects.",
        "Their son Omar (6), their daughter Lina (10), went to school in Hajin.",
        "As well as the town, Omar Sample loved the sea.",
    ],
)
def test_other_sentences_list_none_of_the_dead(text: str) -> None:
    assert counted(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The victims were named online as three men: Omar Sample, Hadi Sample, Basim Sample, and two women:"
        " Amal Test, and Rima Test.",
        "The victims were Omar Sample, 61-62; his sons Hadi Sample, 32-35; and Basim Sample, 28; and his wife Amal"
        " Sample, 60; and her sister Rima Test.",
    ],
)  # fmt: skip
def test_a_list_goes_on_over_colons_semicolons_and_ages_from_one_to_another(text: str) -> None:
    assert counted(text) == {Group.MEN: 3, Group.WOMEN: 2}


def test_a_semicolon_parts_the_dead_from_the_wounded() -> None:
    text = "Killed were Omar Sample, 40, and Hadi Test, 41; Basim Test, 30, was wounded; Nabil Test, 31, was injured."
    assert sum(counted(text).values()) == 2


@pytest.mark.parametrize("age", ["less than a year old", "not yet a year old", "a few months old"])
def test_an_age_under_a_year_is_a_childs(age: str) -> None:
    assert counted(f"Rima Sample ({age}, female) and her uncle Omar Sample (33) were killed.") == {
        Group.CHILDREN: 1, Group.MEN: 1,
    }  # fmt: skip


def test_brackets_that_name_the_parents_tell_that_they_are_grown() -> None:
    text = (
        "The strike killed Amal Sample (60), her daughter Rima Sample and a grandson, 11-year-old Omar Test (the son of"
        " Rima Sample)."
    )
    assert counted(text) == {Group.WOMEN: 2, Group.CHILDREN: 1}


def test_the_lives_that_were_claimed_are_those_named_behind() -> None:
    text = "The attack also took the lives of Basim Sample (40), killed together with his wife Rima Sample."
    assert counted(text)[Group.WOMEN] == 1
    assert sum(counted(text).values()) == 2


def test_both_named_are_of_the_group_told_behind_them() -> None:
    assert counted("The victims were named as Nour Sample and Islam Sample, both of whom were adult males.") == {
        Group.MEN: 2
    }


def test_the_child_of_two_is_one_and_they_are_none() -> None:
    text = "Her aunt Amal Sample was killed, as was the child of Omar Sample and Hadi Test, 14-year-old Nabil Sample."
    assert counted(text) == {Group.WOMEN: 1, Group.CHILDREN: 1}


def test_those_of_whom_it_is_reported_that_they_were_killed_are_listed_without_names() -> None:
    text = "Her uncle Omar Test was killed. Omar's wife and daughter were reported by kin as having been killed."
    assert counted(text) == {Group.MEN: 1, Group.WOMEN: 1, Group.CHILDREN: 1}


@pytest.mark.parametrize(
    "text",
    [
        "The family is related to Omar Sample (not among the victims) whose wife Rima Test was killed.",
        "Rima Test was killed in the house of his uncle Omar Sample, neighbours said.",
        "Rima Test was killed along with her unborn baby Omar Sample.",
        "Rima Test was killed. Her cousin, Omar Sample, posted about her death.",
        "Rima Test was killed. Rima's brother, 27-year-old Omar Sample, a writer who lives abroad, spoke of the loss.",
        "Rima Test was killed. Her father, Omar Sample, had been killed previously.",
        "Rima Test was killed. Her father, Omar Sample, died after suffering from illness.",
        "Omar Sample, whose wife Rima Test was killed, told reporters that he was shocked.",
        "The body of Rima Test was found by Omar's father. She had been shot dead.",
    ],
)
def test_who_tells_who_outlived_it_and_who_died_otherwise_is_not_listed(text: str) -> None:
    assert {**counted(text)}.get(Group.MEN) is None
    assert sum(counted(text).values()) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Rima Test was killed along with her uncle Omar Sample.",
        "Omar Sample, whose wife Rima Test was killed too, died on Monday.",
        "Rima's brother, 27-year-old Omar Sample, a writer, was killed. Rima Test was killed too.",
    ],
)
def test_who_died_as_well_is_listed(text: str) -> None:
    assert sum(counted(text).values()) == 2


MAN, WOMAN, CHILD = Group.MEN, Group.WOMEN, Group.CHILDREN


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "The dead were identified as Omar Sample (28), who was described by a neighbour as humble, and Amal Test"
            " (46).",
            {None: 2},
        ),
        (
            "The dead were identified as his uncle Omar Sample who worked as a barber and 32-year-old Hadi Sample.",
            {MAN: 1, None: 1},
        ),
        (
            "The strike killed four neighbours, among them Omar Sample, Omar Sample’s wife, and Hadi Test.",
            {MAN: 1, WOMAN: 1, None: 1},
        ),
        (
            "The dead were Omar Sample (40) and his wife. Hadi Test (49), who was called kind, Basim Test (29) and Sami"
            " Test (22).",
            {MAN: 1, WOMAN: 1, None: 3},
        ),
        (
            "The dead were Omar Sample (40) and his wife. Umm Hadi, her daughter Amal Test and her son 25-year-old Sami"
            " Test.",
            {MAN: 2, WOMAN: 2, CHILD: 1},
        ),
        ("Amal Sample and her almost 31-year-old daughter, Rima Sample, both died.", {WOMAN: 2}),
        (
            "Amal Sample, her son Omar, Amal’s daughter in law Rima Test and her five children were all killed.",
            {WOMAN: 2, CHILD: 6},
        ),
    ],
)
def test_a_list_goes_on_over_what_somebody_was(text: str, groups: dict[Group | None, int]) -> None:
    assert counted(text) == groups


@pytest.mark.parametrize(
    "text",
    [
        "The strike killed Omar Sample (28), who was known to be a friend of the writers Hadi Test and Sami Test.",
        "The strike killed Omar Sample (28), who was hurt before, while Hadi Test (30) mourned him.",
        "The strike killed Omar Sample (28). Hadi Test (30), who was his friend, mourned him.",
    ],
)
def test_those_told_of_with_one_of_the_dead_are_none_of_them(text: str) -> None:
    assert counted(text) == {None: 1}
