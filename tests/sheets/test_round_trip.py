"""A workbook out and back: what was edited becomes a judgement, what was not does not, and nobody is overruled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from edited_book import Book

from recount import pipeline
from recount.errors import BadJudgement, BadSheet
from recount.records import Count, JudgementKind, Reading, Report
from recount_site.casefile.current import current
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.sheets.columns import COLUMNS, DECIDED, REASON, TableName

#: a value that is an edit, by column
EDITS = {
    "decision": "accept", "place": "Upper Mill", "date": "2019-03-07", "claimant": "Valley Clinic",
    "belligerents": "Northern Front", "belongs here": "no", "note": "ask the clinic", "number": "21", "harm": "missing",
    "status": "disputed", "group": "elderly", "risk": "low", "credibility": "mixed", "grade override": "Discounted",
    "sign-off": "sign",
}  # fmt: skip
CELLS = [
    (table, column.name)
    for table in DECIDED
    for column in COLUMNS[table]
    if column.editable and column.name in EDITS and table not in (TableName.QUEUE, TableName.EARLIER)
]


def counts(case: Case, row_id: str) -> Count:
    claim, _, at = row_id.partition("#")
    return current(case).claims[claim].counts[int(at)]  # type: ignore[index]


def test_a_workbook_that_nobody_edited_makes_no_judgement_and_says_nothing(book: Book) -> None:
    result = book.back(reason="read")
    assert (result.judgements, result.already, result.conflicts, result.rejections, result.notices) == (
        (),
        0,
        (),
        (),
        (),
    )


@pytest.mark.parametrize(("table", "column"), CELLS)
def test_any_single_edited_cell_is_one_judgement_and_the_same_file_again_is_none(
    book: Book, case: Case, table: TableName, column: str
) -> None:
    row = book.row("claims", "report", "Valley Page, 2019-03-05") if table is TableName.CLAIMS else 2
    book.edit(table, row, **{column.replace("-", "__").replace(" ", "_"): EDITS[column], "reason": "seen"})
    (judgement,) = book.back().judgements
    assert (judgement.by, judgement.role, judgement.reason) == ("Mara Quill", "reviewer", "seen")
    again = book.back()
    assert (again.judgements, again.already, again.conflicts, again.rejections) == ((), 1, (), ())
    run(case)
    assert book.back().judgements == ()


def test_an_edited_number_changes_the_range_with_the_next_run(book: Book, case: Case) -> None:
    row_id = book.edit(
        "numbers", book.row("numbers", "as read", "10–15"), number="10 to 45", reason="the page corrected it"
    )
    book.back()
    run(case)
    assert (counts(case, row_id).low, counts(case, row_id).high) == (10, 45)
    killed = [f.assessment.killed.high for f in current(case).incidents if f.assessment.killed]
    assert 45 in killed


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [(7, 7, 7), (7.0, 7, 7), ("7.0", 7, 7), ("٧", 7, 7), ("7-9", 7, 9), ("7–9", 7, 9), ("at least 7", 7, None),
     ("لا يقل عن ٧", 7, None), ("up to 9", None, 9), ("between 7 and 9", 7, 9)],
)  # fmt: skip
def test_numbers_are_read_as_people_and_programs_write_them(
    book: Book, case: Case, typed: object, low: int, high: int | None
) -> None:
    row_id = book.edit("numbers", 2, number=typed, reason="seen")
    assert len(book.back().judgements) == 1
    assert (counts(case, row_id).low, counts(case, row_id).high) == (low, high)


@pytest.mark.parametrize(
    ("table", "column", "typed"),
    [("numbers", "number", "many"), ("numbers", "number", "dozens"), ("numbers", "number", "7.5"),
     ("numbers", "number", "about 20"), ("numbers", "number", None), ("numbers", "number", "2019-03-05"),
     ("numbers", "number", "9-7"), ("numbers", "harm", "slain"), ("numbers", "status", None),
     ("claims", "date", "3/4/2019"), ("claims", "date", "soon"), ("claims", "place", "99"),
     ("incidents", "grade override", "Proven"), ("incidents", "same incident as", "RC-0099")],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_by_sheet_row_and_column_and_recorded(
    book: Book, case: Case, table: str, column: str, typed: object
) -> None:
    row = book.row("claims", "kind", "harm") if table == "claims" else 2
    book.edit(table, row, **{column.replace(" ", "_"): typed, "reason": "seen"})
    result = book.back()
    assert result.judgements == () and [r.where for r in result.rejections] == [
        f"out.xlsx, sheet {table}, row {row}, column {column}"
    ]
    assert result.rejections[0] in case.rejections()


def test_a_row_goes_in_whole_or_not_at_all_and_the_others_go_on(book: Book) -> None:
    book.edit("numbers", 2, number="21", harm="slain", reason="seen")
    book.edit("sources", 2, risk="low", reason="a public body")
    result = book.back()
    assert [one.kind for one in result.judgements] == [JudgementKind.SOURCE_RISK] and len(result.rejections) == 1


def test_a_row_without_a_reason_is_refused_with_the_cure_unless_one_is_given_for_all(book: Book) -> None:
    book.edit("numbers", 2, number="21")
    assert "--reason" in book.back().rejections[0].reason
    assert len(book.back(reason="the ministry's list").judgements) == 1


def test_a_dry_run_says_the_same_and_appends_nothing(book: Book, case: Case) -> None:
    book.edit("numbers", 2, number="21", reason="seen")
    assert len(book.back(dry_run=True).judgements) == 1 and case.judgements() == ()


def correct(case: Case, row_id: str, number: int, by: str = "Ivo Lark") -> None:
    claim, _, at = row_id.partition("#")
    value = {"field": f"counts.{at}.number", "corrected": {"low": number, "high": number}}
    judge(case, Decision(JudgementKind.CORRECT_CLAIM, by, "heard otherwise", value=value), (claim,))


def test_a_cell_that_somebody_else_changed_since_is_shown_side_by_side_and_not_taken(book: Book, case: Case) -> None:
    row_id = book.edit("numbers", book.row("numbers", "as read", "10–15"), number="21", reason="seen")
    correct(case, row_id, 30)
    result = book.back()
    (conflict,) = result.conflicts
    assert result.judgements == () and counts(case, row_id).low == 30
    assert (conflict.exported, conflict.in_case, conflict.in_sheet) == ("10–15", "30", "21")
    assert conflict.changed_by == "Ivo Lark" and conflict.changed_at


def test_a_cell_that_a_new_reading_changed_since_is_in_conflict_too(
    book: Book, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.edit("numbers", book.row("numbers", "as read", "10–15"), number="21", reason="seen")
    read = pipeline.read

    def better(report: Report) -> Reading:
        found = read(report)
        moved = [replace(c, counts=tuple(map(_one_more, c.counts))) for c in found.claims]
        return replace(found, claims=tuple(moved))

    monkeypatch.setattr(pipeline, "read", better)
    monkeypatch.setattr(pipeline, "rules_version", lambda: "better rules")
    run(case)
    (conflict,) = book.back().conflicts
    assert (conflict.exported, conflict.in_case, conflict.changed_by) == ("10–15", "11–15", "a new reading")


def _one_more(count: Count) -> Count:
    return replace(count, low=11) if count.low == 10 else count


@pytest.mark.parametrize(("whose", "made", "number"), [("ours", 1, 21), ("theirs", 0, 30)])
def test_a_conflict_is_settled_by_saying_whose_value_holds(
    book: Book, case: Case, whose: str, made: int, number: int
) -> None:
    row_id = book.edit("numbers", 2, number="21", reason="seen")
    correct(case, row_id, 30)
    result = book.back(take={row_id: whose})
    assert (len(result.judgements), result.conflicts) == (made, ())
    assert counts(case, row_id).low == number
    assert book.back(take={row_id: whose}).judgements == ()


def test_two_people_who_decided_the_same_are_in_no_conflict(book: Book, case: Case) -> None:
    row_id = book.edit("numbers", 2, number="21", reason="seen")
    correct(case, row_id, 21)
    result = book.back()
    assert (result.judgements, result.conflicts, result.already) == ((), (), 1)


def test_a_sign_off_is_of_the_values_that_were_taken_out_and_in_the_senders_name(book: Book, case: Case) -> None:
    code = book.edit("incidents", 2, sign__off="sign", reason="read every account")
    (judgement,) = book.back("Ivo Lark").judgements
    assert (judgement.kind, judgement.by, judgement.subjects) == (JudgementKind.SIGN_OFF, "Ivo Lark", (code,))


def test_an_incident_that_changed_since_is_not_signed(book: Book, case: Case) -> None:
    book.edit("incidents", 2, sign__off="sign", reason="read every account")
    claim = current(case).incidents[0].incident.claim_ids[0]
    judge(case, Decision(JudgementKind.REJECT_CLAIM, "Ivo Lark", "a rerun"), (claim,))
    run(case)
    result = book.back()
    assert result.judgements == () and len(result.conflicts) + len(result.rejections) == 1


def test_a_workbook_that_changes_an_incident_does_not_sign_it_as_well(book: Book) -> None:
    code = book.edit("incidents", 2, sign__off="sign", reason="read every account")
    book.edit("numbers", book.row("numbers", "incident", code), number="21", reason="seen")
    result = book.back()
    assert [one.kind for one in result.judgements] == [JudgementKind.CORRECT_CLAIM]
    assert "run, look" in result.rejections[0].reason


def test_two_cells_that_decide_the_same_thing_otherwise_are_both_refused(book: Book) -> None:
    row = book.row("queue", "waits for", "uncertain claim")
    claim = book.edit("queue", row, decision="accept", reason="read").partition(":")[2]
    book.edit("claims", book.row("claims", "id", claim), decision="reject", reason="read")
    result = book.back()
    assert result.judgements == () and len(result.rejections) == 2


def test_what_waits_in_the_queue_may_be_decided_there(book: Book) -> None:
    book.edit("queue", book.row("queue", "waits for", "signature"), decision="sign", reason="read every account")
    book.edit("queue", book.row("queue", "waits for", "uncertain claim"), decision="reject", reason="a quiz")
    assert {one.kind for one in book.back().judgements} <= {JudgementKind.SIGN_OFF, JudgementKind.REJECT_CLAIM}


def test_sorted_rows_moved_columns_deleted_rows_and_own_columns_do_no_harm(book: Book) -> None:
    page = book.page("numbers")
    row_id = book.edit("numbers", 2, number="21", reason="seen")
    head, *rows = [[*(cell.value for cell in reversed(row)), "mine"] for row in page.iter_rows()]
    page.delete_rows(1, page.max_row)
    for row in (head, *(row for row in reversed(rows) if row_id in row)):
        page.append(row)
    result = book.back()
    assert len(result.judgements) == 1 and result.rejections == ()
    assert any("deleted" in notice for notice in result.notices)
    assert any("columns of your own are passed over: mine" in notice for notice in result.notices)


def test_a_renamed_column_is_named_with_the_one_that_stands_instead(book: Book) -> None:
    book.page("numbers").cell(1, book.at("numbers", "number"), "Number!")
    with pytest.raises(BadSheet, match=r"sheet numbers: no column number; there is Number! instead"):
        book.back()


def test_a_row_whose_id_stands_twice_is_not_taken(book: Book) -> None:
    row_id = book.edit("sources", 2, risk="low", reason="seen")
    book.page("sources").cell(3, book.at("sources", "id"), row_id)
    result = book.back()
    assert result.judgements == () and "stands in row 2 as well" in result.rejections[0].reason


def test_a_workbook_of_another_case_is_refused(book: Book, tmp_path_factory: pytest.TempPathFactory) -> None:
    with Case.create(tmp_path_factory.mktemp("other") / "case", title="Other", by="Ivo Lark") as other:
        book.case = other
        with pytest.raises(BadSheet, match="another case"):
            book.back()


def test_a_workbook_without_its_hidden_sheet_is_refused(book: Book) -> None:
    del book.book["recount"]
    with pytest.raises(BadSheet, match="hidden sheet"):
        book.back()


def test_nothing_is_taken_from_nobody(book: Book) -> None:
    with pytest.raises(BadJudgement, match="--by"):
        book.back(" ")


def test_a_formula_is_no_value(book: Book) -> None:
    book.edit("numbers", 2, number="=1+20", reason="seen")
    assert "formula" in book.back().rejections[0].reason


def test_a_reason_alone_changes_nothing_and_is_said(book: Book) -> None:
    book.edit("numbers", 2, **{REASON: "seen"})
    result = book.back()
    assert result.judgements == () and "changes nothing" in result.notices[0]


def test_every_table_can_be_taken_out_and_comes_back_without_a_judgement(taken: Callable[..., Book]) -> None:
    book = taken(*TableName)
    assert set(book.book.sheetnames) == {"Read me", "recount", *TableName}
    assert book.back(reason="read").judgements == ()
