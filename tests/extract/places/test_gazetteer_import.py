"""Files of places that people bring: other people's headers, workbooks, dumps, and how they join what is packaged."""

from pathlib import Path

import openpyxl
import pytest

from recount.errors import InputError
from recount.extract.folding.text import fold
from recount.extract.places.gazetteer import Gazetteer, load_gazetteer
from recount.extract.places.gazetteer_files import Place
from recount.extract.places.gazetteer_import import read_places
from recount.extract.places.place_choice import precision_of
from recount.extract.places.place_names import name_key
from recount.extract.places.places import find_places

LEVELS = "ADM4_EN,ADM4_AR,ADM3_EN,ADM1_EN,ADM1_PCODE,ADM4_PCODE,LATITUDE_Y,LONGITUDE_X"


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def dump_row(number: int, name: str, code: str, province: str, also: str = "") -> str:
    cells = [
        str(number),
        name,
        name,
        also,
        "34.5",
        "40.5",
        code[0],
        code[2:],
        "SY",
        "",
        province,
        "",
        "",
        "",
        "0",
        "",
        "200",
    ]
    return "\t".join([*cells, "Asia/Damascus", "2018-01-01"])


def one(gazetteer: Gazetteer, name: str) -> Place:
    (found,) = gazetteer.index(("SY",)).places(name_key(name))
    return found.place


def test_a_table_of_administrative_areas_gives_the_deepest_that_a_row_fills(tmp_path: Path) -> None:
    rows = "Mithaliya,المثالية,Mithal,Aleppo,SY02,C1001,36.1,37.1\n,,Mithal,Aleppo,SY02,,36.2,37.2\n"
    village, subdistrict = read_places(written(tmp_path, "areas.csv", f"{LEVELS}\n{rows}")).places
    assert (village.name, village.name_ar, village.country, village.admin1) == ("Mithaliya", "المثالية", "SY", "Aleppo")
    assert [precision_of(place) for place in (village, subdistrict)] == ["village", "subdistrict"]


def test_a_row_of_tags_below_the_header_is_no_place(tmp_path: Path) -> None:
    path = written(tmp_path, "hxl.csv", "name,lat,lon\n#loc+name,#geo+lat,#geo+lon\nMithaliya,36.1,37.1\n")
    assert [place.name for place in read_places(path).places] == ["Mithaliya"]


def test_headers_are_known_in_other_spellings_and_cells_by_semicolons(tmp_path: Path) -> None:
    path = written(
        tmp_path, "own.csv", "Place Name;Latitude;Longitude;Alt Names\nMithaliya;36.1;37.1;Mithalya|Metaliya\n"
    )
    (place,) = read_places(path).places
    assert (place.name, place.lat, place.aliases) == ("Mithaliya", 36.1, ("Mithalya", "Metaliya"))


def test_the_first_sheet_of_a_workbook_with_places_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["About", "this file"])
    for row in (["name", "name_ar", "lat", "lon"], ["Mithaliya", "المثالية", 36.1, 37.1]):
        (book["Places"] if "Places" in book.sheetnames else book.create_sheet("Places")).append(row)
    book.save(tmp_path / "own.xlsx")
    (place,) = read_places(tmp_path / "own.xlsx").places
    assert (place.id, place.name_ar, place.lon) == ("own.xlsx:2", "المثالية", 37.1)


@pytest.mark.parametrize(
    ("name", "complaint"),
    [("empty.xlsx", "no sheet has a first row with a name"), ("torn.xlsx", "ZIP archive that is no workbook")],
)
def test_a_workbook_without_places_is_refused_with_the_cure(tmp_path: Path, name: str, complaint: str) -> None:
    openpyxl.Workbook().save(tmp_path / "empty.xlsx")
    (tmp_path / "torn.xlsx").write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(InputError, match=complaint) as refused:
        read_places(tmp_path / name)
    assert "CSV" in str(refused.value)


def test_a_province_written_otherwise_is_the_packaged_one(tmp_path: Path) -> None:
    path = written(tmp_path, "own.csv", "name,lat,lon,country,admin1\nMithaliya,35.1,40.1,SY,Deir-ez-Zor\n")
    assert one(load_gazetteer((path,)), "Mithaliya").admin1 == "Deir ez-Zor"


def test_codes_of_provinces_in_a_dump_are_learned_from_places_both_sides_have(tmp_path: Path) -> None:
    packaged = load_gazetteer().places("SY")
    known = next(p for p in packaged if p.rank == 0 and p.kind == "PPL" and p.admin1 == "Deir ez-Zor")
    rows = [dump_row(int(known.id), known.name, "P.PPL", "07"), dump_row(9, "Mithaliya", "P.PPL", "07")]
    gazetteer = load_gazetteer((written(tmp_path, "SY.txt", "\n".join([*rows, dump_row(8, "Mithal", "P.PPL", "99")])),))
    assert one(gazetteer, "Mithaliya").admin1 == "Deir ez-Zor"
    assert one(gazetteer, "Mithal").admin1 is None


def test_a_dump_gives_areas_and_sites_their_own_precision_and_rivers_none(tmp_path: Path) -> None:
    kinds = ("P.PPL", "T.MTS", "S.HSP", "A.ADM3", "H.STM", "R.RD")
    rows = [dump_row(number, f"Mithal {number}", kind, "07") for number, kind in enumerate(kinds)]
    found = read_places(written(tmp_path, "SY.txt", "\n".join(rows))).places
    assert [precision_of(place) for place in found] == ["village", "subdistrict", "landmark", "subdistrict"]


def test_names_in_both_scripts_find_a_place_that_somebody_brought(tmp_path: Path) -> None:
    path = written(tmp_path, "own.csv", "name,name_ar,lat,lon,country\nMithaliya,المثالية,36.1,37.1,SY\n")
    for text in ("Shells fell on Mithaliya.", "سقطت قذائف على المثالية"):
        (mention,) = find_places(fold(text), ("SY",), load_gazetteer((path,)))
        assert mention.where.lat == 36.1
