"""Families told of by kin and not by name: couples and their twins, ages in words, brides, ages from one to another."""

import pytest

from recount import Report, ReportId, read
from recount.records import Group, Harm


def killed(text: str) -> dict[Group | None, int | None]:
    language = "ar" if any("\u0620" <= c <= "\u064a" for c in text) else "en"
    report = Report(ReportId("r"), text, None, language, publisher="Example Page", country=("YE", "UA"))
    counts = [count for claim in read(report).claims for count in claim.counts]
    return {count.group: count.low for count in counts if count.harm is Harm.KILLED and not count.listed}


@pytest.mark.parametrize(
    "age", ["four-year-old", "4-year-old", "four year old", "seventeen-year-old", "five-month-old"]
)
def test_an_age_in_words_parts_nobody_from_those_beside(age: str) -> None:
    assert killed(f"A man and his {age} boy were killed.") == {None: 2, Group.MEN: 1, Group.CHILDREN: 1}


def test_a_number_of_people_is_no_age() -> None:
    assert killed("A man and four boys were killed.") == {None: 5, Group.MEN: 1, Group.CHILDREN: 4}
    assert killed("Seventeen year-old trees fell and two boys were killed.")[Group.CHILDREN] == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A couple and their four-year-old twins were killed.", {None: 4, Group.CHILDREN: 2}),
        ("A couple and their twin daughters were killed.", {None: 4, Group.CHILDREN: 2}),
        ("A bride and her sister were killed.", {None: 2, Group.WOMEN: 1}),
        ("The bride was unharmed, but the groom was killed.", {Group.MEN: 1}),
    ],
)
def test_twins_are_two_and_a_bride_is_a_woman(text: str, found: dict[Group | None, int]) -> None:
    assert killed(text) == found


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Three brothers aged 4 to 9 were killed.", Group.CHILDREN),
        ("Three brothers, aged 4-9, were killed.", Group.CHILDREN),
        ("Three brothers aged 34 to 49 were killed.", Group.MEN),
        ("قضى ثلاثة أشقاء تتراوح أعمارهم بين 4 و9 سنوات جراء انفجار لغم.", Group.CHILDREN),
        ("قتل ثلاثة أشقاء أعمارهم 34 و39 و40 عاما في صعدة.", Group.MEN),
    ],
)
def test_ages_from_one_to_another_say_who_is_a_child(text: str, group: Group) -> None:
    assert killed(text) == {group: 3}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A woman and her two children, a boy and a girl, were killed.", {None: 3, Group.WOMEN: 1, Group.CHILDREN: 2}),
        (
            "A strike killed a woman and her three children, two boys and a girl.",
            {None: 4, Group.WOMEN: 1, Group.CHILDREN: 3},
        ),
        (
            "A strike killed a man and his two children, a boy, 7, and a girl, 4.",
            {None: 3, Group.MEN: 1, Group.CHILDREN: 2},
        ),
        ("قتلت امرأة وطفلاها، صبي وفتاة، في قصف.", {None: 3, Group.WOMEN: 1, Group.CHILDREN: 2}),
    ],
)
def test_children_of_a_number_are_not_counted_again_by_sex(text: str, found: dict[Group | None, int]) -> None:
    assert killed(text) == found


def test_children_beside_a_number_of_children_are_others() -> None:
    assert killed("Two children and a boy were killed.")[None] == 3
    assert killed("A woman and her two children, a neighbour and a girl, were killed.")[None] == 5
    assert killed("Two children, three boys and a girl were killed.")[None] == 6


@pytest.mark.parametrize(("age", "group"), [("7", Group.CHILDREN), ("seven", Group.CHILDREN), ("27", Group.WOMEN)])
def test_an_age_before_a_sister_says_whether_she_is_a_child(age: str, group: Group) -> None:
    assert killed(f"A strike killed a man and his {age}-year-old sister.") == {None: 2, Group.MEN: 1, group: 1}
