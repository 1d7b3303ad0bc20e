"""Of whom the record holds no position on an event that accounts blame it for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..records import ClaimantKind, ClaimKind
from .parties import neutral
from .public_words import Party
from .record import PublicClaim, PublicIncident, PublicMatch, PublicReport

#: kinds of claim whose blame a party may be silent on
_BLAMING = frozenset({ClaimKind.HARM, ClaimKind.ACTION, ClaimKind.PERSON})
#: kinds of claim that are a position or a log, whoever makes them
_POSITIONS = frozenset({ClaimKind.RESPONSIBILITY, ClaimKind.DISCLOSURE})
_SPEAKING = frozenset({ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL})


@dataclass(frozen=True, slots=True)
class Silence:
    """A party that accounts blame and of which the record holds no position: neither a denial nor an acceptance.

    `since` is the first day on which a shown account that blames it was published; None where no such day is known.
    """

    party: Party
    since: date | None


def silences(
    incident: PublicIncident, claims: Mapping[str, PublicClaim], reports: Mapping[str, PublicReport]
) -> tuple[Silence, ...]:
    """The parties blamed for an incident of which no words on it are recorded or linked to it, in the incident's order.

    None where a position is nobody's that is known: whoever spoke there may be one of those blamed.
    """
    told = [claims[key] for key in incident.claims]
    linked = [(match, claims[match.claim]) for match in incident.matches]
    if any(official.party is None for official in incident.official):
        return ()
    if any(match.party is None and claim.kind in _POSITIONS for match, claim in linked):
        return ()
    heard = {_key(party) for party in _speaking(incident, told)}
    blaming = [claim for claim in told if claim.kind in _BLAMING]
    blamed = [party for party in incident.parties if _key(party) not in heard]
    return tuple(Silence(party, _first_blamed(party, blaming, reports)) for party in blamed)


def linked_words(
    incident: PublicIncident, claims: Mapping[str, PublicClaim]
) -> tuple[tuple[PublicMatch, PublicClaim], ...]:
    """What officials said elsewhere that was set beside the incident by place and day, the best first; no logs."""
    beside = ((match, claims[match.claim]) for match in incident.matches if match.claim not in incident.claims)
    return tuple((match, claim) for match, claim in beside if claim.kind is not ClaimKind.DISCLOSURE)


def _speaking(incident: PublicIncident, told: list[PublicClaim]) -> Iterator[Party]:
    """The parties that spoke of the incident, were asked about it, or whose words were linked to it."""
    spoken = (claim.claimant for claim in told if claim.claimant_kind in _SPEAKING and claim.claimant)
    every = (
        *(official.party for official in incident.official),
        *(inquiry.party for inquiry in incident.inquiries),
        *(match.party for match in incident.matches),
        *(neutral(name) for name in spoken),
    )
    return (party for party in every if party is not None)


def _first_blamed(party: Party, blaming: list[PublicClaim], reports: Mapping[str, PublicReport]) -> date | None:
    against = (claim for claim in blaming if any(_key(one) == _key(party) for one in claim.parties))
    days = (reports[claim.report].published for claim in against)
    return min((day for day in days if day is not None), default=None)


def _key(party: Party) -> str:
    return party.id or party.name
