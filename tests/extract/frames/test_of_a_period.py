"""Numbers of a month, a year or a week over an area, and those of a morgue. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind


def numbered(text: str, language: str) -> list[Claim]:
    """The claims that number people, and none of their parts."""
    report = Report(
        ReportId("r"), text, language=language, publisher="Example Page", published=date(2019, 5, 20), country=("SY",)
    )
    return [claim for claim in read(report).claims if any(not count.part_of_total for count in claim.counts)]


def one(text: str, language: str) -> Claim:
    found = numbered(text, language)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("language", "text", "number", "area"),
    [
        ("en", "The Health Ministry said 120 people were killed in Raqqa province in December.", 120, "Raqqa"),
        ("en", "At least 300 civilians were killed in Idlib governorate in April, the network said.", 300, "Idlib"),
        ("en", "At least 300 civilians were killed by shelling in Idlib province in April.", 300, "Idlib"),
        ("en", "The network said on 4 January that 25 people died in Idlib province in December.", 25, "Idlib"),
        ("en", "Eighty-five people were killed by airstrikes in Aleppo last week.", 85, "Aleppo"),
        ("en", "Ten civilians were killed in Hajin during December.", 10, "Hajin"),
        ("ar", "قالت وزارة الصحة إن 120 شخصا قتلوا في محافظة دير الزور في كانون الأول.", 120, "Deir ez-Zor"),
        ("ar", "مقتل 12 مدنيا في محافظة إدلب خلال نيسان", 12, "Idlib"),
    ],
)  # fmt: skip
def test_the_dead_of_a_long_time_over_an_area_are_a_total(language: str, text: str, number: int, area: str) -> None:
    claim = one(text, language)
    assert claim.kind is ClaimKind.TOTAL
    assert claim.counts[0].low == number
    assert claim.where is not None
    assert claim.where.name == area


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The morgue received 40 bodies in December.", 40),
        ("en", "The morgue in Hajin received six bodies in December.", 6),
        ("en", "The hospital received 14 bodies last week.", 14),
        ("ar", "استقبلت مشرحة هجين 40 جثة خلال كانون الأول", 40),
        ("ar", "تلقى الطب الشرعي في إدلب 14 جثة في نيسان.", 14),
    ],
)
def test_bodies_that_came_in_over_a_long_time_are_a_total(language: str, text: str, number: int) -> None:
    claim = one(text, language)
    assert claim.kind is ClaimKind.TOTAL
    assert claim.counts[0].low == number


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The hospital in Hajin received 12 bodies on 3 December after an air strike."),
        ("en", "The morgue of Hajin received 12 bodies after the strike in December."),
        ("en", "An air strike in December killed 62 people in Idlib province."),
        ("en", "Sixty people were killed in the shelling of Hajin in December."),
        ("en", "Eighty people were killed at a school in Idlib province in April."),
        ("en", "A gunman killed 32 people in Idlib province in 2017."),
        ("en", "Twelve people were killed in Hajin in December."),
        ("en", "Two of her sons were killed in Aleppo province in 2013."),
        ("en", "Ten civilians were killed during the December strike on Hajin."),
        ("ar", "قتل 120 شخصا بغارة على هجين في كانون الأول."),
        ("ar", "مقتل 45 مدنيا جراء القصف على هجين في كانون الأول"),
        ("ar", "دخلت المشرحة 14 جثة في 3 كانون الأول بعد غارة على هجين"),
    ],
)
def test_what_may_be_of_one_attack_stays_its_toll(language: str, text: str) -> None:
    assert one(text, language).kind is ClaimKind.HARM


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Since 8 January 140 people have been killed in Hajin, Deir ez-Zor province.", "Hajin"),
        ("Since 8 January 140 people have been killed in Syria's Idlib governorate.", "Idlib"),
        ("Since 8 January 140 people have been killed by Russia in Idlib governorate.", "Idlib"),
        ("Since 8 January 140 people have been killed in Syria, 20 of them in Idlib governorate.", "Syria"),
    ],
)
def test_the_area_of_a_total_is_the_one_told_and_not_where_that_lies(text: str, area: str) -> None:
    (claim, *_) = [claim for claim in numbered(text, "en") if claim.kind is ClaimKind.TOTAL]
    assert claim.where is not None
    assert claim.where.name == area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("A strike on Hajin wounded a man. Since January 140 people have been killed by Russia.", None),
        ("Shelling of Aleppo wounded a man. Since January 140 people have been killed.", "Aleppo"),
    ],
)
def test_a_village_told_of_before_is_not_what_a_total_counts_over(text: str, area: str | None) -> None:
    (claim,) = [claim for claim in numbered(text, "en") if claim.kind is ClaimKind.TOTAL]
    assert (claim.where and claim.where.name) == area


def test_two_areas_of_one_month_lend_neither_its_number_to_the_other() -> None:
    claim = one("In December, 120 people were killed in Deir ez-Zor province and 40 in Raqqa.", "en")
    assert (claim.kind, claim.where and claim.where.name) == (ClaimKind.TOTAL, "Deir ez-Zor")
