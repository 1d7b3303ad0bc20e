"""Behind "and" another verb tells of others than those killed. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm, Status


def people(text: str) -> list[tuple[Harm, int | None]]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    counts = (n for claim in found.claims if claim.kind == "harm" for n in claim.counts)
    return [(n.harm, n.low) for n in counts if not n.part_of_total]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتلت الغارة رجلا وأنقذت الفرق ثلاثة أطفال في سرمين", [(Harm.KILLED, 1)]),
        ("قتلت الدورية رجلا وخطفت ثلاثة شبان في سرمين", [(Harm.KILLED, 1)]),
        ("قتلت القذائف طفلة وأصابت شقيقتها في سرمين", [(Harm.KILLED, 1), (Harm.INJURED, 1)]),
        ("القصف قتل رجلا وأصاب ثلاثة أطفال في سرمين", [(Harm.KILLED, 1), (Harm.INJURED, 3)]),
        ("قتلت الغارة رجلا وأصابت منزلا يسكنه خمسة مدنيين في سرمين", [(Harm.KILLED, 1)]),
        ("قتلت الغارة رجلا وأصابت سيارة تقل ثلاثة مدنيين في سرمين", [(Harm.KILLED, 1)]),
    ],
)
def test_those_of_another_verb_are_not_among_the_dead(text: str, told: list[tuple[Harm, int | None]]) -> None:
    assert people(text) == told


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("قتل رجل وبنت وثلاثة أطفال في سرمين", 4),
        ("استشهد رجل وزوجته وثلاثة أطفال بقصف على سرمين", 5),
        ("قتل رجل وامرأتان وطفلتان في سرمين", 5),
    ],
)
def test_people_listed_over_and_are_all_dead(text: str, dead: int) -> None:
    told = people(text)
    assert [harm for harm, _ in told] == [Harm.KILLED] * len(told)
    assert (Harm.KILLED, dead) in told or sum(low or 0 for _, low in told) == dead


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("أربعة مدنيين فقدوا حياتهم بقصف على سرمين", 4),
        ("فقدوا حياتهم أربعة مدنيين بقصف على سرمين", 4),
        ("الأهالي فقدوا منازلهم الأربعة بقصف على سرمين", None),
    ],
)
def test_who_lost_their_lives_stands_before_or_behind(text: str, dead: int | None) -> None:
    assert [low for harm, low in people(text) if harm is Harm.KILLED] == ([dead] if dead else [])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("خمسة قتلى بين عناصر قوات النظام بقصف على سرمين", Status.COMBATANT),
        ("خمسة قتلى بين عناصر الدفاع المدني بقصف على سرمين", Status.UNKNOWN),
        ("خمسة قتلى بين أفراد عائلة واحدة بقصف على سرمين", Status.UNKNOWN),
    ],
)
def test_the_dead_among_the_members_of_a_force_are_fighters(text: str, status: Status) -> None:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    assert {n.status for claim in found.claims for n in claim.counts} == {status}
