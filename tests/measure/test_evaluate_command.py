import json

import pytest
from click.testing import CliRunner

from recount import measure
from recount_cli import evaluate as command
from recount_cli.main import main

LINE = {
    "report": {"report_id": "r", "text": "Three civilians were killed in Manbij.", "language": "en", "country": ["SY"]},
    "claims": [
        {"kind": "harm", "anchor": "Three civilians were killed", "counts": [{"harm": "killed", "low": 3, "high": 3}]}
    ],
}


@pytest.fixture
def gold(tmp_path):
    """Six reports that any reader reads."""
    path = tmp_path / "easy.jsonl"
    lines = ({**LINE, "report": {**LINE["report"], "report_id": f"r{n}"}} for n in range(6))
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


@pytest.fixture
def floors(tmp_path, monkeypatch):
    """Floors of our own, not those of the package."""
    path = tmp_path / "floors.toml"
    monkeypatch.setattr(command, "read_floors", lambda: measure.read_floors(path))
    monkeypatch.setattr(command, "pin", lambda evaluation, reason: measure.pin(evaluation, reason, path))
    return path


def run(*words):
    return CliRunner().invoke(main, ["evaluate", *map(str, words)])


def test_the_table_has_a_row_for_every_field(gold, floors):
    done = run(gold)
    assert done.exit_code == 0, done.output
    assert {"claim harm", "killed"} <= {cell.strip() for row in done.stdout.splitlines() for cell in row.split("│")}


def test_json_gives_every_score(gold, floors):
    (row,) = [
        row
        for row in json.loads(run(gold, "--json").stdout)["scores"]
        if (row["part"], row["field"]) == ("all", "killed")
    ]
    assert (row["right"], row["expected"], row["f1"]) == (6, 6, 1.0)


def test_pinned_gold_that_was_changed_ends_with_status_2(gold, floors):
    assert run(gold, "--pin").exit_code == 0
    assert run(gold).exit_code == 0
    gold.write_text(gold.read_text() + "\n")
    done = run(gold)
    assert done.exit_code == 2
    assert "pinned" in done.stderr


def test_a_figure_under_its_floor_ends_with_status_2(gold, floors):
    run(gold, "--pin")
    floors.write_text(floors.read_text().replace("1.00", "1.01"))
    done = run(gold)
    assert (done.exit_code, "under 1.01" in done.stderr) == (2, True)


def test_misses_name_the_report_and_what_was_found(tmp_path, floors):
    wrong = {**LINE, "claims": [{**LINE["claims"][0], "counts": [{"harm": "killed", "low": 4, "high": 4}]}]}
    (tmp_path / "wrong.jsonl").write_text(json.dumps(wrong))
    assert "r  killed: expected '4–4', found nothing" in run(tmp_path / "wrong.jsonl", "--misses", 5).stdout
