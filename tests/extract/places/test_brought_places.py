"""Places that people bring go before the packaged ones of their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from recount.extract.folding.text import fold
from recount.extract.places.gazetteer import load_gazetteer
from recount.extract.places.places import PlaceMention, find_places

TABLE = """name,name_ar,lat,lon,country,admin1,precision,aliases
Hajin,هجين,36.50,37.50,SY,Aleppo,village,
Sarmin,سرمين,35.91,36.73,SY,Idlib,town,
Exampla,المثالية,35.80,36.70,SY,Idlib,village,Al-Exampla
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    (tmp_path / "own.csv").write_text(TABLE, encoding="utf-8")
    return (tmp_path / "own.csv",)


def first(text: str, files: tuple[Path, ...]) -> PlaceMention:
    return find_places(fold(text), ("SY",), load_gazetteer(files))[0]


@pytest.mark.parametrize(
    ("text", "lat"),
    [
        ("Shelling hit Exampla at noon.", 35.80),
        ("قصف على المثالية ظهرا", 35.80),
        ("Shelling hit Sarmin at noon.", 35.91),  # the packaged one lies less than 10 km off
        ("Shelling hit Hajin at noon.", 36.50),  # the packaged one is a town far off
        ("قصف على هجين ظهرا", 36.50),
        ("Shelling hit Hajin in Aleppo province.", 36.50),
    ],
)
def test_a_brought_place_is_meant_by_its_name(text: str, lat: float, files: tuple[Path, ...]) -> None:
    assert first(text, files).where.lat == lat


@pytest.mark.parametrize("text", ["Shelling hit Hajin in Deir ez-Zor province.", "قصف على هجين في محافظة دير الزور"])
def test_a_province_that_the_text_names_decides_before_whose_file_it_is(text: str, files: tuple[Path, ...]) -> None:
    assert first(text, files).where.lat == 34.69508


def test_the_other_place_of_the_name_stays_a_candidate(files: tuple[Path, ...]) -> None:
    assert [one.lat for one in first("Shelling hit Hajin at noon.", files).where.candidates] == [36.50, 34.69508]


def test_without_the_file_the_packaged_places_are_chosen_as_before() -> None:
    assert first("Shelling hit Hajin at noon.", ()).where.lat == 34.69508
