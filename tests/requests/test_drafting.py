"""A request is drafted from the last release alone, and only while people stand behind it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from asking import AT, CODE, FIELDS, WIRE, by, drafted, last_release, sign, told

from recount.errors import BadJudgement, BadRecipient, CannotAsk, DigestMismatch, NoRelease, WouldLeak
from recount.publish.request_letter import pack_digest
from recount.records import JudgementKind, RequestDraft
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.publication import Wish, make_release
from recount_site.requests.declaring import declare
from recount_site.requests.drafting import Wanted, draft, kept


def late(case, tmp_path, words="At least 3"):
    """A report that lowers the minimum."""
    file = tmp_path / "late.txt"
    file.write_text(WIRE.replace("At least 12", words).replace("Sample Wire", "Sample Late"), encoding="utf-8")
    case.add([file])
    run(case)


def test_a_draft_tells_its_release_and_digest_and_is_kept_byte_for_byte(case):
    made = drafted(case)
    release, digest = last_release(case)
    assert (made.draft.release, made.draft.release_digest) == (release.name, digest)
    assert made.draft.fields == FIELDS and made.draft.asked_on == AT.date()
    assert case.records(RequestDraft) == (made.draft,)
    assert pack_digest(kept(case, made.draft.digest)) == made.draft.digest


def test_the_same_request_is_the_same_bytes(case):
    assert drafted(case).draft == drafted(case).draft
    assert len(case.records(RequestDraft)) == 1


def test_a_draft_shows_the_released_range_and_not_todays(case, tmp_path):
    late(case, tmp_path)
    assert drafted(case).letter.facts["killed"].low == 12


def test_without_a_declared_recipient_nothing_is_drafted(folder):
    with Case.open(folder) as case, pytest.raises(CannotAsk, match="nobody declared what press-office may be told"):
        drafted(case)


def test_without_a_person_and_a_reason_nothing_is_declared_or_drafted(case):
    with pytest.raises(BadJudgement, match="--by"):
        draft(case, Wanted(CODE, "press-office"), by(" "))
    with pytest.raises(BadJudgement, match="--reason"):
        declare(case, case.folder.parent / "press.toml", "Ann Lee", " ")


def test_a_file_that_is_not_there_declares_nobody(case, tmp_path):
    with pytest.raises(BadRecipient, match=r"none\.toml"):
        declare(case, tmp_path / "none.toml", "Ann Lee", "agreed")


def test_without_a_release_nothing_can_be_asked(tmp_path):
    with Case.create(tmp_path / "empty", title="Empty", by="Opener") as case:
        told(case)
        with pytest.raises(NoRelease, match="recount release"):
            drafted(case)


def test_an_incident_that_was_never_released_cannot_be_asked_about(case):
    with pytest.raises(CannotAsk, match="RC-0009 is in no release"):
        drafted(case, "RC-0009")


def test_an_incident_that_a_later_release_withdrew_cannot_be_asked_about(case, tmp_path):
    second = tmp_path / "second.txt"
    second.write_text(WIRE.replace("Hajin", "Raqqa").replace("29 November", "5 March"), encoding="utf-8")
    case.add([second])
    run(case)
    sign(case, "RC-0002")
    sign(case, CODE, JudgementKind.WITHDRAW_SIGN_OFF)
    make_release(case, Wish(created=datetime(2031, 5, 1, 13, tzinfo=UTC)))
    with pytest.raises(CannotAsk, match="no longer in the last release"):
        drafted(case)


def test_an_incident_whose_signatures_were_taken_back_since_cannot_be_asked_about(case):
    sign(case, CODE, JudgementKind.WITHDRAW_SIGN_OFF)
    with pytest.raises(CannotAsk, match="signatures no longer suffice"):
        drafted(case)


def test_an_incident_that_people_signed_otherwise_since_waits_for_a_release(case, tmp_path):
    late(case, tmp_path)
    sign(case)
    with pytest.raises(CannotAsk, match=r"signed other values of RC-0001.*killed.*make a new release"):
        drafted(case)
    make_release(case, Wish(created=datetime(2031, 5, 1, 14, tzinfo=UTC)))
    assert drafted(case).letter.facts["killed"].low == 3


def test_a_report_that_was_taken_back_since_stops_it(case):
    case.undo("Ann Lee", "a mistake")
    with pytest.raises(CannotAsk, match="stands no more"):
        drafted(case)


def test_a_release_that_was_changed_on_disk_is_no_ground_for_a_request(case):
    folder, _ = last_release(case)
    record = folder / "data/record.json"
    record.write_text(record.read_text(encoding="utf-8").replace("12", "13"), encoding="utf-8")
    with pytest.raises(CannotAsk, match=r"data/record\.json"):
        drafted(case)


def test_a_release_with_other_checksums_than_were_recorded_is_none_either(case):
    folder, _ = last_release(case)
    sums = folder / "checksums.sha256"
    sums.write_text(sums.read_text(encoding="utf-8") + f"{'0' * 64}  added.txt\n", encoding="utf-8")
    with pytest.raises(DigestMismatch):
        drafted(case)


def test_a_release_that_the_case_never_made_is_none_either(case):
    folder, _ = last_release(case)
    folder.rename(folder.with_name("release-2031-05-01-9"))
    with pytest.raises(CannotAsk, match="no record of"):
        drafted(case)


def test_nothing_is_asked_before_the_day_of_the_release_or_answered_on_the_day_of_asking(case):
    with pytest.raises(CannotAsk, match="nothing is asked before"):
        draft(case, Wanted(CODE, "press-office"), by("Mara Quill", datetime(2031, 4, 30, tzinfo=UTC)))
    with pytest.raises(CannotAsk, match="give a later day"):
        draft(case, Wanted(CODE, "press-office", date(2031, 5, 2)), by("Mara Quill"))


@pytest.mark.parametrize(
    "question", ["Who is Hadi Livingman?", "Did you read https://sample-wire.example/1?", "Did Samir Sealed write so?"]
)
def test_a_question_of_ones_own_that_gives_somebody_away_stops_the_draft_and_nothing_is_kept(case, question):
    blobs = set(case.evidence.digests())
    told(case, more=f'[[question]]\nid = "own"\nen = "{question}"\nar = "لماذا؟"\n')
    with pytest.raises(WouldLeak, match=r"line \d+"):
        drafted(case)
    assert case.records(RequestDraft) == () and set(case.evidence.digests()) == blobs
    assert not (case.folder / "requests").exists()


def test_a_source_that_became_one_after_the_release_is_kept_out_as_well(case, tmp_path):
    told(case, more='[[question]]\nid = "own"\nen = "Is it as Valley Whisper wrote?"\nar = "لماذا؟"\n')
    drafted(case)
    (tmp_path / "new.txt").write_text("Publisher: Valley Whisper\nPublished: 2018-12-09\n\nOne was hurt in Raqqa.\n")
    case.add([tmp_path / "new.txt"])
    run(case)
    with pytest.raises(WouldLeak, match="source"):
        drafted(case)


def test_the_page_to_read_a_draft_by_says_that_it_is_none_to_send(case):
    made = drafted(case)
    for language, words in (("en", "Draft, not approved"), ("ar", "مسودة لم تُعتمد")):
        page = (made.pages / f"{language}.html").read_bytes()
        assert words.encode() in page
        assert words.encode() not in kept(case, made.draft.digest)[f"{language}.html"]
    assert [path.name for path in (case.folder / "requests").iterdir()] == ["drafts"]


def test_the_risk_of_a_source_changes_nothing_in_a_request(case):
    before = drafted(case).draft.digest
    judge(case, Decision(JudgementKind.SOURCE_RISK, "Ann Lee", "safe", value={"risk": "low"}), ("Sample Hidden Page",))
    assert drafted(case).draft.digest == before
