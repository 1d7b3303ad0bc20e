"""One number for killed and injured together, divided by nobody. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Group, Harm, Undivided


def counts(text: str) -> list[Count]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [count for claim in found.claims for count in claim.counts]


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("Twelve civilians were killed or wounded in Hama.", False),
        ("A strike on Hama killed or injured 12 people.", False),
        ("The strike left 12 dead or wounded in Hama.", False),
        ("12 casualties (killed and wounded) were recorded in Hama.", True),
        ("Twelve people were killed and injured in Hama.", True),
        ("قتل أو جرح 12 مدنياً في حماة.", False),
        ("مقتل أو إصابة 12 مدنياً بقصف على حماة.", False),
        ("سقط 12 بين قتيل وجريح في حماة.", True),
        ("سقط 12 مدنياً بين قتيل وجريح في حماة.", True),
        ("أسفر القصف على حماة عن 12 ضحية (قتلى وجرحى).", True),
        ("سقط 12 قتيلاً وجريحاً في حماة.", True),
    ],
)
def test_the_number_is_kept_as_that_of_both(text: str, each: bool) -> None:
    found = {count.harm: (count.low, count.high, count.undivided) for count in counts(text)}
    both = (None, None, Undivided(12, 12, exact=True, each=each))
    assert found == {Harm.KILLED: both, Harm.INJURED: both}


def test_at_least_so_many_of_both_have_no_upper_end() -> None:
    assert {c.undivided for c in counts("At least 20 people were killed or injured in Hama.")} == {
        Undivided(20, None, exact=False)
    }


def test_dozens_killed_or_wounded_are_not_dozens_killed() -> None:
    found = counts("Dozens of civilians were killed or wounded in Hama.")
    assert [(c.vague, c.undivided.vague if c.undivided else None) for c in found] == [(None, "dozens")] * 2


def test_of_children_among_them_nobody_says_which_harm_they_came_to() -> None:
    found = counts("Shelling killed or injured 12 civilians, including three children, in Hama.")
    children = [c for c in found if c.group is Group.CHILDREN]
    assert {(c.harm, c.low, c.undivided and c.undivided.low) for c in children} == {
        (Harm.KILLED, None, 3),
        (Harm.INJURED, None, 3),
    }
    assert all(c.part_of_total for c in children)


def test_a_number_of_both_is_no_mention_of_the_dead_told_before() -> None:
    found = counts("Three civilians were killed in Hama on Monday. Shelling killed or wounded 12 people, a medic said.")
    assert [c.part_of_total for c in found if c.undivided] == [False, False]


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Three people were killed and two injured in Hama.", 3, 2),
        ("3 قتلى وجريحان في قصف حماة.", 3, 2),
        ("3 قتلى وجريح في قصف حماة.", 3, 1),
        ("سقط 3 أشخاص بين قتيل وجريحين في حماة.", 1, 2),
        ("قتيل و12 جريحاً في حماة.", 1, 12),
    ],
)
def test_harms_with_numbers_of_their_own_are_divided(text: str, killed: int, injured: int) -> None:
    found = {count.harm: (count.low, count.undivided) for count in counts(text)}
    assert found == {Harm.KILLED: (killed, None), Harm.INJURED: (injured, None)}


@pytest.mark.parametrize(
    "text",
    ["Nobody was killed or injured in the strike on Hama.", "No civilians were killed or wounded in Hama."],
)
def test_none_killed_or_injured_is_a_stated_none_of_either(text: str) -> None:
    assert [(c.harm, c.low, c.high) for c in counts(text)] == [(Harm.KILLED, 0, 0), (Harm.INJURED, 0, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "He asked if anyone had been killed or wounded in Hama.",
        "Families of those killed or injured in Hama gathered at the hospital.",
        "يطالب الأهالي بمعرفة من قتل أو جرح في حماة.",
    ],
)
def test_where_nobody_is_counted_no_number_is_read(text: str) -> None:
    assert [c for c in counts(text) if c.undivided] == []
