"""What people make of apparent inconsistencies: they wait, are judged for what they rest on, and are overtaken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from contradicting import ALLEGATION, NONE_LISTED, SECOND_ALLEGATION, bring, contradicting_case
from recount.errors import BadJudgement
from recount.records import InconsistencyVerdict, JudgementKind
from recount_site.casefile.current import current
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.queue import Wait, waiting
from recount_site.casefile.run import run
from recount_site.casefile.store import Case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.open(contradicting_case(tmp_path)) as case:
        yield case


def decide(case: Case, verdict: str, *subjects: object) -> None:
    about = subjects or (current(case).inconsistencies[0].inconsistency_id,)
    value = {"verdict": verdict}
    judge(case, Decision(JudgementKind.JUDGE_INCONSISTENCY, "Mara Quill", "read both", "editor", None, value), about)


def queued(case: Case) -> list[str]:
    found = [one for one in waiting(current(case)) if one.wait is Wait.INCONSISTENCY]
    assert all("for a person to confirm" in one.reasons[0] for one in found)
    return [one.subject for one in found]


def test_a_finding_waits_under_its_incident_until_somebody_judges_it(case: Case) -> None:
    (found,) = current(case).inconsistencies
    assert queued(case) == [found.inconsistency_id]
    decide(case, "confirmed")
    assert queued(case) == []
    verdict = current(case).verdicts[found.inconsistency_id]
    assert (verdict.verdict, verdict.by, verdict.role) == (InconsistencyVerdict.CONFIRMED, "Mara Quill", "editor")


def test_the_latest_judgement_stands_and_one_left_open_waits_for_nobody(case: Case) -> None:
    decide(case, "confirmed")
    decide(case, "open")
    assert [one.verdict for one in current(case).verdicts.values()] == [InconsistencyVerdict.OPEN]
    assert queued(case) == []


def test_it_may_be_meant_by_the_words_of_one_side(case: Case) -> None:
    decide(
        case, "rejected", {"url": "https://answers.example/7", "words": "no Coalition strikes were conducted in the"}
    )
    assert [one.verdict for one in current(case).verdicts.values()] == [InconsistencyVerdict.REJECTED]


@pytest.mark.parametrize("verdict", ["true", "apparent", ""])
def test_only_three_verdicts_are_taken(case: Case, verdict: str) -> None:
    with pytest.raises(BadJudgement, match="confirmed, rejected, open"):
        decide(case, verdict)


def test_what_is_no_finding_cannot_be_judged_as_one(case: Case) -> None:
    with pytest.raises(BadJudgement, match="recount explain"):
        decide(case, "confirmed", "n-of-nowhere")


def test_a_judged_finding_that_is_read_no_more_is_overtaken_and_waits(case: Case) -> None:
    (found,) = current(case).inconsistencies
    decide(case, "confirmed")
    judge(case, Decision(JudgementKind.REJECT_CLAIM, "Mara Quill", "another town"), (found.against[0],))
    run(case)
    now = current(case)
    assert (now.inconsistencies, now.verdicts) == ((), {})
    assert [one.kind for one in now.overtaken] == [JudgementKind.JUDGE_INCONSISTENCY]
    assert any("an apparent inconsistency was judged" in r for one in waiting(now) for r in one.reasons)


@pytest.mark.parametrize(("verdict", "stands"), [("confirmed", True), ("rejected", False), ("open", False)])
def test_another_account_leaves_a_confirmation_and_asks_anew_about_a_rejection(
    tmp_path: Path, verdict: str, stands: bool
) -> None:
    with Case.open(contradicting_case(tmp_path, ALLEGATION, NONE_LISTED)) as case:
        decide(case, verdict)
        bring(case, SECOND_ALLEGATION)
        assert len(current(case).inconsistencies[0].against) == 2
        assert (queued(case) == []) is stands
        assert bool(current(case).overtaken) is not stands


def test_a_new_finding_is_proposed_to_what_was_signed_and_changes_no_figure(case: Case) -> None:
    (code,) = (one.code for one in waiting(current(case)) if one.wait is Wait.INCONSISTENCY)
    assert code is not None
    for by in ("Mara Quill", "Ivo Lark"):
        judge(case, Decision(JudgementKind.SIGN_OFF, by, "read"), (code,))
    signed = current(case).signed_view(code)
    bring(case, NONE_LISTED)
    view = current(case).signed_view(code)
    assert "inconsistencies" in view.changed and not [one for one in view.changed if one.startswith("assessment.")]
    assert view.signed == signed.signed and view.signed is not None and len(view.signed.inconsistencies) == 1
