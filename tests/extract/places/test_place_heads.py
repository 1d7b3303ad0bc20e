"""Villages in no gazetteer, known by how their names begin. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def places(text: str) -> list[str | None]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [claim.where.stated if claim.where else None for claim in found.claims if claim.counts]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Seven fighters died in clashes near Kafr Mithaliya on Monday.", "Kafr Mithaliya"),
        ("Two women were killed in Deir al-Mithal by shelling.", "Deir al-Mithal"),
        ("مقتل رجل وزوجته إثر غارة على كفرمثالية عصر اليوم.", "كفرمثالية"),
        ("غارة على #كفرمثالية قتلت طفلا", "كفرمثالية"),
        ("قصف مدفعي على كفر مثالية أدى إلى مقتل طفل", "كفر مثالية"),
        ("استشهد طفل بقصف استهدف تل مثالية بريف الحسكة", "تل مثالية"),
    ],
)
def test_a_name_that_begins_as_names_of_villages_do_is_a_place(text: str, place: str) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Officials tell the families that two women were killed.",
        "Khirbet was said to have killed two women.",
        "قال إنهم في كفر وضلال وقتل ثلاثة مدنيين",
        "قتل ثلاثة مدنيين بعد أن كفروا به",
    ],
)
def test_the_opening_alone_is_no_place(text: str) -> None:
    assert places(text) == [None]


def test_two_villages_that_no_gazetteer_knows_are_two() -> None:
    assert places("Two men were killed in Kafr Mithaliya and three in Deir al-Mithal.") == [
        "Kafr Mithaliya",
        "Deir al-Mithal",
    ]


def test_a_mountain_says_where_a_village_lies() -> None:
    text = "مقتل طفل بقصف على قرية مثالية في جبل الزاوية"
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    (where,) = {claim.where for claim in found.claims}
    assert where is not None and where.around is not None
    assert where.around.name == "Jabal al-Zawiya"
