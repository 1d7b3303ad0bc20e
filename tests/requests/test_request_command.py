"""`recount request` from the declaration of a recipient to the note that no answer came."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from asking import CODE, RECIPIENT
from click.testing import CliRunner, Result

from recount.errors import BadRecipient
from recount_cli.main import main
from recount_cli.request import request
from recount_site.casefile.store import Case

AT = ("--at", "2031-05-02T09:30:00+00:00")
ANN = ("--by", "Mara Quill", "--reason", "before we print", *AT)
JON = ("--by", "Jon Reed", "--reason", "read both pages", *AT)


def recount(*words: object, code: int = 0, answer: str | None = None) -> Result:
    result = CliRunner().invoke(main, [str(word) for word in words], input=answer)
    assert result.exit_code == code, result.output
    return result


@pytest.fixture
def asked(folder: Path) -> tuple[Path, str]:
    """A case with a draft, and the digest of that draft."""
    file = folder.parent / "press.toml"
    file.write_text(RECIPIENT.format(fields=["date", "killed"]), encoding="utf-8")
    assert "may be told: date, killed" in recount("request", folder, "--declare", file, *ANN).output
    made = recount("request", folder, CODE, "--to", "press-office", "--answer-by", "2031-05-16", *ANN, "--json")
    return folder, json.loads(made.output)["draft"]["digest"]


def test_a_draft_says_what_it_tells_from_which_release_and_what_comes_next(folder, asked):
    said = recount("request", folder, CODE, "--to", "press-office", *ANN).output
    assert "Drafted from release-2031-05-01" in said and "It tells: date, killed." in said
    assert "--approve" in said and "another person approves these exact bytes" in said


def test_what_is_approved_is_shown_first_and_may_be_declined(asked):
    folder, digest = asked
    shown = recount("request", folder, "--approve", digest, *JON, answer="n\n", code=1)
    assert '"incident": "RC-0001"' in shown.output and "Approve RC-0001 to press-office as Jon Reed?" in shown.output
    assert [path.name for path in (folder / "requests").iterdir()] == ["drafts"]


def test_the_list_tells_how_each_request_stands(asked):
    folder, digest = asked
    assert "1 request drafted, for another person to approve: recount request" in recount("status", folder).output
    assert "waits for the approval of another person, answer wanted by 2031-05-16" in recount("request", folder).output
    path = json.loads(recount("request", folder, "--approve", digest, *JON, "--yes", "--json").stdout)["path"]
    assert (Path(path) / "en.html").is_file()
    recount("request", folder, "--no-answer", digest, "--on", "2031-05-17", *ANN[:-1], "2031-05-18T08:00:00Z")
    listed = recount("request", folder).output
    assert "to approve: recount request" not in recount("status", folder).output
    assert "approved by Jon Reed" in listed and "no answer 2031-05-17" in listed and digest in listed
    assert json.loads(recount("request", folder, "--json").output)[0]["outcome"]["outcome"] == "no_answer"


def test_the_drafter_cannot_approve_and_nothing_is_copied_out_unapproved(asked):
    folder, digest = asked
    assert "another person" in recount("request", folder, "--approve", digest, *ANN, "--yes", code=2).output
    assert "one signature" in recount("request", folder, "--copy", digest, code=2).output


def test_a_field_that_goes_to_nobody_is_refused_with_the_file_and_the_reason(folder):
    file = folder.parent / "press.toml"
    file.write_text(RECIPIENT.format(fields=["date", "sources"]), encoding="utf-8")
    said = recount("request", folder, "--declare", file, *ANN, code=2).output
    assert "press.toml: fields: sources: never goes out" in said
    with pytest.raises(BadRecipient):
        CliRunner().invoke(request, [str(folder), "--declare", str(file), *ANN], catch_exceptions=False)


def test_an_incident_and_a_day_must_be_named(asked):
    folder, digest = asked
    assert "name the incident" in recount("request", folder, "--to", "press-office", *ANN, code=2).output
    assert "--on" in recount("request", folder, "--answered", digest, "--by", "Mara Quill", code=2).output


def test_verify_names_a_request_whose_bytes_are_lost(asked):
    folder, digest = asked
    assert "0 failed" in recount("verify", folder).output
    with Case.open(folder) as case:
        case.evidence.path(digest).unlink()
    assert f"request about {CODE} to press-office, {digest}" in recount("verify", folder, code=1).output
