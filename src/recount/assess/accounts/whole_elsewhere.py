"""One person told of as some of a whole that turned out to be of another event.

A report that tells of one killed today and of three killed last week says of the one that it is some of three, until
grouping parts the two events. With the three gone, the one is the toll of its own event.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...records import Claim, ClaimKind, Count, Harm, ReportId


def without_lost_wholes(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of one event, where no count is a part of what none of its report's other claims states."""
    wholes = {(c.report_id, n.harm) for c in claims for n in c.counts if c.kind is ClaimKind.HARM and _whole(c, n)}
    return tuple(_standing(claim, wholes) if claim.kind is ClaimKind.HARM else claim for claim in claims)


def _standing(claim: Claim, wholes: set[tuple[ReportId, Harm]]) -> Claim:
    counts = tuple(
        replace(count, part_of_total=False) if _lost(claim, count, wholes) else count for count in claim.counts
    )
    return claim if counts == claim.counts else replace(claim, counts=counts)


def _lost(claim: Claim, count: Count, wholes: set[tuple[ReportId, Harm]]) -> bool:
    """True for a single person that the claim tells of alone, with no whole of the same report beside."""
    if not count.part_of_total or count.listed or (claim.report_id, count.harm) in wholes:
        return False
    alone = sum(other.harm is count.harm for other in claim.counts) == 1
    return alone and count.exact and count.low == count.high == 1


def _whole(claim: Claim, count: Count) -> bool:
    """True for people that another count may be some of: a number, or a word for one that is not of two harms."""
    if count.part_of_total:
        return False
    if count.low is not None or count.high is not None:
        return True
    others = (c for c in claim.counts if c.harm is not count.harm and c.span == count.span)
    return count.vague is not None and not any(c.vague == count.vague for c in others)
