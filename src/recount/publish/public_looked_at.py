"""What the log of the monitoring comes to, as the public is told it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PublicLookedAt:
    """What the log of the monitoring says of a whole week or month, in numbers of sources; none is ever named.

    Of `sources` in the log, `looked` were looked at for at least one of its days and `whole` for all of them;
    `nothing_found` gave nothing in it, and of `lost` something that had been there was gone.
    """

    start: date
    end: date
    sources: int
    looked: int
    whole: int
    nothing_found: int
    lost: int
