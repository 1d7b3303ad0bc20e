"""An explanation tells what does not seem to agree in a party's record, in its words, and who judged it how."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from calling import recount

from contradicting import ALLEGATION, contradicting_case

JUDGED = {
    "kind": "judge_inconsistency",
    "by": "Mara Quill",
    "role": "editor",
    "reason": "the log means another Hajin",
    "at": "2026-05-06T12:00:00",
    "value": {"verdict": "rejected"},
}


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return contradicting_case(tmp_path)


def findings(case: Path) -> list[dict]:
    return json.loads(recount("status", case, "--json").stdout)["inconsistencies"]


def test_an_apparent_inconsistency_is_told_with_the_words_of_both_sides(case: Path) -> None:
    told = recount("explain", case, "--place", "Hajin", "--date", "2018-11-29").output
    assert "apparent inconsistency, for a person to confirm: the same party lists 3 strikes near Hajin" in told
    assert "no Coalition strikes were conducted" in told and "“three strikes”" in told
    assert findings(case)[0]["found"]["inconsistency_id"] in told
    assert "apparent inconsistency 1" in recount("status", case).output


def test_a_judgement_out_of_a_file_is_told_with_its_reason(case: Path) -> None:
    subject = findings(case)[0]["found"]["inconsistency_id"]
    path = case.parent / "decisions.jsonl"
    path.write_text(json.dumps(JUDGED | {"subjects": [subject]}) + "\n", encoding="utf-8")
    assert "judge inconsistency" in recount("judge", case, path).output
    told = recount("explain", case, "--place", "Hajin", "--date", "2018-11-29").output
    assert "judged to be no inconsistency" in told and "the log means another Hajin" in told
    assert findings(case)[0]["judged"]["verdict"] == "rejected"
    assert "0 new judgements" in recount("judge", case, path).output


def test_a_withdrawn_report_waits_and_is_told_with_the_line_that_sets_it_aside(tmp_path: Path) -> None:
    told = ALLEGATION.replace("2018-11-30", "2018-12-01")
    back = told.partition("\n\n")[0] + "\n\nWe withdraw our report that at least four civilians were killed in Hajin.\n"
    case = contradicting_case(tmp_path, told, back.replace("2018-12-01", "2018-12-09"))
    words = recount("explain", case, "--place", "Hajin", "--date", "2018-11-29").output
    assert "We withdraw our report" in words and "Killed: 4" in words
    line = words.partition("to set it aside: recount judge with the line ")[2].splitlines()[0]
    assert "apparent inconsistency 1" in recount("status", case).output
    path = case.parent / "decisions.jsonl"
    path.write_text(json.dumps(json.loads(line) | {"by": "Mara Quill", "role": "editor", "reason": "withdrawn"}) + "\n")
    assert "reject claim" in recount("judge", case, path).output
    recount("run", case)
    assert not findings(case)
