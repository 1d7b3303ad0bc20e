"""Harm that people gather or speak up about: it was somewhere else, and on another day than theirs.

"Protesters in Exampleton on Friday condemned the killing of six medics", «مظاهرة في … تنديدا بمقتل خمسة»: the place and
the day ahead of these words are those of the protest, and not of the killing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Protocol, TypeVar

from .grammar import any_of, syntax
from .keyed import KeyedPattern
from .sentence import Sentence
from .words import EventWord, HarmWord


class Placed(Protocol):
    """Anything with a place in the folded text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


_Placed = TypeVar("_Placed", bound=Placed)

#: words between those of protest and the harm or attack that it is about
_REACH = 7
_PARTS = frozenset(".;:!?؟\n")


def of_the_recalled(sentence: Sentence, mentions: Sequence[_Placed]) -> Sequence[_Placed]:
    """The mentions without those ahead of words of protest, where these are about harm that the sentence recalls.

    Who only condemns may sit where it happened: what stands ahead of these goes only where something stands behind.
    """
    found = _recalling().search(sentence.text, *sentence.span) if mentions else None
    if found is None or not _about_harm(sentence, found.end()):
        return mentions
    gathered = _gathering().search(sentence.text, sentence.span.start, found.end()) is not None
    behind = [mention for mention in mentions if mention.start >= found.end()]
    if found["gathered"] and not gathered:
        return mentions
    return behind if behind or gathered else mentions


def _about_harm(sentence: Sentence, end: int) -> bool:
    """True where harm or an attack stands behind these words, and none ahead of them: that would be told of itself."""
    told = [m.start for kind in (HarmWord, EventWord) for m in sentence.of(kind)]
    behind = [at for at in told if at >= end]
    if not behind or len(behind) < len(told):
        return False
    gap = sentence.text[end : min(behind)]
    return len(gap.split()) <= _REACH and _PARTS.isdisjoint(gap)


@cache
def _recalling() -> KeyedPattern:
    """Words of condemning; some say it only of people who have gathered: "against", "over"."""
    words = rf"(?:{any_of('recalling')}|(?P<gathered>{any_of('recalling_gathered')}))"
    return KeyedPattern(
        (*syntax("recalling"), *syntax("recalling_gathered")), rf"(?<!\w){any_of('prefix')}?{words}(?!\w)"
    )


@cache
def _gathering() -> KeyedPattern:
    return KeyedPattern(syntax("gathering"), rf"(?<!\w){any_of('prefix')}?{any_of('gathering')}(?!\w)")
