"""Which voices of a sentence may tell an account of it: not those who have an account of their own; who spoke last."""

from __future__ import annotations

from collections.abc import Sequence

from ..records import Claimant, Span
from .speakers import Attribution


def voices_for(span: Span, accounts: Sequence[Span], said: Sequence[Attribution]) -> list[Attribution]:
    """The voices that may tell one of several accounts of a sentence.

    "The agency said eight were killed, while residents said ten were": where somebody speaks before an account, who
    speaks behind it and before another account tells only that other one.
    """
    placed = [voice for voice in said if voice.at is not None]
    if len(accounts) < 2 or not any(voice.at.end <= span.start for voice in placed if voice.at):
        return list(said)
    return [voice for voice in said if not _tells_another(voice, span, accounts)]


def _tells_another(voice: Attribution, span: Span, accounts: Sequence[Span]) -> bool:
    at = voice.at
    return at is not None and at.start >= span.end and any(other.start >= at.end for other in accounts)


def last_voice(said: Sequence[Attribution]) -> Claimant | None:
    """Who speaks last in a sentence, if anybody does."""
    return said[-1].claimant if said else None
