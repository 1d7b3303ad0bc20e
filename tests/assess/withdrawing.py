"""What a field of an assessment names, and where that is not all that it rests on: found by withdrawing each claim."""

from __future__ import annotations

from collections import defaultdict

from recount.assess import assess
from recount.records import Assessment, Claim, ClaimId, Incident
from rests_on import RESTS_ON as FIELDS_BENEATH

RESTS_ON = {**FIELDS_BENEATH, "official": ("official", "killed")}
FIELDS = (
    "belligerents", "strike_status", "grade", "grade_if_dependent", "killed", "injured", "missing", "detained",
    "groups", "combatants_killed", "presumed_civilian", "flags", "official", "split", "needs",
)  # fmt: skip


def naming(found: Assessment, claims: tuple[Claim, ...]) -> dict[str, set[ClaimId]]:
    """The claims that each field names as what it rests on."""
    named = defaultdict[str, set[ClaimId]](set)
    for reason in found.reasons:
        named[reason.field.split(".")[0]] |= set(reason.claim_ids)
    for flag in found.flags:
        named["flags"] |= {*flag.claim_ids, *flag.counter_claim_ids, *(account.claim_id for account in flag.accounts)}
    for position in found.official:
        named["official"] |= {
            c.claim_id for c in claims if (c.report_id, c.span) == (position.report_id, position.span)
        }
    return named


def explained(found: Assessment, field: str) -> object:
    """A field with the reasons that are given for it."""
    roots = RESTS_ON.get(field, (field,))
    return getattr(found, field), [r for r in found.reasons if r.field.split(".")[0] in roots]


def untrue(incident: Incident, claims: tuple[Claim, ...], policy: str) -> list[tuple[str, ClaimId]]:
    """The fields, with the claim withdrawn, that change though no reason names it, or stay though one does."""
    whole, found = assess(incident, claims, policy), list[tuple[str, ClaimId]]()
    named = naming(whole, claims)
    for claim in claims:
        rest = assess(incident, tuple(c for c in claims if c is not claim), policy)
        for field in FIELDS:
            told = any(claim.claim_id in named[root] for root in RESTS_ON.get(field, (field,)))
            if told != (explained(rest, field) != explained(whole, field)):
                found.append((field, claim.claim_id))
    return found
