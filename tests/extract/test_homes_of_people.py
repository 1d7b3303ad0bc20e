"""Where people are from, and what that lies in, is not where they were harmed. All texts are invented."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Report, ReportId


def places(text: str) -> set[str | None]:
    language = "en" if text.isascii() else "ar"
    found = pipeline.read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    assert found
    return {one.where.name or one.where.stated if one.where else None for one in found}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A man from Sarmin city, in rural Idlib, was killed in Khan Shaykhun.", "Khan Sheikhoun"),
        ("Two men from the town of Sarmin in rural Idlib were killed in Jarablus.", "Jarablus"),
        ("Two residents of Sarmin in rural Idlib were killed in Jarablus.", "Jarablus"),
        ("A girl from al-Bab town in Aleppo's countryside was killed by stray bullets in Jarablus.", "Jarablus"),
        ("مقتل رجل من مدينة سرمين في ريف إدلب بقصف على جرابلس", "Jarablus"),
        ("توفي شاب من قرية المثال بريف حماة بانفجار لغم في منبج", "Manbij"),
        ("مقتل عائلة نازحة من ريف حماة بقصف على بنش", "Binnish"),
        ("قتل رجل منحدر من بلدة سراقب شمال معرة النعمان بقصف على بنش", "Binnish"),
    ],
)
def test_what_a_home_lies_in_is_not_the_place_either(text: str, place: str) -> None:
    assert places(text) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A woman born in Damascus was killed by shelling in Manbij.", "Manbij"),
        ("Three people who had fled Raqqa were killed by a mine near Manbij.", "Manbij"),
        ("A family from Daraa was bombed in Tafas, killing three children.", "Ţafas"),
        ("Two workers were killed in Azaz, one from Homs and the other from Hama.", "Azaz"),
        ("A man from Damascus was killed in Homs.", "Homs"),
        ("قتل شابان أصلهما من دمشق بانفجار في منبج", "Manbij"),
        ("استشهد ثلاثة من أهالي سراقب بغارة على بنش", "Binnish"),
        ("قتل الطفل سامر من مدينة حماة جراء قصف سراقب", "Saraqib"),
        ("قتل رجل من دمشق في حمص", "Homs"),
    ],
)
def test_words_for_where_people_are_from_lead_to_no_place_of_harm(text: str, place: str) -> None:
    assert places(text) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A shell fired from Hama fell on Homs and killed two people.", "Homs"),
        ("Warplanes from Latakia bombed Homs and killed two people.", "Homs"),
    ],
)
def test_a_city_of_another_province_than_the_shells_came_from_is_the_place(text: str, place: str) -> None:
    assert places(text) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Two civilians from Saraqib were killed, activists in Sarmin said.", "Saraqib"),
        ("Two civilians from Saraqib were killed by shelling, while Binnish was quiet.", "Saraqib"),
        ("A man from Saraqib in Idlib province was killed by shelling.", "Saraqib"),
        ("Shelling displaced 2,000 people from Binnish to Jarablus and killed three.", "Binnish"),
        ("Strikes forced the evacuation of people from Binnish and killed three, the governor in Hama city said.",
         "Binnish"),
        ("قتل مدنيان بالقرب من سراقب في ريف إدلب", "Saraqib"),
        ("مقتل شاب من بلدة سراقب في ريف إدلب بقصف جوي", "Saraqib"),
    ],
)  # fmt: skip
def test_what_is_no_home_and_where_others_speak_change_nothing(text: str, place: str) -> None:
    assert places(text) == {place}


def test_a_place_that_lies_far_from_a_home_is_not_what_the_home_lies_in() -> None:
    assert places("مقتل شاب من مدينة حمص في ريف إدلب بقصف جوي") == {"Idlib"}
