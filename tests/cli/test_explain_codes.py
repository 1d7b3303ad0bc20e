"""`recount explain` without an incident lists what there is to explain."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

TEXTS = (
    "An airstrike on Hajin on 29 November 2018 killed 4 civilians, Valley Radio said.",
    "An airstrike on Abu Kamal on 3 December 2018 killed 6 civilians, North Wire said.",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("codes")
    rows = ({"report_id": f"r{n}", "text": text, "published": "2018-12-04"} for n, text in enumerate(TEXTS))
    (where / "reports.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    case = str(where / "valley")
    for line in (("new", case, "--by", "Mara Quill"), ("add", case, str(where / "reports.jsonl")), ("run", case)):
        assert CliRunner().invoke(main, list(line)).exit_code == 0
    return where / "valley"


def explained(*words: object) -> Result:
    return CliRunner().invoke(main, ["explain", *map(str, words)])


def test_without_an_incident_every_code_is_listed_with_what_it_is_and_how_to_go_on(folder: Path) -> None:
    said = explained(folder)
    assert said.exit_code == 0 and "2 incidents to explain:" in said.output
    assert "RC-0001  2018-11-29  Hajin  killed 4  Weak" in said.output and "RC-0002  2018-12-03" in said.output
    assert f"recount explain {folder} RC-0001" in said.output


def test_a_place_or_a_day_alone_narrows_the_list(folder: Path) -> None:
    for narrowed in (explained(folder, "--place", "Hajin"), explained(folder, "--date", "2018-11-29")):
        assert "RC-0001" in narrowed.output and "RC-0002" not in narrowed.output


def test_a_day_on_which_nothing_is_known_is_an_error(folder: Path) -> None:
    said = explained(folder, "--date", "2018-11-01")
    assert said.exit_code == 2 and "no incident on 2018-11-01" in said.output


def test_a_program_gets_one_object_a_line(folder: Path) -> None:
    rows = [json.loads(line) for line in explained(folder, "--json").output.splitlines()]
    assert next((row["code"], row["place"], row["grade"]) for row in rows) == ("RC-0001", "Hajin", "Weak")


def test_a_code_that_is_not_there_is_answered_with_those_near_it(folder: Path) -> None:
    said = explained(folder, "rc-001")
    assert said.exit_code == 2 and "near it: RC-0001" in said.output


def test_a_case_without_incidents_says_what_to_do(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["new", str(tmp_path / "new"), "--by", "Mara Quill"]).exit_code == 0
    assert f"recount run {tmp_path / 'new'}" in explained(tmp_path / "new").output
