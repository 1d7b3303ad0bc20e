"""`recount read` and `recount run` with a language model beside the rules."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fake_model import FakeModel, fake_model, pointing, saying
from recount_cli.main import main

QUOTE = (
    "5 persons who, after shells had fallen for hours upon the houses by the old stone bridge of the mill, "
    "were found all killed"
)


@pytest.fixture
def model() -> Iterator[FakeModel]:
    with fake_model() as found:
        found.says = lambda report: saying(pointing(QUOTE, "5", 5, 5), pointing("7 were killed", "7", 7, 7))
        yield found


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "post.txt"
    path.write_text(f"Publisher: Invented Page\n\nRescuers spoke of {QUOTE}.\n", encoding="utf-8")
    return path


def recount(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def asking(model: FakeModel, *words: str) -> list[str]:
    return ["--reader", "llm", "--llm-address", model.address, "--llm-model", "invented-1", *words]


def test_read_shows_what_the_model_pointed_at_and_what_was_refused(model: FakeModel, post: Path) -> None:
    out = recount("read", post, *asking(model, "--yes")).stdout
    assert "pointed at by: a language model (invented-1)" in out
    assert "killed: 5" in out
    assert "“7 were killed”, words that the text does not hold: quote" in out
    assert "Invented Page" not in model.shown[0]


def test_read_asks_nobody_by_itself(model: FakeModel, post: Path) -> None:
    assert recount("read", post).exit_code == 0
    assert recount("read", post, *asking(model)).exit_code == 2
    assert model.bodies == []


def test_json_stays_one_object_a_report(model: FakeModel, post: Path) -> None:
    found = json.loads(recount("read", post, "--json", *asking(model, "--yes")).stdout)
    assert {claim["reader"] for claim in found["reading"]["claims"]} == {"llm:invented-1"}


def test_a_run_of_a_case_tells_what_was_asked_and_what_was_never_sent(
    model: FakeModel, post: Path, tmp_path: Path
) -> None:
    case = tmp_path / "case"
    recount("new", case, "--by", "Mara Quill")
    recount("add", case, post)
    done = recount("run", case, *asking(model, "--yes", "--llm-share", "1"))
    assert done.exit_code == 0, done.output
    assert "not sent 1: risk of the source not judged" in done.stdout
    assert model.bodies == []


def test_a_case_keeps_its_answers_itself(model: FakeModel, tmp_path: Path) -> None:
    recount("new", tmp_path / "case", "--by", "Mara Quill")
    done = recount("run", tmp_path / "case", *asking(model, "--yes", "--llm-answers", str(tmp_path / "a")))
    assert done.exit_code == 2
    assert "keeps answers in its ledger" in done.stderr
