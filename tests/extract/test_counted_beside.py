"""Who is counted beside fighters, couples and leaders, and what is said of whom in a list of mixed people."""

import datetime

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Group, Harm, Status

Told = tuple[Status, Group | None, int | None, bool]


def counts(text: str) -> list[Count]:
    language = "ar" if any("\u0620" <= c <= "\u064a" for c in text) else "en"
    report = Report(
        ReportId("r"), text, datetime.date(2019, 5, 20), language, publisher="Example Page",
        country=("SY",),
    )  # fmt: skip
    return [count for claim in read(report).claims for count in claim.counts]


def killed(text: str) -> set[Told]:
    """Status, group, number and whether it is a part, of all who were killed."""
    return {(c.status, c.group, c.low, c.part_of_total) for c in counts(text) if c.harm is Harm.KILLED}


FIGHTERS, OTHERS = (Status.COMBATANT, None, 7, False), (Status.UNKNOWN, None, 5, False)


@pytest.mark.parametrize(
    "text",
    [
        "Seven militants and five others were killed in the raid on Hajin.",
        "Seven militants were killed in the raid on Hajin, as well as five others.",
        "Seven militants were killed in the raid on Hajin along with five other people.",
        "The raid killed seven soldiers and five others.",
        "قُتل سبعة مسلحين وخمسة آخرون في غارة على القرية.",
        "مقتل 7 من عناصر الجيش وخمسة آخرين في هجوم على حاجز.",
    ],
)
def test_others_beside_fighters_are_counted_and_are_no_fighters(text: str) -> None:
    assert killed(text) == {FIGHTERS, OTHERS}


def test_others_behind_a_part_that_commas_close_are_beside_the_fighters() -> None:
    told = killed("Seven militants, including a commander, and five others were killed.")
    assert told == {FIGHTERS, (Status.COMBATANT, None, 1, True), OTHERS}


def test_others_within_a_part_stay_some_of_the_whole() -> None:
    told = killed("Seven militants, including a commander and three others, were killed.")
    assert (Status.UNKNOWN, None, 3, True) in told


def test_who_was_taken_away_along_with_others_says_nothing_of_the_others() -> None:
    told = killed("One man was found dead in Hajin along with two other shooting victims.")
    assert {number for _, _, number, part in told if not part} == {1}


def test_soldiers_with_others_wounded_are_two_harms() -> None:
    told = counts("Two soldiers were killed and five others were injured in Hajin.")
    assert [(c.harm, c.status, c.low) for c in told] == [
        (Harm.KILLED, Status.COMBATANT, 2), (Harm.INJURED, Status.UNKNOWN, 5),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "قتل ثلاثة مقاتلين وأسيرين ومدني في قصف على البلدة.",
        "Three fighters, two prisoners and a civilian were killed in Hajin.",
    ],
)
def test_a_civilian_listed_among_others_keeps_what_is_said_of_him(text: str) -> None:
    assert killed(text) == {
        (Status.COMBATANT, None, 3, False), (Status.UNKNOWN, None, 3, False),
        (Status.UNKNOWN, Group.DETAINEES, 2, True), (Status.CIVILIAN, None, 1, True),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "A couple and their four children were killed when a shell hit their home.",
        "The couple and their four children were killed in Hajin.",
        "A strike killed a married couple and their four children.",
        "استشهد زوجان وأطفالهما الأربعة بقصف على منزلهم.",
        "قتل زوجان وأربعة من أطفالهما في غارة.",
    ],
)
def test_a_couple_with_their_children_are_two_and_the_children(text: str) -> None:
    assert killed(text) == {(Status.UNKNOWN, None, 6, False), (Status.UNKNOWN, Group.CHILDREN, 4, True)}


@pytest.mark.parametrize("text", ["A couple of people were killed in Hajin.", "A couple people were killed in Hajin."])
def test_a_couple_of_people_are_no_husband_and_wife(text: str) -> None:
    assert {number for *_, number, _ in killed(text)} == {None}


def test_a_couple_of_shots_are_nobody() -> None:
    assert not any(c.low == 2 for c in counts("The man shot off a couple rounds in Hajin."))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("أعلنت قوات سوريا الديمقراطية مقتل 5 من عناصرها في هجوم.", Status.COMBATANT),
        ("هاجم مسلحون نقطة لقوات سوريا الديمقراطية وقتل 5 من عناصرها.", Status.COMBATANT),
        ("The SDF said five of its members were killed in the attack.", Status.COMBATANT),
        ("أعلن الدفاع المدني مقتل 5 من عناصره في قصف على مركزه.", Status.UNKNOWN),
        ("قصفت قوات النظام مركز الدفاع المدني وقتلت 5 من عناصره.", Status.UNKNOWN),
        ("The Civil Defence said five of its members were killed in the attack.", Status.UNKNOWN),
        ("The council said five of its members were killed by the army.", Status.UNKNOWN),
    ],
)
def test_members_of_a_party_told_of_before_are_its_fighters_and_those_of_a_civil_body_are_not(
    text: str, status: Status
) -> None:
    assert killed(text) == {(status, None, 5, False)}


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        ("A strike killed a tribal leader and two of his sons.", Status.UNKNOWN),
        ("An ISIS leader and two of his sons were killed in Hajin.", Status.COMBATANT),
        ("قتل قيادي واثنان من أبنائه بغارة على سيارته.", Status.COMBATANT),
    ],
)
def test_a_leader_and_two_of_his_sons_are_three(text: str, leader: Status) -> None:
    told = counts(text)
    whole = sum(c.low or 0 for c in told if not c.part_of_total)
    assert whole == 3
    assert (Status.COMBATANT in {c.status for c in told}) == (leader is Status.COMBATANT)


def test_those_beside_a_fighter_whose_party_is_named_are_counted() -> None:
    told = killed("قتل قيادي في تنظيم داعش وثلاثة من مرافقيه بغارة.")
    assert told == {(Status.COMBATANT, None, 1, False), (Status.COMBATANT, None, 3, False)}


@pytest.mark.parametrize(
    "text",
    [
        "قُتل وجرح 7 معظمهم أطفال بقصف على السوق.",
        "جرح وقتل 12 معظمهم أطفال في قصف الحي.",
        "About 20 individuals, most of them children, were killed and injured in Hajin.",
    ],
)
def test_most_of_the_killed_and_wounded_are_no_count_of_children(text: str) -> None:
    assert all(c.part_of_total and c.low is None for c in counts(text) if c.group is Group.CHILDREN)


def test_whom_somebody_had_is_not_who_was_killed() -> None:
    text = (
        "A woman was killed when a shell hit her home. The woman, 34, had two children and was killed in her kitchen."
    )
    assert killed(text) == {(Status.UNKNOWN, Group.WOMEN, 1, False)}


def test_two_medics_are_two() -> None:
    told = {(c.group, c.low) for c in counts("استشهد طبيب وممرضتان باستهداف مشفى المدينة.") if not c.part_of_total}
    assert sum(low or 0 for _, low in told) == 3
