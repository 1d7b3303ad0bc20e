"""Accounts of one sentence with a day each: each keeps its own. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read

PUBLISHED = date(2019, 8, 1)


def days(text: str) -> list[tuple[str, int | None, str | None]]:
    """Kind, killed or injured, and first day of each claim with counts."""
    language = "en" if text.isascii() else "ar"
    report = Report(
        ReportId("r"), text, language=language, publisher="Example Page", published=PUBLISHED, country=("SY",)
    )
    return [
        (claim.kind, claim.counts[0].low, claim.when.start.isoformat() if claim.when and claim.when.start else None)
        for claim in read(report).claims
        if claim.counts
    ]


@pytest.mark.parametrize(
    "text",
    [
        "12 civilians were killed in Raqqa on 3 July, and 11 people were killed in Hajin on 15 July.",
        "On 3 July, 12 civilians were killed in Raqqa, while on 15 July 11 people were killed in Hajin.",
        "قتل 12 مدنيا في الرقة في 3 تموز، وقتل 11 شخصا في هجين في 15 تموز.",
        "قتل 12 مدنيا في الرقة في 3 تموز، وفي 15 تموز قتل 11 شخصا في هجين.",
    ],
)
def test_each_account_is_of_the_day_of_its_own_clause(text: str) -> None:
    assert days(text) == [("harm", 12, "2019-07-03"), ("harm", 11, "2019-07-15")]


@pytest.mark.parametrize(
    "text",
    [
        "127 civilians were killed in Idlib in July 2019, and 11 people were killed in Hajin on 15 July.",
        "قتل 127 مدنيا في إدلب في تموز 2019، وفي 15 تموز قتل 11 شخصا في هجين.",
    ],
)
def test_people_of_a_month_beside_those_of_a_day_are_a_total(text: str) -> None:
    assert days(text) == [("total", 127, "2019-07-01"), ("harm", 11, "2019-07-15")]


def test_one_day_is_of_all() -> None:
    text = "12 people were killed in Raqqa and three were killed in Hajin on 15 July."
    assert {first for _, _, first in days(text)} == {"2019-07-15"}


@pytest.mark.parametrize(
    "text",
    [
        "On 16 July, the Observatory said that 12 died in Raqqa, and three were killed in Hajin on 15 July.",
        "A raid killed six in Hajin on 15 July, and a raid wounded four in Raqqa, the Observatory said on 16 July.",
    ],
)
def test_the_day_on_which_it_was_said_is_of_no_account(text: str) -> None:
    assert "2019-07-16" not in {first for _, _, first in days(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The attack was on the market in Hajin on 15 July, in which the monitor documented 11 dead.",
        "A strike on the market in Hajin on 15 July, in which it counted 11 dead, was the worst.",
    ],
)
def test_a_day_before_a_relative_clause_is_of_what_stands_ahead_of_it(text: str) -> None:
    assert days(text) == [("harm", 11, "2019-07-15")]
