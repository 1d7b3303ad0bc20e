"""Some of those told of, limits of age, and who was not hurt. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Harm, Stance


def claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return list(read(report).claims)


def told(text: str, harm: Harm = Harm.KILLED) -> tuple[list[int | None], list[tuple[str, int | None]]]:
    """The numbers of all and the groups of some."""
    counts = [n for claim in claims(text) for n in claim.counts if n.harm is harm]
    some = [(n.group or "", n.low) for n in counts if n.part_of_total]
    return [n.low for n in counts if not n.part_of_total], some


@pytest.mark.parametrize(
    "text",
    [
        "Eleven members of the Example family, seven of them under 18, died in the strike.",
        "Eleven people from one family, seven of them children, were killed in the strike.",
        "Eleven people, seven of them under the age of ten, died in the strike.",
        "استشهد أحد عشر شخصا سبعة منهم دون الثامنة عشرة في القصف.",
        "استشهد أحد عشر شخصا بينهم سبعة تحت سن 18 في القصف.",
    ],
)
def test_a_limit_of_age_says_who_of_them_are_children(text: str) -> None:
    assert told(text) == ([11], [("children", 7)])


def test_a_limit_of_age_behind_a_child_adds_nobody() -> None:
    assert told("A child under the age of 10 was killed in Hajin.") == ([1], [])


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("At least three of those killed on Tuesday in Harasta were children.", [("children", 3)]),
        ("One of those killed in Friday's raid on Hajin was a nurse.", [("medical", 1)]),
        ("Three of those killed in the raid were buried in Hajin.", []),
    ],
)
def test_where_and_when_may_stand_between_the_killed_and_who_they_were(
    text: str, some: list[tuple[str, int | None]]
) -> None:
    assert told(text) == ([], some)


def test_of_all_those_killed_at_a_place_some_are_told() -> None:
    text = "Nine of the 48 people killed in Hajin on Friday were women and two were children."
    assert told(text) == ([48], [("women", 9), ("children", 2)])


def test_one_of_two_in_arabic_is_a_part() -> None:
    assert told("قتل مدنيان أحدهما طفل برصاص قسد.") == ([2], [("children", 1)])


def test_the_driver_beside_others_is_one_more() -> None:
    assert told("A drone struck a car, killing two women activists and the driver.") == ([3], [("women", 2)])
    assert told("The strike killed the driver.")[0] == []


@pytest.mark.parametrize(
    "text",
    ["The driver wasn't injured.", "Three people were seen; the children weren't hurt.", "He was not injured."],
)
def test_who_was_not_hurt_is_nobody_injured(text: str) -> None:
    assert told(text, Harm.INJURED) == ([], [])


@pytest.mark.parametrize("verb", ["was not", "wasn't"])
def test_a_denied_passive_takes_nobody_of_the_clause_behind(verb: str) -> None:
    text = f"He {verb} injured but his wife was killed."
    assert (told(text), told(text, Harm.INJURED)) == (([1], []), ([], []))


def test_a_girl_of_four_who_died_spent_no_years() -> None:
    assert told("قضت طفلة بعمر أربع سنوات بقصف على خان شيخون.")[0] == [1]
    assert told("قضت طفلة عمرها 4 سنوات بقصف على خان شيخون.")[0] == [1]
    assert told("قضت امرأة عشر سنوات في السجن.") == ([], [])


def test_who_looks_into_reports_admits_nothing() -> None:
    found = claims("مصدر في التحالف: ننظر في التقارير عن سقوط ضحايا مدنيين في الطبقة.")
    stances = {claim.stance for claim in found if claim.claimant.name == "مصدر في التحالف"}
    assert stances == {Stance.UNDER_REVIEW}


def test_a_speaker_ends_before_what_he_denies() -> None:
    found = claims("نفت وزارة الدفاع الروسية التقارير عن مقتل مدنيين في إدلب.")
    assert [claim.claimant.name for claim in found if claim.kind is ClaimKind.RESPONSIBILITY] == [
        "وزارة الدفاع الروسية"
    ]


def test_a_city_that_opens_a_sentence_is_where_its_bomb_went_off() -> None:
    text = "In Idlib city, a motorcycle bomb killed two and wounded seven, while in Darkush a landmine killed a child."
    counted = [claim for claim in claims(text) if claim.counts]
    assert {claim.counts[0].low: claim.where and claim.where.stated for claim in counted} == {2: "Idlib", 1: "Darkush"}
