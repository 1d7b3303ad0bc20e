"""What somebody added up over a stretch is a total, and who was killed since is beside it. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind


def claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    day = date(2019, 5, 10)
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",), published=day)
    return list(read(report).claims)


def numbers(text: str, kind: ClaimKind) -> list[int | None]:
    return [count.low for claim in claims(text) if claim.kind is kind for count in claim.counts]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The monitor has recorded 1,200 civilian deaths by air strikes in Idlib this year.", 1200),
        ("The network documented the deaths of 2,300 civilians in Idlib in 2018.", 2300),
        ("At least 40 people have been killed in Idlib this year.", 40),
        ("Since the truce began, 61 people have died in Idlib.", 61),
        ("وثقت الشبكة مقتل 2300 مدني في إدلب عام 2018", 2300),
        ("سجل المرصد مقتل 140 مدنياً في إدلب هذا العام", 140),
        ("منذ سريان الهدنة قتل 61 شخصاً في إدلب", 61),
    ],
)
def test_what_is_added_up_over_a_stretch_is_a_total(text: str, number: int) -> None:
    assert numbers(text, ClaimKind.TOTAL) == [number]
    assert {claim.kind for claim in claims(text)} == {ClaimKind.TOTAL}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The network documented the deaths of nine civilians in a strike on Binnish in April.", 9),
        ("In 2016 a strike on Binnish killed 19 people.", 19),
        ("A boy was killed in Binnish this year.", 1),
        ("Since the shelling began this morning, three people have been killed in Ariha.", 3),
        ("وثقت الشبكة مقتل 19 مدنياً في غارة على بنش عام 2018", 19),
        ("منذ الصباح قتل ثلاثة أشخاص في أريحا", 3),
    ],
)
def test_one_attack_dated_by_its_year_is_no_total(text: str, number: int) -> None:
    assert numbers(text, ClaimKind.HARM) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Since the truce began, 61 people have died in Idlib. Two more were killed on Monday in Ariha.",
        "Since the truce came into effect, 61 people have died. On Monday shells killed two more in Ariha.",
        "منذ سريان الهدنة قتل 61 شخصاً في إدلب. وقتل اثنان آخران يوم الاثنين في أريحا",
    ],
)
def test_who_was_killed_since_is_told_of_beside_the_total(text: str) -> None:
    assert numbers(text, ClaimKind.TOTAL) == [61]
    assert numbers(text, ClaimKind.HARM) == [2]
