"""`recount export`: one form of a release as a file, with what it loses beside it."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parents[1] / "publish"))

from test_release_folder import a_specimen, edition, no_pages

from recount.publish import write_folder
from recount_cli.main import main


@pytest.fixture
def release(tmp_path):
    return write_folder(tmp_path / "release", edition(), no_pages).path


def export(release, form, out, *more):
    return CliRunner().invoke(main, ["export", str(release), "--as", form, str(out), *more])


def test_a_shape_is_written_as_the_release_holds_it_with_its_loss_report_beside_it(release, tmp_path):
    result = export(release, "ucdp-ged-like", tmp_path / "ged.csv")
    assert result.exit_code == 0, result.output
    held = release / "data/crosswalks"
    assert (tmp_path / "ged.csv").read_bytes() == (held / "ucdp-ged-like.csv").read_bytes()
    assert (tmp_path / "ged.loss.json").read_bytes() == (held / "ucdp-ged-like.loss.json").read_bytes()


def test_a_release_of_before_the_shape_existed_gives_the_same_bytes_from_its_record(release, tmp_path):
    before = (release / "data/crosswalks/acled-like.csv").read_bytes()
    (release / "data/crosswalks/acled-like.csv").unlink()
    assert export(release, "acled-like", tmp_path / "acled.csv").exit_code == 0
    assert (tmp_path / "acled.csv").read_bytes() == before


def test_an_existing_file_is_never_written_over(release, tmp_path):
    (tmp_path / "mine.loss.json").write_text("mine")
    result = export(release, "followthemoney", tmp_path / "mine.jsonl")
    assert result.exit_code == 2
    assert "not written over" in result.output
    assert (tmp_path / "mine.loss.json").read_text() == "mine" and not (tmp_path / "mine.jsonl").exists()


def test_the_form_and_the_files_are_told_as_json(release, tmp_path):
    result = export(release, "geojson", tmp_path / "map.geojson", "--json")
    assert '"as":"geojson"' in result.output and "map.geojson" in result.output


def test_a_specimen_takes_no_shape_that_cannot_say_what_it_is(tmp_path):
    folder = write_folder(tmp_path / "specimen", a_specimen(), no_pages).path
    assert not (folder / "data/crosswalks").exists()
    assert "must not be published" in (folder / "datapackage.json").read_text(encoding="utf-8")
    result = export(folder, "acled-like", tmp_path / "acled.csv")
    assert result.exit_code == 2 and "is a specimen" in result.output
    assert export(folder, "incidents", tmp_path / "incidents.csv").exit_code == 0
