"""The flow over a case: what is kept, what is done again, and what an interruption leaves behind."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from recount import pipeline
from recount.records import Reading, Report, Span, claim_id
from recount_site.casefile import run as running
from recount_site.casefile.current import current
from recount_site.casefile.run import run
from recount_site.casefile.store import Case

pytestmark = pytest.mark.usefixtures("small_pipeline")
Write = Callable[[Path, dict[str, str]], Path]


def places(case: Case) -> dict[str, str]:
    return {found.code: found.incident.where.stated for found in current(case).incidents if found.incident.where}


def counted(monkeypatch: pytest.MonkeyPatch, name: str) -> list[object]:
    """The first arguments of every call of a step from now on."""
    calls: list[object] = []
    step = getattr(pipeline, name)
    monkeypatch.setattr(pipeline, name, lambda first, *rest: (calls.append(first), step(first, *rest))[1])
    return calls


def test_a_run_reads_groups_assesses_and_names(case: Case, folder: Path) -> None:
    case.add([folder])
    result = run(case)
    assert (result.reports, result.read, result.claims, result.incidents) == (3, 3, 3, 2)
    assert result.named == ("RC-0001", "RC-0002")
    assert sorted(places(case).values()) == ["Hajin", "Susah"]
    assert {f.assessment.killed.low for f in current(case).incidents if f.assessment.killed} == {1, 2}


def test_a_second_run_does_nothing_again(case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case.add([folder])
    run(case)
    calls = [counted(monkeypatch, name) for name in ("read", "group", "assess")]
    result = run(case)
    assert calls == [[], [], []]
    assert (result.read, result.assessed, result.named) == (0, 0, ())


def test_only_what_is_new_is_read_and_only_what_changed_is_assessed(
    case: Case, folder: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.add([folder])
    run(case)
    before = places(case)
    case.add([write(folder.parent / "more", {"d.txt": "Susah lost one."})])
    read, assessed = counted(monkeypatch, "read"), counted(monkeypatch, "assess")
    run(case)
    assert (len(read), len(assessed)) == (1, 1)
    assert places(case) == before


def test_new_rules_read_everything_again(case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case.add([folder])
    run(case)
    monkeypatch.setattr(pipeline, "rules_version", lambda: "rules-2")
    assert current(case).unread == 3
    assert run(case).read == 3


def test_incidents_keep_their_codes_when_new_rules_draw_every_span_otherwise(
    case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.add([folder])
    run(case)
    before, old = places(case), set(current(case).claims)
    whole = pipeline.read

    def read(report: Report) -> Reading:
        claim = whole(report).claims[0]
        span = Span(0, claim.span.end - 1)
        key = claim_id(report.digest, report.report_id, claim.kind, span, 0)
        return Reading(report, (replace(claim, claim_id=key, span=span, quote=claim.quote[:-1]),))

    monkeypatch.setattr(pipeline, "read", read)
    monkeypatch.setattr(pipeline, "rules_version", lambda: "rules-2")
    monkeypatch.setattr(running, "PORTION", 1)
    assert run(case).named == ()
    assert not old & set(current(case).claims)
    assert places(case) == before


def test_an_interrupted_run_goes_on_where_it_stopped(case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case.add([folder])
    monkeypatch.setattr(running, "PORTION", 1)
    whole, calls = pipeline.read, 0

    def read(report: Report) -> Reading:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise KeyboardInterrupt
        return whole(report)

    monkeypatch.setattr(pipeline, "read", read)
    with pytest.raises(KeyboardInterrupt):
        run(case)
    assert current(case).unread == 1
    assert run(case).read == 1
    assert len(places(case)) == 2


def test_a_run_that_fails_while_assessing_leaves_the_case_as_it_was(
    case: Case, folder: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.add([folder])
    run(case)
    before = current(case).incidents
    case.add([write(folder.parent / "more", {"d.txt": "Susah lost one."})])

    def assess(*given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "assess", assess)
    with pytest.raises(KeyboardInterrupt):
        run(case)
    assert current(case).incidents == before


def test_the_order_of_additions_changes_nothing_but_the_names(tmp_path: Path, folder: Path) -> None:
    found = []
    for name, order in (("x", "abc"), ("y", "cba")):
        with Case.create(tmp_path / name, title=name, by="Mara Quill") as case:
            for letter in order:
                case.add([folder / f"{letter}.txt"])
            run(case)
            found.append([(one.code, one.incident, one.assessment) for one in current(case).incidents])
    assert found[0] == found[1]


def test_after_an_undo_nothing_of_it_is_shown(case: Case, folder: Path, write: Write) -> None:
    case.add([folder])
    run(case)
    case.add([write(folder.parent / "more", {"d.txt": "Raqqa lost one."})])
    run(case)
    case.undo(reason="wrong case")
    assert current(case).incidents == ()
    run(case)
    assert sorted(places(case).values()) == ["Hajin", "Susah"]


def test_progress_is_told_for_each_stage(case: Case, folder: Path) -> None:
    case.add([folder])
    told: list[tuple[str, int, int]] = []
    run(case, lambda stage, done, total: told.append((stage, done, total)))
    assert told == [("read", 3, 3), ("group", 1, 1), ("assess", 1, 2), ("assess", 2, 2)]


def test_a_case_without_a_run_is_empty_and_says_what_waits(case: Case, folder: Path) -> None:
    case.add([folder])
    now = current(case)
    assert (now.incidents, now.unread) == ((), 3)
