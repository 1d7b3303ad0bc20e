"""What `recount add` reads at once and what it leaves to `recount run`, as a person types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from calling import recount

from recount_site.casefile import adding
from recount_site.casefile.added import Size
from recount_site.casefile.store import Case


@pytest.fixture
def valley(tmp_path: Path) -> Path:
    recount("new", tmp_path / "valley", "--by", "Mara Quill")
    return tmp_path / "valley"


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"An airstrike on Hajin killed {number + 2} people.", encoding="utf-8")
    (folder / "3.txt").write_bytes(b"\xff\xfe\x00")
    return folder


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "AT_ONCE", Size(2, 1 << 20))


@pytest.mark.usefixtures("few")
def test_a_large_addition_says_what_is_not_read_yet_and_the_run_reads_it_in_the_name_of_who_runs(
    valley: Path, reports: Path
) -> None:
    said = recount("add", valley, reports).output
    assert "Preserved 4 captures; 0 seen again." in said
    assert f"4 captures not read yet. Next: recount run {valley}" in said
    assert "4 captures preserved and not read yet" in recount("status", valley).output
    assert json.loads(recount("status", valley, "--json").output)["captures_waiting"] == 4
    ran = recount("run", valley, "--by", "Rana Salt").output
    assert "4 captures read now, with 3 new documents." in ran and "not read: reports/3.txt: " in ran
    assert "not read yet" not in recount("status", valley).output
    with Case.open(valley) as case:
        assert [(act.act, act.by) for act in case.custody()][4:] == [("read", "Rana Salt")] * 4
    assert "read now, with" not in recount("run", valley).output
    assert "4 passed" not in recount("verify", valley).output  # it counts records as well
    assert "0 failed" in recount("verify", valley).output


@pytest.mark.usefixtures("few")
def test_reading_can_be_asked_for_at_once_or_for_later(valley: Path, reports: Path) -> None:
    later = json.loads(recount("add", valley, reports / "0.txt", "--read-later", "--json").output)
    assert (later["waiting"], later["documents"]) == (1, [])
    now = json.loads(recount("add", valley, reports, "--read-now", "--json").output)
    assert (now["waiting"], len(now["documents"]), len(now["rejections"])) == (0, 3, 1)
    assert json.loads(recount("run", valley, "--json").output)["texts"]["captures"] == 1


@pytest.mark.usefixtures("few")
def test_a_dry_run_of_a_large_addition_tells_what_could_not_be_read_and_writes_nothing(
    valley: Path, reports: Path
) -> None:
    said = recount("add", valley, reports, "--dry-run").output
    assert "Would preserve 4 captures with 3 new documents" in said and "not read: reports/3.txt" in said
    assert "Next: recount run" not in said
    with Case.open(valley) as case:
        assert case.captures() == () and case.waiting() == 0


@pytest.mark.usefixtures("few")
def test_tables_under_a_mapping_are_read_at_once_and_not_later(valley: Path, tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    tables.mkdir()
    for number in range(3):
        (tables / f"{number}.csv").write_text(f"what,shelf\nA mill fell, number {number}.,7\n", encoding="utf-8")
    mapping = tmp_path / "posts.toml"
    mapping.write_text('name = "posts"\nheader = ["what", "shelf"]\n[columns]\ntext = "what"\n', encoding="utf-8")
    refused = recount("add", valley, tables, "--mapping", mapping, "--read-later", code=2)
    assert "leave out --read-later" in refused.output
    assert "not read yet" not in recount("add", valley, tables, "--mapping", mapping).output
    with Case.open(valley) as case:
        assert case.waiting() == 0 and len(case.captures()) == 3
