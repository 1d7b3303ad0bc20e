import hashlib
from pathlib import Path

import pytest

from recount.errors import InputError
from recount.extract.gazetteer import FOLDER, Gazetteer, load_gazetteer
from recount.extract.place_names import name_key, plain_name, skeleton

HEADER = "name,name_ar,lat,lon,country,admin1,precision,aliases\n"
DUMP_ROW = (
    "9|Qaryat al Mithal|Qaryat al Mithal|Mithal,المثال|34.5|40.5|P|PPL|SY||07||||1200||200|Asia/Damascus|2018-01-01"
).replace("|", "\t")


def named(gazetteer: Gazetteer, name: str, *countries: str) -> list[str]:
    index = gazetteer.index(countries)
    return [found.place.name for found in index.places(name_key(name))]


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_packaged_extract_stays_under_fifteen_megabytes() -> None:
    assert 1_000_000 < (FOLDER / "places.tsv.gz").stat().st_size < 15_000_000


def test_the_readme_names_the_digest_of_the_packaged_extract() -> None:
    digest = hashlib.sha256((FOLDER / "places.tsv.gz").read_bytes()).hexdigest()
    assert digest in (FOLDER / "README.md").read_text(encoding="utf-8")


def test_every_addition_is_credited() -> None:
    rows = (FOLDER / "additions.tsv").read_text(encoding="utf-8").splitlines()
    assert rows[0].split("\t")[-1] == "credit"
    assert all(row.split("\t")[-1].strip() for row in rows)


def test_aliases_of_the_extract_are_keys_as_they_are_compared_today() -> None:
    for place in load_gazetteer().places("SY"):
        if place.rank == 0:
            assert [plain_name(alias) for alias in place.aliases] == list(place.aliases)


@pytest.mark.parametrize("spelling", ["Hajin", "Hajīn", "HAJIN", "Hajeen", "هجين"])
def test_close_spellings_of_a_name_find_one_place(spelling: str) -> None:
    assert "Hajin" in named(load_gazetteer(), spelling, "SY")


@pytest.mark.parametrize(
    "spelling", ["Deir ez-Zor", "Deir al-Zour", "Deir Ezzor", "دير الزور", "ديرالزور", "Dayr az Zawr"]
)
def test_the_many_spellings_of_deir_ez_zor_are_known(spelling: str) -> None:
    assert "Deir ez-Zor" in named(load_gazetteer(), spelling, "SY")


@pytest.mark.parametrize(
    "one, other", [("Sha'fah", "الشعفة"), ("Hajin", "هجين"), ("Qayyarah", "Kayara"), ("Khan Tuman", "Han Toman")]
)
def test_a_skeleton_is_shared_by_spellings_and_scripts(one: str, other: str) -> None:
    assert skeleton(name_key(one)) == skeleton(name_key(other))


def test_a_hinted_country_leaves_small_places_of_others_out() -> None:
    assert named(load_gazetteer(), "Hajin", "YE") == []
    assert named(load_gazetteer(), "Paris", "SY") == ["Paris"]


def test_a_table_with_a_header_adds_places(tmp_path: Path) -> None:
    path = written(tmp_path, "own.csv", HEADER + "Mithal,المثال,34.5,40.5,SY,Deir ez-Zor,village,Al-Methal\n")
    gazetteer = load_gazetteer((path,))
    assert named(gazetteer, "المثال", "SY") == ["Mithal"]
    assert named(gazetteer, "Al-Methal", "SY") == ["Mithal"]


def test_a_dump_of_geonames_adds_places(tmp_path: Path) -> None:
    path = written(tmp_path, "SY.txt", DUMP_ROW + "\n")
    assert named(load_gazetteer((path,)), "المثال", "SY") == ["Qaryat al Mithal"]


def test_a_place_without_a_country_is_known_under_every_hint(tmp_path: Path) -> None:
    path = written(tmp_path, "own.csv", "name,name_ar,lat,lon\nMithal Crossing,,34.5,40.5\n")
    assert named(load_gazetteer((path,)), "Mithal Crossing", "IQ") == ["Mithal Crossing"]


@pytest.mark.parametrize(
    "name, text, complaint",
    [
        ("a.csv", HEADER + "Good,,34,40,SY,,,\nBad,,thirty,40,SY,,,\n", "line 3: 'thirty', '40' is no point"),
        ("b.csv", HEADER + "Bad,,40,340,SY,,,\n", "line 2: 40, 340 lies outside the globe"),
        ("c.csv", HEADER + ",,34,40,SY,,,\n", "line 2: no name"),
        ("d.csv", HEADER + "Bad,,34,40,SY,,hamlet,\n", "line 2: precision 'hamlet'"),
        ("e.csv", "name,place type\nBad,village\n", "line 1: no column for lat, lon"),
        ("f.txt", DUMP_ROW + "\n" + DUMP_ROW.rsplit("\t", 3)[0] + "\n", "line 2: 16 columns"),
        ("g.csv", "", "the file is empty"),
    ],
)
def test_a_damaged_line_is_named_with_file_and_cure(tmp_path: Path, name: str, text: str, complaint: str) -> None:
    path = written(tmp_path, name, text)
    with pytest.raises(InputError) as refused:
        load_gazetteer((path,))
    assert complaint in str(refused.value)
    assert name in str(refused.value)
    assert ";" in str(refused.value)


def test_a_file_that_cannot_be_decoded_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(b"name,name_ar,lat,lon\n\xff\xfe,,1,2\n")
    with pytest.raises(InputError, match="give a text file in UTF-8"):
        load_gazetteer((path,))


@pytest.mark.parametrize(
    ("country", "name"),
    [("SD", "North Darfur"), ("SD", "شمال دارفور"), ("ET", "Tigray"), ("MM", "Rakhine"), ("CD", "North Kivu"),
     ("NG", "Borno"), ("YE", "حضرموت"), ("UA", "Zaporizhzhia Oblast"), ("GE", "Abkhazia")],
)  # fmt: skip
def test_provinces_are_known_by_the_names_that_texts_use(country: str, name: str) -> None:
    found = load_gazetteer().index((country,)).places(name_key(name))
    assert "ADM1" in {named.place.kind for named in found if named.place.country == country}


def test_regions_whose_country_is_in_dispute_are_known_without_one() -> None:
    for name in ("Golan Heights", "South Ossetia", "Nagorno-Karabakh"):
        assert {place.country for place in load_gazetteer().world.places(plain_name(name))} == {None}


def test_the_ordinary_words_that_some_provinces_are_called_by_are_no_names_of_theirs() -> None:
    capital = load_gazetteer().index(("YE",)).places(name_key("العاصمة"))
    assert [named.place.name for named in capital] == []
