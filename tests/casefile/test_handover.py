"""What a case hands over for publication."""

from collections.abc import Callable
from pathlib import Path

import pytest

from recount.publish import Entry, Risk
from recount.records import JudgementKind
from recount_site.casefile.current import current
from recount_site.casefile.handover import dossier
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.run import run
from recount_site.casefile.store import Case

pytestmark = pytest.mark.usefixtures("small_pipeline")
Write = Callable[[Path, dict[str, str]], Path]


@pytest.fixture
def ready(case: Case, folder: Path) -> Case:
    case.add([folder])
    run(case)
    for by in ("Mara Quill", "Ivo Lark (invented reviewer)"):
        judge(case, Decision(JudgementKind.SIGN_OFF, by, "read every account", "editor"), ("RC-0001",))
    return case


def entry(case: Case, code: str = "RC-0001") -> Entry:
    return next(entry for entry in dossier(current(case)).entries if entry.code == code)


def test_signatures_come_with_role_and_reason_and_made_up_people_are_marked(ready: Case) -> None:
    signatures = entry(ready).signatures
    assert [(s.role, s.reason, s.invented) for s in signatures] == [
        ("editor", "read every account", False),
        ("editor", "read every account", True),
    ]
    assert entry(ready, "RC-0002").signatures == ()


def test_a_signed_incident_comes_as_signed_with_the_change_beside_it(ready: Case, write: Write) -> None:
    place = entry(ready).incident.where
    assert place is not None
    before = entry(ready)
    ready.add([write(ready.folder.parent / "more", {"d.txt": f"{place.stated} had one more account."})])
    run(ready)
    after = entry(ready)
    assert (after.incident, after.assessment, after.claims) == (before.incident, before.assessment, before.claims)
    killed = next(proposal for proposal in after.proposals if proposal.field == "killed")
    assert killed.signed != killed.proposed


def test_what_a_signed_value_rests_on_is_there_after_its_sources_were_withdrawn(ready: Case) -> None:
    ready.undo(reason="withdrawn by its source")
    run(ready)
    handed = dossier(current(ready))
    assert [entry.code for entry in handed.entries] == ["RC-0001"]
    only = handed.entries[0]
    assert {claim.report_id for claim in only.claims} <= handed.reports.keys()
    assert {claim.claim_id for claim in only.claims} <= handed.claims.keys()
    assert [(p.field, p.proposed) for p in only.proposals] == [("incident", "its accounts are gone")]


def test_the_judged_risk_of_a_source_is_handed_over(ready: Case) -> None:
    risk = Decision(JudgementKind.SOURCE_RISK, "Mara Quill", "asked them", value={"risk": "at_risk"})
    judge(ready, risk, ("Local page",))
    handed = dossier(current(ready))
    assert handed.risks == {"Local page": Risk.AT_RISK}
    assert handed.judgements == {"sign_off": 2, "source_risk": 1}
