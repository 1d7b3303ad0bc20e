import gzip
import json
import sys
from datetime import date

import pytest

from recount.engines import read_reports
from recount.errors import UnreadableInput


def test_a_report_keeps_every_field_and_unknown_keys_go_to_extra(written):
    line = {
        "report_id": "r",
        "text": "t",
        "published": "2018-12-01",
        "language": "en",
        "country": ["sy", "IQ"],
        "mood": 3,
    }
    report = read_reports(written(line)).reports[0]
    assert (report.published, report.language, report.country) == (date(2018, 12, 1), "en", ("SY", "IQ"))
    assert dict(report.extra) == {"mood": 3}


@pytest.mark.parametrize("published", ["2018-12-01T23:30:00+03:00", "2018-12-01 08:00", "20181201"])
def test_a_publication_time_gives_the_day_as_stated(written, published):
    found = read_reports(written({"report_id": "r", "text": "t", "published": published}))
    assert found.reports[0].published == date(2018, 12, 1)


def test_absent_fields_are_absent_and_no_fault(written):
    found = read_reports(written({"report_id": "r", "text": "t", "published": None, "url": "", "country": None}))
    assert (found.reports[0].published, found.reports[0].url, found.rejections) == (None, None, ())


def test_a_field_that_cannot_be_read_is_rejected_and_the_report_is_kept(written):
    line = {"report_id": "r", "text": "t", "published": "last week", "country": ["SY", "Syria"], "title": 7}
    found = read_reports(written(line))
    assert (found.reports[0].published, found.reports[0].country, found.reports[0].title) == (None, ("SY",), None)
    assert sorted(r.quote for r in found.rejections) == ["7", "Syria", "last week"]
    assert {(r.where, r.report_id) for r in found.rejections} == {("reports.jsonl:1", "r")}
    assert all("the report is read without it" in r.reason for r in found.rejections)


PICTURE = {"sha256": "0a" * 32, "pdq": "F0" * 32, "quality": 90, "width": 1280, "height": 720}


def test_pictures_are_read_and_those_not_stated_whole_are_rejected_one_by_one(written):
    odd = [{**PICTURE, "pdq": "f0"}, {**PICTURE, "quality": 101}, {**PICTURE, "width": None}, "0a" * 32]
    found = read_reports(written({"report_id": "r", "text": "t", "pictures": [PICTURE, *odd, PICTURE]}))
    (picture,) = found.reports[0].pictures
    assert (picture.sha256, picture.pdq, picture.quality, picture.width) == ("0a" * 32, "f0" * 32, 90, 1280)
    assert len(found.rejections) == len(odd) and not found.reports[0].extra
    assert all("a picture is not an object such as" in rejection.reason for rejection in found.rejections)


def test_pictures_that_are_no_list_are_rejected_and_the_report_is_kept(written):
    found = read_reports(written({"report_id": "r", "text": "t", "pictures": PICTURE}))
    assert found.reports[0].pictures == () and "pictures is no list" in found.rejections[0].reason


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ({"report_id": "x"}, "report x: text is missing; give the words"),
        ({"report_id": "x", "text": None}, "report x: text is missing"),
        ({"report_id": "x", "text": 5}, "text must be words in quotation marks, found 5"),
        ({"text": "t"}, "report_id is missing; give every line an id of its own"),
        ({"report_id": " ", "text": "t"}, "report_id is blank"),
        ({"report_id": "x", "text": "t", "published": "last week"}, 'published is no date: "last week"; write it as'),
        (
            {"report_id": "x", "text": "t", "country": ["Syria"]},
            'country is no code: "Syria"; write SY; the report is read',
        ),
        ({"report_id": "x", "text": "t", "country": "ZZ"}, 'country is no code: "ZZ"; write its ISO 3166 code of two'),
        ("{broken", "not JSON: Expecting property name"),
        ("[1, 2]", "JSON, but no object in curly brackets; write each report as one line"),
        ("[" * 100_000, "JSON that cannot be read"),
        ('{"a": ' + "1" * 5_000 + "}", "JSON that cannot be read"),
    ],
)
def test_a_fault_names_the_field_what_was_found_and_the_cure(written, line, told):
    (rejection,) = read_reports(written(line)).rejections
    assert rejection.where == "reports.jsonl:1"
    assert told in rejection.reason
    assert ";" in rejection.reason


def test_bytes_of_another_encoding_are_told_as_such(tmp_path):
    (tmp_path / "reports.jsonl").write_bytes(b'{"report_id": "r", "text": "caf\xe9"}\n')
    (rejection,) = read_reports(tmp_path / "reports.jsonl").rejections
    assert "not UTF-8 from byte 32 of the line on; save the file as UTF-8" in rejection.reason


@pytest.mark.parametrize(
    "line",
    [
        "{broken",
        "[1, 2]",
        {"text": "t"},
        {"report_id": "x"},
        {"report_id": 5, "text": "t"},
        {"report_id": "x", "text": 5},
        {"report_id": "r", "text": "again"},
        {"report_id": "x\ud83d", "text": "t"},
    ],
)
def test_a_line_that_is_no_report_is_rejected_by_its_number_and_the_rest_is_read(written, line):
    found = read_reports(written({"report_id": "r", "text": "t"}, line, {"report_id": "s", "text": "t"}))
    assert [report.report_id for report in found.reports] == ["r", "s"]
    assert [rejection.where for rejection in found.rejections] == ["reports.jsonl:2"]


def test_reports_come_in_the_order_of_their_ids(written):
    found = read_reports(written(*({"report_id": i, "text": "t"} for i in "cab")))
    assert [report.report_id for report in found.reports] == ["a", "b", "c"]


def test_a_gzipped_file_that_breaks_off_gives_what_was_whole_and_says_so(tmp_path):
    lines = "".join(f'{{"report_id": "r{n}", "text": "{n * 7919}"}}\n' for n in range(5000))
    whole = gzip.compress(lines.encode())
    path = tmp_path / "reports.jsonl.gz"
    path.write_bytes(whole[: len(whole) // 2])
    found = read_reports(path)
    assert 0 < len(found.reports) < 5000
    assert "cannot be read from here on" in found.rejections[-1].reason


def parquet(folder, name, rows):
    duckdb = pytest.importorskip("duckdb")
    table = folder / f"{name}.jsonl"
    table.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    with duckdb.connect() as writing:
        target = folder / "reports" / f"{name}.parquet"
        target.parent.mkdir(exist_ok=True)
        writing.execute(f"COPY (SELECT * FROM read_json('{table}')) TO '{target}' (FORMAT parquet)")
    return folder / "reports"


def test_a_parquet_folder_is_read_like_lines(tmp_path, written):
    rows = [{"report_id": "a", "text": "مقتل ثلاثة", "published": "2018-11-29", "country": ["SY"], "beat": 3}]
    more = [{"report_id": "b", "text": "Three were killed."}]
    parquet(tmp_path, "1", rows)
    folder = parquet(tmp_path, "2", more)
    found = read_reports(folder)
    assert found.reports == read_reports(written(*rows, *more)).reports
    assert found.rejections == ()


def test_a_damaged_parquet_file_is_named_and_the_others_are_read(tmp_path):
    folder = parquet(tmp_path, "1", [{"report_id": "a", "text": "Three were killed."}])
    (folder / "0.parquet").write_bytes(b"PAR1 and then nothing")
    found = read_reports(folder)
    assert [report.report_id for report in found.reports] == ["a"]
    assert [rejection.where for rejection in found.rejections] == ["0.parquet:1"]
    assert "no readable Parquet" in found.rejections[0].reason


def test_without_its_extra_a_parquet_folder_is_refused_by_naming_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(UnreadableInput, match="extra `link`"):
        read_reports(tmp_path)


def test_a_folder_without_parquet_files_is_refused(tmp_path):
    pytest.importorskip("duckdb")
    (tmp_path / "page.html").write_text("<p>Four people died.</p>")
    with pytest.raises(UnreadableInput, match=r"without a \.parquet file \(it holds page\.html\).*recount add"):
        read_reports(tmp_path)


def test_a_missing_file_is_an_error_and_not_an_empty_table(tmp_path):
    with pytest.raises(UnreadableInput, match="no such file"):
        read_reports(tmp_path / "none.jsonl")
