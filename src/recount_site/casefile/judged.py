"""What the assessments of a run follow from beside its incidents: corrected claims, policy, scope, what is at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from recount import pipeline
from recount.assess import AtHand
from recount.link import Corrected
from recount.records import (
    Claim,
    ClaimId,
    Digest,
    Grouping,
    Incident,
    IncidentId,
    PolicyInForce,
    Reason,
    ScopeTerms,
    to_json,
)

from .cache import inputs_digest
from .policies import in_force
from .scoping import scope_in_force
from .store import Case


@dataclass(frozen=True, slots=True)
class Judged:
    """Claims by id, as corrected, why they are what they are where somebody corrected them, and what policy judges.

    `scope` holds the terms that say which deaths are counted; None where the case has none of these. `at_hand` holds
    the official positions in texts of their own that fit one incident alone.
    """

    claims: Mapping[ClaimId, Claim]
    reasons: Mapping[ClaimId, tuple[Reason, ...]]
    policy: PolicyInForce
    scope: ScopeTerms | None = None
    at_hand: Mapping[IncidentId, Sequence[AtHand]] = field(default_factory=dict)

    @classmethod
    def of_case(cls, case: Case, corrected: Corrected, grouping: Grouping) -> Judged:
        """What a case has in force over its claims as corrected."""
        claims = {claim.claim_id: claim for reading in corrected.readings for claim in reading.claims}
        scope = scope_in_force(case)
        terms, beside = pipeline.moving(scope.terms if scope else None), pipeline.at_hand(grouping, claims)
        return cls(claims, corrected.reasons, in_force(case), terms, beside)

    def inputs(self, incident: Incident) -> Digest:
        """The digest of all that the assessment of an incident follows from."""
        told = [to_json(incident), *(to_json(self.claims[claim]) for claim in incident.claim_ids)]
        why = to_json(self.of(incident))
        scope = {"scope": to_json(self.scope)} if self.scope else None
        hands = {"at_hand": to_json(self.beside(incident))} if self.beside(incident) else None
        beside = [item for item in (why, scope, hands) if item]
        return inputs_digest(pipeline.rules_version(), to_json(self.policy), told, *beside)

    def of(self, incident: Incident) -> tuple[Reason, ...]:
        """The reasons of what was corrected in an incident's claims."""
        return tuple(reason for claim in incident.claim_ids for reason in self.reasons.get(claim, ()))

    def beside(self, incident: Incident) -> Sequence[AtHand]:
        """The positions at hand beside an incident."""
        return self.at_hand.get(incident.incident_id, ())
