"""Earlier lists: tables as they come, mappings, and rows read without changing or guessing anything."""

import gzip
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from recount.errors import BadMapping, UnknownTable, UnreadableInput
from recount.preserve.legacy import Reader, Sheet, fitting, preset, presets, proposed, read_mapping
from recount.preserve.legacy.mapping import mapped
from recount.records import (
    CaptureId,
    Group,
    Harm,
    LegacyList,
    PlacePrecision,
    RecordId,
    TimePrecision,
    digest_of,
)

UCDP = (
    "id,relid,type_of_violence,side_a,side_b,date_prec,where_prec,where_coordinates,latitude,longitude,date_start,"
    "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,event_clarity\n"
)


def table(tmp_path: Path, text: str, name: str = "table.csv") -> Sheet:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return Sheet(path, name)


def read_all(sheet: Sheet, mapping: str | None = None):  # type: ignore[no-untyped-def]
    found = preset(mapping) if mapping else fitting(sheet.columns, sheet.name)
    about = (found.name, found.title, found.provider, found.data, sheet.columns, sheet.form)
    reader = Reader(found, LegacyList(*about, CaptureId("k-1"), digest_of(b"")))
    return [reader.read(row.cells, row.number, RecordId("r")) for row in sheet.rows() if row.cells]


def test_every_preset_of_the_code_book_can_be_read_and_says_how_it_is_recognised() -> None:
    assert presets() == ("acled", "air-raids", "airwars", "ibc", "strikes", "ucdp-ged")
    assert all(preset(name).recognised_by and preset(name).figures for name in presets())


def test_a_table_is_recognised_by_its_columns(tmp_path: Path) -> None:
    assert fitting(table(tmp_path, UCDP).columns, "x").name == "ucdp-ged"


def test_a_table_that_fits_nothing_is_refused_with_its_columns_and_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(UnknownTable, match=r"table.csv: fits none .* Ref, Town\. .*--propose"):
        fitting(table(tmp_path, "Ref,Town\n1,Sabha\n").columns, "table.csv")


def test_figures_days_and_place_are_read_with_the_precision_of_their_codes(tmp_path: Path) -> None:
    days = "2019-03-04 00:00:00.000,2019-03-07 00:00:00.000"
    row = f"17,L-9,1,Army,Front,2,4,Tell Warda,33.5,40.25,{days},1,2,3,0,6,9,5,1\n"
    (read,) = read_all(table(tmp_path, UCDP + row))
    found = read.judgement
    killed = found.figure(Harm.KILLED)
    assert killed is not None and (killed.low, killed.best, killed.high) == (5, 6, 9)
    assert killed.stated == {"low": "5", "best": "6", "high": "9"}
    assert found.when.precision is TimePrecision.DAYS and found.when.end == date(2019, 3, 7)
    assert found.where is not None and found.where.precision is PlacePrecision.PROVINCE
    assert (found.code, found.previous_codes, found.belligerents) == ("17", ("L-9",), ("Army", "Front"))
    assert read.faults == ()


def test_a_blank_number_is_unknown_and_never_zero(tmp_path: Path) -> None:
    (read,) = read_all(table(tmp_path, UCDP + "1,,1,A,B,1,1,T,,,2019-03-04,2019-03-04,,,,,,,,1\n"))
    assert read.judgement.figures == () and read.judgement.figure(Harm.KILLED) is None


def test_what_cannot_be_read_is_a_fault_by_column_and_the_rest_is_read(tmp_path: Path) -> None:
    (read,) = read_all(table(tmp_path, UCDP + "1,,1,A,B,9,1,T,95,40,5/3/2019,,0,0,0,0,many,7,5,1\n"))
    assert [fault.column for fault in read.faults] == ["best", "date_start", "latitude"]
    killed = read.judgement.figure(Harm.KILLED)
    assert killed is not None and (killed.low, killed.best, killed.high) == (5, None, 7)
    assert killed.stated["best"] == "many"
    assert read.judgement.where is not None and read.judgement.where.lat is None


def test_ends_that_run_downward_are_kept_as_they_stand_and_named(tmp_path: Path) -> None:
    (read,) = read_all(table(tmp_path, UCDP + "1,,1,A,B,1,1,T,,,2019-03-04,2019-03-04,0,0,0,0,9,7,5,1\n"))
    killed = read.judgement.figure(Harm.KILLED)
    assert killed is not None and (killed.low, killed.best, killed.high, killed.range) == (5, 9, 7, None)
    assert [fault.column for fault in read.faults] == ["low, best, high"]


def test_two_ends_in_one_cell_and_a_word_for_unknown_are_read(tmp_path: Path) -> None:
    lines = (
        '{"incident_code": "X1", "grading": "Fair", "strike_status": "Likely strike", "killed_raw": "1 – 3", '
        '"killed_breakdown": {"children": [0, 1]}, "injured_raw": "12–24", "date": "2023-10-09"}\n'
        '{"incident_code": "X2", "grading": "Weak", "strike_status": "Likely strike", "killed_raw": "Unknown"}\n'
    )
    first, second = read_all(table(tmp_path, lines, "incidents.jsonl"))
    ends = {(f.harm, f.group): (f.low, f.high) for f in first.judgement.figures}
    assert ends == {
        (Harm.KILLED, None): (1, 3), (Harm.INJURED, None): (12, 24), (Harm.KILLED, Group.CHILDREN): (0, 1)
    }  # fmt: skip
    unknown = second.judgement.figure(Harm.KILLED)
    assert unknown is not None and (unknown.low, unknown.high, unknown.stated) == (
        None,
        None,
        {"killed_raw": "Unknown"},
    )
    grade = second.judgement.words[0]
    assert (grade.scheme, grade.stated) == ("Airwars harm status", "Weak")
    assert first.faults == second.faults == ()


def test_every_cell_stays_as_it_stands_whatever_is_read_of_it(tmp_path: Path) -> None:
    row = '007 ,L-9,1," A ",B,1,1,"T, W",,,2019-03-04,2019-03-04,0,0,0,0,"1,200",1200,05,1\n'
    (read,) = read_all(table(tmp_path, UCDP + row))
    assert read.judgement.cells[0] == "007 " and read.judgement.cells[16:19] == ("1,200", "1200", "05")
    assert read.judgement.code == "007"


def test_a_row_that_cannot_be_parsed_is_a_fault_and_the_next_is_read(tmp_path: Path) -> None:
    sheet = table(tmp_path, 'a,b\n1,2\n"x"y,3\n4,5\n')
    rows = list(sheet.rows())
    assert [row.cells for row in rows] == [("1", "2"), (), ("4", "5")]
    assert rows[1].fault is not None and rows[1].fault.startswith("line 3: ")


def test_a_workbook_and_a_gzipped_table_are_read_like_any_other(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (["Ref", "Killed", "Day"], ["A1", 3, date(2019, 3, 4)], ["A2", None, None]):
        page.append(row)
    book.save(tmp_path / "t.xlsx")
    sheet = Sheet(tmp_path / "t.xlsx", "t.xlsx")
    assert [row.cells for row in sheet.rows()] == [("A1", "3", "2019-03-04"), ("A2", "", "")]
    (tmp_path / "t.csv.gz").write_bytes(gzip.compress(b"\xef\xbb\xbfRef;Killed\nA1;3\n"))
    packed = Sheet(tmp_path / "t.csv.gz", "t.csv.gz")
    assert packed.columns == ("Ref", "Killed") and [row.cells for row in packed.rows()] == [("A1", "3")]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"\x1f\x8b\x08cut", "damaged"),
        (b"PK\x03\x04x", "not a readable XLSX"),
        (b"a,a\n1,2\n", "twice"),
    ],
)
def test_a_damaged_table_is_refused_with_its_name(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(UnreadableInput, match=rf"t\.csv: .*{why}"):
        Sheet(tmp_path / "t.csv", "t.csv")


def test_a_mapping_says_where_it_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text('name = "own"\nprovider = "Us"\n[date]\nstart = "d"\n[[figure]]\nharm = "hurt"\nlow = "x"\n')
    with pytest.raises(BadMapping, match=r"own\.toml: 'hurt' is not a valid Harm"):
        read_mapping(path)
    with pytest.raises(BadMapping, match="kiled: unknown entry"):
        mapped({"name": "own", "kiled": 1}, "own.toml")


def test_a_proposed_mapping_can_be_read_and_names_what_it_could_not_place(tmp_path: Path) -> None:
    text = proposed("ours", ("Ref", "Event date", "Town", "Min killed", "Max killed", "Remarks"))
    (tmp_path / "ours.toml").write_text(text, encoding="utf-8")
    found = read_mapping(tmp_path / "ours.toml")
    assert (found.code, found.figures[0].low, found.figures[0].high) == (("Ref",), ("Min killed",), ("Max killed",))
    assert "# Not placed: Remarks" in text
