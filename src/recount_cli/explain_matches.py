"""What stands beside an incident in an explanation: disclosed strikes and official words near its place and day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from recount.records import ClaimId, Match

HEADING = "Set beside it by place and day (each may be of another event; none changes a figure):"
#: the likest that are told; all stand in --json
SHOWN = 6

Quoting = Callable[[ClaimId], str | None]
"""The words of a claim with who says them."""


def matches_told(matches: Iterable[Match], quoting: Quoting) -> Iterator[str]:
    """The likest first, each with its words and what speaks for and against it; nothing where there is none."""
    ranked = sorted(matches, key=lambda match: (-match.score, match.rank, match.claim_id))
    told = [(match, words) for match in ranked if (words := quoting(match.claim_id)) is not None]
    if told:
        yield f"\n{HEADING}"
    for match, words in told[:SHOWN]:
        yield f"  • {words}"
        yield f"      {'; '.join(match.reasons)}"
    if len(told) > SHOWN:
        yield f"  … and {len(told) - SHOWN} more: --json lists them"
