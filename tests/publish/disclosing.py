"""An invented release with targets, partners and a correction, for the tests of publishing."""

from __future__ import annotations

from dataclasses import replace

import invented

from recount.publish import PublicRecord, publication_rules, redact
from recount.records import (
    Act,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Corrects,
    Disclosed,
    Engaged,
    Event,
    EventType,
    Partner,
    Quantity,
    Span,
    Struck,
)

RULES = publication_rules("default")
AT = Span(0, 4)
TOLD = Disclosed(
    targets=Quantity(AT, 12, 12),
    sorties=Quantity(AT, 20, None, exact=False),
    engagements=Quantity(AT, None, None, exact=False, vague="dozens"),
    engaged=(
        Engaged(AT, Act.DESTROYED, Struck.VEHICLE, "vehicles", Quantity(AT, 3, 3)),
        Engaged(AT, Act.HIT, Struck.TUNNEL, "tunnel"),
    ),
    partners=(Partner("the SDF", "sdf", AT), Partner("the Valley Guard", None, AT)),
)
OLD = replace(invented.C_BULLETIN, disclosed=TOLD)
NEW = invented.claim(
    invented.STATEMENT,
    ClaimKind.DISCLOSURE,
    "it struck the building",
    Claimant("Example Bulletin", ClaimantKind.BELLIGERENT),
    event=Event(EventType.AIRSTRIKE, strikes=2),
    disclosed=Disclosed(corrects=Corrects(AT, invented.DAY, 6)),
)


def record(*, corrected: bool = True) -> PublicRecord:
    """The invented record with a line of a release; where corrected, with the match that says by which."""
    match = replace(invented.ONE_MATCH, corrected_by=NEW.claim_id if corrected else None)
    entry = replace(invented.SIGNED, matches=(match,))
    claims = {**invented.DOSSIER.claims, OLD.claim_id: OLD, NEW.claim_id: NEW}
    return redact(replace(invented.DOSSIER, entries=(entry,), claims=claims), RULES, invented.CREATED)
