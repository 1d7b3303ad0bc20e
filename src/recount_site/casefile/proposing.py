"""The grades that were proposed of each incident, oldest first, and what changed between one and the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from recount.records import Assessment, ClaimId, GradeProposal, Incident


class Cause(StrEnum):
    """What may change a proposal."""

    FIRST = "first"
    CLAIMS = "claims"
    SCHEME = "scheme"
    RULES = "rules"
    JUDGED = "judged"


@dataclass(frozen=True, slots=True)
class GradeStep:
    """A proposal after the one before it, the claims that came and went between them, and what else differs.

    `before` is None at the first. JUDGED is said where nothing else differs: people judged values or groups.
    """

    before: GradeProposal | None
    proposed: GradeProposal
    came: tuple[ClaimId, ...]
    went: tuple[ClaimId, ...]
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class Proposing:
    """When and under which version of the rules something is proposed."""

    at: datetime
    rules: str


def new_proposals(
    kept: Iterable[GradeProposal], assessed: Mapping[str, tuple[Incident, Assessment]], now: Proposing
) -> tuple[GradeProposal, ...]:
    """The proposals, by code, that differ from the last one kept of the code; a first one always does."""
    last = {proposal.code: proposal for proposal in kept}
    found = []
    for code, (incident, assessment) in sorted(assessed.items()):
        proposal = GradeProposal(
            code=code,
            at=now.at,
            scheme=assessment.scheme,
            rules=now.rules,
            grade=assessment.grade,
            grade_if_dependent=assessment.grade_if_dependent,
            strike_status=assessment.strike_status,
            claim_ids=tuple(sorted(incident.claim_ids)),
        )
        if code not in last or _said(proposal) != _said(last[code]):
            found.append(proposal)
    return tuple(found)


def _said(proposal: GradeProposal) -> tuple[object, ...]:
    return proposal.scheme, proposal.grade, proposal.grade_if_dependent, proposal.strike_status


def steps_of(proposals: Iterable[GradeProposal]) -> tuple[GradeStep, ...]:
    """The proposals about one incident as steps, oldest first, each beside the one before it of the same code."""
    steps: list[GradeStep] = []
    last: dict[str, GradeProposal] = {}
    for proposal in sorted(proposals, key=lambda p: p.at):
        steps.append(_step(last.get(proposal.code), proposal))
        last[proposal.code] = proposal
    return tuple(steps)


def _step(before: GradeProposal | None, after: GradeProposal) -> GradeStep:
    if before is None:
        return GradeStep(None, after, (), (), (Cause.FIRST,))
    came = tuple(c for c in after.claim_ids if c not in before.claim_ids)
    went = tuple(c for c in before.claim_ids if c not in after.claim_ids)
    differs = {
        Cause.CLAIMS: bool(came or went),
        Cause.SCHEME: before.scheme != after.scheme,
        Cause.RULES: before.rules != after.rules,
    }
    return GradeStep(before, after, came, went, tuple(c for c, true in differs.items() if true) or (Cause.JUDGED,))
