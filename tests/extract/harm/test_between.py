"""Adjuncts between an Arabic verb of harm and its people. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm

Ends = tuple[Harm, int | None]


def counted(text: str) -> list[Ends]:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    return [(n.harm, n.low) for claim in found.claims for n in claim.counts if not n.part_of_total]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("قُتل في إدلب ثلاثة مدنيين", [(Harm.KILLED, 3)]),
        ("قتل بقصف على إدلب ثلاثة مدنيين", [(Harm.KILLED, 3)]),
        ("قتل جراء القصف على سرمين خمسة مدنيين وأصيب ثلاثة", [(Harm.KILLED, 5), (Harm.INJURED, 3)]),
        ("أصيب في قصف مدفعي على سرمين سبعة مدنيين بينهم طفلة", [(Harm.INJURED, 7)]),
        ("قتل على يد قوات النظام خمسة مدنيين في سرمين", [(Harm.KILLED, 5)]),
        ("قصفت قوات النظام سرمين وقتل في القصف مدني وأصيب آخر", [(Harm.KILLED, 1), (Harm.INJURED, 1)]),
        ("قتل في 12 من الشهر الجاري ثلاثة مدنيين في سرمين", [(Harm.KILLED, 3)]),
        ("قتل يوم الجمعة بقصف على إدلب ثلاثة مدنيين", [(Harm.KILLED, 3)]),
        ("قتل بقصف على إدلب في 12 كانون الثاني ثلاثة مدنيين", [(Harm.KILLED, 3)]),
        ("استشهد اليوم السبت جراء غارة على سرمين خمسة أطفال", [(Harm.KILLED, 5)]),
    ],
)
def test_people_behind_a_finished_adjunct_are_those_of_the_verb(text: str, ends: list[Ends]) -> None:
    assert counted(text) == ends


@pytest.mark.parametrize(
    "text",
    [
        "قتل على يد ثلاثة مسلحين مدني في سرمين",
        "قتل في منزل ثلاثة أشقاء بقصف على سرمين",
        "قتل في القصف على مدرسة في سرمين تضم ثلاثة آلاف نازح",
        "قتل في قصف استهدف سبعة مدنيين في سرمين قيادي",
        "قتل في الهجوم الذي نفذه ثلاثة أشخاص مدني في سرمين",
        "قتل أمس على يد ثلاثة مسلحين مدني في سرمين",
        "قتل في 12 كانون الثاني في منزل ثلاثة أشقاء بقصف على سرمين",
    ],
)
def test_people_within_an_adjunct_are_not(text: str) -> None:
    assert not {3, 7, 3000} & {low for _, low in counted(text)}
