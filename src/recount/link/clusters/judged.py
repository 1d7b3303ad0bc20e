"""What people judged of which claims are one incident, in sentences, and where their judgements conflict.

A sentence names a role and no person, and of the claims only those of its own incident: the other may not be for the
public.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ...records import ClaimId, Judgement, JudgementConflict, JudgementKind, Reason
from ..terms.partition import Partition


def conflicts_of(claims: Iterable[ClaimId], judgements: Sequence[Judgement]) -> tuple[JudgementConflict, ...]:
    """Where judgements on these claims cannot all be obeyed; the claims stay apart until people settle it."""
    return Partition(claims, judgements).conflicts


def judged_reasons(
    claims: Iterable[ClaimId], judgements: Iterable[Judgement], conflicts: Iterable[JudgementConflict]
) -> tuple[Reason, ...]:
    """A sentence for every judgement obeyed, and one for every two that conflict over these claims."""
    own = frozenset(claims)
    return (*(_judged(judgement, own) for judgement in judgements), *_conflicting(conflicts, own))


def _judged(judgement: Judgement, own: frozenset[ClaimId]) -> Reason:
    same = judgement.kind is JudgementKind.SAME_INCIDENT
    verdict = "one incident" if same else "different incidents"
    ids = tuple(sorted(claim for claim in own if claim in judgement.subjects))
    return Reason("grouping", str(judgement.kind), ids, f"{_one(judgement)} judged these claims {verdict}")


def _conflicting(conflicts: Iterable[JudgementConflict], own: frozenset[ClaimId]) -> list[Reason]:
    claims = defaultdict[str, set[ClaimId]](set)
    for one in conflicts:
        text = (
            f"{_one(one.joining)} judged claims of this incident and of another to be of one; they stay apart, for "
            f"{_one(one.parting)} judged that claims of the two are of different incidents; people have to settle it"
        )
        claims[text].update(own & {*one.claims, *one.kept_apart})
    return [Reason("grouping", "judgements_conflict", tuple(sorted(claims[text])), text) for text in claims]


def _one(judgement: Judgement) -> str:
    return f"{'an' if judgement.role[:1].lower() in tuple('aeiou') else 'a'} {judgement.role or 'person'}"
