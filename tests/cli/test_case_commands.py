"""The commands that make and fill a case, as a person types them."""

import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount import pipeline
from recount.records import (
    Assessment,
    Claim,
    Claimant,
    ClaimId,
    ClaimKind,
    Event,
    Grade,
    Grouping,
    Incident,
    IncidentId,
    Range,
    Reading,
    ReleaseEntry,
    Span,
    TimePrecision,
    When,
    digest_of,
)
from recount_cli.main import main
from recount_site.casefile.store import Case

DAY = When(None, None, TimePrecision.UNKNOWN)


@pytest.fixture(autouse=True)
def small_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(report):  # type: ignore[no-untyped-def]
        claim = ClaimId(f"c-{report.report_id}")
        return Reading(
            report, (Claim(claim, report.report_id, ClaimKind.HARM, Span(0, 3), report.text[:3], Claimant("page")),)
        )

    def group(readings, judgements=()):  # type: ignore[no-untyped-def]
        claims = tuple(sorted(claim.claim_id for reading in readings for claim in reading.claims))
        return Grouping((Incident(IncidentId("i-1"), (), claims, Event(), DAY, None),) if claims else ())

    def assess(incident, claims, policy="airwars", grading=None, scope=None):  # type: ignore[no-untyped-def]
        return Assessment(incident.incident_id, policy, grade=Grade.WEAK, killed=Range(2, 2, None))

    for name, step in (("read", read), ("group", group), ("assess", assess), ("rules_version", lambda: "rules-1")):
        monkeypatch.setattr(pipeline, name, step)


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "a.txt").write_text("Two people died in Hajin.")
    (folder / "b.html").write_text("<html><body><p>Two people were killed in Hajin.</p></body></html>")
    (folder / "c.pdf").write_bytes(b"%PDF-1.7")
    return folder


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "case"
    assert recount("new", folder, "--by", "Mara Quill", "--title", "Valley").exit_code == 0
    return folder


def test_a_case_goes_from_nothing_to_incidents(case: Path, reports: Path) -> None:
    added = recount("add", case, reports)
    assert "Preserved 3 captures with 2 new documents; 0 seen again." in added.output
    assert "reports/c.pdf: the PDF is damaged" in added.output
    assert "2 reports (2 read now), 2 claims, 1 incident (1 assessed now, 1 new)" in recount("run", case).output
    told = recount("status", case).output
    assert "RC-0001  date not known  place not known  killed at least 2  Weak  machine-read" in told
    assert "1 incident for people to read and sign" in told


def test_status_says_what_waits_for_a_run(case: Path, reports: Path) -> None:
    recount("add", case, reports)
    assert f"2 reports not read under today's rules: recount run {case}" in recount("status", case).output


def test_adding_twice_changes_nothing(case: Path, reports: Path) -> None:
    recount("add", case, reports)
    assert "Preserved 0 captures with 0 new documents; 3 seen again." in recount("add", case, reports).output


def test_a_dry_run_leaves_the_case_empty(case: Path, reports: Path) -> None:
    assert "Would preserve 3 captures" in recount("add", "--dry-run", case, reports).output
    assert json.loads(recount("status", "--json", case).output)["captures"] == 0


def test_undo_takes_the_addition_back(case: Path, reports: Path) -> None:
    recount("add", case, reports, "--by", "Ivo Lark")
    told = recount("undo", case, "--reason", "another case")
    assert "Withdrew 3 captures" in told.output and "by Ivo Lark" in told.output
    assert json.loads(recount("status", "--json", case).output)["reports"] == 0


def test_json_tells_the_same_as_the_sentences(case: Path, reports: Path) -> None:
    added = json.loads(recount("add", "--json", case, reports).output)
    ran = json.loads(recount("run", "--json", case).output)
    told = json.loads(recount("status", "--json", case).output)
    assert [len(added[key]) for key in ("captures", "documents", "seen_again", "rejections")] == [3, 2, 0, 1]
    assert (ran["incidents"], ran["named"]) == (1, ["RC-0001"])
    assert told["incidents"][0]["killed"] == {"low": 2, "best": 2, "high": None}
    assert told["rejections"][0]["where"] == "reports/c.pdf"


@pytest.mark.parametrize("command", [("run",), ("status",), ("add", "x"), ("verify",), ("undo", "--reason", "x")])
def test_a_folder_without_a_case_is_refused_with_the_cure(tmp_path: Path, command: tuple[str, ...]) -> None:
    name, *rest = command
    refused = recount(name, tmp_path, *rest)
    assert refused.exit_code == 2
    assert str(tmp_path) in refused.output and "case" in refused.output


def test_a_case_is_not_made_over_something(case: Path) -> None:
    refused = recount("new", case, "--by", "Mara Quill")
    assert refused.exit_code == 2 and "choose another folder" in refused.output


def test_sound_bytes_pass(case: Path, reports: Path) -> None:
    recount("add", case, reports)
    checked = recount("verify", case)
    assert checked.exit_code == 0
    assert ", 0 failed, 0 nothing to check" in checked.output


def test_an_empty_case_has_nothing_to_check_but_its_records(case: Path) -> None:
    assert recount("verify", case).output.endswith("1 passed, 0 failed, 1 nothing to check\n")


def test_each_changed_and_missing_blob_fails_by_name_and_the_rest_is_checked(case: Path, reports: Path) -> None:
    captures = json.loads(recount("add", "--json", case, reports).output)["captures"]
    blobs = [case / "evidence" / c["digest"][:2] / c["digest"][2:] for c in captures]
    blobs[0].chmod(0o644)
    blobs[0].write_bytes(b"changed")
    blobs[1].unlink()
    checked = recount("verify", case)
    assert checked.exit_code == 1
    assert "failed: reports/a.txt" in checked.output and "failed: reports/b.html" in checked.output
    assert "2 failed" in checked.output and "c.pdf" not in checked.output


def test_a_record_that_was_changed_in_the_database_fails(case: Path, reports: Path) -> None:
    recount("add", case, reports)
    with sqlite3.connect(case / "case.sqlite") as database:
        database.execute("UPDATE casefile_record SET body = replace(body, 'Two people', 'Ten people')")
    checked = recount("verify", "--json", case)
    assert checked.exit_code == 1
    assert json.loads(checked.output)["outcomes"]["failed"] == 2


@pytest.fixture
def release(tmp_path: Path) -> Path:
    folder = tmp_path / "release"
    (folder / "data").mkdir(parents=True)
    (folder / "index.html").write_bytes(b"page")
    (folder / "data" / "a b.csv").write_bytes(b"1,2")
    lines = (f"{digest_of(content)}  {name}\n" for name, content in (("data/a b.csv", b"1,2"), ("index.html", b"page")))
    (folder / "checksums.sha256").write_text("".join(lines))
    return folder


def test_a_sound_release_passes(release: Path) -> None:
    checked = recount("verify", release)
    assert (checked.exit_code, checked.output) == (0, "2 passed, 0 failed, 0 nothing to check\n")


def test_a_release_with_changed_missing_and_added_files_fails_for_each(release: Path) -> None:
    (release / "index.html").write_bytes(b"other")
    (release / "data" / "a b.csv").unlink()
    (release / "extra.html").write_bytes(b"x")
    checked = recount("verify", release)
    assert checked.exit_code == 1
    assert checked.output.endswith("0 passed, 3 failed, 0 nothing to check\n")


def test_a_list_of_checksums_opens_nothing_outside_its_folder(release: Path) -> None:
    (release.parent / "secret").write_bytes(b"x")
    with (release / "checksums.sha256").open("a") as file:
        file.write("0" * 64 + "  ../secret\n")
    assert "leads out of the folder" in recount("verify", release).output


def test_a_release_whose_list_was_written_anew_fails_against_the_record_of_the_case(case: Path, release: Path) -> None:
    listed = release / "checksums.sha256"
    with Case.open(case) as opened:
        opened.append(ReleaseEntry("first", digest_of(listed.read_bytes()), opened.now(), ()))
    release.rename(case / "releases" / "first")
    assert recount("verify", case).exit_code == 0
    listed = case / "releases" / "first" / "checksums.sha256"
    listed.write_text(listed.read_text().replace("data/a b.csv", "data/a b.csv "))
    assert "failed: first/checksums.sha256: expected" in recount("verify", case).output


def test_a_release_that_is_gone_fails(case: Path) -> None:
    with Case.open(case) as opened:
        opened.append(ReleaseEntry("first", digest_of(b""), opened.now(), ()))
    checked = recount("verify", case)
    assert checked.exit_code == 1 and "it is not there" in checked.output
