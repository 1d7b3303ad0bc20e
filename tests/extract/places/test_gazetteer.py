import hashlib
from pathlib import Path

import pytest

from recount.errors import InputError
from recount.extract.places.gazetteer import FOLDER, Gazetteer, load_gazetteer
from recount.extract.places.place_names import name_key, plain_name, skeleton
from recount.records.place import distance_m

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


def test_towns_and_villages_of_our_own_lie_in_their_province() -> None:
    places = load_gazetteer().places("SY")
    provinces = {place.name: place for place in places if place.kind == "ADM1"}
    ours = [place for place in places if place.rank == 1 and place.kind == "PPL" and place.admin1 in provinces]
    assert len(ours) > 100
    for place in ours:
        middle = provinces[place.admin1 or ""]
        assert distance_m(place.lat, place.lon, middle.lat, middle.lon) < 230_000, place.name


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("اللطامنة", "Al-Lataminah"),
        ("زركان", "Abu Rasin"),
        ("Zirgan", "Abu Rasin"),
        ("كفر بطيخ", "Kafr Battikh"),
        ("Saqba", "Saqba"),
    ],
)
def test_towns_that_the_extract_lacks_are_known_in_both_scripts(spelling: str, name: str) -> None:
    assert name in named(load_gazetteer(), spelling, "SY")


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


GOOD = "Good,,34,40,SY,,,\n"


@pytest.mark.parametrize(
    "name, text, complaint",
    [
        ("a.csv", f"{HEADER}{GOOD}Bad,,thirty,40,SY,,,\n", "line 3 Bad: 'thirty', '40' is no point; write"),
        ("b.csv", f"{HEADER}Bad,,40,340,SY,,,\n{GOOD}", "line 2 Bad: 40, 340 lies outside the globe; latitude"),
        ("c.csv", f"{HEADER},,34,40,SY,,,\n{GOOD}", "line 2 no name; fill `name`"),
        ("d.csv", f"{HEADER}Bad,,34,40,SY,,hamlet,\n{GOOD}", "line 2 Bad: precision 'hamlet' is none of"),
        ("e.csv", f"{HEADER}Bad,,0,0.0,SY,,,\n{GOOD}", "line 2 Bad: 0, 0 is what programs write"),
        ("f.txt", DUMP_ROW + "\n" + DUMP_ROW.rsplit("\t", 3)[0] + "\n", "line 2 Qaryat al Mithal: 16 columns where"),
        ("g.csv", "ADM4_EN,LATITUDE_Y,LONGITUDE_X\nBad,,40\nGood,34,40\n", "line 2 no latitude; fill it in"),
        ("h.csv", f"{HEADER}Bad,,nan,40,SY,,,\n{GOOD}", "line 2 Bad: nan, 40 lies outside the globe"),
    ],
)
def test_a_damaged_line_is_a_rejection_with_file_line_place_and_cure_and_the_rest_is_used(
    tmp_path: Path, name: str, text: str, complaint: str
) -> None:
    loaded = load_gazetteer((written(tmp_path, name, text),))
    (rejection,) = loaded.rejections
    assert (rejection.stage, rejection.where.split(", ")[0]) == ("gazetteer", name)
    assert complaint in f"{rejection.where.split(', ')[1]} {rejection.reason}"
    assert ";" in rejection.reason
    assert any(place.rank == 2 for country in ("SY", None) for place in loaded._extra[country])


@pytest.mark.parametrize(
    "text, complaint",
    [
        ("nom,lat\nBad,34\n", "line 1: no column for a name, lon among nom, lat; the first line must name the columns"),
        ("1\tBad\tBad\t\t34\n", "among 1, Bad, Bad, (empty), 34"),
        (" \n", "the file is empty; give"),
        (HEADER, "no line of it gives a place; fill in a name"),
        (f"{HEADER}Bad,,north,40,SY,,,\n", "no line of it gives a place; own.csv, line 2: Bad: 'north'"),
    ],
)
def test_a_file_of_which_nothing_can_be_used_is_refused_with_the_cure(
    tmp_path: Path, text: str, complaint: str
) -> None:
    path = written(tmp_path, "own.csv", text)
    with pytest.raises(InputError) as refused:
        load_gazetteer((path,))
    assert complaint in str(refused.value)
    assert str(path) in str(refused.value)


@pytest.mark.parametrize("point", ["34.5;40.5", "34,5;40,5"])
def test_decimals_are_read_with_a_point_or_a_comma(tmp_path: Path, point: str) -> None:
    path = written(tmp_path, "own.csv", f"name;lat;lon\nMithal Crossing;{point}\n")
    assert [(place.lat, place.lon) for place in load_gazetteer((path,))._extra[None] if place.rank == 2] == [
        (34.5, 40.5)
    ]


def test_a_table_saved_as_unicode_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / "own.txt"
    path.write_text("name\tname_ar\tlat\tlon\nMithal Crossing\tمعبر المثال\t34.5\t40.5\n", encoding="utf-16")
    assert named(load_gazetteer((path,)), "معبر المثال", "IQ") == ["Mithal Crossing"]


def test_a_folder_and_a_file_that_is_not_there_are_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a folder; name the file of places in it"):
        load_gazetteer((tmp_path,))
    with pytest.raises(InputError, match="cannot be opened"):
        load_gazetteer((tmp_path / "none.csv",))


def test_a_cell_of_any_length_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "own.csv", f"name,lat,lon,note\nMithal Crossing,34.5,40.5,{'x' * 200_000}\n")
    assert named(load_gazetteer((path,)), "Mithal Crossing", "IQ") == ["Mithal Crossing"]


def test_a_file_that_cannot_be_decoded_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(b"name,name_ar,lat,lon\n\xff\xfe,,1,2\n")
    with pytest.raises(InputError, match="save it as CSV in UTF-8"):
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
