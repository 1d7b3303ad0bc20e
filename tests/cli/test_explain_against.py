"""`recount explain --policy A --against B`, on a small case of invented reports."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

TEXTS = (
    "An airstrike on Hajin on 29 November 2018 killed 4 civilians, Valley Radio said.",
    "An airstrike on Hajin on 29 November 2018 killed 6 civilians, North Wire said.",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    reports = tmp_path / "reports.jsonl"
    rows = ({"report_id": f"r{n}", "text": text, "published": "2018-11-30"} for n, text in enumerate(TEXTS))
    reports.write_text("".join(json.dumps(row) + "\n" for row in rows))
    case = tmp_path / "valley"
    for line in (("new", str(case), "--by", "Mara Quill"), ("add", str(case), str(reports)), ("run", str(case))):
        assert CliRunner().invoke(main, list(line)).exit_code == 0
    return case


def explained(*words: str) -> Result:
    return CliRunner().invoke(main, ["explain", *words])


def policy(*words: str) -> Result:
    return CliRunner().invoke(main, ["policy", *words])


def test_two_policies_stand_side_by_side_with_rule_and_words(folder: Path) -> None:
    said = explained(str(folder), "RC-0001", "--policy", "airwars", "--against", "acled").output
    assert "killed.high:\n  airwars: 6\n" in said and "acled: 4" in said
    assert "[highest_account]" in said and "killed 6 civilians" in said


def test_a_whole_case_is_a_table_of_sums_and_of_what_differs(folder: Path) -> None:
    said = explained(str(folder), "--against", "acled").output
    assert "killed: airwars 4–6" in said and "acled 4–4" in said and "killed.high 6 / 4" in said


def test_the_comparison_is_one_json_object_for_each_incident(folder: Path) -> None:
    found = json.loads(explained(str(folder), "RC-0001", "--against", "acled", "--json").output)
    assert found["comparison"]["against"] == "acled"
    assert "killed.high" in [difference["field"] for difference in found["comparison"]["differences"]]


def test_one_incident_is_explained_under_a_policy_that_is_not_in_force(folder: Path) -> None:
    said = explained(str(folder), "RC-0001", "--policy", "acled").output
    assert "Under the range policy acled" in said and "best figure of 6" not in said
    assert "Under the range policy airwars" in explained(str(folder), "RC-0001").output


def test_a_case_shows_and_keeps_the_policy_that_was_chosen(folder: Path) -> None:
    chosen = policy(str(folder), "acled", "--by", "Mara Quill", "--reason", "one number is asked for")
    assert "Range policy: acled, version" in chosen.output and "Number words: acled" in chosen.output
    waiting = CliRunner().invoke(main, ["status", str(folder)]).output
    assert "1 incident not assessed under the policy in force" in waiting
    assert CliRunner().invoke(main, ["run", str(folder)]).exit_code == 0
    assert "under the range policy acled" in CliRunner().invoke(main, ["status", str(folder)]).output
    kept = json.loads(policy(str(folder), "--json").output)
    assert kept["in_force"]["grading"] == "airwars" and kept["choices"][0]["by"] == "Mara Quill"


def test_a_choice_of_policy_without_a_reason_is_refused(folder: Path) -> None:
    refused = policy(str(folder), "acled", "--by", "Mara Quill")
    assert refused.exit_code == 2 and "--reason" in refused.output


def test_an_unknown_policy_is_refused_and_the_known_are_named(folder: Path) -> None:
    refused = explained(str(folder), "--against", "nobody")
    assert refused.exit_code == 2 and "acled" in refused.output
