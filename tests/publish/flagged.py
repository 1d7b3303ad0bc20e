"""The invented case with a second strike and a use of the hospital told of in one of its reports."""

from __future__ import annotations

from dataclasses import replace

import invented

from recount.publish import Dossier
from recount.records import (
    Claimant,
    ClaimantKind,
    Flag,
    FlagAccount,
    Gap,
    GapPrecision,
    ObjectUse,
    Report,
    Responders,
    SecondStrike,
    Target,
    Use,
)  # fmt: skip

PERSON = Claimant("Nadia Tester", ClaimantKind.WITNESS)
GAP = Gap(20, 20, GapPrecision.MINUTE, stated="twenty minutes")


def flagged(report: Report, claimant: Claimant) -> Dossier:
    """The dossier in which one claim of this report tells of both, by this claimant."""
    first, *rest = invented.DOSSIER.entries
    claim = next(c for c in first.claims if c.report_id == report.report_id)
    strike = SecondStrike(claim.span, claimant, GAP, Responders.PRESENT)
    use = ObjectUse(claim.span, claimant, Target.HOSPITAL, Use.SHELTER)
    told = replace(claim, second_strikes=(strike,), uses=(use,))
    reported = (
        Flag("hospital", (claim.claim_id,), accounts=(FlagAccount(claim.claim_id, use=use),)),
        Flag("school", (claim.claim_id,)),
        Flag("double tap", (claim.claim_id,), accounts=(FlagAccount(claim.claim_id, strike),), gap=GAP),
    )
    entry = replace(
        first,
        claims=tuple(told if c is claim else c for c in first.claims),
        assessment=replace(first.assessment, flags=reported),
    )
    claims = {**invented.DOSSIER.claims, claim.claim_id: told}
    return replace(invented.DOSSIER, entries=(entry, *rest), claims=claims)
