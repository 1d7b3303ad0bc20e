"""The named persons beside an incident of a case. The desk sees them; the public sees none without a judgement."""

from __future__ import annotations

from collections.abc import Iterable

from recount import pipeline
from recount.records import Claim, Incident

from .current import CurrentCase
from .run import rejected_claims


def persons_of(incident: Incident, now: CurrentCase) -> tuple[Claim, ...]:
    """The claims of named persons beside an incident, without those that people rejected."""
    rejected = rejected_claims(now.judgements)
    return pipeline.persons(incident, (c for c in now.claims.values() if c.claim_id not in rejected))


def by_name(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims under each name in any case and spacing, by name: the fates told of one name stand side by side."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.person is not None:
            found.setdefault(" ".join(claim.person.name.casefold().split()), []).append(claim)
    return {key: found[key] for key in sorted(found)}
