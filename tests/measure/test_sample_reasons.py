"""Reasons drawn for a person to judge: the same seed draws the same, each with its claims and their words."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from recount_cli.main import main

SCRIPT = Path(__file__).parents[2] / "scripts" / "sample_reasons.py"
TEXT = "Six civilians were killed in an airstrike on a market in Exampleville on 4 March 2031, residents said."
OTHER = "Two women were injured by artillery fire on Elsewhere on 9 May 2033, doctors said."


@pytest.fixture(scope="module")
def batched(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reasons")
    reports = folder / "reports.jsonl"
    reports.write_text(json.dumps({"report_id": "r1", "text": TEXT, "publisher": "Example Wire"}), encoding="utf-8")
    assert CliRunner().invoke(main, ["batch", str(reports), str(folder / "out")]).exit_code == 0
    return folder


def sampled(folder, *more):
    command = [sys.executable, str(SCRIPT), str(folder / "out"), "--number", "5", *more]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_the_same_seed_draws_the_same_reasons(batched):
    assert sampled(batched, "--seed", "4") == sampled(batched, "--seed", "4") != sampled(batched, "--seed", "5")


def test_a_reason_is_printed_with_the_words_of_its_claims_and_those_around_them(batched):
    found = sampled(batched, "--reports", str(batched / "reports.jsonl"))
    assert (found.count("REASON: ") == 5 and "“" in found and "Example Wire" in found) or "residents" in found


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    folder = tmp_path_factory.mktemp("two")
    rows = ({"report_id": name, "text": text} for name, text in (("r1", TEXT), ("r2", OTHER)))
    (folder / "reports.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert CliRunner().invoke(main, ["batch", str(folder / "reports.jsonl"), str(folder / "out")]).exit_code == 0
    return folder


@pytest.mark.parametrize("line", ["r1\n", '{"report_id": "r1", "usable": true}\n'])
def test_incidents_that_hold_a_report_named_in_a_file_are_left_out(two, line):
    (two / "ids").write_text(line, encoding="utf-8")
    assert "airstrike" in sampled(two, "--number", "99")
    left = sampled(two, "--number", "99", "--without", str(two / "ids"))
    assert "artillery" in left and "airstrike" not in left


def test_of_a_folder_of_labels_only_the_reports_of_its_gate_are_left_out(two):
    (two / "labels.jsonl").write_text('{"report_id": "r1"}\n{"report_id": "r2"}\n', encoding="utf-8")
    gate = max(("r1", "r2"), key=lambda name: hashlib.sha256(name.encode()).hexdigest())
    left = sampled(two, "--number", "99", "--without", str(two))
    assert ("artillery" in left, "airstrike" in left) == ((True, False) if gate == "r1" else (False, True))
