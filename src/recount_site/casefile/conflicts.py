"""Where people's judgements of what is one incident cannot all be obeyed, in a case as it stands."""

from __future__ import annotations

from recount.link import conflicts_of
from recount.records import JudgementConflict

from .current import CurrentCase
from .run import rejected_claims


def conflicts_in(now: CurrentCase) -> tuple[JudgementConflict, ...]:
    """The conflicts over the claims that take part; the next run keeps them apart."""
    rejected = rejected_claims(now.judgements)
    return conflicts_of([claim for claim in now.claims if claim not in rejected], now.judgements)
