"""When a claim is withdrawn, what was signed stands, and exactly what rests on the claim is proposed."""

from pathlib import Path

import pytest

from recount.records import Claim, JudgementKind, ReviewState
from recount_site.casefile.current import CurrentIncident, current
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.run import run
from recount_site.casefile.standing import Standing
from recount_site.casefile.store import Case
from rests_on import RESTS_ON

TEXTS = {
    "a.txt": "On 29 November 2018 a Russian airstrike on a school in Hajin killed 12 civilians, among them 3 children.",
    "b.txt": "On 29 November 2018 an airstrike on a school in Hajin killed at least 10 people and injured nine.",
    "c.txt": "On 29 November 2018 the US-led Coalition bombed a school in Hajin, residents say; 12 people were killed.",
    "d.txt": "On 2 February 2019 shelling of Susah by Syrian government forces injured four people.",
}
#: what changes with every claim of an incident: which claims it is made of
MADE_OF = {"claims", "incident.claim_ids", "incident.report_ids", "incident.origins"}
#: what grade and status rest on beside their own reasons
PLACED = ("date", "where")


@pytest.fixture
def signed(case: Case, tmp_path: Path) -> Case:
    """A case of two incidents, both signed by two people."""
    (tmp_path / "in").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "in" / name).write_text(text, encoding="utf-8")
    case.add([tmp_path / "in"])
    run(case)
    for found in current(case).incidents:
        for by in ("Mara Quill", "Ivo Lark"):
            judge(case, Decision(JudgementKind.SIGN_OFF, by, "read every account"), (found.code,))
    return case


def _named(found: CurrentIncident, field: str) -> set[str]:
    reasons = (*found.incident.reasons, *found.assessment.reasons)
    named = {c for r in reasons if r.field.split(".")[0] == field for c in r.claim_ids}
    return named | {c for flag in found.assessment.flags for c in flag.claim_ids} if field == "flags" else named


def _unnamed(standing: Standing, before: CurrentIncident, claim: Claim) -> set[str]:
    """The fields proposed anew though no reason of the signed value names the claim."""
    if claim.claim_id not in before.incident.claim_ids:
        return set(standing.changed)
    found = set()
    for name in set(standing.changed) - MADE_OF - {"incident"}:
        field = name.rpartition(".")[2]
        roots = (*RESTS_ON.get(field, (field,)), *PLACED)
        if not any(claim.claim_id in _named(before, root) for root in roots):
            found.add(name)
    return found


def test_a_withdrawn_claim_leaves_what_is_signed_and_proposes_exactly_what_rests_on_it(signed: Case) -> None:
    before = current(signed)
    assert max(len(found.incident.claim_ids) for found in before.incidents) > 2
    for claim in before.claims.values():
        judge(signed, Decision(JudgementKind.REJECT_CLAIM, "Mara Quill", "misread"), (claim.claim_id,))
        run(signed)
        after = current(signed)
        for found in before.incidents:
            now = after.signed_view(found.code)
            assert now.state is ReviewState.SIGNED and now.signed == before.signed_view(found.code).signed
            assert _unnamed(now, found, claim) == set(), claim.quote
            assert bool(now.changed) is (claim.claim_id in found.incident.claim_ids)
        judge(signed, Decision(JudgementKind.ACCEPT_CLAIM, "Mara Quill", "read again"), (claim.claim_id,))
    run(signed)
    assert {current(signed).signed_view(found.code).changed for found in before.incidents} == {()}
