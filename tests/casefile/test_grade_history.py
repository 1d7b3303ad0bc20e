"""Every change of a proposed grade is kept, with what changed it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from recount import pipeline
from recount.records import Assessment, Claim, Grade, GradeProposal, Incident
from recount_cli.explain_grades import grades_as_json, grades_told
from recount_site.casefile.current import current
from recount_site.casefile.proposing import Cause, GradeStep
from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.public.phrases import Phrases

pytestmark = pytest.mark.usefixtures("small_pipeline")
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


def steps(case: Case) -> tuple[GradeStep, ...]:
    return current(case).grade_history("RC-0001")


def told_twice(case: Case, write: Write, tmp_path: Path) -> tuple[GradeStep, ...]:
    for number in (1, 2):
        case.add([write(tmp_path / f"in{number}", {f"{number}.txt": f"Hajin saw {number} deaths."})])
        run(case)
    return steps(case)


def test_the_first_proposal_is_kept(case: Case, write: Write, tmp_path: Path) -> None:
    case.add([write(tmp_path / "in", {"a.txt": "Hajin saw two deaths."})])
    run(case)
    (first,) = steps(case)
    assert (first.before, first.proposed.grade, first.causes) == (None, Grade.WEAK, (Cause.FIRST,))


def test_a_claim_that_comes_changes_it_and_is_named(case: Case, write: Write, tmp_path: Path) -> None:
    first, second = told_twice(case, write, tmp_path)
    assert (second.before, second.proposed.grade) == (first.proposed, Grade.FAIR)
    assert second.causes == (Cause.CLAIMS,)
    assert set(second.came) == set(second.proposed.claim_ids) - set(first.proposed.claim_ids) and not second.went


def test_a_claim_that_is_taken_back_changes_it_and_is_named(case: Case, write: Write, tmp_path: Path) -> None:
    _, second = told_twice(case, write, tmp_path)
    case.undo(reason="added twice by mistake")
    run(case)
    third = steps(case)[-1]
    assert (third.proposed.grade, third.went) == (Grade.WEAK, second.came)


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
    assert (steps(case)[-1].proposed.grade, steps(case)[-1].causes) == (Grade.CONTESTED, (Cause.RULES,))


def test_an_explanation_tells_each_change_with_the_words_that_came(case: Case, write: Write, tmp_path: Path) -> None:
    found = told_twice(case, write, tmp_path)
    words = current(case).claims
    text = "\n".join(grades_told(found, Phrases("en"), lambda claim: words[claim].quote))
    assert "Weak" in text and "Fair (Weak if the sources depend on one another)" in text
    assert "+ Hajin saw 2 deaths." in text and "claims came or went" in text
    assert len(grades_as_json(found)) == 2


def test_where_nothing_changed_an_explanation_tells_nothing(case: Case, write: Write, tmp_path: Path) -> None:
    assert list(grades_told(told_twice(case, write, tmp_path)[:1], Phrases("en"), lambda claim: None)) == []
