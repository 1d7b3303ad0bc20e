"""`recount batch` and `recount places` where REPORTS, or a line of it, cannot be used."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

GOOD = json.dumps({"report_id": "a", "text": "Two civilians were killed in Raqqa."})


def told(command: str, tmp_path: Path, *lines: str) -> Result:
    path = tmp_path / "reports.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return CliRunner().invoke(main, [command, str(path), str(tmp_path / "out"), "--workers", "1"])


@pytest.mark.parametrize("command", ["batch", "places"])
def test_a_file_in_which_nothing_can_be_read_names_each_line_and_ends_with_status_1(command, tmp_path):
    done = told(command, tmp_path, "Two people were killed.", '{"report_id": "b"}')
    assert done.exit_code == 1
    assert "not read: reports.jsonl:1: not JSON" in done.stderr
    assert "not read: reports.jsonl:2: report b: text is missing" in done.stderr
    assert "no report could be read" in done.stderr
    assert "recount add" in done.stderr
    assert len((tmp_path / "out" / "rejections.jsonl").read_text().splitlines()) == 2


@pytest.mark.parametrize("command", ["batch", "places"])
def test_an_empty_file_is_told_as_empty(command, tmp_path):
    done = told(command, tmp_path)
    assert done.exit_code == 1
    assert "it is empty" in done.stderr


@pytest.mark.parametrize("command", ["batch", "places"])
def test_a_line_that_cannot_be_used_is_named_and_the_rest_is_done(command, tmp_path):
    done = told(command, tmp_path, GOOD, *["broken"] * 7)
    assert done.exit_code == 0
    assert done.stderr.count("not read: reports.jsonl:") == 5
    assert "not read: 2 more; all stand in" in done.stderr


@pytest.mark.parametrize("command", ["batch", "places"])
def test_a_line_of_a_gazetteer_that_gives_no_place_is_recorded_and_told(command, tmp_path):
    (tmp_path / "own.csv").write_text("name,lat,lon,country\nMithal,34,40,SY\nElsewhere,340,40,SY\n")
    (tmp_path / "reports.jsonl").write_text(f"{GOOD}\n")
    words = [command, tmp_path / "reports.jsonl", tmp_path / "out", "--gazetteer", tmp_path / "own.csv"]
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exit_code == 0
    assert "not read: own.csv, line 3: Elsewhere: 340, 40 lies outside the globe" in done.stderr
    rejections = [json.loads(line) for line in (tmp_path / "out" / "rejections.jsonl").read_text().splitlines()]
    assert [one["where"] for one in rejections if one["stage"] == "gazetteer"] == ["own.csv, line 3"]
