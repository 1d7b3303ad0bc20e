"""`recount import`, as a person types it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

HEADER = "event_id_cnty,event_date,time_precision,actor1,location,geo_precision,latitude,longitude,fatalities\n"


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    recount("new", tmp_path / "case", "--by", "Mara Quill")
    (tmp_path / "events.csv").write_text(
        HEADER + "VAL1,2019-03-04,1,Front,Tell Warda,1,33.5,40.2,4\n", encoding="utf-8"
    )
    return tmp_path / "case"


def test_an_import_says_what_it_kept_and_what_the_columns_add_up_to(case: Path) -> None:
    said = recount("import", case, case.parent / "events.csv").output
    assert "kept 1 rows, 1 of them new; 0 cells or rows could not be read" in said
    assert "killed: the list's own columns add up to 4, 4, 4" in said
    assert "nothing was added" in recount("import", case, case.parent / "events.csv").output


def test_a_program_gets_one_object(case: Path) -> None:
    found = json.loads(recount("import", case, case.parent / "events.csv", "--as", "acled", "--json").output)
    assert (found["name"], found["rows"], found["sums"][0]["high"]) == ("acled", 1, 4)


def test_a_table_that_no_mapping_fits_is_refused_in_one_line_and_a_mapping_is_proposed(case: Path) -> None:
    odd = case.parent / "odd.csv"
    odd.write_text("Ref,Date,Town\nA,2019-03-04,Sabha\n", encoding="utf-8")
    refused = recount("import", case, odd)
    assert refused.exit_code == 2 and "Its columns are: Ref, Date, Town" in refused.output
    assert 'code = ["Ref"]' in recount("import", case, odd, "--propose").output


def test_a_dry_run_keeps_nothing(case: Path) -> None:
    assert "would keep 1 rows" in recount("import", case, case.parent / "events.csv", "--dry-run").output
    assert "0 captures" in recount("status", case).output


def test_a_case_without_an_earlier_list_says_how_to_bring_one_in(case: Path) -> None:
    assert "recount import" in recount("differences", case).output


def test_differences_are_told_in_sentences_for_programs_and_as_a_page(case: Path) -> None:
    recount("import", case, case.parent / "events.csv")
    assert "only in the list: 1 — outside the days" in recount("differences", case).output
    table = recount("differences", case, "--list", "acled", "--csv").output.splitlines()
    assert table[0].startswith("list,relation,incident,reference,row,field") and "acled:VAL1" in table[1]
    assert json.loads(recount("differences", case, "--json").output)["relation"] == "only in the list"
    page = case.parent / "differences.html"
    recount("differences", case, "--html", page)
    assert '<td dir="auto">acled:VAL1</td>' in page.read_text(encoding="utf-8")


def test_a_list_that_is_not_there_is_refused_by_name(case: Path) -> None:
    refused = recount("differences", case, "--list", "ours")
    assert refused.exit_code == 2 and "ours: no such list in this case" in refused.output
