"""Corrections and overrides in a case: they take effect with a run, and wait where a reading has overtaken them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from recount import pipeline
from recount.errors import BadJudgement
from recount.records import (
    Assessment,
    Claim,
    Count,
    Grade,
    Harm,
    Incident,
    JudgementKind,
    Range,
    Reading,
    Report,
    ScopeTerms,
)
from recount_site.casefile.current import CurrentCase, current
from recount_site.casefile.judging import Decision, find, judge
from recount_site.casefile.queue import Wait, waiting
from recount_site.casefile.run import run
from recount_site.casefile.store import Case

pytestmark = pytest.mark.usefixtures("small_pipeline")
ReadAs = Callable[[int], None]


def assess(
    incident: Incident,
    claims: Iterable[Claim],
    policy: str = "airwars",
    grading: str | None = None,
    scope: ScopeTerms | None = None,
) -> Assessment:
    """The largest number of any claim."""
    most = max(count.low or 0 for claim in claims for count in claim.counts)
    return Assessment(incident.incident_id, policy, grade=Grade.FAIR, killed=Range(most, most, most))


@pytest.fixture
def read_as(monkeypatch: pytest.MonkeyPatch, small_read: Callable[[Report], Reading]) -> ReadAs:
    """Makes the reader find so many killed in every report."""

    def use(number: int) -> None:
        def read(report: Report) -> Reading:
            found = small_read(report)
            counts = (Count(Harm.KILLED, low=number, high=number, exact=True),)
            return replace(found, claims=tuple(replace(claim, counts=counts) for claim in found.claims))

        monkeypatch.setattr(pipeline, "read", read)
        monkeypatch.setattr(pipeline, "assess", assess)
        monkeypatch.setattr(pipeline, "rules_version", lambda: f"rules-{number}")

    return use


@pytest.fixture
def ready(case: Case, folder: Path, read_as: ReadAs) -> Case:
    read_as(2)
    case.add([folder])
    run(case)
    return case


def code(case: Case) -> str:
    return find(current(case), "Hajin", date(2019, 3, 4))[0].code


def correct(case: Case, number: int) -> None:
    claim = next(c for c in current(case).claims.values() if c.quote.startswith("Hajin saw"))
    value = {"field": "counts.0.number", "corrected": {"low": number, "high": number}}
    judge(case, Decision(JudgementKind.CORRECT_CLAIM, "Mara Quill", "misread", value=value), (claim.claim_id,))


def killed(now: CurrentCase) -> int | None:
    return (find(now, "Hajin", date(2019, 3, 4))[0].assessment.killed or Range()).low


def waits(case: Case, wait: Wait) -> list[str]:
    return [one.subject for one in waiting(current(case)) if one.wait is wait]


def test_a_correction_changes_the_range_with_the_next_run_and_says_so(ready: Case) -> None:
    correct(ready, 7)
    assert killed(current(ready)) == 2
    run(ready)
    now = current(ready)
    assert killed(now) == 7 and now.unassessed == frozenset()
    reasons = [r.text for r in now.incident(code(ready)).assessment.reasons if r.field == "correction"]
    assert reasons == ["a reviewer corrected the number: read 2, judged 7"]


def test_what_the_reader_read_stays_beside_the_corrected_value(ready: Case) -> None:
    correct(ready, 7)
    now = current(ready)
    (claim,) = [c.claim_id for c in now.claims.values() if c.counts[0].low == 7]
    assert now.as_read[claim].counts[0].low == 2


def test_nothing_is_signed_between_a_correction_and_the_run_that_heeds_it(ready: Case) -> None:
    correct(ready, 7)
    with pytest.raises(BadJudgement, match="run first"):
        judge(ready, Decision(JudgementKind.SIGN_OFF, "Mara Quill", "read"), (code(ready),))
    run(ready)
    judge(ready, Decision(JudgementKind.SIGN_OFF, "Mara Quill", "read"), (code(ready),))


def test_a_reader_that_reads_otherwise_sends_the_correction_back_to_the_queue(ready: Case, read_as: ReadAs) -> None:
    correct(ready, 7)
    read_as(4)
    run(ready)
    assert killed(current(ready)) == 4
    assert len(waits(ready, Wait.OVERTAKEN)) == 1
    correct(ready, 5)
    run(ready)
    assert killed(current(ready)) == 5 and waits(ready, Wait.OVERTAKEN) == []


def override(case: Case, grade: str | None) -> None:
    judge(
        case, Decision(JudgementKind.OVERRIDE_GRADE, "Mara Quill", "on record", value={"grade": grade}), (code(case),)
    )


def test_an_override_is_part_of_what_is_signed_and_the_computed_grade_stays(ready: Case) -> None:
    for by in ("Mara Quill", "Ivo Lark"):
        judge(ready, Decision(JudgementKind.SIGN_OFF, by, "read"), (code(ready),))
    override(ready, "Confirmed")
    found = current(ready).incident(code(ready))
    assert found.assessment.grade is Grade.FAIR and found.standing.changed == ("override",)
    standing = current(ready).snapshot(found.code).override
    assert standing is not None and standing.grade is Grade.CONFIRMED
    override(ready, None)
    assert current(ready).snapshot(found.code).override is None


def test_an_override_of_a_grade_that_is_computed_otherwise_today_stands_no_more(
    ready: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    override(ready, "Confirmed")
    weaker: Any = lambda incident, claims, *policy: replace(assess(incident, claims), grade=Grade.WEAK)  # noqa: E731
    monkeypatch.setattr(pipeline, "assess", weaker)
    monkeypatch.setattr(pipeline, "rules_version", lambda: "rules-weaker")
    run(ready)
    assert current(ready).overrides == {} and waits(ready, Wait.OVERTAKEN) == [code(ready)]


@pytest.mark.parametrize("value", [None, {}, {"grade": "Proven"}])
def test_an_override_needs_a_grade_of_the_scheme(ready: Case, value: dict[str, Any] | None) -> None:
    with pytest.raises(BadJudgement, match="grade"):
        judge(ready, Decision(JudgementKind.OVERRIDE_GRADE, "Mara Quill", "so", value=value), (code(ready),))


def test_an_uncertain_claim_waits_until_somebody_has_judged_it(ready: Case) -> None:
    before = waits(ready, Wait.CLAIM)
    assert len(before) == 3
    judge(ready, Decision(JudgementKind.ACCEPT_CLAIM, "Mara Quill", "read"), (before[0],))
    assert waits(ready, Wait.CLAIM) == before[1:]
    assert waits(ready, Wait.SIGN) == [found.code for found in current(ready).incidents]
