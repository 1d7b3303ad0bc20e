import json

import pytest
from click.testing import CliRunner

from recount_cli.main import main

pytestmark = pytest.mark.usefixtures("flow")


@pytest.fixture
def recount():
    return lambda *words: CliRunner().invoke(main, [str(word) for word in words])


def test_the_command_writes_the_folder_and_says_what_is_in_it(recount, written, tmp_path):
    done = recount("batch", written({"report_id": "a", "text": "4"}), tmp_path / "out", "--workers", 1)
    assert done.exit_code == 0, done.output
    assert "1 reports, 1 claims, 1 incidents" in done.stdout


def test_json_gives_what_run_json_holds(recount, written, tmp_path):
    done = recount("batch", written({"report_id": "a", "text": "4"}), tmp_path / "out", "--json")
    assert json.loads(done.stdout) == json.loads((tmp_path / "out" / "run.json").read_text())


def test_a_word_on_the_line_goes_before_the_file(recount, written, tmp_path):
    (tmp_path / "c.toml").write_text("workers = 7")
    words = ["--config", tmp_path / "c.toml", "--workers", 1, "--json"]
    done = recount("batch", written({"report_id": "a", "text": "4"}), tmp_path / "out", *words)
    assert json.loads(done.stdout)["workers"] == 1


@pytest.mark.parametrize("words", [["--engine", "spark://host:7077"], ["--policy", "guesswork"]])
def test_what_cannot_be_done_is_one_line_and_status_2(recount, written, tmp_path, words):
    done = recount("batch", written({"report_id": "a", "text": "4"}), tmp_path / "out", *words)
    assert done.exit_code == 2
    assert done.stderr.startswith("recount: ")
    assert not (tmp_path / "out").exists()


def test_faults_of_the_program_are_named_on_standard_error(recount, written, tmp_path):
    done = recount("batch", written({"report_id": "a", "text": "odd"}), tmp_path / "out", "--workers", 1)
    assert "failed on 1 inputs" in done.stderr
