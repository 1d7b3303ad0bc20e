"""The commands that bring in tables and pasted texts: columns, add with a mapping, paste."""

from __future__ import annotations

from pathlib import Path

import pytest
from calling import recount

from recount.preserve import TableMapping
from recount_site.casefile.store import Case

TABLE = "when,what,shelf\n04/03/2019,One person died in the mill.,7\n14/03/2019,Two persons died on the road.,8\n"


@pytest.fixture
def valley(tmp_path: Path) -> Path:
    recount("new", tmp_path / "valley", "--by", "Mara Quill")
    return tmp_path / "valley"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "posts.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def mapped(path: Path) -> Path:
    """The proposed mapping with what is doubtful settled by hand."""
    out = path.with_suffix(".toml")
    recount("columns", path, "--out", out)
    written = out.read_text(encoding="utf-8").replace(
        '# text = "what"   # perhaps', 'text = "what"\npublished = "when"'
    )
    out.write_text(written, encoding="utf-8")
    return out


def texts(folder: Path) -> set[str]:
    with Case.open(folder) as case:
        return {report.text for report in case.reports()}


def test_the_columns_of_a_table_are_shown_with_samples_and_what_they_may_be(table: Path) -> None:
    shown = recount("columns", table).output
    assert "column names in row 1, 2 rows below" in shown
    assert "perhaps text" in shown and "One person died in the mill." in shown and "kept" in shown


def test_a_table_without_a_clear_text_is_preserved_and_read_once_there_is_a_mapping(valley: Path, table: Path) -> None:
    assert "recount columns" in recount("add", valley, table).output
    assert texts(valley) == set()
    recount("add", valley, table, "--mapping", mapped(table))
    assert texts(valley) == {"One person died in the mill.", "Two persons died on the road."}
    with Case.open(valley) as case:
        assert len(case.captures()) == 1
        assert [act.act for act in case.custody()] == ["preserved", "read", "read again"]


def test_a_mapping_is_kept_with_who_and_when_and_reads_later_tables_alike(valley: Path, table: Path) -> None:
    recount("add", valley, table, "--mapping", mapped(table), "--by", "Sam Quill")
    later = table.with_name("more.csv")
    later.write_text("when,what,shelf\n15/03/2019,Three persons died at the ford.,9\n", encoding="utf-8")
    recount("add", valley, later)
    assert "Three persons died at the ford." in texts(valley)
    assert "when, what, shelf — Sam Quill" in recount("columns", valley).output


def test_a_dry_run_keeps_no_mapping(valley: Path, table: Path) -> None:
    recount("add", valley, table, "--mapping", mapped(table), "--dry-run")
    assert "no mapping yet" in recount("columns", valley).output


def test_a_mapping_is_never_written_over_another_file(table: Path) -> None:
    assert "there is a file already" in recount("columns", table, "--out", table, code=2).output
    assert table.read_text(encoding="utf-8") == TABLE


def test_a_mapping_that_is_not_understood_stops_before_anything_is_added(valley: Path, table: Path) -> None:
    bad = table.with_suffix(".toml")
    bad.write_text("[columns]\ntitle = 'when'\n", encoding="utf-8")
    assert "columns.text" in recount("add", valley, table, "--mapping", bad, code=2).output
    with Case.open(valley) as case:
        assert case.captures() == ()


def test_kept_mappings_survive_the_ledger(valley: Path) -> None:
    mapping = TableMapping(
        "m", ("a", "b"), {"text": "a"}, {"publisher": "Valley Page"}, ("%d/%m/%Y",), 3, ("May",), ";"
    )
    with Case.open(valley) as case:
        assert case.keep_mapping(mapping) and not case.keep_mapping(mapping)
    with Case.open(valley) as case:
        assert case.settled().mappings == (mapping,)


def test_a_pasted_text_is_a_report_with_what_was_said_of_it(valley: Path) -> None:
    said = (
        "--publisher",
        "Valley Page",
        "--published",
        "2019-03-04",
        "--title",
        "Mill",
        "--url",
        "https://v.example/1",
    )
    recount("paste", valley, *said, pasted="قتل ثلاثة مدنيين\nفي قصف على تل وردة\n".encode())
    with Case.open(valley) as case:
        [report], [capture] = case.reports(), case.captures()
    assert report.text == "قتل ثلاثة مدنيين\nفي قصف على تل وردة"
    assert (report.publisher, str(report.published), report.title) == ("Valley Page", "2019-03-04", "Mill")
    assert (report.url, report.language) == ("https://v.example/1", "ar")
    assert capture.address.startswith("pasted/")


def test_a_header_that_was_pasted_along_is_understood_and_may_not_be_contradicted(valley: Path) -> None:
    recount("paste", valley, "--title", "Mill", pasted="Publisher: Valley Page\n\nOne person died.")
    with Case.open(valley) as case:
        assert [(r.publisher, r.title) for r in case.reports()] == [("Valley Page", "Mill")]
    again = recount("paste", valley, "--publisher", "Hill Page", pasted="Publisher: Valley Page\n\nTwo died.", code=2)
    assert "leave out one of them" in again.output


def test_the_same_text_pasted_again_is_noted_and_not_doubled(valley: Path) -> None:
    recount("paste", valley, pasted="One person died.")
    assert "in the case already" in recount("paste", valley, pasted="One person died.").output
    with Case.open(valley) as case:
        assert len(case.captures()) == 1


@pytest.mark.parametrize(("pasted", "words"), [("", ()), ("One died.", ("--published", "spring"))])
def test_nothing_pasted_and_a_day_that_is_none_are_refused(valley: Path, pasted: str, words: tuple[str, ...]) -> None:
    recount("paste", valley, *words, pasted=pasted, code=2)
    assert texts(valley) == set()


def test_a_dash_in_the_place_of_a_path_is_standard_input(valley: Path, table: Path) -> None:
    recount("add", valley, "-", table.with_suffix(".csv"), pasted="Publisher: Valley Page\n\nFour persons died.\n")
    assert "Four persons died." in texts(valley)
