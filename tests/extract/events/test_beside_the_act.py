"""Places that only say who speaks, whose army it is, where the wounded died or where the dead were from."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def placed(text: str, country: str) -> list[str | None]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, country=(country,))).claims
    return [claim.where.called if claim.where else None for claim in claims]


@pytest.mark.parametrize(
    ("text", "country", "name"),
    [
        ("Shells hit Nikopol on Monday. Ukraine's emergency service said nine people were killed.", "UA", "Nikopol"),
        ("Yemen's army shelled the village of Bani Sample on Monday, killing two women.", "YE", "Bani Sample"),
        (
            "A bomb killed four people in Mosul. Our correspondent in Nineveh says two more were killed.",
            "IQ",
            "Mosul",
        ),
    ],
)
def test_the_country_or_province_of_who_speaks_or_acts_is_no_place(text: str, country: str, name: str) -> None:
    assert set(placed(text, country)) == {name}


def test_a_province_stays_the_place_where_no_other_is_told() -> None:
    assert placed("Our correspondent in Nineveh says four people were killed by a bomb.", "IQ") == ["Nineveh"]


@pytest.mark.parametrize(
    ("text", "country", "name"),
    [
        ("Mortars killed two farmers in Sittwe on 4 May. A third man died in a clinic at Minbya.", "MM", "Sittwe"),
        ("قتل مزارعان بقصف على معرة النعمان. وتوفيت طفلة في مشفى بمدينة إدلب.", "SY", "Ma'arrat al-Numan"),
    ],
)
def test_a_hospital_where_somebody_died_later_is_not_where_it_happened(text: str, country: str, name: str) -> None:
    assert set(placed(text, country)) == {name}


def test_where_somebody_is_treated_is_never_carried_back() -> None:
    text = "Two women were killed by a mine outside Longvale on 4 May 2023. A girl is alive in Lashio hospital."
    assert "Lashio" not in placed(text, "MM")


def test_a_hospital_stays_the_place_where_no_other_was_told() -> None:
    assert placed("توفيت طفلة في مشفى بمدينة إدلب متأثرة بجراحها.", "SY") == ["Idlib"]


def test_a_hospital_that_was_hit_is_the_place() -> None:
    assert set(placed("Shells hit Sittwe. A raid on a hospital in Lashio killed two nurses.", "MM")) == {
        "Sittwe",
        "Lashio",
    }


def test_the_home_of_the_dead_who_are_named_is_not_where_it_happened() -> None:
    text = "استشهد رجلان بغارة على قانا. والشهيدان هما سامر حداد وعلي خوري من بلدة جزين."
    assert set(placed(text, "LB")) == {"Qâna"}


def test_a_body_found_of_somebody_from_another_town_is_of_an_event_of_its_own() -> None:
    text = "قتل مزارعان بقصف على سراقب. العثور على جثة رجل من مدينة الرقة."
    assert set(placed(text, "SY")) == {"Saraqib", "Raqqa"}
