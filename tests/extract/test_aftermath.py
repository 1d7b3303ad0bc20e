"""What follows an event, and where people are brought, is neither its day nor its place nor what was hit."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, Harm, Target


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    return read(
        Report(ReportId("r"), text, date(2018, 12, 20), language, publisher="Example Page", country=("SY",))
    ).claims


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A man was charged on 18 December over the killing of two shepherds.", "en"),
        ("The two boys killed by the mine were buried on 18 December.", "en"),
        ("Three people were killed in the shelling. (Updated 18 December 2018)", "en"),
        ("شيع الأهالي يوم 18 كانون الأول جثامين ثلاثة مدنيين قتلوا بالقصف.", "ar"),
    ],
)
def test_the_day_of_a_burial_or_a_court_is_not_that_of_the_harm(text: str, language: str) -> None:
    found = [claim for claim in claims(text, language) if any(c.harm is Harm.KILLED for c in claim.counts)]
    assert found and all(claim.when is None for claim in found)


def test_a_day_beside_the_harm_stays_though_a_court_is_named() -> None:
    (claim,) = claims("The court heard that three shepherds were killed on 4 December.")
    assert claim.when is not None and claim.when.start == date(2018, 12, 4)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two people were wounded in the shelling and taken to a hospital in Hajin.", "en"),
        ("إصابة مدنيين اثنين بالقصف، نقلوا إلى مشفى في هجين.", "ar"),
    ],
)
def test_where_the_wounded_are_taken_is_neither_the_place_nor_the_target(text: str, language: str) -> None:
    (claim,) = claims(text, language)
    assert claim.where is None
    assert claim.event is not None and claim.event.target is None


def test_a_hospital_that_was_hit_stays_the_target() -> None:
    (claim,) = claims("Two patients were killed in the shelling of a hospital in Hajin.")
    assert claim.event is not None and claim.event.target is Target.HOSPITAL
    assert claim.where is not None and claim.where.name == "Hajin"


@pytest.mark.parametrize(
    ("text", "harm", "number"),
    [
        ("Two people were shot and killed outside a shop.", Harm.KILLED, 2),
        ("A teen was fatally shot near the bridge.", Harm.KILLED, 1),
        ("Three bystanders were shot and wounded.", Harm.INJURED, 3),
        ("A kid was hit by a stray bullet.", Harm.INJURED, 1),
        ("Amal Example, 17, was killed while herding sheep.", Harm.KILLED, 1),
        ("Police found the murder of two policemen on film.", Harm.KILLED, 2),
    ],
)
def test_harm_by_gunfire_is_read(text: str, harm: Harm, number: int) -> None:
    assert [(c.harm, c.low) for claim in claims(text) for c in claim.counts if not c.listed] == [(harm, number)]
