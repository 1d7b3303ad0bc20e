"""From texts to incidents: two strikes on one town, texts of several events, texts without a day. All are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from recount import Report, ReportId, group, read

#: Al Kashma is too small for the packaged gazetteer; the example brings it
VILLAGES = (Path(__file__).parents[2] / "examples" / "hajin-2018" / "places.tsv",)
TEXTS = {
    "home": "On 28 November 2018 an airstrike hit a family home in Al Kashma, killing nine people.",
    "home-ar": "مقتل تسعة أشخاص بغارة جوية فجر 28 تشرين الثاني 2018 على منزل في بلدة الكشمة بريف دير الزور",
    "school": "On the evening of 28 November 2018 an airstrike on a school in Al Kashma killed three people.",
    "school-ar": "مقتل ثلاثة أشخاص بغارة جوية مساء 28 تشرين الثاني 2018 على مدرسة في بلدة الكشمة بريف دير الزور",
    "two": "On 28 November 2018 a strike on a home in Al Kashma killed nine people. "
    "In the village of Al Shaafah two people were killed by another strike.",
    "shaafah": "On 28 November 2018 a strike on Al Shaafah killed two people.",
    "undated": "Nine people of the Exampleson family died when an airstrike hit their home in Al Kashma.",
    "bare": "A strike on Al Kashma.",
}


def together(*names: str) -> list[list[str]]:
    """The texts that stand together, each incident by the names of its texts."""
    readings = [
        read(Report(ReportId(n), TEXTS[n], language="ar" if n.endswith("-ar") else "en", country=("SY",)), VILLAGES)
        for n in names
    ]
    return sorted(sorted(one.report_ids) for one in group(readings).incidents)


def test_two_strikes_on_one_town_on_one_day_are_two_incidents_in_either_language() -> None:
    found = together("home", "home-ar", "school", "school-ar")
    assert found == [["home", "home-ar"], ["school", "school-ar"]]


def test_a_text_that_covers_two_events_stands_in_the_incident_of_each() -> None:
    assert together("home", "two", "shaafah") == [["home", "two"], ["shaafah", "two"]]


def test_a_text_without_a_day_joins_the_strike_whose_place_and_words_it_shares() -> None:
    assert together("home", "school", "undated") == [["home", "undated"], ["school"]]


@pytest.mark.parametrize("others", [("home",), ("home", "school")])
def test_a_text_with_nothing_but_the_place_stands_alone(others: tuple[str, ...]) -> None:
    assert ["bare"] in together("bare", *others)
