"""What stands beside an incident in an explanation: disclosed strikes and official words near its place and day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from recount.records import ClaimId, Match, Reason

HEADING = "Set beside it by place and day (each may be of another event; none changes a figure):"
#: the likest that are told; all stand in --json
SHOWN = 6

#: a line of a judgement file that joins an official's words to an incident; who and why is for the person to fill in
JOIN = '{{"kind": "same_incident", "subjects": ["{claim}", "{own}"], "by": "…", "role": "…", "reason": "…"}}'

Quoting = Callable[[ClaimId], str | None]
"""The words of a claim with who says them."""


def positions_at_hand(reasons: Iterable[Reason], own: Sequence[ClaimId]) -> Mapping[ClaimId, ClaimId]:
    """The claims of others that a reason names as at hand, each with the first of an incident's own."""
    told = (claim for reason in reasons if reason.rule.startswith("at_hand_") for claim in reason.claim_ids)
    return {claim: own[0] for claim in told if claim not in own}


def matches_told(
    matches: Iterable[Match], quoting: Quoting, joining: Mapping[ClaimId, ClaimId] | None = None
) -> Iterator[str]:
    """The likest first, each with its words and what speaks for and against it; nothing where there is none.

    `joining` holds the official positions at hand for a person to join, each with a claim of the incident.
    """
    ranked = sorted(matches, key=lambda match: (-match.score, match.rank, match.claim_id))
    told = [(match, words) for match in ranked if (words := quoting(match.claim_id)) is not None]
    if told:
        yield f"\n{HEADING}"
    for match, words in told[:SHOWN]:
        yield f"  • {words}"
        yield f"      {'; '.join(match.reasons)}"
        if joining and match.claim_id in joining:
            line = JOIN.format(claim=match.claim_id, own=joining[match.claim_id])
            yield f"      to join it: recount judge with the line {line}"
    if len(told) > SHOWN:
        yield f"  … and {len(told) - SHOWN} more: --json lists them"
