"""The Data Package: every data file described, digested, and valid to a reader that knows nothing of Recount."""

import csv
import hashlib
import io
import json
import re

import invented
import pytest
from frictionless import Package, system
from test_release_folder import edition, no_pages

from recount.publish import ChangeLog, Methodology, PublicRecord, data_files, dictionary, write_folder
from recount.publish.hxl import HASHTAG
from recount.records import from_json


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A release of the invented case."""
    return write_folder(tmp_path_factory.mktemp("releases") / "one", edition(), no_pages).path


@pytest.fixture(scope="module")
def package(folder):
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def test_every_data_file_is_a_resource_with_its_bytes_and_digest(folder, package):
    named = {resource["path"]: resource for resource in package["resources"]}
    held = {path.relative_to(folder).as_posix() for path in (folder / "data").rglob("*") if path.is_file()}
    assert set(named) == held
    for name, resource in named.items():
        raw = (folder / name).read_bytes()
        assert (resource["bytes"], resource["hash"]) == (len(raw), f"sha256:{hashlib.sha256(raw).hexdigest()}")


def test_frictionless_finds_the_package_valid(folder):
    with system.use_context(trusted=False):
        report = Package(str(folder / "datapackage.json")).validate()
    assert report.flatten(["path", "type", "note"]) == []


def test_frictionless_finds_a_word_outside_the_vocabulary(folder, tmp_path):
    written = write_folder(tmp_path / "two", edition(), no_pages).path
    table = written / "data/incidents.csv"
    table.write_bytes(table.read_bytes().replace(b",Fair,", b",Fine,"))
    errors = Package(str(written / "datapackage.json")).validate().flatten(["type"])
    assert ["constraint-error"] in errors and ["hash-count"] in errors


def test_an_account_of_an_unknown_incident_breaks_the_foreign_key(package):
    claims = next(resource for resource in package["resources"] if resource["path"] == "data/claims.csv")
    keys = claims["schema"]["foreignKeys"]
    assert keys == [{"fields": ["incident"], "reference": {"resource": "incidents-csv", "fields": ["code"]}}]


def test_no_licence_is_invented(package):
    assert "licenses" not in package
    assert "No licence is stated" in package["description"]


def test_only_publishers_that_may_be_named_are_sources(package):
    assert {source["title"] for source in package["sources"]} >= {"Example Wire"}
    assert invented.AT_RISK_NAME not in json.dumps(package, ensure_ascii=False)


def test_the_dictionary_tells_of_every_column_in_both_languages(folder):
    with (folder / "data/dictionary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    told = [(row["table"], row["column"]) for row in rows]
    assert told == [(table.name, column.name) for table in dictionary().values() for column in table.columns]
    assert all(row["meaning"] and re.search("[\u0600-\u06ff]", row["meaning_ar"]) for row in rows)


def tagged_rows(text):
    """A small reader of HXL: values by hashtag, from the first row of which every filled cell is a hashtag."""
    rows = list(csv.reader(text.splitlines()))
    at = next(n for n, row in enumerate(rows) if any(row) and all(HASHTAG.fullmatch(cell) for cell in row if cell))
    return [dict(zip(rows[at], row, strict=True)) for row in rows[at + 1 :]]


def test_hxl_tables_are_read_by_hashtag_and_plain_ones_stay_plain(folder):
    plain = (folder / "data/incidents.csv").read_text(encoding="utf-8")
    tagged = (folder / "data/incidents.hxl.csv").read_text(encoding="utf-8")
    assert "#" not in plain.splitlines()[0]
    (row,) = tagged_rows(tagged)
    assert (row["#event+code"], row["#affected+killed+min"], row["#affected+killed+max"]) == ("EX-01", "10", "45")
    assert (row["#date+start"], row["#loc+name"]) == ("2031-03-03", "Tell Warda")


def test_every_hashtag_is_one_of_the_standard_and_stands_once_in_its_table():
    for table in dictionary().values():
        tags = [column.hxl for column in table.columns]
        assert [tag for tag in tags if not HASHTAG.fullmatch(tag)] == []
        assert len(tags) == len(set(tags))


def read(folder, name, cls):
    return from_json(cls, json.loads((folder / f"data/{name}.json").read_text(encoding="utf-8")))


def test_a_folder_that_is_read_and_written_again_has_the_same_bytes(folder):
    read_back = read(folder, "record", PublicRecord), read(folder, "methodology", Methodology)
    for file in data_files(*read_back, read(folder, "changes", ChangeLog)):
        assert (folder / file.path).read_bytes() == file.text.encode(), file.path


def test_tables_and_geojson_survive_a_reader_and_writer_of_others(folder):
    for table in dictionary().values():
        text = (folder / table.file).read_bytes().decode()
        out = io.StringIO()
        csv.writer(out).writerows(csv.reader(io.StringIO(text, newline="")))
        assert out.getvalue() == text
    for name in ("data/incidents.geojson", "datapackage.json"):
        text = (folder / name).read_text(encoding="utf-8")
        assert json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n" == text
