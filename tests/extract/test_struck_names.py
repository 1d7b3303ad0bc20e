"""Arabic towns whose names are words: the town where an attack fell on it, the word anywhere else."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def places(text: str, country: str) -> set[str | None]:
    claims = read(Report(ReportId("r"), text, language="ar", country=(country,))).claims
    return {claim.where.name if claim.where else None for claim in claims}


@pytest.mark.parametrize(
    ("text", "country", "name"),
    [
        ("قتلت امرأتان في غارة على صور مساء الأحد.", "LB", "Tyre"),
        ("استهدفت الطائرات صور وقتلت امرأتين.", "LB", None),
        ("طائرة مسيرة استهدفت صور وقتلت امرأتين.", "LB", "Tyre"),
        ("قتلت امرأتان بقصف مدفعي على حجة.", "YE", "Ḩajjah"),
        ("قتلت امرأتان في غارة في حجة.", "YE", "Ḩajjah"),
        ("قتلت امرأتان في هجوم على بلد قبل يومين.", "IQ", "Balad"),
        ("قتلت امرأتان بغارة على النبطية.", "LB", "Nabatieh"),
    ],
)
def test_an_attack_falls_on_the_town(text: str, country: str, name: str | None) -> None:
    assert places(text, country) == {name}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("نشر ناشطون صور غارة قتلت امرأتين.", "LB"),
        ("قتلت امرأتان في غارة وفق صور نشرت مساء.", "LB"),
        ("قتلت امرأتان في هجوم على الثورة السورية.", "SY"),
        ("قتلت امرأتان في غارة على بلد مجاور.", "IQ"),
        ("قتلت امرأتان في غارة على حجة أمس.", "IQ"),
        ("قتلت امرأتان في غارة على المدينة أمس.", "IQ"),
        ("قتلت امرأتان في غارة على الحي أمس.", "IQ"),
    ],
)
def test_the_word_is_no_town(text: str, country: str) -> None:
    assert places(text, country) == {None}


def test_such_a_town_beside_another_is_told_of_too() -> None:
    assert places("قتلت ثلاث نساء بغارات على قانا وصور أمس.", "LB") == {"Qâna", "Tyre"}


def test_what_lies_beside_such_a_town_lies_about_it() -> None:
    text = "قتلت امرأتان في غارة على بلدة زهر الوادي جنوب صور."
    (claim,) = read(Report(ReportId("r"), text, language="ar", country=("LB",))).claims
    assert claim.where is not None
    assert claim.where.around is not None
    assert claim.where.around.name == "Tyre"
