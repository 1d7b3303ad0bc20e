"""Tolls that their claimant revises: the number that holds, and the one it is instead of. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, Count, Harm


def claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2024, 3, 10), language, publisher="Example Page", country=("SY",))
    return [claim for claim in read(report).claims if claim.counts]


def wholes(text: str) -> list[Count]:
    return [count for claim in claims(text) for count in claim.counts if not count.part_of_total]


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("The ministry cut its toll from 12 to 9.", 9, 12),
        ("The health ministry lowered the death toll from the strike on Hama from 12 to nine.", 9, 12),
        ("The toll of the Hama strike was revised down to 9 on Monday, the ministry said.", 9, None),
        ("The death toll was revised down to 9 from 12.", 9, 12),
        ("Officials revised the toll downward to nine.", 9, None),
        ("The ministry raised its toll from 9 to 12.", 12, 9),
        ("خفضت الوزارة الحصيلة من 12 إلى 9.", 9, 12),
        ("صححت وزارة الصحة عدد القتلى من 12 إلى 9 قتلى.", 9, 12),
        ("عدلت الوزارة حصيلة الشهداء إلى 9 شهداء بعد أن أعلنت 12.", 9, 12),
        ("رفعت الوزارة الحصيلة من 9 إلى 12 قتيلاً.", 12, 9),
    ],
)
def test_the_number_that_holds_is_the_new_one(text: str, new: int, old: int | None) -> None:
    (count,) = wholes(text)
    assert (count.harm, count.low, count.high) == (Harm.KILLED, new, new)
    assert count.revises is not None
    assert count.revises.number == old


def test_a_toll_of_the_wounded_is_revised_as_such() -> None:
    assert [(c.harm, c.low) for c in wholes("The ministry cut the number of wounded from 40 to 30.")] == [
        (Harm.INJURED, 30)
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Twelve people were killed, the ministry said. On Tuesday the ministry cut its toll to nine.", "the ministry"),
        ("Twelve people were killed, the ministry said. It later cut the death toll to nine.", "the ministry"),
        ("قالت وزارة الصحة إن 12 مدنياً قتلوا في حماة. وخفضت الوزارة لاحقاً الحصيلة إلى 9.", "وزارة الصحة"),
    ],
)
def test_it_is_claimed_by_who_revises_it(text: str, who: str) -> None:
    assert claims(text)[-1].claimant.name.removeprefix("On Tuesday ") == who


def test_those_found_since_are_some_of_a_toll_that_was_raised() -> None:
    (found,) = claims("The toll was raised to 12 after three more bodies were found.")
    assert [(c.low, c.part_of_total) for c in found.counts] == [(12, False), (3, True)]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry cut its budget from 12 to 9 million after the strike.",
        "The ministry did not revise the toll down to 9.",
        "The council raised road tolls to 9 dollars after the bombing of the bridge.",
        "The army cut the road from Homs to Hama.",
        "خفضت الوزارة عدد ساعات العمل من 12 إلى 9 بعد القصف.",
        "لم تخفض الوزارة الحصيلة إلى 9.",
    ],
)
def test_what_revises_no_toll_counts_nobody(text: str) -> None:
    assert wholes(text) == []
