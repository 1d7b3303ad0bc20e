"""Nothing leaves without a second person's signature under these exact bytes, and everything is looked at anew."""

from __future__ import annotations

import hashlib
import json
import subprocess
from datetime import UTC, datetime

import pytest
from asking import AT, CODE, FIELDS, SECRETS, by, drafted, last_release, sign, told

from recount.errors import BadJudgement, CannotAsk, DigestMismatch, WouldLeak
from recount.publish.request_terms import allowable
from recount.records import JudgementKind, RequestApproval, RequestDraft
from recount_site.casefile.run import run
from recount_site.publication import Wish, make_release
from recount_site.requests.approving import approve, given_out
from recount_site.requests.drafting import kept


def approved(case, name="Jon Reed"):
    return approve(case, drafted(case).draft.digest, by(name))


def out(case):
    """What has left: the folders of requests, those of drafts aside."""
    folder = case.folder / "requests"
    return [path for path in folder.iterdir() if path.name != "drafts"] if folder.exists() else []


def test_two_people_make_a_folder_of_exactly_the_bytes_that_were_drafted(case):
    made = drafted(case)
    found = approve(case, made.draft.digest, by("Jon Reed"))
    assert {path.name: path.read_bytes() for path in found.folder.iterdir()} == kept(case, made.draft.digest)
    assert hashlib.sha256((found.folder / "checksums.sha256").read_bytes()).hexdigest() == made.draft.digest
    assert not made.pages.exists()


def test_the_folder_checks_itself_without_recount(case):
    subprocess.run(["sha256sum", "-c", "checksums.sha256"], cwd=approved(case).folder, capture_output=True, check=True)


@pytest.mark.parametrize("name", ["Mara Quill", "mara  quill", " MARA QUILL "])
def test_the_second_signature_is_another_persons(case, name):
    digest = drafted(case).draft.digest
    with pytest.raises(CannotAsk, match="another person"):
        approve(case, digest, by(name))
    assert case.records(RequestApproval) == () and out(case) == []


def test_a_signature_without_a_name_is_none(case):
    digest = drafted(case).draft.digest
    with pytest.raises(BadJudgement):
        approve(case, digest, by(""))


def test_before_the_second_signature_nothing_is_written_out(case):
    made = drafted(case)
    with pytest.raises(CannotAsk, match="one signature"):
        given_out(case, made.draft)
    assert out(case) == []


def test_a_shortened_digest_or_another_approves_nothing(case):
    digest = drafted(case).draft.digest
    for other in (digest[:12], "0" * 64):
        with pytest.raises(CannotAsk, match="no request has the digest"):
            approve(case, other, by("Jon Reed"))


def test_bytes_that_were_changed_after_the_draft_are_not_approved(case):
    digest = drafted(case).draft.digest
    page = case.evidence.path(hashlib.sha256(kept(case, digest)["en.html"]).hexdigest())
    page.chmod(0o644)
    page.write_bytes(page.read_bytes().replace(b"Hajin", b"Raqqa"))
    with pytest.raises(DigestMismatch):
        approve(case, digest, by("Jon Reed"))
    assert out(case) == []


def test_a_request_is_approved_once(case):
    digest = approved(case).draft.digest
    with pytest.raises(CannotAsk, match="approved already"):
        approve(case, digest, by("Kim Third"))


def test_a_draft_of_an_older_release_is_drafted_anew(case):
    digest = drafted(case).draft.digest
    make_release(case, Wish(created=datetime(2031, 5, 1, 13, tzinfo=UTC)))
    with pytest.raises(CannotAsk, match="draft anew"):
        approve(case, digest, by("Jon Reed"))


def test_signatures_that_were_taken_back_meanwhile_stop_the_approval(case):
    digest = drafted(case).draft.digest
    sign(case, CODE, JudgementKind.WITHDRAW_SIGN_OFF)
    with pytest.raises(CannotAsk, match="signatures no longer suffice"):
        approve(case, digest, by("Jon Reed"))


def test_a_recipient_that_may_be_told_less_meanwhile_stops_the_approval(case):
    digest = drafted(case).draft.digest
    told(case, ("date", "killed"))
    with pytest.raises(CannotAsk, match="may no longer be told place"):
        approve(case, digest, by("Jon Reed"))


def test_a_recipient_that_was_declared_otherwise_meanwhile_stops_the_approval(case):
    digest = drafted(case).draft.digest
    told(case, more='[[question]]\nid = "own"\nen = "Why?"\nar = "لماذا؟"\n')
    with pytest.raises(CannotAsk, match="declared anew"):
        approve(case, digest, by("Jon Reed"))


def test_a_name_that_became_a_secret_meanwhile_stops_the_approval(case, tmp_path):
    told(case, more='[[question]]\nid = "own"\nen = "Is it as Valley Whisper wrote?"\nar = "لماذا؟"\n')
    digest = drafted(case).draft.digest
    (tmp_path / "new.txt").write_text("Publisher: Valley Whisper\nPublished: 2018-12-09\n\nOne was hurt in Raqqa.\n")
    case.add([tmp_path / "new.txt"])
    run(case)
    with pytest.raises(WouldLeak):
        approve(case, digest, by("Jon Reed"))
    assert case.records(RequestApproval) == () and out(case) == []


def test_the_approver_is_not_named_in_the_letter_either(case):
    told(case, more='[[question]]\nid = "own"\nen = "Is it as Jon Reed said?"\nar = "لماذا؟"\n')
    digest = drafted(case).draft.digest
    with pytest.raises(WouldLeak, match="works on the case"):
        approve(case, digest, by("Jon Reed"))


def test_the_ledger_says_who_asked_whom_from_which_release_and_what_was_told(case):
    found, (release, digest) = approved(case), last_release(case)
    assert case.records(RequestDraft) == (found.draft,) and case.records(RequestApproval) == (found.approval,)
    assert (found.draft.by, found.approval.by) == ("Mara Quill", "Jon Reed")
    assert (found.draft.code, found.draft.recipient, found.draft.fields) == (CODE, "press-office", FIELDS)
    assert (found.draft.release, found.draft.release_digest) == (release.name, digest)
    assert found.draft.at == found.approval.at == AT


def test_what_was_lost_is_written_again_from_what_is_kept(case):
    found = approved(case)
    before = {path.name: path.read_bytes() for path in found.folder.iterdir()}
    (found.folder / "en.html").unlink()
    again = given_out(case, found.draft)
    assert {path.name: path.read_bytes() for path in again.iterdir()} == before


def test_the_times_of_the_files_tell_the_day_of_the_letter_and_no_more(case):
    moments = {path.stat().st_mtime for path in approved(case).folder.iterdir()}
    assert moments == {datetime(2031, 5, 2, tzinfo=UTC).timestamp()}


@pytest.mark.parametrize("fields", [(field,) for field in allowable()] + [tuple(allowable())], ids="-".join)
def test_no_name_address_word_or_id_of_the_case_is_in_a_request_whatever_is_allowed(case, fields):
    told(case, fields)
    bytes_of_all = b"".join(kept(case, drafted(case).draft.digest).values()).decode().casefold()
    reports = {report.report_id for report in case.reports()} | {report.url for report in case.reports() if report.url}
    secrets = {*SECRETS, *reports, str(case.folder)}
    assert sorted(secret for secret in secrets if secret.casefold() in bytes_of_all) == []


def test_what_is_not_allowed_is_not_told(case):
    told(case, ("date",))
    files = kept(case, drafted(case).draft.digest)
    assert set(json.loads(files["request.json"])["facts"]) == {"date"}
    text = files["en.html"].decode()
    assert "29 November 2018" in text
    assert [word for word in ("Hajin", "12–20", "market", "Coalition", "Fair") if word in text] == []
