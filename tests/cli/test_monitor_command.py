"""The log of the monitoring as a person keeps it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main
from recount_site.casefile.store import Case


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "valley"
    Case.create(folder, title="Valley", by="Mara Quill").close()
    return folder


def test_a_look_that_found_nothing_is_logged_and_shown(case: Path) -> None:
    days = ("--from", "2031-03-01", "--until", "2031-03-07")
    assert recount("monitor", case, "Valley Radio", "--outcome", "nothing_found", *days, "--by", "Noor").exit_code == 0
    shown = recount("monitor", case).stdout
    assert "Valley Radio: last looked at" in shown and "1 nothing found" in shown


def test_days_on_which_nobody_looked_are_told_source_by_source(case: Path) -> None:
    recount("monitor", case, "Valley Radio", "--outcome", "found", "--from", "2031-03-01", "--until", "2031-03-09")
    recount(
        "monitor", case, "Hill Page", "--outcome", "lost", "--from", "2031-03-04", "--address", "https://h.example/1"
    )
    shown = recount("monitor", case).stdout
    assert "nobody looked: 2031-03-01 to 2031-03-03, 2031-03-05 to 2031-03-09" in shown
    assert "lost: https://h.example/1" in shown


def test_a_table_is_imported_once_and_its_bad_lines_are_kept_as_rejections(case: Path, tmp_path: Path) -> None:
    table = tmp_path / "looks.csv"
    table.write_text(
        "source,outcome,from,until,by\nHill Page,found,2031-03-01,2031-03-02,Noor\nHill Page,seen,2031-03-03,,Noor\n"
        "Mill Notes,found,2031-03-09,2031-03-01,Noor\n",
        encoding="utf-8",
    )
    first = recount("monitor", case, "--import", table).stdout
    assert "1 looks logged, 2 lines not used" in first and "looks.csv, line 3" in first
    assert "0 looks logged" in recount("monitor", case, "--import", table).stdout
    with Case.open(case) as opened:
        assert [r.where for r in opened.rejections()] == ["looks.csv, line 3", "looks.csv, line 4"]


def test_the_log_as_a_table_is_what_an_import_reads(case: Path, tmp_path: Path) -> None:
    recount(
        "monitor", case, "نشرة الوادي", "--outcome", "found", "--from", "2031-03-01", "--found", "3", "--note", "a, b"
    )
    table = tmp_path / "log.csv"
    table.write_text(recount("monitor", case, "--csv").stdout, encoding="utf-8")
    other = tmp_path / "other"
    Case.create(other, title="Other", by="Mara Quill").close()
    recount("monitor", other, "--import", table)
    here, there = (
        [{k: v for k, v in json.loads(recount("monitor", c, "--json").stdout).items() if k != "at"}]
        for c in (case, other)
    )
    assert here == there


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--outcome", "found", "--from", "yesterday"), "a day is YYYY-MM-DD"),
        (("--outcome", "found", "--capture", "cap-none"), "no such capture"),
        (("--note", "nothing"), "give --outcome"),
    ],
)
def test_a_look_that_cannot_be_used_is_refused_with_its_cure(case: Path, words: tuple[str, ...], why: str) -> None:
    refused = recount("monitor", case, "Hill Page", *words)
    assert refused.exit_code == 2 and why in refused.stderr


def test_a_log_that_is_empty_says_what_that_means(case: Path) -> None:
    assert "nobody knows what was looked at" in recount("monitor", case).stdout
