"""The positions of belligerents on one event as they came, day by day, and whose position nobody recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from recount.publish.public_words import Party
from recount.publish.record import PublicClaim, PublicIncident, PublicOfficial, PublicReport


@dataclass(frozen=True, slots=True)
class Position:
    """An official position with the report that holds it, and the claim that it rests on where its words are shown."""

    official: PublicOfficial
    report: PublicReport
    claim: PublicClaim | None


@dataclass(frozen=True, slots=True)
class Silence:
    """A party that accounts blame and of which the record holds no position: neither a denial nor an acceptance.

    `since` is the first day on which a shown account that blames it was published; None where no such day is known.
    """

    party: Party
    since: date | None


def in_order_of_days(positions: Iterable[Position]) -> tuple[Position, ...]:
    """The positions by the day on which their reports were published; those of no known day come last."""
    return tuple(sorted(positions, key=lambda one: (one.report.published or date.max, one.report.key)))


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
