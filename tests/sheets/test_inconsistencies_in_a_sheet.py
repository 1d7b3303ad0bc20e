"""Apparent inconsistencies in the queue of a workbook: both sides in words, and a word that decides."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from edited_book import Book

from contradicting import contradicting_case
from recount_site.casefile.current import current
from recount_site.casefile.store import Case
from recount_site.sheets.columns import TableName
from recount_site.sheets.round_trip import take_out


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Case.open(contradicting_case(tmp_path)) as case:
        content = take_out(case, (TableName.QUEUE,))
        yield Book(case, tmp_path / "out.xlsx", openpyxl.load_workbook(io.BytesIO(content)))


@pytest.mark.parametrize(
    ("word", "verdict"), [("confirm", "confirmed"), ("reject", "rejected"), ("leave open", "open")]
)
def test_a_word_in_the_queue_decides_it_and_the_same_book_again_adds_nothing(
    book: Book, word: str, verdict: str
) -> None:
    row = book.row("queue", "waits for", "apparent inconsistency")
    words = str(book.page("queue").cell(row, book.at("queue", "words")).value)
    assert "no Coalition strikes" in words and "three strikes" in words
    book.edit("queue", row, decision=word, reason="read both")
    assert len(book.back().judgements) == 1
    assert [one.verdict for one in current(book.case).verdicts.values()] == [verdict]
    assert book.back().judgements == ()


def test_a_word_for_another_kind_of_row_is_refused(book: Book) -> None:
    book.edit("queue", book.row("queue", "waits for", "apparent inconsistency"), decision="sign", reason="read")
    (refused,) = book.back().rejections
    assert "confirm, reject, leave open" in refused.reason
