"""Of whom the record holds no position on an event that accounts blame it for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .public_words import Party
from .record import PublicClaim, PublicIncident, PublicReport


@dataclass(frozen=True, slots=True)
class Silence:
    """A party that accounts blame and of which the record holds no position: neither a denial nor an acceptance.

    `since` is the first day on which a shown account that blames it was published; None where no such day is known.
    """

    party: Party
    since: date | None


def silences(
    incident: PublicIncident, claims: Sequence[PublicClaim], reports: Mapping[str, PublicReport]
) -> tuple[Silence, ...]:
    """The parties blamed for an incident that hold no recorded position, in the incident's order.

    None where a position is nobody's that is known: whoever spoke there may be one of those blamed.
    """
    if any(official.party is None for official in incident.official):
        return ()
    heard = {_key(official.party) for official in incident.official if official.party}
    heard |= {_key(inquiry.party) for inquiry in incident.inquiries if inquiry.party}
    blamed = [party for party in incident.parties if _key(party) not in heard]
    return tuple(Silence(party, _first_blamed(party, claims, reports)) for party in blamed)


def _first_blamed(party: Party, claims: Sequence[PublicClaim], reports: Mapping[str, PublicReport]) -> date | None:
    blaming = (c for c in claims if any(_key(one) == _key(party) for one in c.parties))
    days = (reports[claim.report].published for claim in blaming)
    return min((day for day in days if day is not None), default=None)


def _key(party: Party) -> str:
    return party.id or party.name
