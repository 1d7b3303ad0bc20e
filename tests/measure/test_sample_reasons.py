"""Reasons drawn for a person to judge: the same seed draws the same, each with its claims and their words."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from recount_cli.main import main

SCRIPT = Path(__file__).parents[2] / "scripts" / "sample_reasons.py"
TEXT = "Six civilians were killed in an airstrike on a market in Exampleville on 4 March 2031, residents said."


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
