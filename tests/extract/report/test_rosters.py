"""People told of one by one: who belongs to a row, what it says of age, sex and kin, and that nobody counts twice."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Group, Harm


def claims(text: str) -> tuple[Claim, ...]:
    report = Report(
        ReportId("r"), text, None, "en", publisher="Example Page", source_type="ngo_report", country=("SY",)
    )
    return read(report).claims


def listed(text: str, harm: Harm = Harm.KILLED) -> list[tuple[str | None, Group | None, int | None]]:
    counts = (count for claim in claims(text) for count in claim.counts)
    return [(c.who, c.group, c.low) for c in counts if c.listed and c.harm is harm]


def groups(text: str, harm: Harm = Harm.KILLED) -> dict[str | None, int]:
    found: dict[str | None, int] = {}
    for _, group, number in listed(text, harm):
        found[group] = found.get(group, 0) + (number or 0)
    return found


def test_a_man_his_wife_and_their_children_are_each_counted_once() -> None:
    text = "Amal Sample (43) was killed alongside his wife Rima Sample , 41, and their three children in Hajin."
    assert groups(text) == {Group.MEN: 1, Group.WOMEN: 1, Group.CHILDREN: 3}


def test_children_named_under_a_number_are_not_added_to_it() -> None:
    text = "Rima Sample was killed with her four children: 17-year-old Omar Sample , Lina Sample (5) and two others."
    assert groups(text)[Group.CHILDREN] == 4


def test_sons_of_age_are_no_children() -> None:
    text = "Basim Sample (60) was killed along with his two sons: 38-year-old Omar Sample and 16-year-old Hadi Sample ."
    assert groups(text) == {Group.MEN: 2, Group.CHILDREN: 1}


@pytest.mark.parametrize("age", ["(five years old)", "(5)", ", 5 years old,", ", aged 5,", "(4 months old)"])
def test_an_age_behind_a_name_makes_a_child(age: str) -> None:
    assert groups(f"Rima Sample (30) and Nour Sample {age} were killed in the strike on Hajin.")[Group.CHILDREN] == 1


def test_a_person_named_again_in_another_spelling_is_not_counted_again() -> None:
    text = (
        "Muhammad Ali Sample (30) and Rima Sample (28) were killed in Hajin."
        " Mohammed Sample was killed on his way home, neighbours said."
    )
    assert sum(number or 0 for _, _, number in listed(text)) == 2


def test_brothers_of_one_fathers_name_stay_two() -> None:
    text = "Hadi Omar Sample (30) and Hani Omar Sample (28) were killed in Hajin."
    assert len(listed(text)) == 2


def test_kin_without_a_name_give_way_to_those_whom_another_sentence_names() -> None:
    text = (
        "Basim Sample (60) and his wife were killed in Hajin."
        " The wife was identified as a woman named Rima Sample (55), who was killed beside him."
    )
    assert groups(text)[Group.WOMEN] == 1


def test_a_parent_told_of_by_a_pronoun_is_of_the_pronouns_sex() -> None:
    found = groups("Amal Sample and her husband Noor Sample were killed in Hajin.")
    assert found == {Group.WOMEN: 1, Group.MEN: 1}


def test_whose_kin_somebody_is_counts_nobody() -> None:
    found = listed("Lina Sample (4), daughter of the engineer Basim Example, was killed in Hajin.")
    assert [who for who, _, _ in found] == ["Lina Sample (4)"]


def test_the_wounded_of_a_sentence_are_not_among_its_dead() -> None:
    text = "Basim Sample (40) was killed, while his daughter Lina Sample (9) was injured in Hajin."
    assert groups(text) == {Group.MEN: 1} and groups(text, Harm.INJURED) == {Group.CHILDREN: 1}


@pytest.mark.parametrize(
    "text",
    [
        "Basim Sample, 18, was charged with killing Lina Sample , 4, and her brother Omar Sample .",
        "According to posts by Basim Sample and Omar Sample , four people were killed in Hajin.",
        "Four people were killed, with Basim Sample reporting that the house collapsed.",
    ],
)
def test_suspects_and_those_who_tell_are_on_no_list(text: str) -> None:
    assert "Basim Sample" not in {who for who, _, _ in listed(text)}


def test_the_sex_of_a_given_name_is_never_the_readers_to_guess() -> None:
    assert listed("Ahmed Sample (40) and Omar Sample (30) were killed in Hajin.") == [
        ("Ahmed Sample", None, 1),
        ("Omar Sample", None, 1),
    ]


def test_a_listed_name_is_a_claim_of_that_persons_fate_with_age_and_kin() -> None:
    found = claims("Basim Sample was killed alongside his daughter, 9-year-old Lina Sample , in Hajin.")
    persons = {c.person.name: c.person for c in found if c.kind is ClaimKind.PERSON and c.person}
    assert (persons["Lina Sample"].age, persons["Lina Sample"].sex, persons["Lina Sample"].kin) == (
        9,
        "female",
        "daughter",
    )


def test_a_number_that_only_counts_names_is_a_part_of_a_larger_one_stated() -> None:
    found = claims("Six people were killed in Hajin. Basim Sample and Rima Sample were killed there.")
    wholes = [c.low for claim in found for c in claim.counts if not c.part_of_total]
    assert wholes == [6]


def test_an_age_right_behind_a_plural_is_that_of_the_first_name() -> None:
    text = "Basim Sample (60) was killed with his sons 22-year-old Omar Sample and 25-year-old Hadi Sample in Hajin."
    assert groups(text) == {Group.MEN: 3}


def test_children_told_of_again_one_by_one_under_the_same_pronoun_are_not_added() -> None:
    text = (
        "Rima Sample (29) was killed along with her two young children: her seven year old daughter, Lina Sample,"
        " and her two year old son, Hadi Sample ."
    )
    assert groups(text)[Group.CHILDREN] == 2


def test_who_is_named_behind_as_was_is_none_of_the_kin_before() -> None:
    text = "His sisters Rima Sample and Lina Sample were killed in Hajin, as was 22-year-old Omar Example."
    assert groups(text) == {Group.WOMEN: 2, None: 1}
