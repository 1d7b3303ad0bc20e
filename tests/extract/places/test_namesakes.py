"""Names of towns that people, streets and things bear are no places of a report. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.pipeline import places


def named(text: str, country: str = "US") -> dict[str, str | None]:
    """The names read as places, each with the province of its point; None where it has no point."""
    found = places(Report(ReportId("r"), text, language="en", country=(country,))).places
    return {place.stated: place.admin1 if place.lat is not None else None for place in found}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CHICAGO - The boy was shot on Sunday, Crystal said.", "Crystal"),
        ("A man was shot in Houston on Sunday. Kyle died.", "Kyle"),
        ("A girl was shot in Chicago days before Christmas.", "Christmas"),
        ("A girl was shot in Chicago. She was the sister of Kelly, police said.", "Kelly"),
    ],
)
def test_a_small_towns_name_far_from_all_others_that_nothing_places_is_none(text: str, name: str) -> None:
    assert name not in named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police in Detroit said a man from Detroit was treated at Mount Sinai Hospital.", "Mount Sinai"),
        ("Police in Detroit said it happened at Country Club Apartments.", "Country Club"),
        ("A girl was shot in Chicago in the 2700 block of West Lexington, police said.", "Lexington"),
        ("A girl was shot in Chicago on the corner of Archer and Western, police said.", "Archer"),
        ("A girl was shot in Chicago near Alexander and Damen avenues, police said.", "Alexander"),
    ],
)
def test_the_name_of_a_thing_or_street_far_away_has_no_point(text: str, name: str) -> None:
    assert named(text).get(name) is None


@pytest.mark.parametrize(
    ("text", "name", "province", "country"),
    [
        ("A strike on Kafr Nabl Hospital in Idlib killed three.", "Kafr Nabl", "Idlib", "SY"),
        ("A strike on Kafr Nabl Hospital killed three.", "Kafr Nabl", "Idlib", "SY"),
        (
            "JISR AL-SHUGHUR, Syria (Agency) — Jets struck a market, doctors in Damascus said.",
            "JISR AL-SHUGHUR",
            "Idlib",
            "SY",
        ),
        ("The Hajin bombing was told of in Damascus.", "Hajin", "Deir ez-Zor", "SY"),
        ("Jets bombed the market of Manbij. Shells fell on Damascus.", "Manbij", "Aleppo", "SY"),
        ("A man was shot in Houston. He was arrested in Kyle, police said.", "Kyle", "Texas", "US"),
        ("Hempstead police said a man was shot in Uniondale.", "Hempstead", "New York", "US"),
        ("Crystal police said a man was shot in Minneapolis.", "Crystal", "Minnesota", "US"),
    ],
)
def test_a_name_that_words_place_or_that_lies_near_another_stays(
    text: str, name: str, province: str, country: str
) -> None:
    assert named(text, country)[name] == province


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("A man was shot in Chicago. A boy shot there is in good condition at Example Hospital in Detroit.", "Chicago"),
        ("A man was shot in Chicago. A boy was shot in the leg and taken by ambulance to Detroit.", "Chicago"),
        ("A man was shot in Chicago. A boy was shot at a hospital in Detroit.", "Detroit"),
    ],
)
def test_where_somebody_is_taken_care_of_is_not_where_it_happened(text: str, where: str) -> None:
    claims = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("US",))).claims
    assert claims[-1].where is not None and claims[-1].where.name == where


@pytest.mark.parametrize(
    ("text", "name", "province"),
    [
        ("A girl was shot in Fountain, Fla., on Sunday.", "Fountain", None),
        ("A man was shot outside Columbus, IN. He died.", "Columbus", "Indiana"),
        ("A man was shot in Columbus, Ohio.", "Columbus", "Ohio"),
        ("Prince George's County police said a boy was shot.", "Prince George's County", "Maryland"),
        ("Denver's mayor said a boy was shot.", "Denver", "Colorado"),
    ],
)
def test_the_state_behind_a_name_and_a_countys_own_name_decide(text: str, name: str, province: str | None) -> None:
    assert named(text)[name] == province
