"""Anchors that move with their words: when a better reader draws a claim's span otherwise, its code stays.

A claim that is gone after a report was read again is succeeded by the claim of the same kind, in the same
report, that shares most of its words; one that shares none has no successor.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from recount.records import Claim, ClaimId, ClaimKind, Naming, ReportId


def moved_anchors(
    namings: Sequence[Naming], before: Iterable[Claim], after: Iterable[Claim], at: datetime
) -> tuple[Naming, ...]:
    """The namings to append, in order of code, when reports whose claims were `before` now have those `after`."""
    successors = _successors(before, after)
    moved: list[Naming] = []
    for code, naming in sorted({naming.code: naming for naming in namings}.items()):
        if any(anchor in successors for anchor in naming.anchors):
            anchors = tuple(sorted({successors.get(anchor, anchor) for anchor in naming.anchors}))
            moved.append(Naming(code, anchors, at, naming.redirects_to))
    return tuple(moved)


def _successors(before: Iterable[Claim], after: Iterable[Claim]) -> dict[ClaimId, ClaimId]:
    beside: dict[tuple[ReportId, ClaimKind], list[Claim]] = defaultdict(list)
    for claim in after:
        beside[claim.report_id, claim.kind].append(claim)
    found: dict[ClaimId, ClaimId] = {}
    for old in before:
        rivals = beside[old.report_id, old.kind]
        if any(claim.claim_id == old.claim_id for claim in rivals):
            continue
        best = min(rivals, key=lambda claim: (-_shared(old, claim), claim.span, claim.claim_id), default=None)
        if best is not None and _shared(old, best) > 0:
            found[old.claim_id] = best.claim_id
    return found


def _shared(one: Claim, other: Claim) -> int:
    """How many characters two claims of one report have in common."""
    return min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
