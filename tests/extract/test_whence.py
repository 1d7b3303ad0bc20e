"""Where people or shells came from is not where people were harmed."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Report, ReportId


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
