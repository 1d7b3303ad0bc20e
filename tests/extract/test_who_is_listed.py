"""Who of a list of people is told of twice, is grown, tells of others, or outlived them."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Group, Harm


def counts(text: str) -> list[Count]:
    language = "ar" if any("\u0620" <= c <= "\u064a" for c in text) else "en"
    report = Report(
        ReportId("r"), text, None, language, publisher="Example Page", source_type="ngo_report", country=("SY",)
    )
    return [count for claim in read(report).claims for count in claim.counts]


def listed(text: str, harm: Harm = Harm.KILLED) -> dict[Group | None, int]:
    found: dict[Group | None, int] = {}
    for count in counts(text):
        if count.listed and count.harm is harm:
            found[count.group] = found.get(count.group, 0) + (count.low or 0)
    return found


def told(text: str, harm: Harm = Harm.KILLED) -> list[tuple[Group | None, int | None, bool]]:
    return [(c.group, c.low, c.part_of_total) for c in counts(text) if c.harm is harm and not c.listed]


# ── who is grown ──


def test_a_son_whose_wife_is_told_of_by_his_name_is_a_man() -> None:
    text = (
        "Basim Sample (76) was killed along with his sons Hilal Basim Sample and Omar Basim Sample ."
        " Hilal’s wife Amal Sample was also killed, along with their son Zaid Hilal Sample (2)."
    )
    assert listed(text) == {Group.MEN: 2, Group.WOMEN: 1, Group.CHILDREN: 2}


def test_a_daughter_whose_child_is_told_of_by_her_name_is_a_woman() -> None:
    text = (
        "Rima Sample (60) was killed with her daughters: Amal Omar Sample and Lina Omar Sample ."
        " Amal’s daughter, three-year old Nour Example , was also killed."
    )
    assert listed(text) == {Group.WOMEN: 2, Group.CHILDREN: 2}


def test_a_name_that_two_of_the_listed_bear_says_of_neither_that_he_is_grown() -> None:
    text = (
        "Basim Sample (76) was killed along with his sons Hilal Basim Sample and Omar Basim Sample ,"
        " and his nephew Hilal Omar Sample . Hilal’s wife Amal Sample was also killed."
    )
    assert listed(text)[Group.CHILDREN] == 3


def test_a_stated_age_stands_above_whose_parent_somebody_is() -> None:
    text = (
        "Basim Sample (76) was killed along with his sons Hilal Basim Sample (17) and Omar Basim Sample ."
        " Hilal’s wife Amal Sample was also killed."
    )
    assert listed(text)[Group.CHILDREN] == 2


# ── who is told of twice ──


def test_a_girl_who_is_named_and_whose_daughter_she_is_are_one_girl() -> None:
    text = (
        "One child was killed in Hajin. The girl who was killed, 13 year old Aseel Sample , is the daughter of"
        " a Dr. Basim Sample and Umm Hamza."
    )
    assert listed(text) == {Group.CHILDREN: 1}


def test_a_woman_told_of_by_her_husband_alone_is_one_woman() -> None:
    text = "A woman identified as the wife of Omar Sample , her sons Hadi Sample (13) and Ali Sample (11), were killed."
    assert listed(text) == {Group.WOMEN: 1, Group.CHILDREN: 2}


def test_the_eldest_of_two_sons_is_one_of_the_two() -> None:
    text = "Basim Sample (Abu Hadi) and his two sons, the eldest 27-year-old son Hadi Sample, were killed in Hajin."
    assert told(text)[0][1] == 3


def test_groups_in_brackets_are_not_added_to_the_group_before_them() -> None:
    text = "21 people, including 11 children (five boys and six girls) and five women, were killed in Hajin."
    parts = [(group, number) for group, number, part in told(text) if part and group]
    assert parts == [(Group.CHILDREN, 11), (Group.WOMEN, 5)]


def test_those_among_the_women_are_no_other_women() -> None:
    text = (
        "At least 18 civilians of the family – including seven women, six children and three doctors"
        " (two of whom were among the seven women) – were reportedly killed in a strike on the home."
    )
    assert told(text)[0][:2] == (None, 18)
    assert [number for group, number, _ in told(text) if group is Group.WOMEN] == [7]


@pytest.mark.parametrize(
    "text",
    [
        "A strike killed 20 civilians, including six women, among them one woman pregnant with a baby girl.",
        "استشهاد 5 مدنيين بينهم امرأة حامل بطفلة بقصف على هجين.",
    ],
)
def test_a_child_not_yet_born_is_nobody_beside_its_mother(text: str) -> None:
    assert all(group is not Group.CHILDREN for group, _, _ in told(text))


def test_who_five_killed_were_is_told_between_them_and_the_injured() -> None:
    text = "Five people were killed, a woman and four children, and others injured in a strike on Hajin."
    assert told(text) == [(None, 5, False), (Group.WOMEN, 1, True), (Group.CHILDREN, 4, True)]
    assert told(text, Harm.INJURED) == [(None, None, False)]


def test_as_many_who_were_injured_themselves_stay_injured() -> None:
    text = "Three people were killed, two women and a child were injured in Hajin."
    assert told(text) == [(None, 3, False)]
    assert told(text, Harm.INJURED)[0] == (None, 3, False)


# ── who reaches their word of harm ──


@pytest.mark.parametrize(
    "text",
    [
        "One civilian, a young man Basim Omar Sample “Abu Hadi” (31 years old), was killed in Hajin.",
        "One civilian, a young man (31 years old), was killed in Hajin.",
    ],
)
def test_brackets_part_nobody_from_what_befell_them(text: str) -> None:
    assert (Group.MEN, 1, True) in told(text)
    assert (None, 1, False) in told(text)


def test_some_of_the_women_in_brackets_part_neither_women_nor_children() -> None:
    text = "At least 12 civilians, including four women (two of them nurses) and six children, were killed in Hajin."
    parts = {(group, number) for group, number, part in told(text) if part}
    assert {(Group.WOMEN, 4), (Group.CHILDREN, 6)} <= parts


def test_another_name_between_a_person_and_what_befell_her_keeps_her_in_the_list() -> None:
    text = "Basim’s sister Jamila Sample , also known as Umm Musa, was also killed in Hajin."
    assert listed(text) == {Group.WOMEN: 1}


def test_one_who_was_injured_is_not_listed_among_the_killed() -> None:
    text = "Basim Sample (69 years old) was killed and his son Hadi Basim Sample was injured in Hajin."
    assert listed(text) == {Group.MEN: 1}


# ── who came to no harm ──


@pytest.mark.parametrize(
    "text",
    [
        "A family member named Omar Example expressed their condolences. Rima Sample (28) was killed in Hajin.",
        "Rima Sample (28) was killed in Hajin. Estimates from relatives Omar Example and Ali Example were higher.",
        "Rima Sample (28) was killed in Hajin. Three were killed in the house of neighbours, the Example family.",
        "Rima Sample (28) was killed in Hajin with her surviving son Omar Example beside her.",
        "Rima Sample (28) was identified as killed by a family member Mr. Omar Example in Hajin.",
    ],
)
def test_who_tells_who_outlived_and_a_family_are_not_among_the_killed(text: str) -> None:
    assert sum(listed(text).values()) == 1


def test_the_only_surviving_brother_may_be_killed_too() -> None:
    text = "Rima Sample (28) and her only surviving brother Omar Sample (30) were killed in Hajin."
    assert listed(text) == {None: 1, Group.MEN: 1}


def test_an_alleged_leader_is_of_no_status() -> None:
    report = Report(ReportId("r"), "An air strike killed the alleged ISIS leader Omar Sample in Hajin.", None, "en")
    told_of = [c for claim in read(report).claims for c in claim.counts if not c.listed]
    assert [(c.status.value, c.low) for c in told_of] == [("unknown", 1)]


# ── a heading in the midst of a text, names in two spellings, namesakes of other ages ──


@pytest.mark.parametrize(
    "heading",
    [
        "The victims were identified as Hadi Sample (18) and Omar Sample (21).",
        "Among the victims were also an 18-year old Hadi Sample and a 21-year old Omar Sample .",
        "The names of the dead are: Hadi Sample (18) and Omar Sample (21).",
    ],
)
def test_a_sentence_that_names_the_dead_lists_them_without_a_place_or_a_word_of_harm(heading: str) -> None:
    assert sum(listed(f"Rima Sample (30) was killed in Hajin. {heading}").values()) == 3


@pytest.mark.parametrize(
    "text",
    [
        "The victims’ mother is Amal Example.",
        "The victims had met Omar Example on a walk.",
        "The victims were friends of Omar Example.",
        "The other victims were Omar Example and Ali Example.",
    ],
)
def test_a_sentence_of_the_victims_that_names_others_lists_nobody(text: str) -> None:
    assert sum(listed(f"Rima Sample (30) was killed in Hajin. {text}").values()) == 1


def test_another_spelling_in_brackets_makes_no_second_person() -> None:
    text = "Rima Sample (30) was killed with a 12-year old daughter named Sondos (Zandus) Omar Sample ."
    assert listed(text) == {None: 1, Group.CHILDREN: 1}


def test_a_grandfather_and_his_grandson_of_one_name_are_two() -> None:
    text = (
        "Muhammad Omar Sample (76) was killed in Hajin."
        " Rima Sample (30) was killed with her three-year-old son Mohammed Omar Sample ."
    )
    assert sum(listed(text).values()) == 3


def test_one_age_told_in_two_ways_stays_one_person() -> None:
    text = "Muhammad Omar Sample (36) was killed in Hajin. Muhammad Omar Sample (38) was killed at home."
    assert sum(listed(text).values()) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Her brother Omar Sample , who passed away in an earlier incident a few days before, was a teacher.",
        "A family member called Omar Example, in a post on Facebook, described her as kind.",
        "Amal Example offered condolences to a surviving family member named Saja Example.",
    ],
)
def test_who_died_before_who_posts_and_who_survives_are_not_listed(text: str) -> None:
    assert sum(listed(f"Rima Sample (28) was killed in Hajin. {text}").values()) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen attacked a village on Sunday, killing 12 men and abducting five women.",
        "Attackers killed two brothers and their father in Hama.",
        "Omar Sample killed his neighbour in Hama.",
        "Omar Sample attacked a house in Hama, killing two brothers.",
    ],
)
def test_who_harms_others_is_no_victim_and_lists_nobody(text: str) -> None:
    claims = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",))).claims
    assert [claim.person.name for claim in claims if claim.person] == []
    assert not [count for claim in claims for count in claim.counts if count.listed]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Omar Sample killed, his son Basim wounded in shelling of Hama.", {"Omar Sample", "Basim"}),
        ("Omar Sample (42), killed alongside his sons Basim and Rami in Hama.", {"Omar Sample", "Basim", "Rami"}),
        ("Omar Sample was killed and two brothers were wounded in Hama.", {"Omar Sample"}),
    ],
)
def test_who_is_killed_without_an_object_behind_stays_a_victim(text: str, names: set[str]) -> None:
    claims = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",))).claims
    assert {claim.person.name for claim in claims if claim.person} == names
