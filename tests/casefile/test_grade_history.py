"""Every change of a proposed grade is kept, with what changed it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from recount import pipeline
from recount.publish import GradeAct, GradeEvent
from recount.records import Assessment, Claim, Grade, GradeProposal, Incident, JudgementKind
from recount_cli.explain_grades import grades_as_json, grades_told
from recount_site.casefile.current import current
from recount_site.casefile.grading_told import Gradings
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.proposing import Cause
from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.public.phrases import Phrases

pytestmark = pytest.mark.usefixtures("small_pipeline")
SET = JudgementKind.OVERRIDE_GRADE
Write = Callable[[Path, dict[str, str]], Path]


@pytest.fixture(autouse=True)
def graded_by_number(monkeypatch: pytest.MonkeyPatch, small_pipeline: None) -> None:
    """Weak for one claim and Fair for more, Weak where the sources depend on one another."""
    plain = pipeline.assess

    def assess(incident: Incident, claims: Iterable[Claim], *rest: object) -> Assessment:
        told = tuple(claims)
        grade = Grade.FAIR if len(told) > 1 else Grade.WEAK
        return replace(plain(incident, told, *rest), grade=grade, grade_if_dependent=Grade.WEAK)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "assess", assess)


def steps(case: Case) -> tuple[GradeEvent, ...]:
    return Gradings(current(case)).of("RC-0001")


def told_twice(case: Case, write: Write, tmp_path: Path) -> tuple[GradeEvent, ...]:
    for number in (1, 2):
        case.add([write(tmp_path / f"in{number}", {f"{number}.txt": f"Hajin saw {number} deaths."})])
        run(case)
    return steps(case)


def acts(case: Case) -> list[GradeAct]:
    return [event.act for event in steps(case)]


def test_the_first_proposal_is_kept(case: Case, write: Write, tmp_path: Path) -> None:
    case.add([write(tmp_path / "in", {"a.txt": "Hajin saw two deaths."})])
    run(case)
    (first,) = steps(case)
    assert (first.act, first.grade, first.causes) == (GradeAct.PROPOSED, Grade.WEAK, (Cause.FIRST,))


def test_a_claim_that_comes_changes_it_and_is_named(case: Case, write: Write, tmp_path: Path) -> None:
    first, second = told_twice(case, write, tmp_path)
    kept = [set(proposal.claim_ids) for proposal in case.records(GradeProposal)]
    assert (first.grade, second.grade, second.causes) == (Grade.WEAK, Grade.FAIR, (Cause.CLAIMS,))
    assert set(second.came) == kept[1] - kept[0] and not second.went


def test_a_claim_that_is_taken_back_changes_it_and_is_named(case: Case, write: Write, tmp_path: Path) -> None:
    _, second = told_twice(case, write, tmp_path)
    case.undo(reason="added twice by mistake")
    run(case)
    third = steps(case)[-1]
    assert (third.grade, third.went) == (Grade.WEAK, second.came)


def test_a_run_that_changes_no_grade_keeps_nothing(case: Case, write: Write, tmp_path: Path) -> None:
    told_twice(case, write, tmp_path)
    case.add([write(tmp_path / "in3", {"3.txt": "Hajin saw 3 deaths."})])
    run(case)
    assert len(case.records(GradeProposal)) == 2


def test_other_rules_are_said_to_have_changed_it(
    case: Case, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_twice(case, write, tmp_path)
    found = pipeline.assess
    monkeypatch.setattr(pipeline, "rules_version", lambda: "rules-2")
    monkeypatch.setattr(pipeline, "assess", lambda *given: replace(found(*given), grade=Grade.CONTESTED))
    run(case)
    assert (steps(case)[-1].grade, steps(case)[-1].causes) == (Grade.CONTESTED, (Cause.RULES,))


def test_what_people_set_sign_and_take_back_stands_among_the_proposals(
    case: Case, write: Write, tmp_path: Path
) -> None:
    told_twice(case, write, tmp_path)
    judge(case, Decision(SET, "Rana Example", "one page only", "editor", value={"grade": "Weak"}), ("RC-0001",))
    judge(case, Decision(JudgementKind.SIGN_OFF, "Sam Example", "read all"), ("RC-0001",))
    judge(case, Decision(SET, "Rana Example", "it was two", "editor", value={"grade": None}), ("RC-0001",))
    assert acts(case) == ["proposed", "proposed", "set", "signed", "taken_back"]
    found = steps(case)[2]
    assert (found.grade, found.by, found.role, found.reason) == (Grade.WEAK, "Rana Example", "editor", "one page only")


def test_a_signature_that_its_signer_withdrew_is_told_no_more(case: Case, write: Write, tmp_path: Path) -> None:
    told_twice(case, write, tmp_path)
    judge(case, Decision(JudgementKind.SIGN_OFF, "Sam Example", "read all"), ("RC-0001",))
    judge(case, Decision(JudgementKind.WITHDRAW_SIGN_OFF, "Sam Example", "too early"), ("RC-0001",))
    assert acts(case) == ["proposed", "proposed"]


def test_decisions_of_earlier_days_stand_on_their_days_and_in_their_order(
    case: Case, write: Write, tmp_path: Path
) -> None:
    told_twice(case, write, tmp_path)
    for by, day in (("Sam Example", 5), ("Rana Example", 3)):
        signed = Decision(JudgementKind.SIGN_OFF, by, "read all", at=datetime(2019, 7, day, tzinfo=UTC))
        judge(case, signed, ("RC-0001",))
    told = steps(case)
    assert [(event.act, event.by) for event in told[:2]] == [("signed", "Rana Example"), ("signed", "Sam Example")]
    assert [event.act for event in told[2:]] == ["proposed", "proposed"]
    assert [event.at for event in told] == sorted(event.at for event in told)


def test_a_release_tells_the_proposal_that_a_signature_of_an_earlier_day_judged(
    case: Case, write: Write, tmp_path: Path
) -> None:
    case.add([write(tmp_path / "in1", {"1.txt": "Hajin saw 1 deaths."})])
    run(case)
    for by in ("Sam Example", "Rana Example"):
        signed = Decision(JudgementKind.SIGN_OFF, by, "read all", at=datetime(2019, 7, 3, tzinfo=UTC))
        judge(case, signed, ("RC-0001",))
    now = current(case)
    found = Gradings(now).signed("RC-0001", now.standings["RC-0001"].sign_offs)
    assert [event.act for event in found] == ["signed", "signed", "proposed"]


def test_the_history_of_what_was_signed_ends_with_its_signatures(case: Case, write: Write, tmp_path: Path) -> None:
    case.add([write(tmp_path / "in1", {"1.txt": "Hajin saw 1 deaths."})])
    run(case)
    for by in ("Sam Example", "Rana Example"):
        judge(case, Decision(JudgementKind.SIGN_OFF, by, "read all"), ("RC-0001",))
    case.add([write(tmp_path / "in2", {"2.txt": "Hajin saw 2 deaths."})])
    run(case)
    now = current(case)
    found = Gradings(now).signed("RC-0001", now.standings["RC-0001"].sign_offs)
    assert [event.act for event in found] == ["proposed", "signed", "signed"] and len(steps(case)) == 4


def test_an_explanation_tells_each_change_with_the_words_that_came(case: Case, write: Write, tmp_path: Path) -> None:
    found = told_twice(case, write, tmp_path)
    words = current(case).claims
    text = "\n".join(grades_told(found, Phrases("en"), lambda claim: words[claim].quote))
    assert "Weak" in text and "Fair (Weak if the sources depend on one another)" in text
    assert "+ Hajin saw 2 deaths." in text and "accounts came or went" in text
    assert len(grades_as_json(found)) == 2


def test_an_explanation_tells_who_set_a_grade_and_why(case: Case, write: Write, tmp_path: Path) -> None:
    told_twice(case, write, tmp_path)
    judge(case, Decision(SET, "Rana Example", "one page only", "editor", value={"grade": "Weak"}), ("RC-0001",))
    text = "\n".join(grades_told(steps(case), Phrases("en"), lambda claim: None))
    assert "set by Rana Example, editor: Weak\n      one page only" in text


def test_where_nothing_changed_an_explanation_tells_nothing(case: Case, write: Write, tmp_path: Path) -> None:
    assert list(grades_told(told_twice(case, write, tmp_path)[:1], Phrases("en"), lambda claim: None)) == []
