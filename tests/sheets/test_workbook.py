"""The workbook as a person opens it: typed cells, softly protected, safe from formulas, and without names."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from edited_book import Book

from recount.records import Claimant, ClaimantKind, ClaimKind, PersonMention, Report, ReportId
from recount_site.casefile.current import current
from recount_site.casefile.store import Case
from recount_site.sheets.cells import Cell, Row, plain
from recount_site.sheets.columns import TableName
from recount_site.sheets.conflict_file import FORMS, conflict_file
from recount_site.sheets.hiding import LEFT_OUT, Hiding
from recount_site.sheets.manifest import HIDDEN
from recount_site.sheets.outcome import Conflict
from recount_site.sheets.writing import manifest_of, workbook

NOW = datetime(2031, 5, 1, 12, 0, tzinfo=UTC)
OFFICE = shutil.which("soffice")
CALC = OFFICE is not None and (Path(OFFICE).resolve().parent / "libsclo.so").exists()


def opened(shown: object, column: str = "title") -> openpyxl.cell.cell.Cell:
    """A cell of the table of reports that shows this value, as another program finds it."""
    rows = {TableName.REPORTS: (Row("r-1", {"id": Cell("r-1"), column: Cell(shown)}),)}  # type: ignore[arg-type]
    manifest = manifest_of("case-1", "rules", NOW, rows, with_names=False)
    book = openpyxl.load_workbook(io.BytesIO(workbook(rows, manifest)))
    page = book["reports"]
    at = next(cell.column for cell in page[1] if cell.value == column)
    return page.cell(2, at)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("https://a.example","x")'])
def test_text_that_looks_like_a_formula_is_text(text: str) -> None:
    cell = opened(text)
    assert (cell.value, cell.data_type) == (text, "s")


def test_dates_are_dates_and_unknown_is_empty() -> None:
    assert opened(date(2019, 3, 4), "published").value == datetime(2019, 3, 4)
    assert opened(None, "published").value is None


def test_characters_that_no_workbook_holds_are_replaced_and_long_texts_say_that_they_are_cut() -> None:
    assert opened("a\x00b").value == "a\N{REPLACEMENT CHARACTER}b"
    assert str(opened("a" * 40_000).value).endswith("(cut)")


def test_arabic_text_runs_from_right_to_left() -> None:
    assert opened("غارة جوية على البلدة").alignment.readingOrder == 2


def test_numbers_are_numbers_and_only_yellow_cells_are_open(book: Book) -> None:
    page = book.page("numbers")
    row = book.row("numbers", "number", 4)
    number, words = page.cell(row, book.at("numbers", "number")), page.cell(row, book.at("numbers", "words"))
    assert not number.protection.locked and words.protection.locked and page.protection.sheet
    assert page.protection.password is None and number.fill.start_color.rgb != words.fill.start_color.rgb
    assert page.freeze_panes == "B2" and page.auto_filter.ref


def test_vocabularies_are_lists_to_choose_from(book: Book) -> None:
    lists = {choice.formula1 for choice in book.page("numbers").data_validations.dataValidation}
    assert '"killed,injured,missing,detained,released,unharmed,alive"' in lists
    assert all(len(choice) <= 255 for choice in lists)


def test_the_first_sheet_teaches_in_both_languages_and_the_last_is_hidden(book: Book) -> None:
    first = book.book.worksheets[0]
    assert first.title == "Read me" and (first["A1"].value, first["B1"].value) == ("Read me", "اقرأني")
    assert book.book[HIDDEN].sheet_state == "hidden"


def test_the_queue_says_why_each_thing_waits(book: Book) -> None:
    page = book.page("queue")
    at = book.at("queue", "waits because")
    reasons = [str(page.cell(row, at).value) for row in range(2, page.max_row + 1)]
    assert reasons and all("because" in reason for reason in reasons)


def test_names_of_persons_and_sealed_values_are_left_out_unless_asked_for(case: Case) -> None:
    now = current(case)
    claim = next(iter(now.claims.values()))
    named = replace(claim, kind=ClaimKind.PERSON, person=PersonMention("Nadia Tester", ("Um Sami",)))
    told = replace(claim, claim_id="c-2", claimant=Claimant("Omar Tester", ClaimantKind.WITNESS))  # type: ignore[arg-type]
    report = Report(ReportId("r-9"), "…", extra={"sealed": {"sender": ["+000 555 01"]}})
    claims = {**now.claims, claim.claim_id: named, told.claim_id: told}
    held = replace(now, claims=claims, reports={**now.reports, report.report_id: report})
    text = "Nadia Tester (Um Sami), says Omar Tester, +000 555 01"
    assert Hiding(held)(text) == f"{LEFT_OUT} ({LEFT_OUT}), says {LEFT_OUT}, {LEFT_OUT}"
    assert Hiding(held, nothing=True)(text) == text


@pytest.mark.parametrize(("value", "same"), [(1.0, "1"), (datetime(2019, 3, 4), "2019-03-04"), (" a\n b ", "a b")])
def test_a_value_is_the_same_whatever_program_wrote_it(value: object, same: str) -> None:
    assert plain(value) == same  # type: ignore[arg-type]


@pytest.mark.parametrize("form", FORMS)
def test_conflicts_are_written_side_by_side_and_hold_no_formula(form: str) -> None:
    found = Conflict("c-1#0", "sheet numbers, row 2, column number", "10–15", "30", "Ivo Lark", "2031-05-01", "=1+1")
    content = conflict_file([found], form)
    if form == ".xlsx":
        page = openpyxl.load_workbook(io.BytesIO(content))["conflicts"]
        assert [cell.value for cell in page[2]][-1] == "=1+1" and page["G2"].data_type == "s"
    else:
        text = content.decode("utf-8-sig")
        assert all(word in text for word in ("10–15", "30", "Ivo Lark")) and ",=1+1" not in text


def test_a_workbook_saved_by_another_program_comes_back_as_it_was(book: Book) -> None:
    """Every number a float, formats gone, and empty cells as far as a program writes them."""
    book.edit("numbers", book.row("numbers", "number", 4), number=5.0, reason="seen")
    other = openpyxl.Workbook()
    for page in book.book.worksheets:
        copy = other.create_sheet(page.title)
        for row in page.iter_rows():
            copy.append([_elsewhere(cell.value) for cell in row])
        copy.cell(page.max_row + 200, page.max_column + 20).number_format = "@"
    book.book = other
    result = book.back()
    assert len(result.judgements) == 1 and (result.rejections, result.conflicts) == ((), ())


def _elsewhere(value: object) -> object:
    return float(value) if isinstance(value, int) else value


@pytest.mark.skipif(not CALC and os.environ.get("CI") != "true", reason="no LibreOffice Calc here; CI has one")
def test_a_workbook_that_libreoffice_saved_comes_back_as_it_was(taken: Callable[..., Book], tmp_path: Path) -> None:
    assert CALC, "CI must have LibreOffice Calc"
    book = taken()
    book.edit("numbers", book.row("numbers", "number", 4), number=5, reason="seen")
    book.book.save(book.path)
    profile, out = f"-env:UserInstallation=file://{tmp_path}/profile", tmp_path / "saved"
    words = [str(OFFICE), profile, "--headless", "--convert-to", "xlsx", "--outdir", str(out), str(book.path)]
    subprocess.run(words, check=True, capture_output=True, timeout=120)
    book.book, book.path = openpyxl.load_workbook(out / "out.xlsx"), out / "again.xlsx"
    shutil.copy(out / "out.xlsx", book.path)
    result = book.back()
    assert len(result.judgements) == 1 and (result.rejections, result.conflicts) == ((), ())
