"""`recount scope`, and where status and explain speak of it, on a small case of invented reports."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

TEXTS = (
    "An airstrike on Hajin on 29 November 2018 killed 4 civilians, Valley Radio said.",
    "An airstrike on Hajin on 20 January 2019 killed 7 civilians, Valley Radio said.",
)
BY = ("--by", "Mara Quill", "--reason", "the terms of the project")


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    reports = tmp_path / "reports.jsonl"
    reports.write_text("".join(json.dumps({"report_id": f"r{n}", "text": text}) + "\n" for n, text in enumerate(TEXTS)))
    case = tmp_path / "valley"
    for line in (("new", case, "--by", "Mara Quill"), ("add", case, reports), ("run", case)):
        assert recount(*line).exit_code == 0
    return case


def test_a_scope_is_set_shown_and_counted(folder: Path) -> None:
    said = recount("scope", folder, "--territory", "SY", "--until", "2018-12-31", *BY).output
    assert "Scope: territory SY; until 2018-12-31" in said and "1 in, 1 out, 0 undecided." in said
    assert "RC-0002  out" in said and "2019-01-20 lies outside 2018-12-31 and earlier" in said
    assert "Mara Quill set:" in recount("scope", folder).output


def test_status_and_explain_say_what_is_out_of_scope_and_why(folder: Path) -> None:
    recount("scope", folder, "--until", "2018-12-31", *BY)
    lines = recount("status", folder).output.splitlines()
    assert next(line for line in lines if line.startswith("RC-0002")).endswith("; out of scope")
    said = recount("explain", folder, "RC-0002").output
    assert "Scope of the case: out" in said and "Dates: 2019-01-20 lies outside" in said


def test_a_scope_may_stand_in_a_file(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "scope.toml"
    file.write_text('means = ["artillery"]\nwithin = [[34.69, 40.83, 30]]\nuntil = 2019-12-31\n')
    said = recount("scope", folder, file, *BY).output
    assert "0 in, 2 out" in said and "accounts tell of airstrike" in said


def test_the_words_of_the_terms_are_those_of_the_reference(folder: Path) -> None:
    done = recount("scope", folder, "--harm", "direct", "--combatants", "exclude", *BY)
    assert done.exit_code == 0 and "combatants exclude" in done.output and "harm direct" in done.output


def test_everything_can_be_included_again(folder: Path) -> None:
    recount("scope", folder, "--until", "2018-12-31", *BY)
    assert "Scope: everything" in recount("scope", folder, "--everything", *BY).output


def test_a_scope_that_is_not_understood_or_not_signed_for_is_refused(folder: Path) -> None:
    strange = recount("scope", folder, "--actors", "somebody", *BY)
    assert strange.exit_code == 2 and "not in the code book" in strange.output
    assert recount("scope", folder, "--territory", "SY").exit_code == 2
    assert "No scope is set" in recount("scope", folder).output


def test_as_json_the_scope_comes_with_its_counts_and_findings(folder: Path) -> None:
    recount("scope", folder, "--until", "2018-12-31", *BY)
    found = json.loads(recount("scope", folder, "--json").output)
    assert found["counts"] == {"in": 1, "out": 1, "undecided": 0}
    assert found["incidents"]["RC-0002"]["verdict"] == "out"


def test_who_died_of_wounds_too_late_is_listed_and_what_waits_for_a_run_is_said(folder: Path, tmp_path: Path) -> None:
    late = tmp_path / "late.jsonl"
    text = "A drone strike on Saraqib on 3 May 2031 killed 6 people, one of whom died of his wounds two months later."
    late.write_text(json.dumps({"report_id": "late", "text": text, "country": ["SY"]}) + "\n")
    recount("add", folder, late)
    recount("run", folder)
    waits = recount("scope", folder, "--died-of-wounds-within", "30", *BY).output
    assert "Not counted under this scope yet: " in waits and "RC-0003" in waits
    assert "counted anew by the scope" in recount("status", folder).output
    recount("run", folder)
    said = recount("scope", folder).output
    assert "Not counted" not in said and "People held out of a range, or left open:\nRC-0003  Out of scope" in said
    assert list(json.loads(recount("scope", folder, "--json").output)["held_out"]) == ["RC-0003"]
    assert "killed: 5" in recount("explain", folder, "RC-0003").output.casefold()
