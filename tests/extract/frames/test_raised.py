"""Tolls raised by others, tolls of events long past, and two accounts in one sentence. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind


def claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [claim for claim in found.claims if claim.kind is ClaimKind.HARM]


def wholes(text: str) -> list[tuple[str, int]]:
    counts = [count for claim in claims(text) for count in claim.counts]
    return [(str(count.harm), count.low) for count in counts if not count.part_of_total and count.low is not None]


@pytest.mark.parametrize(
    "text",
    [
        "Three more bodies were recovered from the rubble in Saraqib, raising the toll to 19.",
        "Three people were killed in Saraqib, bringing the death toll to 19.",
        "ارتفعت حصيلة الضحايا في سراقب إلى 19 قتيلاً بعد انتشال 3 جثث",
        "استشهد 3 مدنيين في سراقب لترتفع حصيلة القصف إلى 19 شهيداً",
    ],
)
def test_those_who_raise_a_toll_are_some_of_it(text: str) -> None:
    assert wholes(text) == [("killed", 19)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Five civilians were killed in Saraqib, the deadliest attack since a strike that killed 40 in 2019.", 5),
        ("قتل 5 مدنيين في سراقب في أعنف قصف منذ مجزرة 2019 التي راح ضحيتها 40 مدنياً", 5),
        ("Since Sunday shelling has killed six people in Saraqib.", 6),
        ("A strike that killed seven people in Saraqib was the first since Sunday.", 7),
    ],
)
def test_the_dead_of_an_event_long_past_are_nobody_of_today(text: str, number: int) -> None:
    assert wholes(text) == [("killed", number)]


@pytest.mark.parametrize(
    "text",
    [
        "Four people were killed and 12 injured in Saraqib, and three killed and five injured in Binnish.",
        "قتل 4 وجرح 12 في سراقب، وقتل 3 وجرح 5 في بنش",
    ],
)
def test_two_accounts_of_one_sentence_stand_each_at_its_place(text: str) -> None:
    first, second = claims(text)
    assert [count.low for count in first.counts] == [4, 12]
    assert [count.low for count in second.counts] == [3, 5]
    assert first.where is not None and second.where is not None
    assert (first.where.stated, second.where.stated) in (("Saraqib", "Binnish"), ("سراقب", "بنش"))


@pytest.mark.parametrize(
    "text",
    [
        "Seven people were killed in Saraqib and the price of bread was raised to 19 liras.",
        "قتل 7 أشخاص في سراقب وارتفع سعر الخبز إلى 19 ليرة",
    ],
)
def test_what_else_is_raised_is_no_toll(text: str) -> None:
    assert wholes(text) == [("killed", 7)]


def test_a_smaller_toll_that_another_tells_is_no_part_of_the_raised_one() -> None:
    text = "A doctor in Saraqib raised the toll to 25 killed, while another source cited 22 deaths."
    assert wholes(text) == [("killed", 25), ("killed", 22)]
