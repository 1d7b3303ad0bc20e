"""Who is told to have held a place, and for which stretch: derived from claims of control."""

from __future__ import annotations

from dataclasses import dataclass

from .ids import ClaimId
from .place import Where
from .time import When


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch for which a party is said to hold a place, by these claims.

    `since` and `until` are None where nobody told of that end. `contested` is true where another holder is told of
    for a time that meets this one.
    """

    place: str
    where: Where | None
    holder: str
    holder_id: str | None
    since: When | None
    until: When | None
    contested: bool
    claim_ids: tuple[ClaimId, ...]
