"""Which sentences of an assessment text no longer say what the case says, and why. Nothing is rewritten here."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ...records import ClaimId, Digest, Sentence
from .narrative import Subject, tie


class Cause(StrEnum):
    """What makes a sentence stale."""

    CLAIM_REJECTED = "claim_rejected"
    CLAIM_GONE = "claim_gone"
    CLAIM_CHANGED = "claim_changed"
    FIELD_CHANGED = "field_changed"


@dataclass(frozen=True, slots=True)
class Stale:
    """One reason why a sentence is stale: `about` is the claim, or the field with another value today."""

    sentence_id: str
    cause: Cause
    about: str


def stale(
    sentences: Collection[Sentence], subject: Subject, rejected: Collection[ClaimId] = frozenset()
) -> tuple[Stale, ...]:
    """Every reason why any of these sentences is stale beside a subject, in the order of the sentences.

    `rejected` are the claims that people have rejected. A claim that is withdrawn, or belongs to another incident
    now, is not among the subject's and counts as gone.
    """
    now = {claim.claim_id: tie(claim).digest for claim in subject.claims}
    return tuple(found for sentence in sentences for found in _of(sentence, subject, now, rejected))


def _of(
    sentence: Sentence, subject: Subject, now: Mapping[ClaimId, Digest], rejected: Collection[ClaimId]
) -> Iterator[Stale]:
    for tied in sentence.ties:
        if tied.claim_id in rejected:
            yield Stale(sentence.sentence_id, Cause.CLAIM_REJECTED, tied.claim_id)
        elif tied.claim_id not in now:
            yield Stale(sentence.sentence_id, Cause.CLAIM_GONE, tied.claim_id)
        elif now[tied.claim_id] != tied.digest:
            yield Stale(sentence.sentence_id, Cause.CLAIM_CHANGED, tied.claim_id)
    for stated in sentence.states:
        if subject.value(stated.field) != stated.value:
            yield Stale(sentence.sentence_id, Cause.FIELD_CHANGED, stated.field)
