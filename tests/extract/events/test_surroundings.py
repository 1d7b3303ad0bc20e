"""What surrounds a place that no gazetteer knows, and which of several places of a sentence is the event's."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import PlacePrecision, Where


def where_of_harm(text: str, language: str) -> Where:
    """The place of the first claim of harm in an invented report on Syria."""
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    claim = next(claim for claim in read(report).claims if claim.counts)
    assert claim.where is not None
    return claim.where


@pytest.mark.parametrize(
    ("language", "text", "name", "precision"),
    [
        ("en", "A drone killed two people in the village of Umm Ghayran, east of Hajin.", "Hajin", "subdistrict"),
        ("ar", "قتل شخصان بقصف على قرية أم غيران شرق مدينة هجين.", "Hajin", "subdistrict"),
        ("ar", "قتل شخصان بقصف على قرية أم غيران بريف حلب.", "Aleppo", "district"),
        ("ar", "قتل شخصان بقصف على حي الغيران في مدينة حلب.", "Aleppo", "city"),
    ],
)
def test_an_unknown_place_is_kept_with_the_known_one_beside_it(
    language: str, text: str, name: str, precision: str
) -> None:
    where = where_of_harm(text, language)
    assert where.lat is None
    assert where.around is not None
    assert (where.around.name, where.around.precision) == (name, PlacePrecision(precision))


def test_an_unknown_place_alone_in_its_sentence_lies_where_the_report_was_before() -> None:
    where = where_of_harm(
        "Shells fell on Hajin in the morning. A shell killed two in the village of Umm Ghayran.", "en"
    )
    assert (where.stated, where.around and where.around.name) == ("Umm Ghayran", "Hajin")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ar", "مقتل شخصين في ريف إدلب بقصف قرب سرمدا.", "Sarmada"),
        ("ar", "مقتل امرأة من مهجري مدينة عفرين بقصف على مدينة الباب.", "Al-Bab"),
        ("ar", "مقتل شخصين بغارة على حي محطة بغداد في مدينة حلب.", "Aleppo"),
        ("ar", "قال مراسلنا في إدلب إن شخصين قتلا بقصف على بلدة سرمدا.", "Sarmada"),
        ("ar", "قال مراسلنا في مدينة إدلب إن شخصين قتلا بعد قصف استهدف سرمدا.", "Idlib"),
        ("en", "In Idlib, a drone strike killed two people in Sarmada.", "Sarmada"),
        ("en", "Two people were killed in the countryside of Idlib when a drone struck a car near Sarmada.", "Sarmada"),
    ],
)
def test_the_settlement_of_the_event_goes_before_regions_homes_and_places_abroad(
    language: str, text: str, name: str
) -> None:
    where = where_of_harm(text, language)
    assert (where.name or (where.around and where.around.name)) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ar", "قتل شخصان بقصف على سد تشرين.", "Tishrin Dam"),
        ("ar", "قتل شخصان بغارة في السفيرة.", "As Safīrah"),
        ("en", "Two people were killed in a strike at Haditha Dam.", "Haditha Dam"),
    ],
)
def test_great_dams_and_towns_that_are_words_too_are_known(language: str, text: str, name: str) -> None:
    report = Report(ReportId("r"), text, language=language, country=("SY", "IQ"))
    assert name in {claim.where.name for claim in read(report).claims if claim.where}


def test_a_word_that_is_a_town_too_is_no_place_by_itself() -> None:
    report = Report(ReportId("r"), "قالت السفيرة إن شخصين قتلا في مدينة حلب.", language="ar", country=("SY",))
    assert {claim.where.name for claim in read(report).claims if claim.where} == {"Aleppo"}
