"""sign, release, specimen, explain and serve on a small case of our own."""

import csv
import json

import pytest
from click.testing import CliRunner

from recount.errors import BadJudgement, NoRelease, NothingSigned, NotInCase
from recount.publish import read_manifest
from recount.records import JudgementKind, ReleaseEntry
from recount_cli.explain import explain
from recount_cli.release import release, specimen
from recount_cli.serve import serve
from recount_cli.sign import sign
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.publication import to_show

TEXTS = {
    "wire.txt": "Title: Market hit in Hajin\nPublisher: Sample Wire\nPublished: 2018-11-30\nLanguage: en\nCountry: SY\n"
    "URL: https://sample-wire.example/1\n\nAt least 12 civilians were killed in an airstrike on a market in Hajin on "
    "29 November 2018, residents said. They blamed the US-led Coalition.\n",
    "page.txt": "Title: Hajin market\nPublisher: Sample Hidden Page\nPublished: 2018-11-30\nLanguage: en\nCountry: SY\n"
    "URL: https://hidden.example/1\n\nAn airstrike on the market in Hajin on 29 November 2018 killed 20 civilians, "
    "according to the local council.\n",
}


@pytest.fixture
def folder(tmp_path):
    """A case with one incident from two reports, one of them at risk."""
    reports = tmp_path / "reports"
    reports.mkdir()
    for name, text in TEXTS.items():
        (reports / name).write_text(text, encoding="utf-8")
    with Case.create(tmp_path / "case", title="A sample", by="Opener") as case:
        case.add([reports])
        run(case)
        for publisher, risk in (("Sample Wire", "low"), ("Sample Hidden Page", "at_risk")):
            decision = Decision(JudgementKind.SOURCE_RISK, "Ann Lee", "known to us", value={"risk": risk})
            judge(case, decision, (publisher,))
    return tmp_path / "case"


@pytest.fixture
def code(folder):
    found = called(explain, folder, "--place", "Hajin", "--date", "2018-11-29", "--json")
    return json.loads(found.output.splitlines()[0])["code"]


def called(command, *words):
    """What a command prints; an error of ours is raised as it is."""
    result = CliRunner().invoke(command, [str(word) for word in words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def signed_by(folder, code, *names):
    for name in names:
        last = called(sign, folder, code, "--by", name, "--reason", "read it", "--yes")
    return last


def test_a_signature_needs_a_name_and_a_reason(folder, code):
    with pytest.raises(BadJudgement, match="--by"):
        called(sign, folder, code, "--reason", "read it", "--yes")
    with pytest.raises(BadJudgement, match="--reason"):
        called(sign, folder, code, "--by", "Ann Lee", "--yes")


def test_what_is_signed_is_shown_first_and_may_be_declined(folder, code):
    shown = CliRunner().invoke(sign, [str(folder), code, "--by", "Ann Lee", "--reason", "read it"], input="n\n")
    assert "Killed: 12–20" in shown.output and "Grade:" in shown.output
    assert shown.exit_code == 1
    with Case.open(folder) as case:
        assert not [j for j in case.judgements() if j.kind is JudgementKind.SIGN_OFF]


def test_the_second_person_makes_it_signed(folder, code):
    assert "1 of 2 signatures" in signed_by(folder, code, "Ann Lee").output
    assert "1 of 2 signatures" in signed_by(folder, code, "Ann Lee").output
    assert f"{code} is signed by 2" in signed_by(folder, code, "Bo Kim").output


def test_a_release_of_a_case_holds_the_signed_incident_and_not_the_source_at_risk(folder, code):
    signed_by(folder, code, "Ann Lee", "Bo Kim")
    found = json.loads(called(release, folder, "--json").output)
    assert found["manifest"]["codes"] == [code]
    files = [path for path in (folder / "releases").rglob("*") if path.is_file()]
    everything = b"".join(path.read_bytes() for path in files).lower()
    for secret in (b"sample hidden page", b"hidden.example", b"local council", b"ann lee", b"bo kim"):
        assert secret not in everything
    assert b"sample wire" in everything
    with Case.open(folder) as case:
        assert [entry.digest for entry in case.records(ReleaseEntry)] == [found["digest"]]


def test_nothing_signed_makes_no_release(folder):
    with pytest.raises(NothingSigned, match="recount sign"):
        called(release, folder)
    assert list((folder / "releases").iterdir()) == []


def test_a_release_keeps_showing_what_was_signed_after_a_report_is_added(folder, code, tmp_path):
    signed_by(folder, code, "Ann Lee", "Bo Kim")
    late = tmp_path / "late.txt"
    late.write_text(TEXTS["wire.txt"].replace("At least 12", "At least 3").replace("Sample Wire", "Sample Late"))
    with Case.open(folder) as case:
        case.add([late])
        run(case)
    called(release, folder)
    with next((folder / "releases").rglob("incidents.csv")).open(encoding="utf-8", newline="") as table:
        row = next(csv.DictReader(table))
    assert (row["killed_low"], row["killed_high"]) == ("12", "20")
    assert "3–20" in called(explain, folder, code).output
    assert "killed: 12–20" in called(explain, folder, code).output


def test_a_second_release_tells_what_changed_and_why(folder, code, tmp_path):
    signed_by(folder, code, "Ann Lee", "Bo Kim")
    called(release, folder)
    late = tmp_path / "late.txt"
    late.write_text(TEXTS["wire.txt"].replace("At least 12", "At least 3").replace("Sample Wire", "Sample Late"))
    with Case.open(folder) as case:
        case.add([late])
        run(case)
    for name in ("Ann Lee", "Bo Kim"):
        called(sign, folder, code, "--by", name, "--reason", "Ann Lee found a lower account", "--yes")
    called(release, folder)
    newest = to_show(folder)
    log = json.loads((newest / "data/changes.json").read_text(encoding="utf-8"))["releases"]
    assert [release["since"] for release in log] == ["release-" + newest.name.removeprefix("release-")[:10], None]
    (change,) = log[0]["incidents"]
    killed = next(found for found in change["fields"] if found["field"] == "killed")
    assert (change["code"], killed["before"], killed["after"]) == (code, "12..20", "3..20")
    assert killed["because"][0]["text"].startswith("The minimum of 3 killed")
    assert {reason["text"] for reason in change["because"]} == {"reviewer found a lower account"}
    assert [found["kind"] for found in log[1]["incidents"]] == ["new"]


def test_a_specimen_holds_what_nobody_signed(folder, code):
    assert code in called(specimen, folder).output
    assert read_manifest(folder / "specimen").kind == "specimen"


def test_serving_shows_the_newest_release_or_says_which_command_makes_one(folder, code):
    with pytest.raises(NoRelease, match="recount release"):
        called(serve, folder)
    with pytest.raises(NoRelease, match="recount specimen"):
        called(serve, folder, "--specimen")
    with pytest.raises(NoRelease, match="recount new"):
        called(serve, folder / "releases")
    signed_by(folder, code, "Ann Lee", "Bo Kim")
    called(release, folder)
    called(release, folder)
    newest = to_show(folder)
    assert newest.name.endswith("-2")
    assert to_show(newest) == newest


def test_an_explanation_quotes_the_words_of_each_bound(folder, code):
    told = called(explain, folder, code).output
    assert "At least 12 civilians" in told and "20 civilians" in told
    assert "Why these accounts are held to describe one event" in told


def test_an_incident_that_is_not_there_is_named(folder):
    with pytest.raises(NotInCase, match="RC-9999"):
        called(explain, folder, "RC-9999")
    with pytest.raises(NotInCase, match="Nowhere"):
        called(explain, folder, "--place", "Nowhere", "--date", "2018-11-29")
