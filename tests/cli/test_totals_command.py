"""`recount totals`: tallies beside incidents, of a case and of a release, as sentences and as JSON."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from recount_cli.main import main

STRIKE = "An airstrike killed four people in Hajin on 10 December 2018."
TALLY = "In December 2018, 90 civilians were killed across Syria, the monitor said."


@pytest.fixture
def case(tmp_path: Path) -> Path:
    rows = ((STRIKE, "Example Wire"), (TALLY, "Example Monitor"))
    lines = [
        json.dumps({"report_id": f"r{n}", "text": text, "published": f"{date(2019, 1, 2)}", "publisher": publisher,
                    "language": "en", "country": ["SY"]})
        for n, (text, publisher) in enumerate(rows)
    ]  # fmt: skip
    (tmp_path / "reports.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    folder = tmp_path / "valley"
    for command in (
        ["new", folder, "--by", "R. Example"],
        ["add", folder, tmp_path / "reports.jsonl"],
        ["run", folder],
    ):
        assert CliRunner().invoke(main, list(map(str, command))).exit_code == 0
    return folder


def told(*arguments: object) -> str:
    found = CliRunner().invoke(main, ["totals", *map(str, arguments)])
    assert found.exit_code == 0, found.output
    return found.output


def test_a_tally_is_set_beside_the_incidents_and_what_is_left_over_is_told(case: Path) -> None:
    (row,) = map(json.loads, told(case, "--json").splitlines())
    assert (row["tally_low"], row["incidents_low"], row["residual_high"]) == (90, 4, 86)
    assert row["incidents"].count(";") == 0


def test_the_sentences_say_what_a_difference_is_not(case: Path) -> None:
    text = told(case)
    assert "86 more" in text.replace("\u2066", "").replace("\u2069", "")
    assert "no estimate of the missing dead" in text


def test_a_record_without_tallies_says_so(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["new", str(tmp_path / "empty"), "--by", "R. Example"]).exit_code == 0
    assert "No tally" in told(tmp_path / "empty")
