"""Earlier lists in a case: kept whole, once, found again, and taken back like any other addition."""

from pathlib import Path

import pytest

from recount.errors import UnknownTable
from recount.preserve.legacy import read_mapping
from recount.records import Capture, Custody, LegacyList, LegacyRow, Rejection
from recount_site.casefile import importing
from recount_site.casefile.importing import Source, import_list
from recount_site.casefile.ledger import Entry, row_of
from recount_site.casefile.legacy import LegacyLists
from recount_site.casefile.portions import PortionReader
from recount_site.casefile.store import Case

TABLE = "Ref,Date,Town,Killed\nA1,2019-03-04,Tell Warda,5\nA2,2019-03-05,Tell Warda,some\nA3,2019-03-06,Sabha,\n"
MAPPING = """
name = "ours"
provider = "Valley Documentation Circle"
code = "Ref"
[date]
start = "Date"
[place]
name = "Town"
[[figure]]
harm = "killed"
exact = "Killed"
"""


@pytest.fixture
def source(tmp_path: Path) -> Source:
    (tmp_path / "ours.toml").write_text(MAPPING, encoding="utf-8")
    (tmp_path / "ours.csv").write_text(TABLE, encoding="utf-8")
    return Source(tmp_path / "ours.csv", read_mapping(tmp_path / "ours.toml"))


def test_the_file_is_preserved_and_every_row_kept_with_what_could_not_be_read_named(case: Case, source: Source) -> None:
    result = import_list(case, source, "Mara Quill")
    assert (result.rows, result.new, dict(result.refused)) == (3, 3, {"Killed": 1})
    assert [row.cells[0] for row in case.records(LegacyRow)] == ["A1", "A2", "A3"]
    (capture,) = case.records(Capture)
    assert case.evidence.read(capture.digest) == TABLE.encode()
    assert [(r.where, r.quote) for r in case.records(Rejection)] == [("ours.csv, row 3, column Killed", "some")]
    assert [act.act for act in case.records(Custody)] == ["preserved", "imported"]
    assert case.waiting() == 0


def test_the_same_file_again_adds_nothing(case: Case, source: Source) -> None:
    import_list(case, source)
    before = case.ledger.count(LegacyRow), case.ledger.count(LegacyList), case.ledger.count(Capture)
    again = import_list(case, source)
    assert again.already and again.rows == 3 and again.new == 0
    assert (case.ledger.count(LegacyRow), case.ledger.count(LegacyList), case.ledger.count(Capture)) == before


def test_a_later_export_adds_only_the_rows_that_changed_and_stands_from_then_on(case: Case, source: Source) -> None:
    import_list(case, source)
    source.path.write_text("Ref,Date,Town,Killed\nA0,2019-03-01,Sabha,1\n" + TABLE.partition("\n")[2], encoding="utf-8")
    assert import_list(case, source).new == 1
    lists = LegacyLists(case)
    assert [found.code for found in lists.rows(lists.standing()[0])] == ["A0", "A1", "A2", "A3"]


def test_an_import_that_was_cut_off_goes_on(case: Case, source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "PORTION", 1)

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_list(case, source, on_progress=stop)
    assert case.ledger.count(LegacyRow) == 2 and not LegacyLists(case).standing()[0].complete
    assert import_list(case, source).new == 1
    assert case.ledger.count(Capture) == 1 and LegacyLists(case).standing()[0].complete


def test_rows_alike_in_every_cell_are_all_kept(case: Case, source: Source) -> None:
    source.path.write_text("Ref,Date,Town,Killed\n,2019-03-04,Sabha,2\n,2019-03-04,Sabha,2\n", encoding="utf-8")
    result = import_list(case, source)
    assert result.new == 2 and result.sums[0].low == 4
    assert [row.nth for row in case.records(LegacyRow)] == [0, 1]


def test_a_dry_run_reads_everything_and_writes_nothing(case: Case, source: Source) -> None:
    size = case.ledger.size()
    assert import_list(case, source, dry_run=True).rows == 3
    assert case.ledger.size() == size and not list(case.evidence.digests())


def test_an_import_is_taken_back_like_any_addition_and_can_be_made_anew(case: Case, source: Source) -> None:
    import_list(case, source)
    case.undo(reason="the wrong list")
    assert LegacyLists(case).standing() == () and case.rejections() == ()
    assert import_list(case, source).rows == 3 and len(LegacyLists(case).standing()) == 1


def test_a_table_that_no_mapping_fits_leaves_the_case_as_it_was(case: Case, source: Source) -> None:
    size = case.ledger.size()
    with pytest.raises(UnknownTable):
        import_list(case, Source(source.path))
    assert case.ledger.size() == size


def test_rows_written_in_bulk_are_the_records_that_the_ledger_would_make(case: Case, source: Source) -> None:
    import_list(case, source)
    (listed,), assert_rows = case.records(LegacyList), case.records(LegacyRow)
    assert source.mapped is not None
    reader = PortionReader(source.mapped, listed, "ours.csv")
    assert [reader.row(row.cells, row.nth) for row in assert_rows] == [row_of(Entry(row)) for row in assert_rows]
    assert list(case.ledger.altered()) == []


def test_rows_are_found_by_code_and_by_day(case: Case, source: Source) -> None:
    import_list(case, source)
    lists = LegacyLists(case)
    (listed,) = lists.standing()
    (found,) = lists.by_reference("ours:A2")
    assert (found.number, found.when.start and found.when.start.day) == (3, 5)
    assert [r.code for r in lists.around(listed, found.when, days=1)] == ["A1", "A2", "A3"]
