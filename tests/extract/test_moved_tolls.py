"""Tolls that moved are read as where they stand now. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def numbers(text: str) -> list[int]:
    """What a text counts of the harmed, by place in it."""
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [count.low for claim in found.claims for count in claim.counts if count.low is not None]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("ارتفع عدد الشهداء في بنش من 5 إلى 7.", 7),
        ("ارتفع عدد القتلى من خمسة إلى سبعة.", 7),
        ("ارتفاع حصيلة القتلى من 5 إلى 7 في بنش.", 7),
        ("تراجعت حصيلة القتلى من 9 إلى 8 بعد التدقيق.", 8),
        ("The death toll rose from 12 to 15.", 15),
        ("Deaths in Saraqib rose from 12 to 15.", 15),
        ("The number of people killed was revised from 12 to nine.", 9),
    ],
)
def test_a_toll_that_moved_is_read_where_it_stands_now(text: str, now: int) -> None:
    assert numbers(text) == [now]


@pytest.mark.parametrize(
    "text",
    [
        "The injured said prices rose from 12 to 15 in Saraqib.",
        "The wounded came from 3 to 5 towns.",
        "قال الجرحى إن الأسعار ارتفعت من 5 إلى 7 في السوق.",
    ],
)
def test_what_else_moved_counts_none_of_the_harmed(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "نقل المصابون إلى مشفى في إدلب بعد غارة جوية قتلت خمسة أشخاص في سراقب.",
        "وصل الجرحى إلى المشفى بعد قصف أدى لاستشهاد خمسة أشخاص في سراقب.",
        "The wounded were brought to a hospital after a raid killed five people in Saraqib.",
    ],
)
def test_the_dead_told_of_behind_the_injured_stay_dead(text: str) -> None:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    counts = [count for claim in found.claims for count in claim.counts]
    assert {(str(count.harm), count.low) for count in counts} - {("injured", None)} == {("killed", 5)}
