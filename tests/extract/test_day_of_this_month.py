"""A day of this or the last month, told by its number alone. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def told(text: str) -> list[tuple[ClaimKind, date | None, int]]:
    """Kind, first day and number of what a text published on 20 February 2022 counts of the harmed."""
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2022, 2, 20), language, publisher="Example Page", country=("SY",))
    return [
        (claim.kind, claim.when.start if claim.when else None, count.low)
        for claim in read(report).claims
        for count in claim.counts
        if count.low is not None
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("قُتل في 12 من الشهر الجاري ثلاثة مدنيين في بنش.", date(2022, 2, 12)),
        ("قُتل بتاريخ 12 الشهر الماضي ثلاثة مدنيين في بنش.", date(2022, 1, 12)),
        ("قُتل ثلاثة مدنيين في الثاني عشر من الشهر الماضي بقصف على بنش.", date(2022, 1, 12)),
        ("قُتل ثلاثة مدنيين يوم 7 من هذا الشهر بقصف على بنش.", date(2022, 2, 7)),
        ("قُتل في 12 كانون الثاني ثلاثة مدنيين في بنش.", date(2022, 1, 12)),
        ("Three civilians were killed on the 12th of last month in Saraqib.", date(2022, 1, 12)),
        ("Three civilians were killed on the 12th of this month in Saraqib.", date(2022, 2, 12)),
    ],
)
def test_a_numbered_day_of_a_month_is_that_day_and_no_tally_of_the_month(text: str, day: date) -> None:
    assert told(text) == [(ClaimKind.HARM, day, 3)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("قُتل 12 الشهر الماضي في بنش.", 12),
        ("قُتل 12 مدنياً في الشهر الماضي في بنش.", 12),
        ("Shelling killed 12 last month in Saraqib.", 12),
        ("Shelling killed 12, this month alone, in Saraqib.", 12),
    ],
)
def test_a_number_of_people_beside_a_month_is_no_day_of_it(text: str, number: int) -> None:
    assert [low for _, _, low in told(text)] == [number]


def test_a_day_later_than_the_publication_is_left_unknown() -> None:
    assert told("قُتل في 28 من الشهر الجاري ثلاثة مدنيين في بنش.") == [(ClaimKind.HARM, None, 3)]
