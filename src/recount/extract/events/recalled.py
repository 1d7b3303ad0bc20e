"""Harm that a sentence recalls: it was somewhere else, and on another day than what the sentence tells of.

"Protesters in Exampleton on Friday condemned the killing of six medics", «مظاهرة في … تنديدا بمقتل خمسة», "the raid on
Exampleton came two days after a strike on Sampleby killed nine": the place and the day ahead of these words are those
of the protest or the raid, and not of the dead behind them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, Protocol, TypeVar

from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord
from .beyond import beyond_from
from .earlier_event import dated_by


class Placed(Protocol):
    """Anything with a place in the folded text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


_Placed = TypeVar("_Placed", bound=Placed)


class Recalled(NamedTuple):
    """Where the words end behind which a sentence recalls harm; `only` where none of it was where they are said."""

    end: int
    only: bool

    def of(self, mentions: Sequence[_Placed]) -> Sequence[_Placed]:
        """The mentions that may be of the harm recalled: those behind the words, and where there are none, any."""
        behind = [mention for mention in mentions if mention.start >= self.end]
        return behind if behind or self.only else mentions


def recalled(sentence: Sentence) -> Recalled | None:
    """What a sentence recalls; None where it tells of harm that is its own.

    Who only condemns may sit where it happened, who has gathered or attacks elsewhere does not.
    """
    if not sentence.has(HarmWord, EventWord):
        return None
    if _dead_of_another(sentence, end := dated_by(sentence)):
        return Recalled(end or 0, only=True)
    found = _recalling().search(sentence.text, *sentence.span)
    if found is None or not _about_harm(sentence, found.end()):
        return None
    gathered = _gathering().search(sentence.text, sentence.span.start, found.end()) is not None
    return None if found["gathered"] and not gathered else Recalled(found.end(), gathered)


def _dead_of_another(sentence: Sentence, end: int | None) -> bool:
    """True where people were harmed by the attack that dates another one, and by no other of the sentence."""
    if end is None or not sentence.has(HarmWord) or beyond_from(sentence) is not None:
        return False
    return all(m.start >= end for m in sentence.of(HarmWord))


#: words between those of protest and the harm or attack that it is about
_REACH = 7
_PARTS = frozenset(".;:!?؟\n")


def _about_harm(sentence: Sentence, end: int) -> bool:
    """True where harm or an attack stands behind these words, and none ahead of them: that would be told of itself."""
    told = [m.start for kind in (HarmWord, EventWord) for m in sentence.of(kind)]
    behind = [at for at in told if at >= end]
    if not behind or len(behind) < len(told):
        return False
    gap = sentence.text[end : min(behind)]
    return len(gap.split()) <= _REACH and _PARTS.isdisjoint(gap)


@cache
def _recalling() -> OpeningPattern:
    """Words of condemning; some say it only of people who have gathered: "against", "over"."""
    words = rf"(?:{any_of('recalling')}|(?P<gathered>{any_of('recalling_gathered')}))"
    return OpeningPattern(
        (*syntax("recalling"), *syntax("recalling_gathered")), rf"(?<!\w){any_of('prefix')}?{words}(?!\w)"
    )


@cache
def _gathering() -> OpeningPattern:
    return OpeningPattern(syntax("gathering"), rf"(?<!\w){any_of('prefix')}?{any_of('gathering')}(?!\w)")
