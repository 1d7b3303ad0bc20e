"""Who stands beside the names of the dead and is none of them, and who is told of twice."""

import pytest

from recount import Report, ReportId, read
from recount.records import Group, Harm


def listed(text: str, harm: Harm = Harm.KILLED) -> list[str]:
    report = Report(
        ReportId("r"), text, None, "en", publisher="Example Page", source_type="ngo_report", country=("SY",)
    )
    counts = (count for claim in read(report).claims for count in claim.counts)
    return [count.who or "" for count in counts if count.listed and count.harm is harm]


def groups(text: str) -> dict[Group | None, int]:
    report = Report(
        ReportId("r"), text, None, "en", publisher="Example Page", source_type="ngo_report", country=("SY",)
    )
    found: dict[Group | None, int] = {}
    for count in (count for claim in read(report).claims for count in claim.counts):
        if count.listed and count.harm is Harm.KILLED:
            found[count.group] = found.get(count.group, 0) + (count.low or 0)
    return found


# ── who lives, tells, or died on another day ──


@pytest.mark.parametrize("words", ["was survived by", "left behind"])
def test_whom_the_dead_left_behind_is_not_listed(words: str) -> None:
    text = f"Omar Sample (30) was killed. He {words} his pregnant wife Rana Sample , their daughter Amal and son Hadi ."
    assert listed(text) == ["Omar Sample"]


@pytest.mark.parametrize(
    "words",
    ["had died before the attack", "had passed away years ago", "who died of cancer", "had been killed before the war"],
)
def test_who_died_on_another_day_or_otherwise_is_not_listed(words: str) -> None:
    assert listed(f"Omar Sample (30) and Rana Sample (25) were killed. Their father Adam Sample {words}.") == [
        "Omar Sample",
        "Rana Sample",
    ]


def test_who_came_before_the_attack_and_died_in_it_is_listed() -> None:
    assert len(listed("Omar Sample, 30, who came before the attack, was killed with his wife Rana Sample .")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Messages were posted by relatives, including Adam Sample, Nour Sample, as well as Adam Token’s nieces"
        " Umm Hadi Sample and Rana Sample .",
        "Friends took to social media to mourn the victims, including Adam Sample, Nour Sample Abu Hadi, as well as"
        " Zaid Token , who remembered his colleague.",
        "In a post, their relative, Adam Sample, expressed his sorrow over the killings of Omar and his children.",
    ],
)
def test_who_mourns_the_dead_is_none_of_them(text: str) -> None:
    assert listed(f"Omar Sample (30) was killed. {text}") == ["Omar Sample"]


def test_the_victims_whom_relatives_mourn_are_listed() -> None:
    text = "Nine were killed. Relatives mourned the victims, including Adam Sample, Nour Sample and Zaid Token ."
    assert len(listed(text)) == 3


# ── told of twice ──


def test_where_the_named_are_as_many_as_died_a_relative_without_a_name_is_one_of_them() -> None:
    named = "Omar Sample (35) was killed with his wife Rana Sample . A husband and wife were killed."
    assert groups(f"Two people were killed. {named}") == {Group.MEN: 1, Group.WOMEN: 1}


def test_two_of_nearly_one_name_whose_ages_are_years_apart_are_two() -> None:
    first = "Among the dead were Rana Samara Example (20) and Hadi Token (40)."
    text = f"{first} Rana Sammour Example ({{age}}) was also killed."
    assert len(listed(text.format(age=15))) == 3
    assert len(listed(text.format(age=19))) == 2


@pytest.mark.parametrize("words", ["the mother and wife", "the mother"])
def test_who_somebody_is_between_commas_is_nobody_more(words: str) -> None:
    named = f"Rana Sample, {words}, and her sons Hadi Sample and Sami Sample"
    text = f"Four were killed. The victims were identified as {named}."
    assert groups(text) == {Group.WOMEN: 1, Group.CHILDREN: 2}


# ── rows that were broken off ──


def test_an_aside_parts_no_row() -> None:
    assert groups("Omar Sample, a lecturer at the university, and his wife Rana Sample were killed.") == {
        Group.MEN: 1,
        Group.WOMEN: 1,
    }


def test_dashes_around_names_part_them_from_no_verb() -> None:
    text = "Rana Example and her sons – Hadi Sample, Sami Sample and Zaid Sample – were killed in the attack."
    assert groups(text) == {Group.WOMEN: 1, Group.CHILDREN: 3}


def test_an_age_before_brackets_is_told() -> None:
    text = "Among the dead were Adam Sample, 54; Rana Sample, 21 (daughter of Adam); and Hadi Token, 9."
    assert groups(text)[Group.WOMEN] == 1


def test_an_age_between_a_name_and_its_verb_parts_them_not() -> None:
    assert groups("Six were killed. A girl named Rana Sample who was less than a year old was also killed.") == {
        Group.CHILDREN: 1
    }


def test_who_was_injured_in_some_part_and_died_is_dead() -> None:
    text = (
        "Six were killed. Omar Sample was injured in the head but died the next day. Hadi Token was injured in the leg."
    )
    assert listed(text) == ["Omar Sample"]


def test_a_mother_of_six_children_is_one_woman() -> None:
    text = "The strike killed a mother of six children, Rana Sample , and her sons Hadi Sample and Sami Sample ."
    assert groups(f"Nine were killed. {text}") == {Group.WOMEN: 1, Group.CHILDREN: 2}


def test_whose_brothers_the_dead_are_is_none_of_them() -> None:
    text = "Among the victims were two brothers of the wife of the late Zaid, Hadi Sample (31) and Sami Sample (19)."
    assert groups(f"Three were killed. {text}") == {Group.MEN: 2}


def test_both_before_a_word_for_people_tells_of_the_two_named_before() -> None:
    text = "Among the deceased were Hadi Sample , Sami Token —both young men—and Amal Other , a young girl."
    assert groups(f"Three were killed. {text}") == {Group.MEN: 2, Group.CHILDREN: 1}


def test_two_by_the_name_of_whom_a_nephew_is_are_none_of_the_listed() -> None:
    text = (
        "Their daughters Amal Sample (23) and Huda Sample (17) were killed,"
        " as well as Sami and Rana’s nephew, 10-year old Hadi Token ."
    )
    assert groups(f"Nine were killed. {text}") == {Group.WOMEN: 1, Group.CHILDREN: 2}


def test_two_of_one_name_with_other_fathers_are_two() -> None:
    text = "The victims were identified as Amal {father} Hadi Sample (17) and Amal Nasser Hadi Sample (19)."
    assert groups("Nine were killed. " + text.format(father="Adam"))[Group.CHILDREN] == 1
    assert len(listed("Nine were killed. " + text.format(father="Adam"))) == 2


def test_who_is_called_unnamed_in_brackets_is_listed() -> None:
    text = "Nine were killed. Rana Sample and her daughter (unnamed) were also reported amongst those killed."
    assert groups(text) == {Group.WOMEN: 1, Group.CHILDREN: 1}


@pytest.mark.parametrize(
    "text",
    [
        "Nabil Test was not reported to have been killed. The blast killed “martyr” Nabil Test’s cousins, Nabil Test.",
        "Five were killed: Omar Sample (30) and Hadi Sample (20). Several posts told that their father, Daniel Test had"
        " been killed previously: “May love unite you with your father, the martyr Daniel Test…”",
    ],
)
def test_whom_the_text_says_the_harm_did_not_befall_is_nowhere_listed(text: str) -> None:
    assert not [who for who in listed(text) if who and ("Nabil" in who or "Daniel" in who)]


def test_a_grandson_of_one_who_died_before_is_listed() -> None:
    text = "Daniel Test had been killed previously. His grandson Daniel Omar Test (1) and Amal Test (30) were killed."
    assert len(listed(text)) == 2


def test_who_stands_before_an_apposition_without_a_second_comma_is_listed() -> None:
    text = "Omar Hadi Test, the 63-year-old patriarch of the family was killed along with his wife, Mona Test."
    assert len(listed(text)) == 2
    assert listed("Sami Test, a doctor of the town said that a boy was killed.") == []
