"""A son or daughter of no stated age beside grown brothers or sisters: a child, or a man or a woman."""

import pytest

from recount import Report, ReportId, read
from recount.records import Group, Harm


def left_open(text: str) -> list[tuple[str, Group | None, Group | None]]:
    report = Report(
        ReportId("r"), f"Nine civilians were killed. {text}", None, "en", publisher="Example Page", country=("SY",)
    )
    counts = (c for claim in read(report).claims for c in claim.counts)
    return [(c.who or "", c.group, c.may_be) for c in counts if c.listed and c.harm is Harm.KILLED and c.may_be]


@pytest.mark.parametrize(
    ("sons", "who"),
    [
        ("34-year-old Hadi Omar Sample , 12-year-old Sami Omar Sample and Nabil Omar Sample", "Nabil Omar Sample"),
        ("34-year-old Hadi Omar Sample and Nabil Omar Sample", "Nabil Omar Sample"),
        ("Nabil Omar Sample and Hadi Omar Sample (19)", "Nabil Omar Sample"),
    ],
)
def test_a_son_of_no_age_beside_a_grown_brother_is_a_child_or_a_man(sons: str, who: str) -> None:
    told = left_open(f"Omar Sample was killed with his sons {sons} .")
    assert told == [(who, Group.CHILDREN, Group.MEN)]


def test_a_daughter_of_no_age_beside_a_grown_brother_is_a_child_or_a_woman() -> None:
    text = "Omar Sample was killed with his son Hadi Omar Sample (24) and his daughter Amal Omar Sample ."
    assert [told[1:] for told in left_open(text)] == [(Group.CHILDREN, Group.WOMEN)]


@pytest.mark.parametrize(
    "text",
    [
        "Omar Sample was killed with his sons 12-year-old Sami Omar Sample and Nabil Omar Sample .",
        "Omar Sample was killed with his sons Sami Omar Sample and Nabil Omar Sample .",
        "Omar Sample was killed with his young sons Hadi Omar Sample (19) and Nabil Omar Sample .",
        "Omar Sample was killed with his sons Hadi Omar Sample (34), Sami Omar Sample (30) and Nabil Omar Sample .",
        "Omar Sample (54) was killed with his brother Hadi Sample (40) and his son Nabil Omar Sample .",
        "Omar Sample was killed with his son Hadi Omar Sample (24) and his infant son Nabil Omar Sample .",
        "Omar Sample was killed with his sons Hadi Omar Sample (24) and Nabil Omar Sample , 9.",
    ],
)
def test_nothing_is_left_open_where_the_words_tell_or_no_brother_is_grown_by_age(text: str) -> None:
    assert left_open(text) == []


@pytest.mark.parametrize(
    "told", ["Hadi Example (17-19 years old)", "17/18-year-old Hadi Example", "Hadi Example (17 or 18)"]
)
def test_one_of_an_age_told_as_below_eighteen_and_above_is_a_child_or_grown(told: str) -> None:
    assert [one[1:] for one in left_open(f"Omar Sample (40) and {told} were killed.")] == [(Group.CHILDREN, Group.MEN)]


@pytest.mark.parametrize(
    "told", ["Hadi Example (15 or 16)", "18/19-year-old Hadi Example", "Hadi Example (16-38 years old)"]
)
def test_an_age_told_on_one_side_of_eighteen_or_with_years_between_leaves_nothing_open(told: str) -> None:
    assert left_open(f"Omar Sample (40) and {told} were killed.") == []
