"""Named persons set beside an incident, for reading: they are no part of it and enter no figure.

A person belongs beside an incident where one of its own reports tells of the person, and neither the day nor the place
of that claim speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...records import Claim, ClaimKind, Incident
from ..terms.places import Relation, between, spot

#: days between the day of an incident and a stated day that may still be of it: a night lies between
_OVERNIGHT = 1


def persons_beside(incident: Incident, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims of named persons in the incident's own reports that may be of it, by id."""
    reports = frozenset(incident.report_ids)
    found = (claim for claim in claims if claim.report_id in reports and _named(claim) and _may_be_of(claim, incident))
    return tuple(sorted(found, key=lambda claim: claim.claim_id))


def names_of(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The names as told, each once, in order; the same name in another spelling is another name."""
    return tuple(sorted({claim.person.name for claim in claims if claim.person is not None}))


def _named(claim: Claim) -> bool:
    return claim.kind is ClaimKind.PERSON and claim.person is not None


def _may_be_of(claim: Claim, incident: Incident) -> bool:
    """False where day or place contradict the incident; what is not known contradicts nothing."""
    if claim.when is not None and claim.when.stated and (incident.date.days_from(claim.when) or 0) > _OVERNIGHT:
        return False
    if claim.where is None or incident.where is None:
        return True
    return between(spot(claim.where), spot(incident.where)).relation is not Relation.APART
