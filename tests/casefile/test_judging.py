"""Sign-offs, the value they vouch for, and what happens when the machine comes to think otherwise."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from recount.errors import BadJudgement, NotInCase
from recount.records import JudgementKind, ReviewState
from recount_site.casefile.current import current
from recount_site.casefile.judging import Decision, apply_judgements, find, judge
from recount_site.casefile.run import run
from recount_site.casefile.store import Case

pytestmark = pytest.mark.usefixtures("small_pipeline")
Write = Callable[[Path, dict[str, str]], Path]
HAJIN = {"place": "hajin", "date": "2019-03-04"}


@pytest.fixture
def ready(case: Case, folder: Path) -> Case:
    case.add([folder])
    run(case)
    return case


def hajin(case: Case) -> str:
    return find(current(case), "Hajin", date(2019, 3, 4))[0].code


def sign(case: Case, by: str, code: str | None = None) -> None:
    judge(case, Decision(JudgementKind.SIGN_OFF, by, "read every account"), (code or hajin(case),))


def state(case: Case) -> ReviewState:
    return current(case).incident(hajin(case)).assessment.review_state


def test_one_signature_makes_an_incident_reviewed_and_two_people_make_it_signed(ready: Case) -> None:
    assert state(ready) is ReviewState.MACHINE_READ
    sign(ready, "Mara Quill")
    assert state(ready) is ReviewState.REVIEWED
    sign(ready, "Ivo Lark")
    assert state(ready) is ReviewState.SIGNED


def test_the_same_person_twice_is_one_signature(ready: Case) -> None:
    sign(ready, "Mara Quill")
    sign(ready, "Mara Quill")
    assert state(ready) is ReviewState.REVIEWED


def test_a_person_may_withdraw_their_own_signature_and_no_one_elses(ready: Case) -> None:
    sign(ready, "Mara Quill")
    sign(ready, "Ivo Lark")
    judge(ready, Decision(JudgementKind.WITHDRAW_SIGN_OFF, "Third Person", "doubts"), (hajin(ready),))
    assert state(ready) is ReviewState.SIGNED
    judge(ready, Decision(JudgementKind.WITHDRAW_SIGN_OFF, "Ivo Lark", "doubts"), (hajin(ready),))
    assert state(ready) is ReviewState.REVIEWED


def test_a_signed_value_stands_when_new_claims_come_and_the_change_is_proposed(ready: Case, write: Write) -> None:
    sign(ready, "Mara Quill")
    sign(ready, "Ivo Lark")
    ready.add([write(ready.folder.parent / "more", {"d.txt": "Hajin had a third account."})])
    run(ready)
    view = current(ready).signed_view(hajin(ready))
    assert view.signed is not None and view.signed.assessment.killed is not None
    assert view.signed.assessment.killed.low == 2
    assert {"assessment.killed", "claims", "incident.claim_ids"} <= set(view.changed)


def test_signatures_of_different_values_do_not_count_together(ready: Case, write: Write) -> None:
    sign(ready, "Mara Quill")
    ready.add([write(ready.folder.parent / "more", {"d.txt": "Hajin had a third account."})])
    run(ready)
    sign(ready, "Ivo Lark")
    assert state(ready) is ReviewState.REVIEWED
    assert [sign_off.by for sign_off in current(ready).signed_view(hajin(ready)).sign_offs] == ["Ivo Lark"]


def test_a_policy_that_asks_for_one_signature_takes_the_value_that_one_person_signed(ready: Case) -> None:
    sign(ready, "Mara Quill")
    assert current(ready, "one-signature").signed_view(hajin(ready)).state is ReviewState.SIGNED
    assert current(ready).signed_view(hajin(ready)).state is ReviewState.REVIEWED


def test_an_unchanged_incident_has_no_proposal_after_another_run(ready: Case) -> None:
    sign(ready, "Mara Quill")
    sign(ready, "Ivo Lark")
    run(ready)
    assert current(ready).signed_view(hajin(ready)).changed == ()


def test_a_signed_value_outlives_the_claims_it_rests_on(ready: Case) -> None:
    code = hajin(ready)
    sign(ready, "Mara Quill", code)
    sign(ready, "Ivo Lark", code)
    ready.undo(reason="withdrawn by its source")
    run(ready)
    view = current(ready).signed_view(code)
    assert view.signed is not None
    assert view.changed == ("incident",)


def test_judgements_outlive_a_case_thrown_away_but_for_its_records(ready: Case) -> None:
    sign(ready, "Mara Quill")
    before = current(ready)
    ready.cache.keep_only("reading", ())  # type: ignore[arg-type]
    ready.cache.keep_only("grouping", ())  # type: ignore[arg-type]
    ready.cache.keep_only("assessment", ())  # type: ignore[arg-type]
    run(ready)
    assert current(ready) == before


def test_a_rejected_claim_counts_nowhere_until_it_is_accepted_again(ready: Case) -> None:
    claim = next(c for c in current(ready).claims.values() if c.quote.startswith("Susah"))
    judge(ready, Decision(JudgementKind.REJECT_CLAIM, "Mara Quill", "a quiz"), (claim.claim_id,))
    run(ready)
    assert len(current(ready).incidents) == 1
    judge(ready, Decision(JudgementKind.ACCEPT_CLAIM, "Mara Quill", "no quiz after all"), (claim.claim_id,))
    run(ready)
    assert len(current(ready).incidents) == 2


@pytest.mark.parametrize(("by", "reason"), [("", "read"), ("Mara Quill", " ")])
def test_a_judgement_needs_a_person_and_a_reason(ready: Case, by: str, reason: str) -> None:
    with pytest.raises(BadJudgement):
        judge(ready, Decision(JudgementKind.SIGN_OFF, by, reason), (hajin(ready),))


def test_nothing_unknown_can_be_signed(ready: Case) -> None:
    with pytest.raises(NotInCase):
        sign(ready, "Mara Quill", "RC-0099")


def judgement_file(folder: Path, *lines: dict[str, object]) -> Path:
    path = folder / "judgements.jsonl"
    whole = ({"by": "Mara Quill", "role": "editor", "at": "2026-05-06T12:00:00Z", "reason": "read"} | x for x in lines)
    path.write_text("\n".join(map(json.dumps, whole)), encoding="utf-8")
    return path


def test_a_file_of_judgements_finds_incidents_by_place_and_day(ready: Case, tmp_path: Path) -> None:
    lines = [{"kind": "sign_off", "subjects": [HAJIN], "by": by} for by in ("Mara Quill", "Ivo Lark")]
    apply_judgements(ready, judgement_file(tmp_path, *lines))
    assert state(ready) is ReviewState.SIGNED
    assert current(ready).judgements[0].at.isoformat() == "2026-05-06T12:00:00+00:00"


def test_a_file_of_judgements_applies_once(ready: Case, tmp_path: Path) -> None:
    path = judgement_file(tmp_path, {"kind": "sign_off", "subjects": [HAJIN]})
    assert [len(apply_judgements(ready, path)) for _ in range(2)] == [1, 0]


def test_the_latest_judgement_of_a_source_stands(ready: Case, tmp_path: Path) -> None:
    risk = {"kind": "source_risk", "subjects": ["Local page"], "value": {"risk": "low"}}
    apply_judgements(ready, judgement_file(tmp_path, risk, risk | {"value": {"risk": "at_risk"}}))
    assert current(ready).risks() == {"Local page": "at_risk"}


def test_a_claim_may_be_named_by_the_address_of_its_report_and_words_of_its_own(case: Case, tmp_path: Path) -> None:
    texts = {"a.txt": "URL: https://page.example/1\n\nHajin saw two deaths.", "b.txt": "Hajin lost two people."}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    case.add([tmp_path / name for name in texts])
    run(case)
    subject = {"url": "https://page.example/1", "words": "two deaths"}
    (judgement,) = apply_judgements(case, judgement_file(tmp_path, {"kind": "reject_claim", "subjects": [subject]}))
    assert [current(case).claims[claim].quote for claim in judgement.subjects] == ["Hajin saw two deaths."]


@pytest.mark.parametrize(
    "bad",
    [
        {"kind": "reject_claim", "subjects": [{"url": "https://page.example/2", "words": "two deaths"}]},
        {"kind": "reject_claim", "subjects": [{"url": "https://page.example/2"}]},
        {"kind": "sign_off", "subjects": [{"place": "Nowhere", "date": "2019-03-04"}]},
        {"kind": "sign_off", "subjects": [{"place": "Hajin"}]},
        {"kind": "sign_off", "subjects": []},
        {"kind": "sign_off", "subjects": [HAJIN], "by": None},
        {"kind": "praise", "subjects": [HAJIN]},
        {"kind": "same_incident", "subjects": ["c-1", "c-2"]},
        {"kind": "source_risk", "subjects": ["Local page"], "value": {"risk": "high"}},
    ],
)
def test_one_bad_line_keeps_the_whole_file_out_and_is_named(
    ready: Case, tmp_path: Path, bad: dict[str, object]
) -> None:
    good = {"kind": "sign_off", "subjects": [HAJIN]}
    with pytest.raises(BadJudgement, match="line 2"):
        apply_judgements(ready, judgement_file(tmp_path, good, bad))
    assert ready.judgements() == ()
