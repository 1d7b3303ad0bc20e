"""People told apart by place or by time under one word of harm, and the whole over them all. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Group, Harm


def claims(kind: ClaimKind, text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2024, 3, 10), language, publisher="Example Page", country=("SY",))
    return [claim for claim in read(report).claims if claim.kind is kind]


def killed(kind: ClaimKind, text: str) -> list[tuple[str | None, int]]:
    """Place and number of the wholes of killed that claims of a kind tell."""
    return [
        (claim.where.stated if claim.where else None, count.low)
        for claim in claims(kind, text)
        for count in claim.counts
        if count.harm is Harm.KILLED and not count.part_of_total and count.low is not None
    ]


@pytest.mark.parametrize(
    ("text", "parts", "whole"),
    [
        ("Eight people were killed in Saraqib, three in Binnish, 13 in all.", [8, 3], 13),
        ("Airstrikes killed 8 people in Saraqib, 3 in Binnish and 2 in Sarmin, for a total of 13.", [8, 3, 2], 13),
        ("Eight were killed in Saraqib and two people in Sarmin, bringing the total to 10.", [8, 2], 10),
        ("قتل 8 مدنيين في سراقب و3 في بنش و2 في سرمين، والإجمالي 13.", [8, 3, 2], 13),
        ("قتل 8 مدنيين في سراقب و3 في بنش، والمجموع 11 قتيلاً.", [8, 3], 11),
        ("استشهد 8 في سراقب و3 في بنش، ليرتفع العدد الإجمالي إلى 11 شهيداً.", [8, 3], 11),
        ("استشهد 8 في سراقب و3 في بنش، كلهم 11.", [8, 3], 11),
    ],
)
def test_the_whole_over_several_places_is_a_total_and_each_part_the_toll_of_its_place(
    text: str, parts: list[int], whole: int
) -> None:
    found = killed(ClaimKind.HARM, text)
    assert [number for _, number in found] == parts
    assert len({place for place, _ in found}) == len(parts)
    assert killed(ClaimKind.TOTAL, text) == [(None, whole)]


@pytest.mark.parametrize(
    "text",
    [
        "Thirteen people were killed: eight in Saraqib, three in Binnish and two in Sarmin.",
        "At least 13 people were killed, 8 in Saraqib, 3 in Binnish and 2 in Sarmin.",
        "استشهد 13 مدنياً، 8 في سراقب و3 في بنش و2 في سرمين.",
    ],
)
def test_a_whole_that_opens_its_parts_is_a_total(text: str) -> None:
    assert [number for _, number in killed(ClaimKind.HARM, text)] == [8, 3, 2]
    assert killed(ClaimKind.TOTAL, text) == [(None, 13)]


@pytest.mark.parametrize(
    "text",
    [
        "Eight civilians were killed in Saraqib and three in Binnish.",
        "Eight people were killed in Saraqib and three were killed in Binnish.",
        "Shelling killed eight people in Saraqib and airstrikes killed three in Binnish.",
        "قتل 8 مدنيين في سراقب و3 في بنش.",
    ],
)
def test_without_a_whole_the_parts_stay_tolls_of_their_places(text: str) -> None:
    assert [number for _, number in killed(ClaimKind.HARM, text)] == [8, 3]
    assert [place for place, _ in killed(ClaimKind.HARM, text)][1] in ("Binnish", "بنش")
    assert not claims(ClaimKind.TOTAL, text)


@pytest.mark.parametrize(
    "text",
    [
        "Eight civilians were killed in Saraqib and three in Binnish. In total, 11 civilians were killed.",
        "استشهد 8 مدنيين في سراقب و3 في بنش. وبلغ مجموع الشهداء 11 شهيداً.",
    ],
)
def test_a_number_that_adds_up_the_places_before_it_is_a_total(text: str) -> None:
    assert [number for _, number in killed(ClaimKind.HARM, text)] == [8, 3]
    assert killed(ClaimKind.TOTAL, text) == [(None, 11)]


@pytest.mark.parametrize(
    "text",
    [
        "Eight people were killed in Saraqib, and three houses in Binnish were destroyed.",
        "Eight people were killed in Saraqib, including three in the market.",
        "Eight people were killed in Saraqib, 20 kilometres from Binnish.",
        "قتل 8 أشخاص في سراقب بينهم 3 أطفال من بنش.",
        "قتل 8 أشخاص في سراقب ودمرت 3 منازل في بنش.",
    ],
)
def test_what_is_no_people_at_another_place_is_no_toll_there(text: str) -> None:
    assert [number for _, number in killed(ClaimKind.HARM, text)] == [8]
    assert not claims(ClaimKind.TOTAL, text)


@pytest.mark.parametrize(
    "text",
    [
        "Six civilians were killed in Saraqib today and 40 last year.",
        "6 people were killed today in Saraqib, 40 last year.",
        "قتل 6 مدنيين اليوم في سراقب و40 في العام الماضي.",
        "قتل 6 مدنيين في سراقب اليوم، مقابل 40 في الشهر الماضي.",
    ],
)
def test_the_dead_of_another_time_are_a_total_beside_the_toll_of_the_day(text: str) -> None:
    assert [number for _, number in killed(ClaimKind.HARM, text)] == [6]
    assert [number for _, number in killed(ClaimKind.TOTAL, text)] == [40]
    (now,), (then,) = claims(ClaimKind.HARM, text), claims(ClaimKind.TOTAL, text)
    assert now.when is not None and now.when.start == date(2024, 3, 10)
    assert then.when is not None and then.when.start is not None and then.when.start < date(2024, 3, 1)


def test_the_portions_of_a_war_are_totals_of_their_places() -> None:
    text = "Bombing killed 1,240 people: 900 in Saraqib, 300 in Binnish and 40 in Sarmin."
    assert not claims(ClaimKind.HARM, text)
    assert len(claims(ClaimKind.TOTAL, text)) == 4


@pytest.mark.parametrize(
    "text",
    [
        "In Saraqib eight people were killed, and in Sarmin three.",
        "In Saraqib, shelling killed 8, and in Sarmin 3.",
        "Eight people were killed in Saraqib, while in Sarmin three died.",
        "في سراقب قتل ثمانية مدنيين وفي سرمين ثلاثة.",
        "في سراقب قتل 8 وفي سرمين 3.",
    ],
)
def test_a_place_that_opens_its_clause_is_that_of_the_number_behind_it(text: str) -> None:
    here, there = ("Saraqib", "Sarmin") if text.isascii() else ("سراقب", "سرمين")
    assert killed(ClaimKind.HARM, text) == [(here, 8), (there, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "In Saraqib 8 were killed, and in Sarmin 3 houses were destroyed.",
        "In Saraqib 8 people were killed; in Sarmin there were 3 protests.",
        "In Idlib governorate 8 people were killed, and in Saraqib 3.",
        "في سراقب قتل 8 وفي سرمين دمرت 3 منازل.",
    ],
)
def test_a_number_of_other_things_or_within_the_first_place_is_no_toll_of_its_own(text: str) -> None:
    assert [number for _, number in killed(ClaimKind.HARM, text)] == [8]


def harmed(text: str) -> set[tuple[str | None, str, int | None]]:
    """Place, harm and number of every whole that claims of harm tell."""
    return {
        (claim.where.stated if claim.where else None, count.harm.value, count.low)
        for claim in claims(ClaimKind.HARM, text)
        for count in claim.counts
        if not count.part_of_total
    }


@pytest.mark.parametrize(
    ("text", "here", "there"),
    [
        ("The shelling killed 8 in Saraqib and injured 3 in Sarmin.", "Saraqib", "Sarmin"),
        ("Eight people were killed in Saraqib and three wounded in Sarmin.", "Saraqib", "Sarmin"),
        ("In Saraqib eight people were killed, and in Sarmin three were wounded.", "Saraqib", "Sarmin"),
        ("قتل 8 مدنيين في سراقب وأصيب 3 في سرمين.", "سراقب", "سرمين"),
    ],
)
def test_harms_with_places_of_their_own_are_claims_of_their_own(text: str, here: str, there: str) -> None:
    assert harmed(text) == {(here, "killed", 8), (there, "injured", 3)}


@pytest.mark.parametrize(
    "text",
    [
        "The shelling killed eight people and wounded three in Saraqib.",
        "Eight people were killed in Saraqib and three were wounded and taken to a hospital in Idlib.",
        "Eight people were killed in Saraqib and three wounded in Saraqib.",
        "قتل 8 مدنيين وأصيب 3 في سراقب.",
    ],
)
def test_two_harms_under_one_place_stay_one_claim(text: str) -> None:
    assert {place for place, _, _ in harmed(text)} in ({"Saraqib"}, {"سراقب"})
    assert len(claims(ClaimKind.HARM, text)) == 1


def test_both_harms_go_with_the_place_that_opens_their_clause() -> None:
    text = "In Saraqib 8 were killed and 5 injured, and in Sarmin 3 were killed and 2 injured."
    here, there = (
        {("Saraqib", "killed", 8), ("Saraqib", "injured", 5)},
        {("Sarmin", "killed", 3), ("Sarmin", "injured", 2)},
    )
    assert harmed(text) == here | there


def told(text: str) -> dict[str | None, set[tuple[Harm, Group | None, int | None]]]:
    """What is told of each place: harm, group and number, a part as its whole."""
    found: dict[str | None, set[tuple[Harm, Group | None, int | None]]] = {}
    for claim in claims(ClaimKind.HARM, text):
        counts = {(count.harm, count.group, count.low) for count in claim.counts}
        found.setdefault(claim.where.name if claim.where else None, set()).update(counts)
    return found


ONE = {(Harm.KILLED, None, 1)}
THREE = {(Harm.KILLED, None, 3), (Harm.KILLED, Group.CHILDREN, 1), (Harm.KILLED, Group.WOMEN, 2)}


@pytest.mark.parametrize(
    "text",
    [
        "In Homs one person was killed, while in Hama a child and two women died.",
        "One person was killed in Homs, while a child and two women died in Hama.",
        "One person was killed in Homs and a child and two women died in Hama.",
        "In Homs, shelling killed one person, while in Hama an air strike killed a child and two women.",
        "في حمص قتل شخص واحد، بينما قضى في حماة طفل وامرأتان.",
        "قتل شخص في حمص، فيما قضى طفل وامرأتان في حماة.",
        "قتل شخص واحد في حمص، وفي حماة استشهد طفل وامرأتان.",
        "قتل في حمص شخص واحد، في حين قتل في حماة طفل وامرأتان بقصف مدفعي.",
    ],
)
def test_two_words_for_one_harm_are_told_apart_by_place(text: str) -> None:
    assert told(text) == {"Homs": ONE, "Hama": THREE}


def test_the_clause_that_a_place_opens_goes_on() -> None:
    text = "In Homs shelling killed a man and wounded his son, while in Hama a mine killed two children."
    assert told(text) == {
        "Homs": {(Harm.KILLED, Group.MEN, 1), (Harm.INJURED, Group.CHILDREN, 1)},
        "Hama": {(Harm.KILLED, Group.CHILDREN, 2)},
    }


@pytest.mark.parametrize(
    "text",
    [
        "A man was killed in Homs, while his wife and two children died in hospital in Hama.",
        "One person was killed in Homs when shells hit a market, while a child and two women died.",
        "قتل رجل في حمص، بينما توفيت زوجته وطفلاه في مشفى بحماة.",
        "قتل شخص في حمص، بينما قضى طفل وامرأتان تحت الأنقاض.",
    ],
)
def test_one_place_alone_parts_nobody(text: str) -> None:
    assert set(told(text)) == {"Homs"}


def test_one_behind_its_noun_is_counted_behind_a_place() -> None:
    assert told("استشهد في حمص مدني واحد بقصف مدفعي.") == {"Homs": ONE}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("شهيدان في مدينة #بنش سبعة شهداء في #سرمين بسبب القذائف.", [("بنش", 2), ("سرمين", 7)]),
        (
            "4 شهداء في بنش و9 شهداء في سرمين وشهيدتان في قريتنا.",
            [("بنش", 4), ("سرمين", 9), ("بنش", 2)],
        ),
    ],
)
def test_a_post_without_line_breaks_tells_each_place_its_dead(text: str, parts: list[tuple[str, int]]) -> None:
    assert sorted(killed(ClaimKind.HARM, text)) == sorted(parts)


def test_an_officer_between_two_places_is_nobody_told_apart() -> None:
    text = "A boy who was fatally shot by a Saraqib officer near Binnish has been identified."
    assert [number for _, number in killed(ClaimKind.HARM, text)] == [1]
