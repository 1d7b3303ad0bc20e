"""What grouping names for each field of an incident, and where that is not all that it rests on: found by withdrawing.

A claim is withdrawn from all that was read, everything is grouped and assessed again, and the incident that is left of
the one that held it is compared field by field: each field is its value together with the reasons given for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.assess import assess
from recount.link import group
from recount.records import Assessment, Claim, ClaimId, Incident, Reading
from rests_on import RESTS_ON

GROUPED = ("event", "date", "where", "grouping")
#: what a field of the assessment rests on beside what its own reasons name: how exactly time and place are known
PLACED = ("date", "where")
ASSESSED = ("belligerents", "strike_status", "grade", "grade_if_dependent", "killed", "injured", "missing", "detained",
            "groups", "combatants_killed", "presumed_civilian", "flags", "split", "needs")  # fmt: skip


def untrue(readings: Sequence[Reading]) -> tuple[list[tuple[str, ClaimId]], int]:
    """The fields, with the claim withdrawn, that change though nothing names it, or stay though a reason does.

    Beside them how many withdrawals group other claims anew: that is a decision on all of them together, is proposed as
    such, and says nothing of single fields.
    """
    whole, claims = group(tuple(readings)).incidents, [c for reading in readings for c in reading.claims]
    faults, regrouped = list[tuple[str, ClaimId]](), 0
    for claim in claims:
        left = tuple(replace(r, claims=tuple(c for c in r.claims if c is not claim)) for r in readings)
        rest = {frozenset(i.claim_ids): i for i in group(left).incidents}
        pairs = [(i, frozenset(i.claim_ids) - {claim.claim_id}) for i in whole]
        others = [(i, rest.get(ids)) for i, ids in pairs if claim.claim_id not in i.claim_ids]
        anew = any(after is None or _grouped(i, "grouping") != _grouped(after, "grouping") for i, after in others)
        if anew or {ids for _, ids in pairs if ids} != rest.keys():
            regrouped += 1
            continue
        found = (_changed_unnamed(claim, before, rest[ids], claims) for before, ids in pairs if ids)
        faults += [(field, claim.claim_id) for fields in found for field in fields]
    return faults, regrouped


def _changed_unnamed(claim: Claim, before: Incident, after: Incident, claims: Sequence[Claim]) -> Iterator[str]:
    for field in GROUPED:
        named = any(claim.claim_id in r.claim_ids for r in before.reasons if r.field == field)
        if named != (_grouped(before, field) != _grouped(after, field)):
            yield field
    alone = not any(c.report_id == claim.report_id for c in claims if c.claim_id in after.claim_ids)
    if (_reports(before) != _reports(after)) != (alone and claim.claim_id in before.claim_ids):
        yield "origins"
    old, new = (assess(i, [c for c in claims if c.claim_id in i.claim_ids]) for i in (before, after))
    told = {r.field.split(".")[0] for r in (*old.reasons, *before.reasons) if claim.claim_id in r.claim_ids}
    told |= {"flags"} if any(claim.claim_id in _of_flag(flag) for flag in old.flags) else set()
    for field in ASSESSED:
        roots = RESTS_ON.get(field, (field,))
        changed = _assessed(old, field, roots) != _assessed(new, field, roots)
        if (changed and not told & {*roots, *PLACED}) or (set(roots) & told and not changed):
            yield field


def _grouped(incident: Incident, field: str) -> object:
    return getattr(incident, field, None), [r for r in incident.reasons if r.field == field]


def _reports(incident: Incident) -> list[tuple[str, ...]]:
    return [origin.report_ids for origin in incident.origins]


def _assessed(found: Assessment, field: str, roots: tuple[str, ...]) -> object:
    return getattr(found, field), [r for r in found.reasons if r.field.split(".")[0] in roots]


def _of_flag(flag: object) -> set[ClaimId]:
    accounts = {account.claim_id for account in flag.accounts}  # type: ignore[attr-defined]
    return {*flag.claim_ids, *flag.counter_claim_ids, *accounts}  # type: ignore[attr-defined]
