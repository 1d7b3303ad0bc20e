"""A town or village behind the area around it, under the word for its kind, is where it was."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def place(text: str) -> str | None:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    return claims[0].where.stated if claims and claims[0].where else None


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("قصف على ريف إدلب استهدف بلدة بنش وقتل مدنيا", "بنش"),
        ("قصف على ريف حماة استهدف قرية المثالية بريف حماة الجنوبي وقتل مدنيا", "المثالية"),
    ],
)
def test_a_village_within_the_countryside_named_before_it_is_the_place(text: str, stated: str) -> None:
    assert place(text) == stated


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("قصف على ريف إدلب وقتل مدنيا", "إدلب"),
        ("قصف على ريف إدلب أوقع قتيلا ونقل المصابون إلى مدينة الرقة", "إدلب"),
    ],
)
def test_an_area_stays_the_place_where_no_town_within_it_was_hit(text: str, stated: str) -> None:
    assert place(text) == stated


@pytest.mark.parametrize(
    "text",
    [
        "قصف على ريف القنيطرة قتل فيه مختار بلدة المثالية",
        "قصف على ريف إدلب قتل فيه رجل من قرية المثالية",
        "قصف على ريف إدلب قتل فيه شاب من أهالي بلدة بنش",
    ],
)
def test_the_village_of_somebody_is_not_where_it_was(text: str) -> None:
    assert place(text) in ("القنيطرة", "إدلب")
