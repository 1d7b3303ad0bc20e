"""Which voices of a sentence may tell an account of it: not those who have an account of their own; who spoke last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...records import Claimant, Span
from ..lexicon.grammar import clause_turns
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


def handed_over(said: Sequence[Attribution]) -> tuple[int, ...]:
    """Where another speaks than who spoke before in the sentence: folded offsets, by place."""
    placed = sorted(
        ((voice.at.start, voice.claimant) for voice in said if voice.at is not None), key=lambda one: one[0]
    )
    return tuple(at for (_, before), (at, now) in pairwise(placed) if now != before)


def last_voice(said: Sequence[Attribution]) -> Claimant | None:
    """Who speaks last in a sentence, if anybody does."""
    return said[-1].claimant if said else None


def nearest_voice(said: Sequence[Attribution], span: Span, text: str = "") -> Attribution | None:
    """The voice that stands nearest to the words, those before them first.

    With the text of the sentence: no voice behind a "but" that follows the words, as it turns to what another says.
    """
    said = [a for a in said if a.at is None or not clause_turns().search(text, span.end, max(span.end, a.at.start))]

    def distance(voice: Attribution) -> int:
        at = voice.at or span
        return span.start - at.end if at.end <= span.start else max(0, at.start - span.end) + _BEHIND

    return min(said, key=distance, default=None)


#: how many characters a voice behind the words counts as further off than one before them
_BEHIND = 5
