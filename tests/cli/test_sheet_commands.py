"""Out into a workbook and back, as a person types it."""

import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

TEXT = "Published: 2019-03-05\n\nAn airstrike on 4 March 2019 hit a home in Hajin, killing three civilians."


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    recount("new", tmp_path / "case", "--by", "Mara Quill")
    recount("add", tmp_path / "case", tmp_path / "a.txt")
    recount("run", tmp_path / "case")
    return tmp_path / "case"


def edited(case: Path, number: object) -> Path:
    path = case.parent / "out.xlsx"
    assert recount("sheet", case, path, "--table", "numbers").exit_code == 0
    book = openpyxl.load_workbook(path)
    at = {cell.value: cell.column for cell in book["numbers"][1]}
    book["numbers"].cell(2, at["number"]).value = number
    book["numbers"].cell(2, at["reason"]).value = "the page corrected itself"
    book.save(path)
    return path


def test_an_edited_cell_goes_into_the_case_and_into_the_range(case: Path) -> None:
    path = edited(case, "3 to 5")
    assert "Would make 1 judgement" in recount("sheet-back", case, path, "--by", "Ivo Lark", "--dry-run").output
    said = recount("sheet-back", case, path, "--by", "Ivo Lark")
    assert said.exit_code == 0 and "Made 1 judgement; 0 were so already." in said.output
    assert "corrected since the last run" in recount("status", case).output
    recount("run", case)
    assert "killed 3–5" in recount("status", case).output
    assert "a reviewer corrected the number: read 3, judged 3–5" in recount("explain", case, "RC-0001").output


def test_what_is_refused_is_named_and_the_exit_status_says_so(case: Path) -> None:
    said = recount("sheet-back", case, edited(case, "dozens"), "--by", "Ivo Lark")
    assert said.exit_code == 1 and "sheet numbers, row 2, column number" in said.output


def test_a_conflict_is_shown_side_by_side_and_written_to_a_file(case: Path, tmp_path: Path) -> None:
    first = edited(case, 7).read_bytes()
    second = edited(case, 9)
    (tmp_path / "first.xlsx").write_bytes(first)
    recount("sheet-back", case, tmp_path / "first.xlsx", "--by", "Mara Quill")
    page = tmp_path / "conflicts.html"
    said = recount("sheet-back", case, second, "--by", "Ivo Lark", "--conflicts", page)
    assert said.exit_code == 1
    assert "taken out: 3" in said.output and "in the case: 7 — Mara Quill" in said.output
    assert "Mara Quill" in page.read_text(encoding="utf-8")
    told = json.loads(recount("sheet-back", case, second, "--by", "Ivo Lark", "--json").output)
    row = told["conflicts"][0]["row"]
    settled = recount("sheet-back", case, second, "--by", "Ivo Lark", "--take", "ours", row)
    assert settled.exit_code == 0 and "Made 1 judgement" in settled.output


def test_a_word_that_is_neither_ours_nor_theirs_is_refused(case: Path) -> None:
    said = recount("sheet-back", case, edited(case, 7), "--by", "Ivo Lark", "--take", "mine", "c-1")
    assert said.exit_code == 2 and "ours" in said.output
