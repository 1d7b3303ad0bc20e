"""Neither where nor whom it hit: a town that only tells where a place lies, hits on a target, a search for victims."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def claims(text: str, language: str) -> tuple[Claim, ...]:
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return read(report).claims


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("قُتل رجل بقصف على محيط بلدة عين عيسى شمال الرقة.", "ar", "Ayn Issa"),
        ("Shelling around Ayn Issa, north of Raqqa, killed two people.", "en", "Ayn Issa"),
        ("قُتل رجل بغارة شمال الرقة.", "ar", "Raqqa"),
        ("قُتل رجل بقصف على محيط عين عيسى ومدينة الرقة.", "ar", "Raqqa"),
        ("Shelling near Ayn Issa and north of Raqqa killed two people.", "en", "Raqqa"),
    ],
)
def test_a_town_beside_which_a_place_lies_is_not_the_place(text: str, language: str, name: str) -> None:
    (claim,) = claims(text, language)
    assert claim.where and claim.where.name == name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قصفت المدفعية مواقع قرب إدلب وأعلنت تحقيق إصابات مباشرة.", "ar"),
        ("تواصل الفرق عملها في المنزل بعد القصف للبحث عن ضحايا.", "ar"),
        ("Rescuers went on searching for victims after the shelling of Idlib.", "en"),
    ],
)
def test_hits_on_a_target_and_a_search_for_victims_count_nobody(text: str, language: str) -> None:
    assert not [count for claim in claims(text, language) for count in claim.counts]


def test_injuries_that_are_told_of_still_count() -> None:
    (claim,) = claims("أدى القصف على إدلب إلى إصابات مباشرة بين المدنيين.", "ar")
    assert claim.counts
