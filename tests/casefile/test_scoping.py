"""The scope of a case: what is outside is kept, counted and explained, and nothing unknown is ever outside."""

import json
from datetime import date
from pathlib import Path

import pytest

from recount.errors import BadJudgement
from recount.records import JudgementKind, ScopeTerms, Verdict
from recount_site.casefile.current import current
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.run import run
from recount_site.casefile.scoping import scope_in_force, scopes, set_scope
from recount_site.casefile.store import Case
from recount_site.publication import make_release, make_specimen

TEXTS = (
    "An airstrike on Hajin on 29 November 2018 killed 4 civilians, Valley Radio said.",
    "An airstrike on Hajin on 20 January 2019 killed 7 civilians, Valley Radio said.",
    "Gunfire in Nowhere Hill on 5 December 2018 killed 2 civilians, Valley Radio said.",
)
IN_2018 = ScopeTerms(territory=("SY",), until=date(2018, 12, 31))


@pytest.fixture
def read(case: Case, tmp_path: Path) -> Case:
    reports = tmp_path / "reports.jsonl"
    reports.write_text("".join(json.dumps({"report_id": f"r{n}", "text": text}) + "\n" for n, text in enumerate(TEXTS)))
    case.add([reports])
    run(case)
    return case


def scoped(case: Case, terms: ScopeTerms = IN_2018) -> None:
    set_scope(case, terms, "Mara Quill", "the terms of the project")


def verdicts(case: Case) -> list[Verdict]:
    now = current(case)
    return [one.verdict for found in now.incidents if (one := now.finding(found.code)) is not None]


def signed(case: Case) -> None:
    for found in current(case).incidents:
        for by in ("Mara Quill", "Ivo Lark"):
            judge(case, Decision(JudgementKind.SIGN_OFF, by, "read every account"), (found.code,))


def written(path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((path / "data/record.json").read_text(encoding="utf-8"))
    return found


def test_a_case_without_a_scope_includes_everything(read: Case) -> None:
    assert verdicts(read) == [] and scope_in_force(read) is None


def test_a_scope_needs_a_person_and_a_reason(case: Case) -> None:
    with pytest.raises(BadJudgement, match="--reason"):
        set_scope(case, IN_2018, "Mara Quill", "")


def test_incidents_are_in_out_or_undecided_and_all_are_kept(read: Case) -> None:
    scoped(read)
    assert verdicts(read) == [Verdict.IN, Verdict.UNDECIDED, Verdict.OUT]
    assert len(current(read).incidents) == 3


def test_the_latest_scope_is_in_force_and_the_earlier_stay_on_record(read: Case) -> None:
    scoped(read)
    scoped(read, ScopeTerms())
    assert verdicts(read) == [Verdict.IN] * 3
    assert [one.terms for one in scopes(read)] == [IN_2018, ScopeTerms()]


def test_a_release_counts_what_is_out_of_scope_and_never_names_it(read: Case) -> None:
    signed(read)
    scoped(read)
    record = written(make_release(read).path)
    out = current(read).incidents[2].code
    assert record["held_back"] == [{"reason": "out_of_scope", "incidents": 1}]
    assert out not in json.dumps(record) and record["outside"] == []
    assert [incident["code"] for incident in record["incidents"]] == ["RC-0001", "RC-0002"]  # type: ignore[attr-defined]


def test_a_signed_incident_comes_back_as_signed_when_the_scope_is_widened(read: Case) -> None:
    signed(read)
    before = written(make_release(read).path)["incidents"]
    scoped(read)
    make_release(read)
    scoped(read, ScopeTerms())
    assert written(make_release(read).path)["incidents"] == before


def test_the_change_log_says_that_an_incident_left_for_being_out_of_scope(read: Case) -> None:
    signed(read)
    make_release(read)
    scoped(read)
    log = (make_release(read).path / "data/changes.json").read_text(encoding="utf-8")
    assert "out_of_scope" in log


def test_a_specimen_lists_what_is_outside_with_the_reason_and_sums_the_rest(read: Case) -> None:
    scoped(read)
    record = written(make_specimen(read).path)
    (outside,) = record["outside"]  # type: ignore[misc]
    assert outside["code"] == "RC-0003" and "2019-01-20 lies outside" in outside["reasons"][0]["text"]
    assert len(record["incidents"]) == 2  # type: ignore[arg-type]


def test_a_publication_says_what_it_includes_and_not_who_said_so(read: Case) -> None:
    scoped(read)
    record = written(make_specimen(read).path)
    assert record["scope"]["territory"] == ["SY"]  # type: ignore[index]
    assert "Mara Quill" not in json.dumps(record["scope"])
