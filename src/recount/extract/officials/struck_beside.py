"""A party's own strike beside what it says of the harm: "said its aircraft struck a depot, and denied killing anyone".

To deny the harm, or to know of none, is to deny no strike: both positions stand, each with its own words. A party that
denies the strike itself, or has accepted it in words of its own, says nothing more by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...records import About, Stance
from ..lexicon.sentence import Sentence
from .officials import Position, ends_before
from .own_strikes import own_strikes
from .stance_voices import until
from .takers import Voices

#: positions on harm that leave a strike standing
_OF_HARM = (Stance.DENIES, Stance.NOT_CORROBORATED, Stance.INSUFFICIENT_INFORMATION, Stance.UNDER_REVIEW)


def struck_beside(sentence: Sentence, voices: Voices, judged: Sequence[Position]) -> list[Position]:
    """The position of a party on its own strike, beside those that the sentence takes in words of their own."""
    own = [one for one in own_strikes(sentence, voices) if not any(_silences(sentence, p, one) for p in judged)]
    return [replace(one, end=_end(sentence, one, judged)) for one in own]


def _silences(sentence: Sentence, position: Position, own: Position) -> bool:
    """True for a position that speaks of the strike already, or within whose words the strike is told."""
    if position.claimant.name == own.claimant.name and not _of_harm_only(position):
        return True
    return position.start <= own.start < until(sentence, position.start, position.end)


def _of_harm_only(position: Position) -> bool:
    return position.stance in _OF_HARM and position.about is About.HARM


def _end(sentence: Sentence, own: Position, judged: Sequence[Position]) -> int:
    """Where the words on the strike end: where those of another position begin, without what joins them."""
    behind = min((p.start for p in judged if p.start > own.start), default=own.end)
    return ends_before(sentence.text, own.start, until(sentence, own.start, behind))
