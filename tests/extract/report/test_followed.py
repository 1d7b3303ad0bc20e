"""One person in several sentences: who was wounded and who died of it, told apart by age, sex, name and small words."""

from __future__ import annotations

import pytest

from recount.extract import read
from recount.extract.people.single import Traits
from recount.records import Count, Harm, Report


def _told(text: str) -> list[Count]:
    claims = read(Report(report_id="r", text=text, language="en", country=("US",))).claims
    return [count for claim in claims for count in claim.counts if not count.part_of_total]


def _wounded(text: str) -> int:
    return sum(count.low or 0 for count in _told(text) if count.harm is Harm.INJURED)


def _killed(text: str) -> int:
    return max((count.low or 0 for count in _told(text) if count.harm is Harm.KILLED), default=0)


@pytest.mark.parametrize(
    "text",
    [
        "A 13-year-old boy died on Thursday. The boy was hunting with his uncle when he was shot.",
        "A 16-year-old girl was killed. The 16-year-old victim was in the cellar when she was wounded.",
        "A man was shot dead outside a bar. The victim was wounded in an alley and ran, police said.",
    ],
)
def test_wounds_of_one_who_is_told_of_as_dead_are_not_counted_beside_the_death(text: str) -> None:
    assert (_killed(text), _wounded(text)) == (1, 0)


@pytest.mark.parametrize(
    "text",
    [
        "A 13-year-old boy died on Thursday. A 40-year-old man was wounded.",
        "A man was shot dead. A woman was wounded.",
        "A man was shot dead. Another man was wounded.",
        "A man was shot dead. A second man was wounded.",
    ],
)
def test_another_age_sex_or_word_tells_of_another_person(text: str) -> None:
    assert (_killed(text), _wounded(text)) == (1, 1)


def test_a_stated_number_of_wounded_stands_beside_one_who_died() -> None:
    assert _wounded("A boy was killed and two people were wounded. The boy was wounded in the chest.") >= 2


def test_a_woman_is_not_taken_for_the_suspect() -> None:
    woman, suspect = Traits(sex="female"), Traits(perpetrator=True)
    assert not woman.may_be(suspect)
    assert Traits(sex="male").may_be(suspect)
