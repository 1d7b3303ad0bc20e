"""Official positions in texts of their own that one incident alone can be the event of: at hand for a person to join.

A match says *compatible with*, so the machine never joins one by itself. Where the place is one, the days meet and no
other incident fits as well, it is set beside the incident as a proposal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from ...records import Authority, Claim, ClaimId, ClaimKind, Grouping, IncidentId, Match, Stance

_TAKEN = frozenset((Stance.ACCEPTS, Stance.JUSTIFIES, Stance.DENIES))
#: metres between the place that a position names and the incident's, within which they are one place
_ONE_PLACE = 2_000


def at_hand(grouping: Grouping, claims: Mapping[ClaimId, Claim]) -> Mapping[IncidentId, tuple[Match, ...]]:
    """By incident the matches of positions on record that stand in no incident and fit this one alone, best first."""
    held = {claim for incident in grouping.incidents for claim in incident.claim_ids}
    found: dict[IncidentId, list[Match]] = defaultdict(list)
    for match in grouping.matches:
        if match.claim_id not in held and _fits_alone(match) and _takes_a_side(claims.get(match.claim_id)):
            found[match.incident_id].append(match)
    return {incident: tuple(sorted(hits, key=lambda m: (-m.score, m.claim_id))) for incident, hits in found.items()}


def _fits_alone(match: Match) -> bool:
    near = match.distance_m is not None and match.distance_m <= _ONE_PLACE
    return near and match.day_gap == 0 and match.rank == 1 and not match.other_incidents and match.corrected_by is None


def _takes_a_side(claim: Claim | None) -> bool:
    if claim is None or claim.kind is not ClaimKind.RESPONSIBILITY:
        return False
    return claim.authority is Authority.ON_RECORD and claim.stance in _TAKEN
