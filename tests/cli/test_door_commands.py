"""add with addresses, and watch, as a person types them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from misbehaving import PAGE, Site
from recount_cli import watch as watching
from recount_cli.main import main
from recount_site.casefile.lock import locked
from recount_site.casefile.store import Case


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(watching, "REST", 0.05)
    Case.create(tmp_path / "case", title="Valley", by="Mara Quill").close()
    return tmp_path / "case"


def called(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def held(folder: Path) -> list[str]:
    with Case.open(folder) as case:
        return [capture.address for capture in case.captures()]


def test_paths_addresses_and_a_list_of_addresses_are_added_in_one_call(
    folder: Path, site: Site, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Hajin saw two deaths.", encoding="utf-8")
    (tmp_path / "list.txt").write_text(f"# from the archive\n\n{site.at('/other')}\n", encoding="utf-8")
    site.pages["/other"] = (200, {}, PAGE.replace(b"Three", b"Six"))
    words = (tmp_path / "a.txt", site.at("/report"), "--from", tmp_path / "list.txt", "--allow-private")
    result = called("add", folder, *words)
    assert result.exit_code == 0, result.output
    assert held(folder) == ["a.txt", site.at("/report"), site.at("/other")]


def test_a_private_address_is_refused_and_the_exit_status_says_so(folder: Path, site: Site) -> None:
    result = called("add", folder, site.at("/report"))
    assert result.exit_code == 1
    assert "--allow-private" in result.output and site.asked == []


def test_a_dry_run_names_the_addresses_and_asks_nobody(folder: Path, site: Site) -> None:
    result = called("add", folder, site.at("/report"), "--allow-private", "--dry-run", "--json")
    assert json.loads(result.output)["would_fetch"] == [site.at("/report")]
    assert site.asked == [] and held(folder) == []


def test_nothing_asked_for_is_refused(folder: Path) -> None:
    result = called("add", folder)
    assert result.exit_code == 2 and "--from" in result.output


def test_a_watch_takes_what_is_at_rest_once_and_does_not_note_it_again(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("Hajin saw two deaths.", encoding="utf-8")
    first = called("watch", folder, tmp_path / "in", "--once", "--json")
    assert first.exit_code == 0 and len(json.loads(first.output)["captures"]) == 1
    assert called("watch", folder, tmp_path / "in", "--once", "--json").output == ""
    assert held(folder) == ["in/a.txt"]
    with Case.open(folder) as case:
        assert [act.act for act in case.custody()] == ["preserved", "read"]


def test_a_watch_waits_while_another_changes_the_case(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hajin saw two deaths.", encoding="utf-8")
    with locked(folder):
        result = called("watch", folder, tmp_path / "a.txt", "--once")
    assert result.exit_code == 0 and "looking again later" in result.output
    assert held(folder) == []


def test_a_watch_goes_on_until_it_is_ended(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[float] = []

    def sleep(seconds: float) -> None:
        looks.append(seconds)
        if len(looks) == 3:
            raise KeyboardInterrupt
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / "a.txt").write_text("Hajin saw two deaths.", encoding="utf-8")

    monkeypatch.setattr(watching.time, "sleep", sleep)
    result = called("watch", folder, tmp_path / "in", "--every", "5")
    assert result.exit_code == 0 and "what was added stands" in result.output
    assert f"not there now: {tmp_path / 'in'}" in result.output
    assert looks == [5, 5, 5]


def test_a_watched_address_is_visited_and_its_change_captured(folder: Path, site: Site) -> None:
    words = ("watch", folder, site.at("/report"), "--allow-private", "--once")
    assert called(*words).exit_code == 0
    site.pages["/report"] = (200, {}, PAGE.replace(b"Three", b"Four"))
    assert called(*words).exit_code == 0
    assert held(folder) == [site.at("/report")] * 2
