"""Whose an Arabic verb is, one of a group, and people beside those told of before. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm, Status


def counted(text: str, language: str = "ar") -> list[tuple[Harm, int | None]]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    harms = (claim for claim in found.claims if claim.kind is ClaimKind.HARM)
    return [(n.harm, n.low) for claim in harms for n in claim.counts if not n.part_of_total]


def test_a_singular_verb_joined_to_a_plural_one_tells_of_others() -> None:
    text = "إن 3 أشخاص قتلوا وجرح آخران جراء قصف على بلدة سلقين."
    assert counted(text) == [(Harm.KILLED, 3), (Harm.INJURED, 2)]


def test_two_plural_verbs_share_their_people() -> None:
    assert counted("إن 3 أشخاص قتلوا وجرحوا جراء قصف على بلدة سلقين.") == [(Harm.KILLED, None), (Harm.INJURED, None)]


@pytest.mark.parametrize(
    "text",
    [
        "كشف المجلس هوية المدني الذي استشهد في القصف على قرية البارة.",
        "شاب استشهد جراء القصف على قرية البارة.",
        "كانت الطفلة التي قتلت بقصف على قرية البارة في طريقها إلى المدرسة.",
    ],
)
def test_a_verb_right_behind_one_person_is_that_persons_death(text: str) -> None:
    assert counted(text) == [(Harm.KILLED, 1)]


@pytest.mark.parametrize(
    "text",
    ["القذيفة التي قتلت طفلين سقطت في قرية البارة.", "المسلح الذي قتل بالرصاص طفلين هرب من قرية البارة."],
)
def test_who_kills_others_is_not_dead(text: str) -> None:
    assert counted(text) == [(Harm.KILLED, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "استشهاد إحدى العاملات في القصف على قرية البارة.",
        "مقتل أحد المعلمين في المدرسة بقصف على قرية البارة.",
        "استشهاد إحدى مشرفاته، هدى المثال، إثر قصف على قرية البارة.",
    ],
)
def test_one_of_a_group_is_one_whatever_the_group_is_called(text: str) -> None:
    assert counted(text) == [(Harm.KILLED, 1)]


def test_one_of_some_things_is_nobody() -> None:
    assert counted("قصف الطيران أحد المنازل في قرية البارة.") == []


def test_a_soldier_and_a_civilian_are_two() -> None:
    found = read(Report(ReportId("r"), "مقتل جندي ومدني في قصف على قرية البارة.", language="ar", country=("SY",)))
    told = [(n.low, n.status) for claim in found.claims for n in claim.counts]
    assert told == [(1, Status.COMBATANT), (1, Status.CIVILIAN)]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Two local officials and their driver were killed in a strike near Tell Refaat.", 3),
        ("A strike near Tell Refaat killed a doctor and his driver.", 2),
        ("The driver was killed in a strike near Tell Refaat.", 0),
        ("Three people, a doctor and his driver among them, were killed in Tell Refaat.", 3),
    ],
)
def test_somebodys_driver_told_of_behind_and_is_one_more(text: str, dead: int) -> None:
    assert sum(low or 0 for harm, low in counted(text, "en") if harm is Harm.KILLED) == dead


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وقالت مصادر إن شخصا على الأقل قتل وأصيب ثلاثة آخرون في صنعاء.", [(Harm.KILLED, 1), (Harm.INJURED, 3)]),
        ("وأضافت أن طفلا رضيعا قتل وأصيب أربعة مدنيين في صنعاء.", [(Harm.KILLED, 1), (Harm.INJURED, 4)]),
        ("وأضافت أن طفلة في الثامنة من عمرها قتلت وأصيب والدها في صنعاء.", [(Harm.KILLED, 1), (Harm.INJURED, 1)]),
        ("وقالت إن شابا من أبناء القرية قتل برصاص مجهولين وأصيب شقيقه.", [(Harm.KILLED, 1), (Harm.INJURED, 1)]),
        ("وأكدت أن شخصا واحدا على الأقل قتل في صنعاء.", [(Harm.KILLED, 1)]),
    ],
)
def test_one_behind_that_is_whom_the_verb_tells_of_over_more_words_of_them(
    text: str, told: list[tuple[Harm, int | None]]
) -> None:
    assert counted(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وقالت إن رجلا في الخمسين قتلت زوجته في صنعاء.", [(Harm.KILLED, 1)]),
        ("وقالت إن شخصا مجهولا قتل طفلين في صنعاء.", [(Harm.KILLED, 2)]),
        ("وقالت إن مسلحا مجهولا قتل وجرح ثلاثة مدنيين في صنعاء.", [(Harm.INJURED, None), (Harm.KILLED, None)]),
    ],
)
def test_one_behind_that_whose_verb_is_of_others_is_not_counted(text: str, told: list[tuple[Harm, int | None]]) -> None:
    assert counted(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وقالت إن شابا قد قتل نتيجة قصف على صنعاء.", [(Harm.KILLED, 1)]),
        ("شاب قد أصيب بقصف على صنعاء.", [(Harm.INJURED, 1)]),
        ("وقالت إن مدنيا يدعى سالم الحمد (40 عاما) قد أصيب نتيجة قصف على صنعاء.", [(Harm.INJURED, 1)]),
        ("وقالت إن شابا قد قتل زوجته في صنعاء.", [(Harm.KILLED, 1)]),
        ("وقالت إن شابا قد قتل طفلين في صنعاء.", [(Harm.KILLED, 2)]),
        ("وقالت إن شابا قد يقتل في القصف على صنعاء.", []),
    ],
)
def test_a_word_for_what_is_done_may_stand_between_one_person_and_the_verb(
    text: str, told: list[tuple[Harm, int | None]]
) -> None:
    assert counted(text) == told


def test_one_at_least_behind_the_noun_leaves_the_end_open() -> None:
    found = read(Report(ReportId("r"), "قتل مدني واحد على الأقل في قرية البارة.", language="ar", country=("SY",)))
    assert [(n.low, n.high) for claim in found.claims for n in claim.counts] == [(1, None)]
