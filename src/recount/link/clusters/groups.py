"""What one incident is made of, and what most of it tells.

Of values told, that of most origins is taken, ties by the smallest claim id. Nothing is averaged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ...records import Claim, ClaimId, Echo, Origin, Published, Reason, Report, ReportId
from ..tellings.told import makes_incident
from .apart import Apart
from .cluster import Bond

V = TypeVar("V", bound=Hashable)


@dataclass(frozen=True, eq=False, slots=True)
class Group:
    """All that one incident is made of: claims by id, origins, bonds between its reports, what was judged, and ties.

    `apart` is what keeps it apart from incidents that are told of alike.
    """

    claims: tuple[Claim, ...]
    origins: tuple[Origin, ...]
    bonds: tuple[Bond, ...]
    judged: tuple[Reason, ...]
    tied: tuple[Echo, ...]
    reports: Mapping[ReportId, Report]
    apart: tuple[Apart, ...] = ()

    @property
    def tellers(self) -> list[Claim]:
        """The claims that tell of the event itself."""
        return [claim for claim in self.claims if makes_incident(claim)]

    @property
    def published(self) -> tuple[Published, ...]:
        """The days on which its reports were published, where known, by report."""
        days = ((report, self.reports[report].published) for report in sorted({c.report_id for c in self.claims}))
        return tuple(Published(report, on) for report, on in days if on is not None)

    def support(self, claims: Iterable[Claim]) -> int:
        """How many of the incident's origins these claims come from."""
        told_in = {claim.report_id for claim in claims}
        return sum(not told_in.isdisjoint(origin.report_ids) for origin in self.origins)


def values_told(values: Iterable[tuple[V | None, Claim]]) -> dict[V, list[Claim]]:
    """The claims that tell each value, values that are unsaid left out."""
    found: dict[V, list[Claim]] = defaultdict(list)
    for value, claim in values:
        if value is not None:
            found[value].append(claim)
    return found


def most_told(group: Group, told: Mapping[V, Sequence[Claim]]) -> V | None:
    """The value that most origins tell, then most claims, ties by the smallest claim id; None of no values."""

    def order(value: V) -> tuple[int, int, ClaimId]:
        return -group.support(told[value]), -len(told[value]), ids_of(told[value])[0]

    return min(told, key=order, default=None)


def ids_of(claims: Iterable[Claim]) -> tuple[ClaimId, ...]:
    """The ids of these claims, each once, in their order."""
    return tuple(sorted({claim.claim_id for claim in claims}))
