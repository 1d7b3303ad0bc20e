"""None recorded, people still missing, a family that died: Arabic forms around a number. All texts are invented."""

from __future__ import annotations

import pytest

from recount.records import Harm
from wanted import Wanted, missing


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("لم تسجل أي إصابات في الغارة على سراقب.", Harm.INJURED),
        ("لم يسجل وقوع ضحايا في الغارة على سراقب.", Harm.KILLED),
    ],
)
def test_what_was_not_recorded_at_all_is_a_stated_none(text: str, harm: Harm) -> None:
    assert missing(Wanted(text, "ar", harm=harm, low=0, high=0)) == []


def test_what_is_not_announced_is_no_none() -> None:
    assert missing(Wanted("لم تعلن الوزارة عن سقوط ضحايا في سراقب.", "ar", low=0, high=0)) == ["counts: []"]


@pytest.mark.parametrize(
    "text",
    ["ولا يزال 6 أشخاص مفقودين في دوما.", "لا يزال ستة أشخاص في عداد المفقودين في دوما."],
)
def test_people_who_are_still_missing_are_counted_and_not_denied(text: str) -> None:
    assert missing(Wanted(text, "ar", harm=Harm.MISSING, low=6, high=6)) == []


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("عائلة من خمسة أشخاص قضت بقصف على بنش.", 5),
        ("عائلة مؤلفة من ثمانية أفراد قضت تحت أنقاض منزلها في بنش.", 8),
    ],
)
def test_a_family_that_died_is_as_many_as_it_is_told_to_be(text: str, dead: int) -> None:
    assert missing(Wanted(text, "ar", low=dead, high=dead)) == []


def test_a_court_that_sentences_people_kills_nobody() -> None:
    assert missing(Wanted("قضت المحكمة بسجن ثلاثة أشخاص بقصف المدينة.", "ar", silent=True)) == []
