"""Official positions joined to the incident that their own report sets them beside.

A position joins the telling whose target, place or words it shares, else the one told just before it. Where its
report tells of no harm and no action it joins nothing, and is only matched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ...records import Claim, ClaimKind, ReportId
from ..tellings.tellings import Telling
from ..tellings.told import target_of
from ..terms.partition import Partition
from ..terms.places import Relation, between, spot
from ..terms.words import tokens

_STEM = 4  # letters by which "bombing" and "bombed" meet


def attach(tellings: Iterable[Telling], claims: Iterable[Claim], partition: Partition) -> None:
    """Join each claim of responsibility to a telling of its own report, unless a judgement or its place forbids it."""
    of_report: dict[ReportId, list[Telling]] = defaultdict(list)
    for telling in tellings:
        of_report[telling.report_id].append(telling)
    for claim in sorted(claims, key=lambda claim: claim.claim_id):
        if claim.kind is ClaimKind.RESPONSIBILITY and claim.report_id in of_report:
            _attach(claim, of_report[claim.report_id], partition)


def _attach(claim: Claim, told: Sequence[Telling], partition: Partition) -> None:
    fitting = [
        telling
        for telling in told
        if partition.may_join(claim.claim_id, telling.telling_id) and not _elsewhere(claim, telling)
    ]
    if not fitting or any(partition.together(claim.claim_id, telling.telling_id) for telling in told):
        return
    common = frozenset.intersection(*(_stems(t) for t in told)) if len(told) > 1 else frozenset()
    telling = min(fitting, key=lambda telling: _order(claim, telling, common))
    partition.join(claim.claim_id, telling.telling_id)


def _elsewhere(claim: Claim, telling: Telling) -> bool:
    """True where the position names another place or another day than the telling."""
    if claim.where and telling.spot and between(spot(claim.where), telling.spot).relation is Relation.APART:
        return True
    return bool(claim.when and telling.when and telling.stated and (claim.when.days_from(telling.when) or 0) > 1)


def _order(claim: Claim, telling: Telling, common: frozenset[str]) -> tuple[bool, bool, int, bool, int, str]:
    """Smaller is nearer: same target, same place, more words in common, told before, by how many characters."""
    target = target_of(claim)
    shared = (_stems_of(claim.quote) & _stems(telling)) - common
    starts = [claim.span.start - other.span.start for other in telling.claims]
    before = [gap for gap in starts if gap >= 0]
    gap = min(before) if before else -max(starts)
    other_target = target is None or target not in telling.targets
    return other_target, not _there(claim, telling), -len(shared), not before, gap, telling.telling_id


def _there(claim: Claim, telling: Telling) -> bool:
    if claim.where is None or telling.spot is None:
        return False
    return between(spot(claim.where), telling.spot).relation is Relation.SAME


def _stems(telling: Telling) -> frozenset[str]:
    targets = {stem for target in telling.targets for stem in _stems_of(str(target))}
    return frozenset().union(targets, *(_stems_of(claim.quote) for claim in telling.claims))


def _stems_of(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in tokens(text.replace("_", " ")) if len(word) >= _STEM)
