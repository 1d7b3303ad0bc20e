"""What a row says of those it names: in apposition, by title, by whose parents they are, and by others beside them."""

import pytest

from recount import Report, ReportId, read
from recount.records import Group, Harm

_TOLL = "On 9 October 2023 an airstrike hit a house in Hajin, killing 12 civilians and wounding others. "


def listed(text: str, harm: Harm = Harm.KILLED) -> list[tuple[str, Group | None, int]]:
    report = Report(
        ReportId("r"), _TOLL + text, None, "en", publisher="Example Page", source_type="ngo_report", country=("SY",)
    )
    counts = (count for claim in read(report).claims for count in claim.counts)
    return [(c.who or "", c.group, c.low or 0) for c in counts if c.listed and c.harm is harm]


def groups(text: str) -> dict[Group | None, int]:
    found: dict[Group | None, int] = {}
    for _, group, number in listed(text):
        found[group] = found.get(group, 0) + number
    return found


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Omar Sample, a 10-year-old boy, was killed.", Group.CHILDREN),
        ("Omar Sample , a young man of 18, was killed.", Group.MEN),
        ("Omar Sample, a father of four, was killed.", Group.MEN),
        ("Omar Sample, the 32-year-old husband of Amal Other, was killed.", Group.MEN),
        ("Omar Sample, the husband of Amal Other and father of Hadi, was killed.", Group.MEN),
    ],
)
def test_who_somebody_is_behind_a_comma_is_nobody_more(text: str, group: Group) -> None:
    assert groups(text) == {group: 1}


def test_an_age_of_an_apposition_belongs_to_the_name_before_it() -> None:
    text = "Omar Sample, a 17-year-old student and 30-year-old Hadi Sample were among those killed."
    assert [group for _, group, _ in listed(text)] == [Group.CHILDREN, None]


def test_who_follows_in_a_row_is_somebody_else() -> None:
    assert groups("Omar Sample, his wife and a boy were killed.") == {Group.MEN: 1, Group.WOMEN: 1, Group.CHILDREN: 1}
    assert groups("Omar Sample and a 10-year-old boy were killed.") == {None: 1, Group.CHILDREN: 1}


def test_an_hour_of_the_day_is_nobody() -> None:
    assert listed("At 9:32 AM, the 17-year-old boy was killed.") == []


def test_a_word_of_kin_behind_as_many_names_tells_of_them() -> None:
    assert groups("Marya , Huda , and Dina , their three granddaughters, were killed.") == {Group.CHILDREN: 3}
    assert groups("Marya and Huda, two children, were killed.") == {Group.CHILDREN: 2}


def test_a_number_of_others_behind_names_stays_one_of_others() -> None:
    assert (None, 1) in [
        (group, number) for _, group, number in listed("Omar Sample, two boys and a girl were killed.")
    ]
    assert groups("Omar Sample, two boys and a girl were killed.")[Group.CHILDREN] == 3


def test_two_named_side_by_side_are_two_however_alike() -> None:
    text = "Rima Sample was killed, as were her daughters: Jana Omar Sample , Janan Omar Sample and Hala Omar Sample ."
    assert groups(text)[Group.CHILDREN] == 3


def test_one_named_again_elsewhere_in_another_spelling_is_one() -> None:
    text = (
        "Jana Omar Sample (9) was killed. Later that day they buried Janna Omar Sample , who was killed with her doll."
    )
    assert groups(text) == {Group.CHILDREN: 1}


def test_a_name_borne_besides_is_the_same_person() -> None:
    text = "Omar Sample (Abu Iyad) was killed. The dead man, Omar Sampul (Abu Iyad), was killed at home."
    assert groups(text) == {Group.MEN: 1}


def test_brackets_with_a_family_name_make_no_man_of_a_woman() -> None:
    assert groups("Fatima Other (Abu Sample) was killed.") == {None: 1}
    assert groups("58-year-old Siham Other (Abu Sample) , the wife of Omar Sample, was killed.") == {Group.WOMEN: 1}
    assert groups("Basim Other (Abu Sample) was killed.") == {Group.MEN: 1}


def test_brackets_that_say_whose_son_somebody_is_make_no_father() -> None:
    assert groups("Basim Other (Abu Sample's son) and Amal Other (3) were killed.")[Group.CHILDREN] == 2


def test_a_name_borne_besides_in_quotation_marks_is_the_same_person_and_parts_no_row() -> None:
    text = "The victims were identified as: Omar Sample “Abu Ahmed” ; his wife Amal Other “Umm Ahmed” and Rami Sample ."
    assert groups(text) == {Group.MEN: 1, Group.WOMEN: 1, None: 1}


def test_words_quoted_of_somebody_are_no_name_borne_besides() -> None:
    text = 'Omar Sample was killed. "Abu Hadi opened the door to all of them" she wrote of Rami Sample.'
    assert groups(text) == {None: 1}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Rami Other (30) and four daughters of Fidaa Sample and Imad Sample were killed.", 4),
        ("The son of Omar Sample and Amal Other, Hadi Sample (5), was killed.", 1),
    ],
)
def test_two_parents_say_whose_children_and_are_none_of_them(text: str, number: int) -> None:
    assert sum(n for _, group, n in listed(text) if group is Group.CHILDREN) == number
    assert not {"Imad Sample", "Amal Other"} & {who for who, _, _ in listed(text)}


def test_a_wife_of_one_and_somebody_else_are_two() -> None:
    assert "Amal Other" in {who for who, _, _ in listed("The wife of Omar Sample and Amal Other were killed.")}


def test_a_pronoun_is_not_of_one_whose_name_speaks_against_it() -> None:
    text = "74-year-old Hadi Other and 74-year-old Fatima Other were killed, along with his wife Amal."
    assert {who: group for who, group, _ in listed(text)}["Fatima Other"] is None


def test_titles_that_only_grown_people_bear_make_adults_of_sons_and_daughters() -> None:
    text = (
        "Omar Sample was killed with his daughters: Iman Sample , the engineer Huda Sample and the student Aya Sample ."
    )
    assert groups(text) == {Group.MEN: 1, Group.WOMEN: 1, Group.CHILDREN: 2}


def test_children_of_somebody_who_have_a_wife_are_grown() -> None:
    text = (
        "Omar Sample was killed with his wife Amal Other and their children Huda Omar Sample , Rami Omar Sample ."
        " Rami’s wife Samah Other was also killed."
    )
    assert groups(text)[Group.MEN] == 2 and groups(text)[Group.CHILDREN] == 1


def test_whoever_was_killed_alongside_her_son_is_grown() -> None:
    text = "Manal Other's daughter Amal Sample was killed. Manal's daughter Amal was killed alongside her young son."
    assert groups(text) == {Group.WOMEN: 1, Group.CHILDREN: 1}


def test_some_of_the_children_are_a_number() -> None:
    assert groups("Omar Sample and four of their children were listed among the dead.")[Group.CHILDREN] == 4


def test_an_adverb_parts_nobody_from_what_befell_them() -> None:
    text = "Amal Sample was killed with her sons Ali and Hadi Sample , while her husband Omar Sample was badly injured."
    assert [who for who, _, _ in listed(text, Harm.INJURED)] == ["her husband Omar Sample"]
