"""`recount placebo`: a table and a finding, or one JSON object."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from recount_cli.main import main


def _reports(folder: Path) -> str:
    path = folder / "reports.jsonl"
    line = {
        "report_id": "r1",
        "text": "An airstrike killed four people in Hajin on 29 November 2018.",
        "country": ["SY"],
    }
    path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    return str(path)


def test_without_disclosures_the_placebo_says_no_information(tmp_path):
    result = CliRunner().invoke(main, ["placebo", _reports(tmp_path), "--workers", "1"])
    assert result.exit_code == 0, result.output
    assert "moved by" in result.output and "+30 days" in result.output
    assert result.output.rstrip().splitlines()[-1].startswith("no information")


def test_the_placebo_as_json_holds_both_moves(tmp_path):
    result = CliRunner().invoke(main, ["placebo", _reports(tmp_path), "--days", "60", "--workers", "1", "--json"])
    found = json.loads(result.stdout.strip().splitlines()[-1])
    assert [shift["days"] for shift in found["shifts"]] == [-60, 60]
    assert found["informs"] is False
