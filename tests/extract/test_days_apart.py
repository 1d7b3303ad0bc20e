"""Two events of one sentence, the one "two days after" the other: each has its own day, dead and kind of attack."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Claim, Report, ReportId, read
from recount.records import ClaimKind

MONDAY = date(2019, 5, 20)


def accounts(text: str) -> list[tuple[str | None, int | None, date | None, str | None]]:
    """Place, dead, day and kind of attack of each account of harm."""
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, published=MONDAY, country=("SY",))
    return [_brief(claim) for claim in read(report).claims if claim.kind is ClaimKind.HARM]


def _brief(claim: Claim) -> tuple[str | None, int | None, date | None, str | None]:
    kind = claim.event.type if claim.event else None
    return (
        claim.where and claim.where.stated,
        claim.counts[0].low,
        claim.when and claim.when.start,
        kind and str(kind),
    )


EARLIER_FIRST = "Two days after shelling killed five people in Douma, air strikes killed three in Harasta on Wednesday."
LATER_FIRST = "Three people were killed in Harasta on Wednesday, two days after shelling killed five in Douma."
ARABIC = "بعد يومين من قصف قتل خمسة مدنيين في دوما، قتل ثلاثة أشخاص بغارات على حرستا يوم الأربعاء."


def test_the_event_that_dates_another_lies_so_many_days_before_it() -> None:
    assert accounts(EARLIER_FIRST) == [
        ("Douma", 5, date(2019, 5, 13), "artillery"),
        ("Harasta", 3, date(2019, 5, 15), "airstrike"),
    ]
    assert accounts(LATER_FIRST) == [
        ("Harasta", 3, date(2019, 5, 15), None),
        ("Douma", 5, date(2019, 5, 13), "artillery"),
    ]


def test_it_is_so_in_arabic_and_the_two_tolls_are_two_accounts() -> None:
    assert accounts(ARABIC) == [
        ("دوما", 5, date(2019, 5, 13), "bombardment"),
        ("حرستا", 3, date(2019, 5, 15), "airstrike"),
    ]


@pytest.mark.parametrize("ahead", ["Days", "Hours"])
def test_how_many_days_lie_between_is_not_guessed(ahead: str) -> None:
    text = f"{ahead} after shelling killed five people in Douma, air strikes killed three in Harasta on Wednesday."
    assert [day for _, _, day, _ in accounts(text)] == [None, date(2019, 5, 15)]


def test_a_day_within_the_first_part_is_its_own_and_the_second_is_counted_from_it() -> None:
    text = "A day after shelling killed five people in Douma on Thursday, air strikes killed three in Harasta."
    assert [day for _, _, day, _ in accounts(text)] == [date(2019, 5, 16), date(2019, 5, 17)]


@pytest.mark.parametrize(
    "text",
    [
        "A man died two days after the strike on Douma that wounded four people.",
        "Two days after the funeral, air strikes killed three people in Harasta on Wednesday.",
    ],
)
def test_a_death_of_wounds_and_what_harmed_nobody_part_nothing(text: str) -> None:
    assert len({day for _, _, day, _ in accounts(text)}) == 1
