"""Where people or shells came from is not where people were harmed."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Claim, ClaimKind, Report, ReportId


def claims_in(text: str, language: str) -> tuple[Claim, ...]:
    return pipeline.read(Report(ReportId("r1"), text, language=language, country=("SY",))).claims


def places_of_harm(text: str, language: str) -> set[str | None]:
    report = Report(ReportId("r1"), text, language=language, country=("SY",))
    return {one.where and one.where.stated for one in pipeline.read(report).claims if one.counts}


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("A man from Damascus was killed in Binnish by a mine.", "en", "Binnish"),
        ("Two boys from the town of Binnish were killed in Sarmin.", "en", "Sarmin"),
        ("Shells fired from Saraqib killed a girl in Binnish.", "en", "Binnish"),
        ("قتل شاب من دمشق بانفجار لغم في بلدة سرمين.", "ar", "سرمين"),
        ("قتل مدنيان من بلدة سراقب بقصف على بنش.", "ar", "بنش"),
        ("قذائف أطلقت من سراقب قتلت طفلة في بنش.", "ar", "بنش"),
    ],
)
def test_whence_somebody_or_something_came_is_not_where_it_happened(text: str, language: str, place: str) -> None:
    assert places_of_harm(text, language) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("استشهد الشاب أحمد المثال من بلدة سراقب في قصف على مدينة إدلب.", "إدلب"),
        ("استشهد أحمد المثال (من بلدة سراقب) جراء قصف جوي على بلدة سرمين.", "سرمين"),
        ("استشهد أحمد المثال، من بلدة سراقب، في قصف على بلدة سرمين.", "سرمين"),
        ("استشهد ثلاثة مدنيين من بلدة سراقب في قصف على إدلب.", "إدلب"),
        ("Two men from Binnish were killed in Idlib city.", "Idlib"),
        ("Two men from Binnish were killed in an air strike on Idlib.", "Idlib"),
    ],
)
def test_a_name_may_stand_before_a_home_and_a_city_that_was_struck_is_no_province(text: str, place: str) -> None:
    assert {one.where and one.where.stated for one in claims_in(text, "en" if text.isascii() else "ar")
            if one.kind in (ClaimKind.HARM, ClaimKind.ACTION)} == {place}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("استشهد الشاب أحمد المثال من بلدة سراقب في قصف على محافظة إدلب.", "سراقب"),
        ("استشهد أحمد المثال من بلدة سراقب.", "سراقب"),
        ("Two men from Binnish were killed in air strikes in Idlib.", "Binnish"),
    ],
)
def test_a_province_is_no_finer_place_than_the_home_in_it(text: str, place: str) -> None:
    assert places_of_harm(text, "en" if text.isascii() else "ar") == {place}


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Two boys from Binnish were killed in Idlib province.", "en", "Binnish"),
        ("Two civilians from Saraqib were killed, activists in Idlib said.", "en", "Saraqib"),
        ("Men from Saraqib and Binnish were killed.", "en", "Saraqib"),
        ("قتل مدنيان من بلدة سراقب بقصف الطيران.", "ar", "سراقب"),
    ],
)
def test_where_no_other_town_is_named_it_stays_the_place(text: str, language: str, place: str) -> None:
    assert places_of_harm(text, language) == {place}


GROUND = [
    ("en", "Shells fired from areas held by the Syrian government killed two people in Atarib.",
     "fired from areas held by the Syrian government"),
    ("en", "Shells fired from government-held areas killed two people in Atarib.", "fired from government-held"),
    ("en", "Rockets from SDF-controlled areas killed two people in Azaz.", "from SDF"),
    ("en", "Shelling from positions held by the Syrian Democratic Forces wounded two people in Afrin.",
     "from positions held by the Syrian Democratic Forces"),
    ("ar", "سقطت قذائف أطلقت من مناطق سيطرة الحكومة السورية على الأتارب وقتلت شخصين.",
     "أطلقت من مناطق سيطرة الحكومة السورية"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "stated"), GROUND)
def test_the_ground_that_shells_came_from_names_whom_they_are_laid_to(language: str, text: str, stated: str) -> None:
    found = claims_in(text, language)
    assert [[one.stated for one in claim.belligerents] for claim in found] == [[stated]]


@pytest.mark.parametrize(
    ("language", "text", "held"),
    [
        ("en", "Rockets from regime-controlled Nubl fell on Atarib.", []),
        ("en", "Rockets from SDF-controlled areas killed five people in Azaz.", []),
        ("en", "Shells from SDF-held Manbij killed two people in Jarablus.", ["Manbij"]),
        ("en", "Shells hit the rebel-held town of Atarib and killed two people.", ["Atarib"]),
        ("ar", "قصفت من نبل الخاضعة لسيطرة النظام بلدة الأتارب.", ["نبل"]),
    ],
)
def test_what_was_hit_from_held_ground_is_held_by_nobody(language: str, text: str, held: list[str]) -> None:
    found = [claim for claim in claims_in(text, language) if claim.control]
    assert [claim.where.stated for claim in found if claim.where] == held
