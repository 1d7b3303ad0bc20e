"""Where who takes a position takes another in the same sentence: "denied it at first, but later admitted …".

    … but later admitted · and has since acknowledged · ; it denied · «ثم أقر» · «لكنه نفى» · «قبل أن يقر»

Both stay, side by side, in the order in which the sentence tells them; the words of the first end where it turns.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Stance
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import (
    ActorWord,
    EventWord,
    HarmWord,
    Mention,
    PeopleWord,
    SpeakerWord,
    SpeechWord,
    StanceWord,
    TargetWord,
    Word,
)
from ..speakers.seats import seat_before

#: the two that one party may take of one attack, or of two, within a sentence
_BOTH = frozenset({Stance.ACCEPTS, Stance.DENIES})


def turns_itself(sentence: Sentence, start: int, first: Stance, second: Mention[StanceWord]) -> int | None:
    """Where a sentence turns from a position, whose words begin at `start`, to the other by the same party.

    None where somebody else is named before the verb, or where nothing turns: "denied reports that it had admitted".
    """
    if {first, second.word.stance} != _BOTH:
        return None
    earlier = _opened().match(sentence.text, sentence.span.start, start) is not None
    turn = (_goes_on() if earlier else _turn()).search(sentence.text, start, second.start)
    if turn is None or _tells(sentence, turn.end("turn"), second.start) or seat_before(sentence, second.start):
        return None
    return turn.start()


def _tells(sentence: Sentence, start: int, end: int) -> bool:
    """True where somebody or something stands between the turn and the verb, which is then theirs."""
    return any(start <= m.start < end for kind in _OTHERS for m in sentence.of(kind))


_OTHERS: tuple[type[Word], ...] = (
    ActorWord, EventWord, HarmWord, PeopleWord, SpeakerWord, SpeechWord, StanceWord, TargetWord,
)  # fmt: skip


@cache
def _turn() -> re.Pattern[str]:
    """The last word that turns, with a few plain words up to the verb: "but after an inquiry it "."""
    turns = rf"(?:(?:;|,?\s)\s*{any_of('turns_again')}(?!\w)|;|,(?=\s+{any_of('told_afterwards')}\s))"
    few = rf"(?:(?:(?!{any_of('turns_again')}\s|{any_of('that')}\s)[\w'-]+|,)\s+){{0,7}}"
    return re.compile(rf"(?P<turn>{turns}(?=\s)|\s(?={any_of('turns_again_onto')}\Z))(?:\s+{few}|\w)\Z")


@cache
def _opened() -> re.Pattern[str]:
    """ "After it first denied it, Turkey …", «بعد أن نفت»: what a sentence opens with was taken before."""
    return re.compile(rf"[\s\"']*{any_of('opens_with_earlier')}\s")


@cache
def _goes_on() -> re.Pattern[str]:
    """Where such a sentence goes on: behind its comma, or in Arabic at the verb."""
    return re.compile(r"(?P<turn>,(?=\s)|(?<=[\u0620-\u064a])\s(?=\Z))\s*(?:[\w'-]+\s+){0,4}\Z")
