"""The folder: tables, areas, checksums, and what it refuses to write over."""

import csv
import hashlib
import json
from dataclasses import replace

import invented
import pytest

from recount.errors import ForeignFolder, WouldLeak
from recount.publish import (
    COLUMNS,
    Edition,
    methodology,
    newest_release,
    publication_rules,
    read_manifest,
    redact,
    release_name,
    secrets,
    specimen,
    write_folder,
)


def no_pages(folder):
    """A baker that bakes nothing."""


def edition(name="release-2031-05-01", dossier=invented.DOSSIER):
    rules = publication_rules("default")
    record = redact(dossier, rules, invented.CREATED)
    return Edition(name, record, methodology(record, rules), {"recount": "0"}, secrets(dossier, rules))


def a_specimen():
    rules = publication_rules("specimen")
    record = specimen(invented.DOSSIER, rules, invented.CREATED)
    return Edition("specimen", record, methodology(record, rules), {"recount": "0"})


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_checksums_name_every_file_in_the_format_of_sha256sum(tmp_path):
    written = write_folder(tmp_path / "one", edition(), no_pages)
    files = contents(tmp_path / "one")
    lines = files.pop("checksums.sha256").decode().splitlines()
    assert lines == [f"{hashlib.sha256(files[name]).hexdigest()}  {name}" for name in sorted(files)]
    assert written.files == len(files)


def test_equal_editions_give_equal_bytes(tmp_path):
    write_folder(tmp_path / "one", edition(), no_pages)
    write_folder(tmp_path / "two", edition(), no_pages)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_the_manifest_says_what_the_folder_is(tmp_path):
    write_folder(tmp_path / "one", edition(), no_pages)
    manifest = read_manifest(tmp_path / "one")
    assert (manifest.recount_release, manifest.kind, manifest.codes) == (1, "release", ("EX-01",))
    assert manifest.policies == dict.fromkeys(("grading", "range", "vague"), "airwars") | {"publication": "default"}


def test_a_release_is_never_written_over(tmp_path):
    write_folder(tmp_path / "one", edition(), no_pages)
    with pytest.raises(ForeignFolder, match="frozen"):
        write_folder(tmp_path / "one", edition(), no_pages)


def test_a_folder_that_recount_did_not_make_is_refused_and_untouched(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/diary.txt").write_text("private")
    with pytest.raises(ForeignFolder, match="not made by Recount"):
        write_folder(tmp_path / "mine", a_specimen(), no_pages)
    assert contents(tmp_path / "mine") == {"diary.txt": b"private"}


def test_a_specimen_replaces_the_last_one(tmp_path):
    write_folder(tmp_path / "specimen", a_specimen(), lambda folder: (folder / "old.html").write_text("old"))
    write_folder(tmp_path / "specimen", a_specimen(), no_pages)
    assert not (tmp_path / "specimen/old.html").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["specimen"]


@pytest.mark.parametrize("page", ["WADI WHISPER &lt;page&gt;", "see social.example/wadi-whisper/posts/77"])
def test_a_page_that_would_show_a_withheld_name_stops_the_release(tmp_path, page):
    with pytest.raises(WouldLeak) as refused:
        write_folder(tmp_path / "one", edition(), lambda folder: (folder / "page.html").write_text(page))
    assert refused.value.file == "page.html"
    assert "wadi" not in str(refused.value).lower()
    assert list(tmp_path.iterdir()) == []


def test_a_baker_that_fails_leaves_nothing_behind(tmp_path):
    def fail(folder):
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_folder(tmp_path / "one", edition(), fail)
    assert list(tmp_path.iterdir()) == []


def test_names_of_releases_of_one_day_are_numbered_and_the_newest_is_found(tmp_path):
    day = invented.CREATED.date()
    assert release_name(tmp_path, day) == "release-2031-05-01"
    assert newest_release(tmp_path) is None
    write_folder(tmp_path / release_name(tmp_path, day), edition(), no_pages)
    assert release_name(tmp_path, day) == "release-2031-05-01-2"
    write_folder(tmp_path / "specimen", a_specimen(), no_pages)
    assert newest_release(tmp_path) == tmp_path / "release-2031-05-01"


def test_tables_have_the_documented_columns_and_leave_unknown_cells_empty(tmp_path):
    write_folder(tmp_path / "one", edition(), no_pages)
    for name, columns in COLUMNS.items():
        with (tmp_path / "one/data" / name).open(encoding="utf-8", newline="") as file:
            assert next(csv.reader(file)) == list(columns)
    with (tmp_path / "one/data/incidents.csv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    assert (row["killed_low"], row["killed_high"], row["injured_low"]) == ("10", "45", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_a_cell_that_a_spreadsheet_would_run_is_guarded(tmp_path, start):
    name = f'{start}HYPERLINK("x")'
    place = replace(invented.PLACE, name=name)
    entry = replace(invented.SIGNED, incident=replace(invented.INCIDENT, where=place))
    write_folder(tmp_path / "one", edition(dossier=replace(invented.DOSSIER, entries=(entry,))), no_pages)
    with (tmp_path / "one/data/incidents.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.DictReader(file))["place"] == f"'{name}"


def test_an_imprecise_place_is_an_area_of_its_radius_and_an_exact_one_a_point(tmp_path):
    write_folder(tmp_path / "specimen", a_specimen(), no_pages)
    first, second = json.loads((tmp_path / "specimen/data/incidents.geojson").read_text())["features"]
    ring = first["geometry"]["coordinates"][0]
    assert (first["geometry"]["type"], len(ring), ring[0]) == ("Polygon", 49, ring[-1])
    assert max(lat for _, lat in ring) - 34.5 == pytest.approx(2000 / 111_195, rel=1e-3)
    assert second["geometry"] == {"type": "Point", "coordinates": [41.02, 34.62]}


def test_a_withheld_address_is_not_mistaken_for_a_longer_one_that_is_shown(tmp_path):
    short = replace(invented.ARABIC, url="https://wire.example/1/more")
    longer = replace(invented.WIRE, url="https://wire.example/1/more-words")
    reports = {**invented.DOSSIER.reports, short.report_id: short, longer.report_id: longer}
    made = edition(dossier=replace(invented.DOSSIER, reports=reports))
    assert "wire.example/1/more" in made.secrets
    write_folder(tmp_path / "one", made, no_pages)
    with pytest.raises(WouldLeak):
        write_folder(tmp_path / "two", made, lambda folder: (folder / "a.html").write_text("wire.example/1/more."))
