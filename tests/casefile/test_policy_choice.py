"""The policies of a case: chosen by a person, in force at the next run, and never moving what was signed."""

import json
from datetime import date
from pathlib import Path

import pytest

from recount.errors import BadJudgement, UnknownPolicy
from recount.records import JudgementKind, PolicyInForce, Range
from recount_site.casefile.current import CurrentIncident, current
from recount_site.casefile.judging import Decision, find, judge
from recount_site.casefile.policies import choices, choose, in_force
from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.publication import Wish, make_release

TEXTS = (
    "An airstrike on Hajin on 29 November 2018 killed 4 civilians, Valley Radio said.",
    "An airstrike on Hajin on 29 November 2018 killed 6 civilians, North Wire said.",
)


@pytest.fixture
def read(case: Case, tmp_path: Path) -> Case:
    reports = tmp_path / "reports.jsonl"
    rows = ({"report_id": f"r{n}", "text": text, "published": "2018-11-30"} for n, text in enumerate(TEXTS))
    reports.write_text("".join(json.dumps(row) + "\n" for row in rows))
    case.add([reports])
    run(case)
    return case


def hajin(case: Case) -> CurrentIncident:
    return find(current(case), "Hajin", date(2018, 11, 29))[0]


def chosen(case: Case, name: str) -> None:
    choose(case, PolicyInForce(name), "Mara Quill", "the figures go into a table of that kind")
    run(case)


def test_a_choice_needs_a_person_a_reason_and_a_policy_that_there_is(case: Case) -> None:
    with pytest.raises(BadJudgement, match="--reason"):
        choose(case, PolicyInForce("ucdp"), "Mara Quill", " ")
    with pytest.raises(UnknownPolicy):
        choose(case, PolicyInForce("nobody"), "Mara Quill", "why not")
    assert choices(case) == () and in_force(case) == PolicyInForce("airwars")


def test_a_run_assesses_everything_anew_under_the_policy_that_was_chosen(read: Case) -> None:
    assert hajin(read).assessment.killed == Range(4, 6, 6)
    chosen(read, "acled")
    assert hajin(read).assessment.killed == Range(4, 4, 4)
    assert run(read).assessed == 0


def test_the_scheme_can_be_chosen_apart_from_the_range_policy(read: Case) -> None:
    choose(read, PolicyInForce("airwars", "ibc"), "Mara Quill", "we tag single sources as provisional")
    run(read)
    found = hajin(read).assessment
    assert (found.policy, found.scheme, found.killed) == ("airwars", "ibc", Range(4, 6, 6))


def test_every_choice_is_kept_with_who_made_it_and_why(read: Case) -> None:
    for name in ("ucdp", "airwars"):
        chosen(read, name)
    assert [(made.policy.range, made.by) for made in choices(read)] == [
        ("ucdp", "Mara Quill"),
        ("airwars", "Mara Quill"),
    ]
    assert in_force(read).range == "airwars"


def test_another_policy_moves_no_published_figure_and_waits_as_a_proposal(read: Case) -> None:
    code = hajin(read).code
    for by in ("Mara Quill", "Ivo Lark"):
        judge(read, Decision(JudgementKind.SIGN_OFF, by, "read every account"), (code,))
    before = make_release(read, Wish()).path
    chosen(read, "acled")
    standing = hajin(read).standing
    assert standing.signed is not None and standing.signed.assessment.killed == Range(4, 6, 6)
    assert {"assessment.killed", "assessment.policy"} <= set(standing.changed)
    after = make_release(read, Wish()).path
    published = [json.loads((path / "data/record.json").read_text())["incidents"] for path in (before, after)]
    assert published[0] == published[1]
