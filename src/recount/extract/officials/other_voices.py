"""Which figures of a sentence are another's than the official's whose position it tells.

"The army denied it, but residents said 20 were killed", "residents said 20 were killed, which the army denied": the
twenty are neither denied away nor conceded by the army.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...records import ClaimantKind
from ..harm.figure import Figure
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import SpeakerWord
from ..speakers.speakers import Attribution

#: who takes positions
#: characters between an account and who tells it, where that stands behind it
_RIGHT_BEHIND = 2

SPEAKING_KINDS = frozenset({ClaimantKind.OFFICIAL, ClaimantKind.BELLIGERENT})


def of_others(
    sentence: Sentence, position: int, said: Sequence[Attribution], figures: Sequence[Figure]
) -> tuple[Figure, ...]:
    """The figures that others tell, in a sentence with a position whose words begin at an offset."""
    others = [a.at.start for a in said if a.at and a.claimant.kind not in SPEAKING_KINDS]
    others += [at for figure in figures if (at := _put_by(sentence, figure)) is not None]
    return tuple(f for f in figures if others and _of_another(sentence, position, others, f))


def _put_by(sentence: Sentence, figure: Figure) -> int | None:
    """ "… but residents put the toll at nine": where they stand whose number it is, right before its first words."""
    who = (m for m in sentence.of(SpeakerWord) if 0 <= figure.trigger.start - m.end <= 1)
    return next((m.start for m in who if m.word.kind not in SPEAKING_KINDS), None)


def _of_another(sentence: Sentence, position: int, others: Sequence[int], figure: Figure) -> bool:
    start, end = (min(figure.people.start, figure.trigger.start), max(figure.people.end, figure.trigger.end))
    if position < start:
        # "… denied it, but residents said 20 were killed", "denied the raid that killed 20, by the monitor's count"
        return any(position < at <= start or 0 <= at - end <= _RIGHT_BEHIND for at in others)
    if end > position or not any(at < position for at in others):
        return False
    turned = set(syntax("contrast")) & set(sentence.text[end:position].replace(",", " ").split())
    return bool(turned) or any(at < start for at in others)
