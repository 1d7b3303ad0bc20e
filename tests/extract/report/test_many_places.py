"""A day's toll of the towns and villages of a region is told of all of them at once. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm


def told(text: str) -> list[tuple[int, tuple[str, ...]]]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2024, 3, 10), language, publisher="Example Page", country=("SY",))
    counts = (c for claim in read(report).claims if claim.kind is ClaimKind.HARM for c in claim.counts)
    return [(c.low, c.together) for c in counts if c.harm is Harm.KILLED and c.low and not c.part_of_total]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "The toll of today's shelling of the towns and villages of Idlib province: five dead and 38 wounded.",
            "towns and villages (Idlib)",
        ),
        ("حصيلة القصف على مدن وبلدات ريف إدلب اليوم: 5 قتلى و38 جريحاً.", "مدن وبلدات (إدلب)"),
        ("حصيلة أولية لضحايا القصف على مدن وبلدات ريف إدلب اليوم.\nالقتلى: 5 قتلى بينهم طفل", "مدن وبلدات (إدلب)"),
        ("Nine civilians were killed in shelling on several areas of Idlib province today.", "several areas (Idlib)"),
        ("قتل تسعة مدنيين بقصف مدفعي على مناطق متفرقة من ريف إدلب اليوم.", "مناطق متفرقه (إدلب)"),
        ("لتكون حصيلة ضحايا الغارات على إدلب ومحيطها اليوم 5 قتلى بينهم طفل.", "إدلب ومحيطها"),
    ],
)
def test_a_days_toll_of_many_places_says_so(text: str, places: str) -> None:
    assert [together for _, together in told(text)] == [(places,)]


@pytest.mark.parametrize(
    "text",
    [
        "A strike on Saraqib killed five people, a day after the shelling of the towns and villages of Idlib province.",
        "Five people were killed in a strike on Saraqib, where the wounded were taken to several areas.",
        "Five people who had fled from several areas were killed in a strike on Saraqib.",
        "قتل خمسة أشخاص بقصف على مدينة سراقب بعد غارات على مناطق عدة.",
        "حصيلة القصف على سراقب اليوم: 5 قتلى و38 جريحاً.",
        "حصيلة القصف على مدن وبلدات ريف إدلب اليوم غير معروفة.\nوقتل 5 مدنيين بقصف على مدينة سراقب.",
    ],
)
def test_the_toll_of_one_place_is_of_that_place(text: str) -> None:
    assert told(text) == [(5, ())]
